#include "CalendarPage.h"
#include "DayGrid.h"
#include "MessageBar.h"
#include "SessionPanel.h"
#include "UiFixture.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What the calendar offers after a session was moved that repeats with others. Today is Wednesday 18 November 2026.
class TestMoveOffer : public QObject
{
    Q_OBJECT

    const QDate monday {2026, 11, 16};
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<CalendarPage> m_page;
    /// Every Tuesday at ten, four times.
    QList<SessionId> m_series;

    [[nodiscard]] QString startOf(int number) const
    {
        return m_fixture->stored(m_series.at(number)).start.wall().toString(u"ddd HH:mm"_s);
    }
    [[nodiscard]] QStringList starts() const
    {
        QStringList all;
        for (int number = 0; number < m_series.size(); ++number)
            all << startOf(number);
        return all;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_page->grid(), key, modifiers);
    }
    [[nodiscard]] const QList<QPushButton *> &scopes() const { return m_page->messages()->moreButtons(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        Session session = m_fixture->session(m_fixture->addClient(u"Mateo Luna"_s).id, 0);
        QList<Session> sessions;
        for (int week = -1; week < 3; ++week) {
            session.start = ZonedTime::fromWall(monday.addDays(7 * week + 1), {10, 0}, m_fixture->clock.localZone);
            sessions << session;
        }
        const auto booked = m_fixture->open().seriesChanges().book(sessions, Recurrence::Rhythm::Weekly);
        QVERIFY(booked);
        m_series.clear();
        for (const Session &each : *booked)
            m_series << each.id;
        m_page = std::make_unique<CalendarPage>(m_fixture->open());
        m_page->resize(1200, 800);
        showActive(*m_page);
        m_page->focusGrid();
        m_page->grid()->setCurrentSession(m_series.at(1));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aMoveSaysThatItIsOneOfSeveralAndOffersTheOthers()
    {
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(starts(), (QStringList {u"Tue 10:00"_s, u"Tue 10:15"_s, u"Tue 10:00"_s, u"Tue 10:00"_s}));
        QVERIFY(m_page->messages()->text().contains(u"This session only"_s));
        QCOMPARE(scopes().size(), 2);
        QCOMPARE(scopes().at(0)->text(), u"This and the following (3)"_s);
        QCOMPARE(scopes().at(1)->text(), u"All (4)"_s);
    }

    void aDroppedSessionTakesThoseThatFollowAlong()
    {
        const QPoint from = m_page->dayGrid()->sessionRect(m_series.at(1)).center();
        const QPoint to = from + QPoint(m_page->dayGrid()->geometry().column(1).width(), DayGridGeometry::hourHeight);
        QTest::mousePress(m_page->grid()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_page->grid()->viewport(), from + QPoint(20, 0));
        QTest::mouseMove(m_page->grid()->viewport(), to);
        QTest::mouseRelease(m_page->grid()->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(starts(), (QStringList {u"Tue 10:00"_s, u"Wed 11:00"_s, u"Tue 10:00"_s, u"Tue 10:00"_s}));
        QCOMPARE(scopes().size(), 2);
        QTest::mouseClick(scopes().at(0), Qt::LeftButton);
        QCOMPARE(starts(), (QStringList {u"Tue 10:00"_s, u"Wed 11:00"_s, u"Wed 11:00"_s, u"Wed 11:00"_s}));
        QVERIFY(scopes().isEmpty());
        QVERIFY(m_page->messages()->text().contains(u"3 session(s)"_s));
    }

    void itIsOneStepToUndoHoweverManyKeysItTook()
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_A);
        QCOMPARE(starts(), QStringList(4, u"Tue 10:45"_s));
        m_fixture->open().changes().undo();
        QCOMPARE(starts(), QStringList(4, u"Tue 10:00"_s));
        m_fixture->open().changes().redo();
        QCOMPARE(starts(), QStringList(4, u"Tue 10:45"_s));
    }

    void fTakesThoseThatFollow()
    {
        press(Qt::Key_Up, Qt::AltModifier);
        press(Qt::Key_F);
        QCOMPARE(starts(), (QStringList {u"Tue 10:00"_s, u"Tue 09:45"_s, u"Tue 09:45"_s, u"Tue 09:45"_s}));
    }

    void ofTheFirstThoseThatFollowAreAll()
    {
        m_page->goTo(monday.addDays(-6));
        m_page->grid()->setCurrentSession(m_series.at(0));
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(scopes().size(), 1);
        press(Qt::Key_A);
        QCOMPARE(starts(), QStringList(4, u"Tue 10:15"_s));
    }

    void escapePutsItBack()
    {
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Escape);
        QCOMPARE(starts(), QStringList(4, u"Tue 10:00"_s));
        QVERIFY(m_page->messages()->isHidden());
        QCOMPARE(QApplication::focusWidget(), m_page->grid());
        // There is nothing left to choose.
        press(Qt::Key_A);
        QCOMPARE(starts(), QStringList(4, u"Tue 10:00"_s));
    }

    void theLengthIsChangedInTheOthersToo()
    {
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        press(Qt::Key_A);
        for (const SessionId session : std::as_const(m_series))
            QCOMPARE(m_fixture->stored(session).durationMinutes, 75);
    }

    void anotherChangeEndsTheOffer()
    {
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_fixture->open().sessionChanges().setStatus({m_series.at(3)}, SessionStatus::Pending));
        QVERIFY(scopes().isEmpty());
        press(Qt::Key_A);
        QCOMPARE(startOf(2), u"Tue 10:00"_s);
        QCOMPARE(startOf(1), u"Tue 10:15"_s);
    }

    void aSessionThatDoesNotRepeatAsksNothing()
    {
        const SessionId single = m_fixture->addSession(m_fixture->session(std::nullopt, 0)).id;
        m_page->grid()->setCurrentSession(single);
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!m_page->messages()->isHidden());
        QVERIFY(scopes().isEmpty());
    }
};

QTEST_MAIN(TestMoveOffer)
#include "tst_moveoffer.moc"
