#include "BookingForm.h"
#include "BookingPanel.h"
#include "ChoiceField.h"
#include "ClientChooser.h"
#include "DatePickField.h"
#include "RepeatDateEditor.h"
#include "RepeatDates.h"
#include "RepeatFields.h"
#include "SeriesRepository.h"
#include "SessionTimeline.h"
#include "TimeField.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The dates of a session that repeats, moved one by one before they are booked. Today is Wednesday 18 November 2026.
class RepeatDatesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    ClientId m_client;
    std::unique_ptr<SessionTimeline> m_page;

    [[nodiscard]] BookingPanel *panel() const { return m_page->booking()->panel(); }
    [[nodiscard]] RepeatDates *list() const { return panel()->repeats()->list(); }
    [[nodiscard]] QString text(int row) const { return list()->item(row)->text(); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The starts of what was booked with the client, in order of time.
    [[nodiscard]] QStringList booked() const
    {
        QStringList starts;
        const auto keys = m_fixture->practice().sessions().keys({});
        for (const SessionKey &key : *keys) {
            const Session session = m_fixture->stored(SessionId {key.id});
            if (session.client == m_client)
                starts.prepend(session.start.wall().toString(u"yyyy-MM-dd HH:mm"_s));
        }
        return starts;
    }
    void openPage()
    {
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_page->resize(1200, 900);
        showActive(*m_page);
    }
    /// A panel in which a session repeats every week at four, four times, from Thursday 19 November on.
    void beginWeekly()
    {
        openPage();
        m_page->newSession();
        panel()->form()->dateField()->setText(u"11/19/2026"_s);
        panel()->form()->timeField()->setText(u"4 pm"_s);
        panel()->repeats()->rhythmField()->setFocus();
        press(Qt::Key_Down);
        panel()->repeats()->countField()->setText(u"4"_s);
        QTRY_COMPARE(list()->count(), 4);
        list()->setFocus();
        list()->setCurrentRow(1);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
    }
    void cleanup() { m_page.reset(); }

    void aDateIsMovedByKeyboardAndBookedWhereItWasMoved()
    {
        beginWeekly();
        press(Qt::Key_F2);
        QVERIFY(list()->editor());
        QCOMPARE(QApplication::focusWidget(), list()->editor()->dateField());
        QCOMPARE(list()->editor()->dateField()->date(), QDate(2026, 11, 26));
        QCOMPARE(list()->editor()->timeField()->time(), QTime(16, 0));
        QCOMPARE(namelessControls(*m_page), QString());
        type(u"11/27/2026"_s);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), list()->editor()->timeField());
        list()->editor()->timeField()->lineEdit()->selectAll();
        type(u"9:30 am"_s);
        press(Qt::Key_Return);
        QVERIFY2(panel()->isVisible(), "Enter is for the row here, not for the panel");
        QVERIFY(!list()->editor());
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(list()->currentRow(), 1);
        QTRY_VERIFY(text(1).contains(u"Nov 27"_s) && text(1).contains(u"instead of"_s)
                    && text(1).contains(u"Nov 26"_s));
        QVERIFY(list()->isMoved(1));
        panel()->submit();
        QCOMPARE(
            booked(),
            (QStringList {u"2026-11-19 16:00"_s, u"2026-11-27 09:30"_s, u"2026-12-03 16:00"_s, u"2026-12-10 16:00"_s}));
    }

    void theyAreOneSeries()
    {
        beginWeekly();
        panel()->submit();
        const auto keys = m_fixture->practice().sessions().keys({});
        const auto place = m_fixture->practice().series().placeOf(SessionId {keys->front().id}).value();
        QVERIFY(place.has_value());
        QCOMPARE(place->number(), 4);
        QCOMPARE(place->count(), 4);
        QCOMPARE(place->series.rhythm, Recurrence::Rhythm::Weekly);
        // The page shows the first, and says so.
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"every week · 1 of 4"_s;
        }));
        m_fixture->open().changes().undo();
        QVERIFY(booked().isEmpty());
    }

    void escapeLeavesTheDateAsItWas()
    {
        beginWeekly();
        press(Qt::Key_Return);
        type(u"11/27/2026"_s);
        QTRY_VERIFY(text(1).contains(u"Nov 27"_s));
        press(Qt::Key_Escape);
        QVERIFY2(panel()->isVisible(), "Escape is for the row here, not for the panel");
        QVERIFY(!list()->editor());
        QTRY_VERIFY(text(1).contains(u"Nov 26"_s));
        QVERIFY(!list()->isMoved(1));
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
    }

    void whatIsNoDateIsSaidInItsRowAndHoldsTheBookingUp()
    {
        beginWeekly();
        press(Qt::Key_F2);
        type(u"31/31"_s);
        press(Qt::Key_Return);
        QVERIFY(list()->editor());
        QVERIFY(!list()->editor()->error().isEmpty());
        panel()->submit();
        QVERIFY(panel()->isVisible());
        QVERIFY(booked().isEmpty());
        QCOMPARE(QApplication::focusWidget(), list()->editor()->dateField());
        // Leaving the row does not lose what was typed.
        panel()->repeats()->countField()->setFocus();
        QVERIFY(list()->editor());
        QCOMPARE(list()->editor()->dateField()->text(), u"31/31"_s);
        list()->editor()->dateField()->setText(u"11/28/2026"_s);
        QVERIFY(list()->editor()->error().isEmpty());
        list()->editor()->timeField()->setText(u"noon"_s);
        panel()->submit();
        QVERIFY(booked().isEmpty());
        QVERIFY(list()->editor()->error().contains(u"noon"_s));
        QCOMPARE(QApplication::focusWidget(), list()->editor()->timeField());
        list()->editor()->timeField()->setText(u"12:15 pm"_s);
        panel()->submit();
        QCOMPARE(booked().at(1), u"2026-11-28 12:15"_s);
    }

    void leavingTheRowTakesWhatWasTyped()
    {
        beginWeekly();
        press(Qt::Key_F2);
        type(u"11/27/2026"_s);
        panel()->repeats()->countField()->setFocus();
        QVERIFY(!list()->editor());
        QVERIFY(list()->isMoved(1));
        QCOMPARE(QApplication::focusWidget(), panel()->repeats()->countField());
    }

    void deletePutsTheDateOfTheRuleBack()
    {
        beginWeekly();
        press(Qt::Key_F2);
        type(u"11/27/2026"_s);
        press(Qt::Key_Return);
        QVERIFY(list()->isMoved(1));
        press(Qt::Key_Delete);
        QVERIFY(!list()->isMoved(1));
        QTRY_VERIFY(text(1).contains(u"Nov 26"_s) && !text(1).contains(u"instead"_s));
        // So does the button in the row.
        press(Qt::Key_F2);
        QVERIFY(!list()->editor()->resetButton()->isVisible());
        type(u"11/27/2026"_s);
        QTRY_VERIFY(list()->editor()->resetButton()->isVisible());
        QTest::mouseClick(list()->editor()->resetButton(), Qt::LeftButton);
        QVERIFY(!list()->editor());
        QVERIFY(!list()->isMoved(1));
        // And the same day and time again is no move.
        press(Qt::Key_F2);
        type(u"11/27/2026"_s);
        list()->editor()->dateField()->selectAll();
        type(u"11/26/2026"_s);
        press(Qt::Key_Return);
        QVERIFY(!list()->isMoved(1));
    }

    void whatTheNewDateCollidesWithIsSaid()
    {
        m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Abril Ríos"_s).id, 9));
        beginWeekly();
        QVERIFY(!text(1).contains(u"Abril"_s));
        press(Qt::Key_F2);
        type(u"11/27/2026"_s);
        QTRY_VERIFY(text(1).contains(u"Abril Ríos"_s));
        const QList<QLabel *> labels = list()->editor()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Abril Ríos"_s);
        }));
        // Onto another date of the list.
        list()->editor()->dateField()->selectAll();
        type(u"12/3/2026"_s);
        QTRY_VERIFY(!text(1).contains(u"Abril"_s));
        QVERIFY(text(1).contains(u"another of these"_s));
        QVERIFY(text(2).contains(u"another of these"_s));
        QVERIFY(!text(3).contains(u"another of these"_s));
        press(Qt::Key_Return);
        list()->setCurrentRow(2);
        press(Qt::Key_Space);
        QTRY_VERIFY2(!text(1).contains(u"another of these"_s), "one that is left out is in nobody's way");
    }

    void movedDatesSurviveALockAndKeepTheirPlace()
    {
        beginWeekly();
        press(Qt::Key_F2);
        type(u"12/20/2026"_s);
        press(Qt::Key_Return);
        list()->setCurrentRow(3);
        press(Qt::Key_F2);
        type(u"12/"_s);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        openPage();
        QVERIFY(panel()->isVisible());
        QCOMPARE(list()->count(), 4);
        QVERIFY(list()->isMoved(1));
        QVERIFY(text(1).contains(u"Dec 20"_s));
        // What was no date yet stands in its row as it was typed.
        QVERIFY(list()->editor());
        QCOMPARE(list()->editor()->dateField()->text(), u"12/"_s);
        list()->editor()->dateField()->setText(u"12/11/2026"_s);
        panel()->submit();
        QCOMPARE(
            booked(),
            (QStringList {u"2026-11-19 16:00"_s, u"2026-12-03 16:00"_s, u"2026-12-11 16:00"_s, u"2026-12-20 16:00"_s}));
    }

    void aDoubleClickMovesAndABoxIsOnlyTicked()
    {
        beginWeekly();
        const QRect row = list()->visualItemRect(list()->item(2));
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(list()->editor());
        QCOMPARE(list()->editor()->dateField()->date(), QDate(2026, 12, 3));
        press(Qt::Key_Escape);
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, {row.left() + 12, row.center().y()});
        QVERIFY(!list()->editor());
    }

    void theButtonSaysHowManyWillBeBooked()
    {
        beginWeekly();
        QCOMPARE(panel()->bookButton()->text(), u"Book 4 session(s)"_s);
        press(Qt::Key_Space);
        QCOMPARE(panel()->bookButton()->text(), u"Book 3 session(s)"_s);
        panel()->repeats()->rhythmField()->setFocus();
        press(Qt::Key_Up);
        QTRY_COMPARE(panel()->bookButton()->text(), u"Book session"_s);
    }

    void controlAndEnterBookFromTheListToo()
    {
        beginWeekly();
        press(Qt::Key_Return);
        QVERIFY2(list()->editor(), "Enter alone is for the date");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(booked().size(), 4);
    }

    void everyDateIsListedWithAllThatSpeaksAgainstIt()
    {
        m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Abril Ríos"_s).id, 15));
        beginWeekly();
        panel()->repeats()->countField()->setText(u"30"_s);
        QTRY_COMPARE(list()->count(), 30);
        QTRY_VERIFY(text(2).contains(u"Abril Ríos"_s));
        const int plain = list()->visualItemRect(list()->item(0)).height();
        QVERIFY2(list()->visualItemRect(list()->item(2)).height() > plain, "the reason stands below the date");
        const QRect last = list()->visualItemRect(list()->item(29));
        QVERIFY2(list()->viewport()->height() > last.bottom(), "the list itself does not scroll");
        // The form follows the keyboard.
        list()->setCurrentRow(1);
        press(Qt::Key_End);
        const auto isInSight = [this, last] {
            return panel()->rect().contains(list()->viewport()->mapTo(panel(), last.center()));
        };
        QTRY_VERIFY(isInSight());
    }

    void theRowBeingMovedStaysWhileOthersChange()
    {
        beginWeekly();
        press(Qt::Key_F2);
        type(u"11/2"_s);
        const RepeatDateEditor *editor = list()->editor();
        // A session that comes from elsewhere has the dates looked at anew.
        m_fixture->addSession(m_fixture->session(m_fixture->addClient(u"Abril Ríos"_s).id, 15));
        QTRY_VERIFY(text(2).contains(u"Abril Ríos"_s));
        QCOMPARE(list()->editor(), editor);
        QCOMPARE(QApplication::focusWidget(), editor->dateField());
        type(u"7/2026"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(text(1).contains(u"Nov 27"_s));
        // With fewer dates, the row of one that is gone goes, too.
        list()->setCurrentRow(3);
        press(Qt::Key_F2);
        panel()->repeats()->countField()->setText(u"2"_s);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(!list()->editor());
    }
};

QTEST_MAIN(RepeatDatesTest)
#include "tst_repeatdates.moc"
