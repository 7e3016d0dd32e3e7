#include "SessionNotice.h"

#include "ActivityRepository.h"
#include "ConfirmationText.h"
#include "Invitation.h"
#include "PracticeSettingsRepository.h"
#include "SessionExportLog.h"
#include "StoreFixture.h"

#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestSessionNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_fixture->create();
        Client client;
        client.name = u"Mateo Luna"_s;
        client.email = u"carmen@example.com"_s;
        client.language = u"es"_s;
        client.diagnosis = u"F84.0"_s;
        client.privateNotes = u"secret of the profile"_s;
        m_client = practice().clients().add(client)->id;
        Session session = m_fixture->newSession(m_client, m_fixture->clock.time.addDays(2));
        session.customerNotes = u"Bring water"_s;
        session.privateNotes = u"secret of the session"_s;
        session.location = u"Room 4"_s;
        m_session = practice().sessions().add({session})->constFirst().id;
        QVERIFY(practice().settings().setPractitioner(
            {u"Ana Ruiz"_s, u"BCBA"_s, u"Ruiz Therapy"_s, u"1 Main St\n305-555-0100 · ana@example.org"_s}));
    }

    void whatAClientMayKnowIsGathered()
    {
        const SessionNotice found = notice();
        QCOMPARE(found.sequence, 0);
        QVERIFY(!found.isMoved);
        QCOMPARE(found.recipients, QStringList {u"carmen@example.com"_s});
        QCOMPARE(found.sender, u"ana@example.org"_s);
        QCOMPARE(found.locale.language(), QLocale::Spanish);
        QCOMPARE(found.notes, u"Bring water"_s);
        QCOMPARE(found.location, u"Room 4"_s);
        QCOMPARE(found.madeAt, m_fixture->clock.time);
        QVERIFY(!found.uid.contains(u"Luna"_s));
        QVERIFY(found.uid.contains(practice().id()));
    }

    void nothingPrivateIsInWhatAClientReceives()
    {
        const QByteArray text = invitationText(notice()) + ConfirmationText(notice()).body().toUtf8();
        for (const char *secret : {"secret", "F84", "Mateo"})
            QVERIFY2(!text.contains(secret), text.constData());
    }

    void theSequenceGrowsAlsoThroughUndo()
    {
        const QString uid = notice().uid;
        Session session = *practice().sessions().find(m_session);
        const Session before = session;
        session.start.epochSeconds += 3600;
        QVERIFY(practice().sessions().update({session}, ActivityKind::SessionRescheduled));
        QCOMPARE(notice().sequence, 1);
        QVERIFY(notice().isMoved);
        QVERIFY(practice().sessions().update({before}, ActivityKind::Undone));
        QCOMPARE(notice().sequence, 2);
        // It is again when the client knows it to be.
        QVERIFY(!notice().isMoved);
        session.status = SessionStatus::Cancelled;
        QVERIFY(practice().sessions().update({session}, ActivityKind::SessionStatusChanged));
        QCOMPARE(notice().sequence, 3);
        QVERIFY(notice().isCancellation());
        QCOMPARE(notice().uid, uid);
    }

    void notesDoNotMoveIt()
    {
        Session session = *practice().sessions().find(m_session);
        session.privateNotes = u"More"_s;
        QVERIFY(practice().sessions().update({session}, ActivityKind::NotesUpdated));
        QCOMPARE(notice().sequence, 0);
        session.status = SessionStatus::Pending;
        QVERIFY(practice().sessions().update({session}, ActivityKind::SessionStatusChanged));
        QVERIFY(!notice().isMoved);
    }

    void whatWasToldOnceIsNotNewTwice()
    {
        Session session = *practice().sessions().find(m_session);
        session.start.epochSeconds += 3600;
        QVERIFY(practice().sessions().update({session}, ActivityKind::SessionRescheduled));
        QVERIFY(notice().isMoved);
        QVERIFY(logSessionExport(practice(), ActivityKind::ConfirmationOpened, m_session));
        QVERIFY(!notice().isMoved);
        session.durationMinutes = 45;
        session.location = u"Elsewhere"_s;
        QVERIFY(practice().sessions().update({session}, ActivityKind::SessionUpdated));
        QVERIFY(notice().isMoved);
        QCOMPARE(notice().sequence, 2);
    }

    void theLogNamesTheSessionAndNoWords()
    {
        QVERIFY(logSessionExport(practice(), ActivityKind::InvitationSaved, m_session));
        const ActivityEntry entry = practice().activity().latest(1)->constFirst();
        QCOMPARE(entry.kind, ActivityKind::InvitationSaved);
        QCOMPARE(entry.session, std::optional(m_session));
        QCOMPARE(entry.client, std::optional(m_client));
        QVERIFY(entry.before.isEmpty() && entry.after.isEmpty());
    }

    void aSessionOfNobodyHasNoRecipient()
    {
        const Session session = m_fixture->addSession(std::nullopt, m_fixture->clock.time.addDays(1));
        const auto found = sessionNotice(practice(), session.id);
        QVERIFY(found);
        QVERIFY(found->recipients.isEmpty());
    }

    void aSessionThatIsNotThereIsRefused()
    {
        const auto found = sessionNotice(practice(), SessionId {999});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::RecordNotFound);
    }

private:
    [[nodiscard]] Practice &practice() const { return m_fixture->practice(); }
    [[nodiscard]] SessionNotice notice() const
    {
        return *sessionNotice(practice(), m_session, QLocale(QLocale::English, QLocale::UnitedStates));
    }

    std::unique_ptr<StoreFixture> m_fixture;
    ClientId m_client;
    SessionId m_session;
};

QTEST_GUILESS_MAIN(TestSessionNotice)
#include "tst_sessionnotice.moc"
