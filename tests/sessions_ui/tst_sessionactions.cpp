#include "BookingForm.h"
#include "BookingPanel.h"
#include "CancelForm.h"
#include "ChoiceField.h"
#include "ClientChooser.h"
#include "DatePickField.h"
#include "FormField.h"
#include "MessageBar.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "TimeField.h"
#include "TimelineBooking.h"
#include "UiFixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Field = BookingForm::Field;

/// Today is Wednesday 18 November 2026; it is 10:00 in New York.
class SessionActionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    ClientId m_client;
    QList<SessionId> m_sessions;
    std::unique_ptr<SessionTimeline> m_page;

    [[nodiscard]] BookingPanel *panel() const { return m_page->booking()->panel(); }
    [[nodiscard]] BookingForm *form() const { return panel()->form(); }
    [[nodiscard]] SessionFoot *foot() const { return m_page->foot(); }
    [[nodiscard]] Session stored(SessionId id) const { return m_fixture->stored(id); }
    [[nodiscard]] QList<Session> booked() const
    {
        QList<Session> sessions;
        const auto keys = m_fixture->practice().sessions().keys({});
        for (const SessionKey &key : *keys) {
            if (!m_sessions.contains(SessionId {key.id}))
                sessions.append(stored(SessionId {key.id}));
        }
        return sessions;
    }
    [[nodiscard]] bool isSaid(const QString &part) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// Chooses from the menu behind the "…".
    void choose(int entry) const
    {
        QMenu menu;
        foot()->addActionsTo(&menu);
        menu.actions().at(entry)->trigger();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        m_sessions.clear();
        for (int week = -4; week < 0; ++week) {
            Session session = m_fixture->session(m_client, 7 * week, SessionStatus::Completed);
            session.customerNotes = u"Bring the cards."_s;
            session.privateNotes = u"Asked for help."_s;
            session.location = u"Home"_s;
            m_sessions.append(m_fixture->addSession(session).id);
        }
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_page->resize(1200, 900);
        showActive(*m_page);
        m_page->focusList();
        QVERIFY(m_page->showSession(m_sessions.constLast()));
    }
    void cleanup() { m_page.reset(); }

    void aFollowUpTakesTheRhythmAndSaysWhy()
    {
        QTest::mouseClick(foot()->followUpButton(), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        // The last was a week ago, on a Wednesday at four: today is the next.
        QCOMPARE(form()->dateField()->date(), UiFixture::today());
        QCOMPARE(form()->timeField()->time(), QTime(16, 0));
        QVERIFY(isSaid(u"7 day"_s));
        QVERIFY(isSaid(u"Wednesday"_s));
        QCOMPARE(QApplication::focusWidget(), form()->dateField());
        press(Qt::Key_Return);
        QCOMPARE(booked().size(), 1);
        const Session next = booked().constFirst();
        QCOMPARE(next.client, m_client);
        QCOMPARE(next.service, stored(m_sessions.constLast()).service);
        QCOMPARE(next.location, u"Home"_s);
        QCOMPARE(next.status, SessionStatus::Pending);
        QVERIFY(next.customerNotes.isEmpty() && next.privateNotes.isEmpty());
        QCOMPARE(m_page->panel()->session(), next.id);
    }

    void whoHasNotComeForLongIsNotSaidToCome()
    {
        m_fixture->clock.time = m_fixture->clock.time.addYears(1);
        QTest::mouseClick(foot()->followUpButton(), Qt::LeftButton);
        QVERIFY(!isSaid(u"this client comes every"_s));
        QVERIFY(isSaid(u"until the last session, on Wednesday, November 11, 2026, this client came every 7 day"_s));
    }

    void aDuplicateKeepsWhatTheClientReadsAndNotWhatIsPrivate()
    {
        QTest::mouseClick(foot()->duplicateButton(), Qt::LeftButton);
        QCOMPARE(form()->dateField()->date(), UiFixture::today());
        panel()->submit();
        const Session copy = booked().constFirst();
        QCOMPARE(copy.customerNotes, u"Bring the cards."_s);
        QVERIFY(copy.privateNotes.isEmpty());
        QCOMPARE(copy.status, SessionStatus::Pending);
        QCOMPARE(stored(m_sessions.constLast()).privateNotes, u"Asked for help."_s);
    }

    void reschedulingMovesItAndUndoBringsItBack()
    {
        const Session before = stored(m_sessions.constLast());
        choose(0);
        QVERIFY(panel()->isVisible());
        QVERIFY(form()->clientField()->isReadOnly());
        QVERIFY2(!form()->field(Field::PrivateNotes)->isVisible(), "notes are edited where they are shown");
        QVERIFY2(form()->conflicts().isEmpty(), "it does not collide with itself");
        type(u"11/20/2026"_s);
        press(Qt::Key_Tab);
        type(u"9:30 am"_s);
        press(Qt::Key_Return);
        QVERIFY(booked().isEmpty());
        const Session after = stored(before.id);
        QCOMPARE(after.start, ZonedTime::fromWall(QDate(2026, 11, 20), QTime(9, 30), "America/New_York"));
        QCOMPARE(after.privateNotes, before.privateNotes);
        QCOMPARE(after.status, before.status);
        QCOMPARE(m_page->panel()->session(), before.id);
        m_fixture->open().changes().undo();
        QCOMPARE(stored(before.id).start, before.start);
    }

    void reschedulingLeavesWhatWasDoneMeanwhile()
    {
        const SessionId id = m_sessions.constLast();
        choose(0);
        type(u"11/20/2026"_s);
        QVERIFY(m_fixture->open().sessionChanges().cancel({id}, u"Ill"_s));
        panel()->submit();
        QCOMPARE(stored(id).start.day(), QDate(2026, 11, 20));
        QCOMPARE(stored(id).status, SessionStatus::Cancelled);
        QCOMPARE(stored(id).cancellationReason, u"Ill"_s);
    }

    void whatChangesNothingOffersNoUndo()
    {
        const SessionId id = m_sessions.constLast();
        QVERIFY(m_fixture->open().sessionChanges().setStatus({m_sessions.constFirst()}, SessionStatus::NoShow));
        choose(0);
        panel()->submit();
        QVERIFY(!panel()->isVisible());
        QVERIFY(!isSaid(u"The session was changed."_s));
        QVERIFY(m_fixture->open().sessionChanges().cancel({id}));
        Q_EMIT foot()->cancelRequested({});
        QVERIFY(!isSaid(u"The session is cancelled."_s));
    }

    void cancellingAsksForAReasonThatNeedNotBeGivenAndLearnsIt()
    {
        const SessionId id = m_sessions.constLast();
        choose(5);
        QVERIFY(foot()->cancelForm()->isVisible());
        QVERIFY(!foot()->followUpButton()->isVisible());
        QCOMPARE(QApplication::focusWidget(), foot()->cancelForm()->reasonField());
        type(u"Family travelling"_s);
        press(Qt::Key_Return);
        QCOMPARE(stored(id).status, SessionStatus::Cancelled);
        QCOMPARE(stored(id).cancellationReason, u"Family travelling"_s);
        QVERIFY(!foot()->cancelForm()->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_page->table());
        QVERIFY(isSaid(u"cancelled"_s));
        m_fixture->open().changes().undo();
        QCOMPARE(stored(id).status, SessionStatus::Completed);
        QVERIFY(stored(id).cancellationReason.isEmpty());
        m_fixture->open().changes().redo();

        QVERIFY(m_page->showSession(m_sessions.at(1)));
        choose(5);
        QCOMPARE(foot()->cancelForm()->reasonField()->itemText(0), u"Family travelling"_s);
        QVERIFY(foot()->cancelForm()->reasonField()->currentText().isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(stored(m_sessions.at(1)).status, SessionStatus::Cancelled);
        QVERIFY(stored(m_sessions.at(1)).cancellationReason.isEmpty());
    }

    void escapeKeepsTheSession()
    {
        choose(5);
        press(Qt::Key_Escape);
        QVERIFY(!foot()->cancelForm()->isVisible());
        QCOMPARE(stored(m_sessions.constLast()).status, SessionStatus::Completed);
        QCOMPARE(QApplication::focusWidget(), m_page->table());
        // Another session is another question.
        choose(5);
        QVERIFY(m_page->showSession(m_sessions.constFirst()));
        QVERIFY(!foot()->cancelForm()->isVisible());
    }

    void aReasonThatIsBeingTypedOutlivesAnotherSelectionAndALock()
    {
        const SessionId id = m_sessions.constLast();
        choose(5);
        type(u"Family travel"_s);
        QVERIFY(m_page->showSession(m_sessions.constFirst()));
        QVERIFY(!foot()->cancelForm()->isVisible());
        choose(5);
        QVERIFY(foot()->cancelForm()->reasonField()->currentText().isEmpty());
        QVERIFY(m_page->showSession(id));
        QVERIFY(foot()->cancelForm()->isVisible());
        QCOMPARE(foot()->cancelForm()->reasonField()->currentText(), u"Family travel"_s);
        QVERIFY(m_page->showSession(m_sessions.constFirst()));
        QVERIFY2(!foot()->cancelForm()->isVisible(), "nothing was typed there");

        QVERIFY(m_page->showSession(id));
        foot()->cancelForm()->reasonField()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        type(u"ling"_s);
        QVERIFY(m_page->flush());
        m_page.reset();
        m_fixture->reopen();
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_page->resize(1200, 900);
        showActive(*m_page);
        QVERIFY(m_page->showSession(id));
        QCOMPARE(foot()->cancelForm()->reasonField()->currentText(), u"Family travelling"_s);
        foot()->cancelForm()->acceptButton()->click();
        QCOMPARE(stored(id).cancellationReason, u"Family travelling"_s);
        QVERIFY(!foot()->cancelForm()->isVisible());
        m_fixture->open().changes().undo();
        QVERIFY(m_page->showSession(m_sessions.constFirst()));
        QVERIFY(m_page->showSession(id));
        QVERIFY2(!foot()->cancelForm()->isVisible(), "it was said, and is typed no more");
    }

    void aReasonIsThereAgainAfterTheQuestionWasClosed()
    {
        choose(5);
        type(u"Ill"_s);
        press(Qt::Key_Escape);
        QVERIFY(!foot()->cancelForm()->isVisible());
        QVERIFY(m_page->showSession(m_sessions.constFirst()));
        QVERIFY(m_page->showSession(m_sessions.constLast()));
        QVERIFY2(!foot()->cancelForm()->isVisible(), "it was closed");
        choose(5);
        QCOMPARE(foot()->cancelForm()->reasonField()->currentText(), u"Ill"_s);
    }

    void whatCannotBeDoneIsNotOffered()
    {
        QMenu menu;
        QVERIFY(m_fixture->open().sessionChanges().cancel({m_sessions.constLast()}));
        foot()->addActionsTo(&menu);
        QVERIFY(!menu.actions().at(5)->isEnabled());
        m_page.reset();
        const Session alone = m_fixture->addSession(m_fixture->session(std::nullopt, -1));
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), std::nullopt);
        m_page->resize(1200, 900);
        showActive(*m_page);
        QVERIFY(m_page->showSession(alone.id));
        QVERIFY2(!foot()->followUpButton()->isEnabled(), "nobody comes back");
        choose(0);
        QCOMPARE(form()->clientField()->text(), u"Deleted Client"_s);
        panel()->close();
        choose(1);
        QVERIFY2(!form()->clientField()->isReadOnly(), "a copy is with somebody");
    }

    void openingASessionFromTheListPutsTheBookingAway()
    {
        m_page->newSession();
        form()->field(Field::Location)->field()->setFocus();
        type(u"Library"_s);
        m_page->table()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->panel()->isVisible());
        QVERIFY(isSaid(u"Nothing was booked"_s));
    }

    void everyControlHasAName()
    {
        QCOMPARE(namelessControls(*m_page), QString());
        choose(5);
        QCOMPARE(namelessControls(*m_page), QString());
    }
};

QTEST_MAIN(SessionActionsTest)
#include "tst_sessionactions.moc"
