#include "BookingForm.h"
#include "BookingPanel.h"
#include "CalendarPage.h"
#include "CalendarSessionModel.h"
#include "CalendarSide.h"
#include "DayGrid.h"
#include "MessageBar.h"
#include "MonthGrid.h"
#include "SessionPanel.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The calendar by keyboard and mouse: going about, and moving sessions.
class TestCalendarKeys : public QObject
{
    Q_OBJECT

    using View = CalendarPeriod::View;
    const QDate monday {2026, 11, 16};
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<CalendarPage> m_page;
    SessionId m_first;
    SessionId m_second;

    SessionId addAt(QDate day, QTime time, int minutes = 60)
    {
        Session session = m_fixture->session({}, 0);
        session.start = ZonedTime::fromWall(day, time, m_fixture->clock.localZone);
        session.durationMinutes = minutes;
        return m_fixture->addSession(session).id;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_page->grid(), key, modifiers);
    }
    [[nodiscard]] SessionId current() const { return m_page->grid()->currentSession(); }
    [[nodiscard]] QDateTime startOf(SessionId id) const { return m_fixture->stored(id).start.wall(); }
    [[nodiscard]] DayGrid &days() const { return *m_page->dayGrid(); }

    void drag(const QPoint &from, const QPoint &to, bool release = true) const
    {
        QWidget *viewport = m_page->grid()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        // In steps, as a hand moves.
        for (int step = 1; step <= 4; ++step)
            moveTo(from + (to - from) * step / 4);
        if (release)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
    void moveTo(const QPoint &place) const
    {
        QWidget *viewport = m_page->grid()->viewport();
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_first = addAt(monday.addDays(1), {10, 0});
        m_second = addAt(monday.addDays(1), {14, 0});
        m_page = std::make_unique<CalendarPage>(m_fixture->open());
        m_page->resize(1200, 800);
        showActive(*m_page);
        m_page->focusGrid();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void lettersChooseTheViewAndToday()
    {
        press(Qt::Key_M);
        QCOMPARE(m_page->period().view, View::Month);
        press(Qt::Key_D);
        QCOMPARE(m_page->period().view, View::Day);
        press(Qt::Key_W);
        QCOMPARE(m_page->period().view, View::Week);
        press(Qt::Key_PageDown);
        QVERIFY(!m_page->period().holds(UiFixture::today(), QLocale()));
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        QVERIFY(m_page->period().holds(UiFixture::today().addDays(-7), QLocale()));
        press(Qt::Key_T);
        QVERIFY(m_page->period().holds(UiFixture::today(), QLocale()));
        QVERIFY(m_page->grid()->hasFocus());
    }

    void arrowsGoThroughSessionsAndFreeHalfHours()
    {
        m_page->grid()->setCurrentSession(m_first);
        press(Qt::Key_Down);
        QVERIFY(!current().isValid());
        QCOMPARE(days().currentPoint(), (CalendarPoint {monday.addDays(1), 660}));
        for (int i = 0; i < 6; ++i)
            press(Qt::Key_Down);
        QCOMPARE(current(), m_second);
        press(Qt::Key_Up);
        QCOMPARE(days().currentPoint().minute, 810);
    }

    void arrowsGoToTheDaysBeside()
    {
        m_page->grid()->setCurrentSession(m_first);
        press(Qt::Key_Right);
        QCOMPARE(days().currentPoint(), (CalendarPoint {monday.addDays(2), 600}));
        press(Qt::Key_Left);
        QCOMPARE(current(), m_first);
        // Out of the week there is the next one.
        days().setCurrentDay(monday.addDays(-1));
        press(Qt::Key_Left);
        QVERIFY(m_page->period().holds(monday.addDays(-2), QLocale()));
        QCOMPARE(days().currentPoint().day, monday.addDays(-2));
    }

    void theRingOfAFreeTimeCrossesNoSession()
    {
        const SessionId late = addAt(monday, {9, 15});
        const auto looksOfTheSession = [&] { return days().viewport()->grab(days().sessionRect(late)).toImage(); };
        days().setCurrentDay(monday);
        QCOMPARE(days().currentPoint(), (CalendarPoint {monday, 480}));
        const QImage before = looksOfTheSession();
        const QImage wholeBefore = days().viewport()->grab().toImage();
        // From the day beside it: half of that half hour is taken.
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left})
            press(key);
        QVERIFY(!current().isValid());
        QCOMPARE(days().currentPoint(), (CalendarPoint {monday, 540}));
        QVERIFY(looksOfTheSession() == before);
        QVERIFY(days().viewport()->grab().toImage() != wholeBefore);
    }

    void onATimeThatIsTakenTheSessionIsCurrent()
    {
        const SessionId onMonday = addAt(monday, {8, 30}, 120);
        days().setCurrentDay(monday.addDays(3));
        days().setCurrentSession(m_first);
        days().setCurrentDay(monday.addDays(3));
        QVERIFY(!current().isValid());
        QCOMPARE(days().currentPoint().minute, 600);
        days().setCurrentDay(monday);
        QCOMPARE(current(), onMonday);
        // Nobody looks there while the keyboard is elsewhere.
        days().clearFocus();
        days().setCurrentDay(monday.addDays(3));
        days().setCurrentDay(monday);
        QVERIFY(!current().isValid());
        m_page->focusGrid();
        QCOMPARE(current(), onMonday);
        QVERIFY(m_fixture->practice().sessions().remove({onMonday}));
        QVERIFY(!current().isValid());
    }

    void controlAndArrowsGoFromSessionToSession()
    {
        m_page->grid()->setCurrentSession(m_first);
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(current(), m_second);
        press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(current(), m_first);
    }

    void enterOpensAndEscapeCloses()
    {
        m_page->grid()->setCurrentSession(m_second);
        press(Qt::Key_Return);
        QCOMPARE(m_page->panel()->session(), m_second);
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isSessionOpen());
        QVERIFY(m_page->grid()->hasFocus());
    }

    void altAndArrowsMoveTheSession()
    {
        m_page->grid()->setCurrentSession(m_first);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(startOf(m_first).time(), QTime(10, 15));
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(startOf(m_first).date(), monday.addDays(2));
        QCOMPARE(current(), m_first);
        QVERIFY(m_page->messages()->text().contains(u"10:15"));
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_fixture->stored(m_first).durationMinutes, 75);
        press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_fixture->stored(m_first).durationMinutes, 60);
    }

    void aMovedSessionIsFollowedToItsWeek()
    {
        const SessionId last = addAt(monday.addDays(5), {9, 0});
        m_page->grid()->setCurrentSession(last);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(startOf(last).date(), monday.addDays(6));
        QVERIFY(m_page->period().holds(monday.addDays(6), QLocale()));
        QCOMPARE(current(), last);
    }

    void whatItOverlapsWithIsSaidAfterwards()
    {
        m_page->grid()->setCurrentSession(m_second);
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(!m_page->messages()->text().contains(u"Overlaps"));
        addAt(monday.addDays(2), {13, 0});
        press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY2(m_page->messages()->text().contains(u"Overlaps"), qPrintable(m_page->messages()->text()));
        QCOMPARE(m_page->messages()->kind(), MessageBar::Kind::Warning);
        QCOMPARE(startOf(m_second).date(), monday.addDays(2));
    }

    void eachMoveIsOneStepThatCanBeUndone()
    {
        m_page->grid()->setCurrentSession(m_first);
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        m_page->messages()->actionButton()->click();
        QCOMPARE(startOf(m_first).time(), QTime(10, 15));
        // The message went with what it offered.
        QVERIFY(m_page->messages()->text().isEmpty());
        m_fixture->open().changes().undo();
        QCOMPARE(startOf(m_first).time(), QTime(10, 0));
    }

    void aMovedSessionKeepsItsOwnZone()
    {
        Session session = m_fixture->session({}, 0);
        session.start = ZonedTime::fromWall(monday.addDays(3), {18, 0}, "Europe/Madrid");
        const SessionId id = m_fixture->addSession(session).id;
        m_page->grid()->setCurrentSession(id);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_fixture->stored(id).start.zone, QByteArray("Europe/Madrid"));
        QCOMPARE(startOf(id).time(), QTime(18, 15));
    }

    void draggingMovesTheSession()
    {
        const QRect from = days().sessionRect(m_first);
        const DayGridGeometry places = days().geometry();
        const int right = places.column(4).center().x() - places.column(2).center().x();
        drag(from.center(), from.center() + QPoint(right, DayGridGeometry::hourHeight + 4));
        QCOMPARE(startOf(m_first), QDateTime(monday.addDays(3), QTime(11, 0), startOf(m_first).timeZone()));
        QVERIFY(!days().dragged());
        QVERIFY(!m_page->isSessionOpen());
    }

    void escapePutsADraggedSessionBack()
    {
        const QRect from = days().sessionRect(m_first);
        drag(from.center(), from.center() + QPoint(0, 120), false);
        QVERIFY(days().dragged());
        QCOMPARE((ZonedTime {days().dragged()->start, m_fixture->clock.localZone}.wall().time()), QTime(12, 15));
        press(Qt::Key_Escape);
        QVERIFY(!days().dragged());
        QTest::mouseRelease(days().viewport(), Qt::LeftButton, {}, from.center() + QPoint(0, 120));
        QCOMPARE(startOf(m_first).time(), QTime(10, 0));
        QVERIFY(!m_fixture->open().changes().canUndo());
    }

    void draggingTheLowerEdgeChangesTheLength()
    {
        const QRect from = days().sessionRect(m_first);
        const QPoint edge(from.center().x(), from.bottom() - 1);
        drag(edge, edge + QPoint(0, DayGridGeometry::hourHeight / 2));
        QCOMPARE(m_fixture->stored(m_first).durationMinutes, 90);
        QCOMPARE(startOf(m_first).time(), QTime(10, 0));
    }

    void aSessionThatGoesWhileItIsDraggedIsLetGo()
    {
        const QRect from = days().sessionRect(m_first);
        drag(from.center(), from.center() + QPoint(0, 120), false);
        QVERIFY(m_fixture->practice().sessions().remove({m_first}));
        QVERIFY(!days().dragged());
        QTest::mouseRelease(days().viewport(), Qt::LeftButton, {}, from.center());
    }

    void aClickOnAFreeTimeBooksThere()
    {
        const DayGridGeometry places = days().geometry();
        const QPoint place(places.column(3).center().x(), places.yOf(610));
        QTest::mouseClick(days().viewport(), Qt::LeftButton, {}, place);
        QVERIFY(m_page->side()->booking()->isOpen());
        const BookingRequest request = m_page->side()->booking()->panel()->request();
        QCOMPARE(request.start->wall(), QDateTime(monday.addDays(2), QTime(10, 0), request.start->wall().timeZone()));
        QCOMPARE(request.durationMinutes, 0);
    }

    void draggingOverAFreeTimeBooksThatLong()
    {
        const DayGridGeometry places = days().geometry();
        const int x = places.column(3).center().x();
        drag({x, places.yOf(603)}, {x, places.yOf(682)});
        const BookingRequest request = m_page->side()->booking()->panel()->request();
        QCOMPARE(request.start->wall().time(), QTime(10, 0));
        QCOMPARE(request.durationMinutes, 90);
        // Upwards it is the same time; Escape books nothing.
        m_page->closeSession();
        drag({x, places.yOf(682)}, {x, places.yOf(603)}, false);
        QCOMPARE(days().dragged()->durationMinutes, 90);
        press(Qt::Key_Escape);
        QTest::mouseRelease(days().viewport(), Qt::LeftButton, {}, {x, places.yOf(603)});
        QVERIFY(!m_page->side()->booking()->isOpen());
    }

    void nBooksWhereTheKeyboardIs()
    {
        m_page->grid()->setCurrentSession(m_first);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_N);
        QVERIFY(m_page->side()->booking()->isOpen());
        BookingPanel &panel = *m_page->side()->booking()->panel();
        QCOMPARE(panel.request().start->wall().time(), QTime(11, 30));
        QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_page->side()->booking()->isOpen());
        QVERIFY(m_page->grid()->hasFocus());
    }

    void whatIsBookedIsShown()
    {
        const Client client = m_fixture->addClient(u"Abril Ríos"_s);
        BookingRequest request;
        request.client = client.id;
        request.start = ZonedTime::fromWall(monday.addDays(9), {11, 0}, m_fixture->clock.localZone);
        request.durationMinutes = 45;
        m_page->side()->book(request);
        m_page->side()->booking()->panel()->submit();
        QVERIFY(!m_page->side()->booking()->isOpen());
        QVERIFY(m_page->period().holds(monday.addDays(9), QLocale()));
        QVERIFY(current().isValid());
        QCOMPARE(m_fixture->stored(current()).durationMinutes, 45);
        QCOMPARE(startOf(current()).time(), QTime(11, 0));
    }

    void anotherTimeIsGivenToWhatIsTypedAlready()
    {
        press(Qt::Key_N);
        BookingPanel &panel = *m_page->side()->booking()->panel();
        Q_EMIT panel.form()->edited();
        QVERIFY(panel.isTyped());
        BookingRequest request;
        request.start = ZonedTime::fromWall(monday.addDays(4), {15, 15}, m_fixture->clock.localZone);
        m_page->side()->book(request);
        QCOMPARE(panel.form()->typedTime(), QTime(15, 15));
    }

    void inTheMonthASessionIsDraggedToAnotherDay()
    {
        m_page->setPeriod({View::Month, monday});
        MonthGrid &month = *m_page->monthGrid();
        const QRect from = month.sessionRect(m_first);
        const int target = int(m_page->sessions().days().front().date.daysTo(monday.addDays(10)));
        drag(from.center(), month.geometry().cell(target).center());
        QCOMPARE(startOf(m_first).date(), monday.addDays(10));
        QCOMPARE(startOf(m_first).time(), QTime(10, 0));
    }

    void inTheMonthArrowsGoThroughDaysAndTheirSessions()
    {
        m_page->setPeriod({View::Month, monday});
        m_page->grid()->setCurrentDay(monday);
        press(Qt::Key_Right);
        QCOMPARE(m_page->grid()->currentDay(), monday.addDays(1));
        press(Qt::Key_Down);
        QCOMPARE(current(), m_first);
        press(Qt::Key_Down);
        QCOMPARE(current(), m_second);
        press(Qt::Key_Down);
        QVERIFY(!current().isValid());
        QCOMPARE(m_page->grid()->currentDay(), monday.addDays(8));
        press(Qt::Key_Up);
        QCOMPARE(m_page->grid()->currentDay(), monday.addDays(1));
        press(Qt::Key_Down);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(startOf(m_first).date(), monday.addDays(2));
        m_page->grid()->setCurrentDay(monday);
        press(Qt::Key_Return);
        QCOMPARE(m_page->period(), (CalendarPeriod {View::Day, monday}));
    }
};

QTEST_MAIN(TestCalendarKeys)
#include "tst_calendarkeys.moc"
