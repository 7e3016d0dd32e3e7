#include "DraftRepository.h"
#include "KeyFile.h"
#include "PracticeSettingsRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "StoreFixture.h"
#include "UnstoredDrafts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What a practice could not store waits in memory, and nobody without the practice's key reads it there.
class TestUnstoredDrafts : public QObject
{
    Q_OBJECT

private:
    static Error full() { return {ErrorCode::DiskFull, {}, {}}; }

    std::unique_ptr<StoreFixture> m_fixture;
    SessionId m_session;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_fixture->create();
        m_session = m_fixture->addSession({}, m_fixture->clock.time).id;
    }
    void cleanup() { m_fixture.reset(); }

    void whatIsSealedIsNotToBeReadWithoutTheKey()
    {
        UnstoredDrafts drafts;
        drafts.add({UnstoredDrafts::Kind::Note, m_session, NoteKind::Private, {}, "MARKERWORD"}, full());
        drafts.add({.kind = UnstoredDrafts::Kind::State, .name = u"MARKERNAME"_s, .content = "{}"}, full());
        const auto sealed = drafts.seal(m_fixture->key());
        QVERIFY(sealed);
        for (const QByteArray &marker :
             {QByteArray("MARKER"), QByteArray("M\0A\0R\0K", 7), QByteArray("\0M\0A\0R\0K", 8)})
            QVERIFY(!sealed->contains(marker));
        QVERIFY(*drafts.seal(m_fixture->key()) != *sealed);
        const auto other = UnstoredDrafts::unseal(*sealed, KeyFile::newDataKey());
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::DatabaseKeyMismatch);
        QByteArray altered = *sealed;
        altered.back() = char(altered.back() ^ 1);
        QVERIFY(!UnstoredDrafts::unseal(altered, m_fixture->key()));
        QVERIFY(!UnstoredDrafts::unseal({}, m_fixture->key()));
    }

    void eachIsStoredAsWhatItWas()
    {
        const QByteArray form = R"({"text":"note"})";
        UnstoredDrafts drafts;
        drafts.add({UnstoredDrafts::Kind::Note, m_session, NoteKind::Private, {}, "older"}, full());
        drafts.add({UnstoredDrafts::Kind::Note, m_session, NoteKind::Customer, {}, "Trae la libreta"}, full());
        drafts.add({UnstoredDrafts::Kind::Note, m_session, NoteKind::Private, {}, QByteArray("Señaló")}, full());
        drafts.add({.kind = UnstoredDrafts::Kind::Facts, .session = m_session, .content = "facts"}, full());
        drafts.add({.kind = UnstoredDrafts::Kind::ClinicalNote, .session = m_session, .content = form}, full());
        drafts.add({.kind = UnstoredDrafts::Kind::State, .name = u"addClient"_s, .content = "typed"}, full());
        QVERIFY(drafts.reason() && drafts.reason()->code == ErrorCode::DiskFull);
        const auto sealed = drafts.seal(m_fixture->key());
        QVERIFY(sealed);
        const auto opened = UnstoredDrafts::unseal(*sealed, m_fixture->key());
        QVERIFY(opened);
        Practice &practice = m_fixture->practice();
        const auto lost = opened->store(practice);
        QVERIFY(lost);
        QCOMPARE(*lost, 0);
        QCOMPARE((*practice.drafts().find(m_session, NoteKind::Private))->text, u"Señaló"_s);
        QCOMPARE((*practice.drafts().find(m_session, NoteKind::Customer))->text, u"Trae la libreta"_s);
        QCOMPARE(**practice.sessionFacts().draft(m_session), QByteArray("facts"));
        QCOMPARE(**practice.sessionNotes().draft(m_session), form);
        QCOMPARE(practice.settings().state(u"addClient"_s), QByteArray("typed"));
    }

    void whatHasNoPlaceAnyMoreIsCounted()
    {
        UnstoredDrafts drafts;
        drafts.add({UnstoredDrafts::Kind::Note, SessionId {4711}, NoteKind::Private, {}, "gone"}, full());
        // No disk would have stored this one.
        drafts.add({UnstoredDrafts::Kind::Note, SessionId {4712}, NoteKind::Private, {}, "never"},
                   {ErrorCode::RecordNotFound, {}, {}});
        const auto lost = drafts.store(m_fixture->practice());
        QVERIFY(lost);
        QCOMPARE(*lost, 1);
    }

    void onlyWhileAPracticeIsLeftAreTheyCollected()
    {
        QVERIFY(m_fixture->reopen(true));
        Practice &practice = m_fixture->practice();
        UnstoredDrafts drafts;
        QVERIFY(!practice.drafts().save(m_session, NoteKind::Private, u"before"_s));
        QVERIFY(drafts.isEmpty());
        practice.drafts().collectUnstored(&drafts);
        QVERIFY(!practice.settings().setState(u"addClient"_s, "typed"));
        QVERIFY(!drafts.isEmpty());
        practice.drafts().collectUnstored(nullptr);
        m_fixture->close();
        QVERIFY(m_fixture->reopen());
        QCOMPARE(*drafts.store(m_fixture->practice()), 0);
        QCOMPARE(m_fixture->practice().settings().state(u"addClient"_s), QByteArray("typed"));
        QVERIFY(!m_fixture->practice().drafts().find(m_session, NoteKind::Private)->has_value());
    }
};

QTEST_MAIN(TestUnstoredDrafts)
#include "tst_unstoreddrafts.moc"
