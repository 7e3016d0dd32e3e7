#include "BookingForm.h"
#include "BookingPanel.h"
#include "CalendarChip.h"
#include "CalendarHead.h"
#include "CalendarPage.h"
#include "CalendarSessionModel.h"
#include "CalendarSide.h"
#include "DayGrid.h"
#include "FormField.h"
#include "HistoryPage.h"
#include "MessageBar.h"
#include "MonthGrid.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "PracticeSettingsRepository.h"
#include "SegmentedControl.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionTimeline.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The calendar as a page: what it shows, what it opens, what it remembers.
class TestCalendarPage : public QObject
{
    Q_OBJECT

    using View = CalendarPeriod::View;
    const QDate monday {2026, 11, 16};
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<CalendarPage> m_page;
    SessionId m_session;

    void makePage()
    {
        m_page = std::make_unique<CalendarPage>(m_fixture->open());
        m_page->resize(1200, 800);
        showActive(*m_page);
        m_page->focusGrid();
    }
    SessionId addAt(QDate day, QTime time, int minutes = 60)
    {
        Session session = m_fixture->session(m_fixture->addClient(u"Mateo Luna"_s).id, 0);
        session.start = ZonedTime::fromWall(day, time, m_fixture->clock.localZone);
        session.durationMinutes = minutes;
        return m_fixture->addSession(session).id;
    }
    [[nodiscard]] QPoint middleOf(SessionId id) const { return m_page->grid()->sessionRect(id).center(); }
    void click(const QPoint &place) const { QTest::mouseClick(m_page->grid()->viewport(), Qt::LeftButton, {}, place); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_session = addAt(monday.addDays(1), {10, 0});
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theWeekOfTodayIsShown()
    {
        QCOMPARE(m_page->period().view, View::Week);
        QCOMPARE(m_page->head()->title(), u"November 2026"_s);
        QVERIFY(m_page->period().holds(UiFixture::today(), QLocale()));
        QVERIFY(m_page->dayGrid()->viewport()->rect().contains(middleOf(m_session)));
    }

    void everyControlHasAName()
    {
        m_page->openSession(m_session);
        QCOMPARE(namelessControls(*m_page), QString());
    }

    void aClickOpensTheSessionBesideTheCalendar()
    {
        QVERIFY(!m_page->isSessionOpen());
        click(middleOf(m_session));
        QVERIFY(m_page->isSessionOpen());
        QCOMPARE(m_page->panel()->session(), m_session);
        QTest::keyClick(m_page->grid(), Qt::Key_Escape);
        QVERIFY(!m_page->isSessionOpen());
    }

    void aStatusChosenBesideItIsStored()
    {
        m_page->openSession(m_session);
        Q_EMIT m_page->panel()->statusChosen(SessionStatus::NoShow);
        QCOMPARE(m_fixture->stored(m_session).status, SessionStatus::NoShow);
        QCOMPARE(m_page->sessions().spans().front().status, SessionStatus::NoShow);
    }

    void aSessionThatIsGoneIsClosed()
    {
        m_page->openSession(m_session);
        QVERIFY(m_fixture->practice().sessions().remove({m_session}));
        QVERIFY(!m_page->isSessionOpen());
        QVERIFY(!m_page->grid()->currentSession().isValid());
    }

    void whatCanBeDoneWithASessionStandsBelowIt()
    {
        m_page->openSession(m_session);
        Q_EMIT m_page->side()->foot()->cancelRequested(u"Ill"_s);
        QCOMPARE(m_fixture->stored(m_session).status, SessionStatus::Cancelled);
        QCOMPARE(m_fixture->stored(m_session).cancellationReason, u"Ill"_s);
        QVERIFY(m_page->grid()->hasFocus());
        Q_EMIT m_page->side()->foot()->duplicateRequested();
        QVERIFY(m_page->side()->booking()->isOpen());
        // Escape puts the booking away first, then the session.
        m_page->closeSession();
        QVERIFY(m_page->isSessionOpen());
        QVERIFY(!m_page->side()->booking()->isOpen());
        m_page->closeSession();
        QVERIFY(!m_page->isSessionOpen());
    }

    void theHistoryLeavesWhatIsTypedHere()
    {
        m_page->newSession();
        auto *place = m_page->side()->booking()->panel()->form()->field(BookingForm::Location);
        qobject_cast<QLineEdit *>(place->field())->setText(u"Library"_s);
        const HistoryPage history(m_fixture->open());
        QVERIFY(m_page->flush());
        QVERIFY(history.timeline()->flush());
        m_page.reset();
        makePage();
        QVERIFY(m_page->side()->booking()->isOpen());
        place = m_page->side()->booking()->panel()->form()->field(BookingForm::Location);
        QCOMPARE(qobject_cast<QLineEdit *>(place->field())->text(), u"Library"_s);
    }

    void undoOnTheBarLeavesANoteThatIsBeingTyped()
    {
        m_page->openSession(m_session);
        Q_EMIT m_page->side()->foot()->cancelRequested(u"Ill"_s);
        m_page->panel()->note(NoteKind::Private)->editor()->setPlainText(u"Late."_s);
        const QList<MessageBar *> bars = m_page->findChildren<MessageBar *>();
        const auto said = std::find_if(bars.begin(), bars.end(), [](const MessageBar *bar) {
            return bar->isVisible() && bar->actionButton()->isVisible();
        });
        QVERIFY(said != bars.end());
        (*said)->actionButton()->click();
        QCOMPARE(m_fixture->stored(m_session).privateNotes, u"Late."_s);
        QCOMPARE(m_fixture->stored(m_session).status, SessionStatus::Cancelled);
    }

    void whatIsTypedIsStoredWhenAnotherSessionIsOpened()
    {
        const SessionId other = addAt(monday.addDays(1), {12, 0});
        m_page->openSession(m_session);
        m_page->panel()->note(NoteKind::Private)->editor()->setPlainText(u"A note."_s);
        m_page->openSession(other);
        QCOMPARE(m_fixture->stored(m_session).privateNotes, u"A note."_s);
    }

    void theArrowsAndTodayChangeTheWeek()
    {
        Q_EMIT m_page->head()->stepped(2);
        QVERIFY(m_page->period().holds(UiFixture::today().addDays(14), QLocale()));
        QVERIFY(!m_page->period().holds(UiFixture::today(), QLocale()));
        QCOMPARE(m_page->sessions().rowCount(), 0);
        Q_EMIT m_page->head()->todayRequested();
        QVERIFY(m_page->period().holds(UiFixture::today(), QLocale()));
        QCOMPARE(m_page->sessions().rowCount(), 1);
    }

    void theViewsShowTheSameSession()
    {
        m_page->grid()->setCurrentSession(m_session);
        m_page->head()->views()->segment(int(View::Month))->click();
        QCOMPARE(m_page->period().view, View::Month);
        QCOMPARE(m_page->grid(), m_page->monthGrid());
        QCOMPARE(m_page->grid()->currentSession(), m_session);
        QVERIFY(!m_page->grid()->sessionRect(m_session).isEmpty());
        m_page->head()->views()->segment(int(View::Day))->click();
        QCOMPARE(m_page->period().date, monday.addDays(1));
        QCOMPARE(m_page->grid()->currentSession(), m_session);
    }

    void theViewIsRemembered()
    {
        m_page->setPeriod({View::Month, UiFixture::today()});
        QVERIFY(m_page->flush());
        makePage();
        QCOMPARE(m_page->period().view, View::Month);
    }

    void aChipHidesItsCalendarAndUndoBringsItBack()
    {
        Calendar clinic;
        clinic.name = u"Clinic"_s;
        clinic.position = 1;
        QVERIFY(m_fixture->practice().calendars().add(clinic));
        QCOMPARE(m_page->head()->chips().size(), 2);
        CalendarChip *chip = m_page->head()->chips().first();
        QVERIFY(chip->isChecked());
        chip->click();
        QCOMPARE(m_page->sessions().rowCount(), 0);
        QVERIFY(!m_fixture->practice().calendars().all()->first().shown);
        m_fixture->open().changes().undo();
        QCOMPARE(m_page->sessions().rowCount(), 1);
        QVERIFY(m_page->head()->chips().first()->isChecked());
    }

    void oneCalendarNeedsNoChoice()
    {
        QCOMPARE(m_page->head()->chips().size(), 1);
        QVERIFY(!m_page->head()->chips().first()->isVisible());
    }

    void aDayOfTheMonthSaysHowManyMoreThereAre()
    {
        const QDate day = monday.addDays(3);
        for (int hour = 8; hour < 20; ++hour)
            addAt(day, {hour, 0});
        m_page->setPeriod({View::Month, monday});
        const MonthGrid *month = m_page->monthGrid();
        const int hidden = month->hiddenCount(day);
        QVERIFY(hidden > 0);
        QCOMPARE(month->hiddenCount(monday.addDays(1)), 0);
        // Its line leads to the day.
        const int index = int(m_page->sessions().days().front().date.daysTo(day));
        click(month->geometry().line(index, 12 - hidden).center());
        QCOMPARE(m_page->period().view, View::Day);
        QCOMPARE(m_page->period().date, day);
    }

    void theMonthReadsOnlyTheWordsThatItShows()
    {
        QList<Session> many;
        for (int i = 0; i < 600; ++i) {
            Session session = m_fixture->session({}, 0);
            session.start = ZonedTime::fromWall(monday.addDays(i % 3), QTime(8, 0), m_fixture->clock.localZone);
            many.append(session);
        }
        QVERIFY(m_fixture->practice().sessions().add(many));
        m_page->setPeriod({View::Month, monday});
        const int before = m_page->sessions().fetchCount();
        (void)m_page->grab();
        QVERIFY(m_page->sessions().fetchCount() - before < 60);
    }

    void theLineOfThePresentFollowsTheClock()
    {
        m_fixture->clock.time = QDateTime(QDate(2026, 11, 25), QTime(15, 0), QTimeZone::utc());
        m_page->tick();
        Q_EMIT m_page->head()->todayRequested();
        QVERIFY(m_page->period().holds(QDate(2026, 11, 25), QLocale()));
    }

    void aScreenReaderFindsTheSessions()
    {
        const SessionId second = addAt(monday.addDays(2), {9, 0});
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_page->grid());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 2);
        QAccessibleInterface *first = list->child(0);
        QVERIFY(first && first->isValid());
        QVERIFY(first->text(QAccessible::Name).startsWith(u"Mateo Luna"));
        QCOMPARE(list->indexOfChild(first), 0);
        QCOMPARE(first->parent(), list);
        QVERIFY(!first->rect().isEmpty());
        QVERIFY(first->actionInterface());
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_page->panel()->session(), m_session);
        QCOMPARE(list->focusChild(), first);
        QVERIFY(m_fixture->practice().sessions().remove({m_session}));
        QVERIFY(!first->isValid());
        QCOMPARE(list->child(0)->text(QAccessible::Name).replace(QChar(0x202F), u' ').contains(u"9:00 AM"), true);
        QCOMPARE(m_page->sessions().sessionAt(0), second);
    }

    void inANarrowWindowTheSessionStandsBelow()
    {
        m_page->resize(780, 640);
        m_page->openSession(m_session);
        QVERIFY(m_page->panel()->mapTo(m_page.get(), QPoint()).y() > m_page->grid()->height() / 2);
    }

    void anotherLanguageChangesTheWords()
    {
        QLocale::setDefault(QLocale(u"es_ES"_s));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(m_page->head()->title(), u"Noviembre de 2026"_s);
        // Weeks begin on Monday there.
        QCOMPARE(m_page->sessions().days().front().date, monday);
    }
};

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
