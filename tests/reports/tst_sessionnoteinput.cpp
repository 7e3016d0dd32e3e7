#include "SessionNoteInput.h"

#include "ClientRepository.h"
#include "PracticeFixture.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What is read of the practice for a note and for its check.
class SessionNoteInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PracticeFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s);
        m_session = m_fixture->addSession(m_client, QDate(2026, 11, 18));
    }

    void theSessionAndItsFactsAreRead()
    {
        RecordedFacts facts;
        facts.words.insert(FactField::Observations, u"Calm."_s);
        QVERIFY(practice().sessionFacts().store(m_session, facts));
        const CheckedNote note = read();
        QCOMPARE(note.text, u"Text."_s);
        QCOMPARE(note.language, NoteLanguage::Spanish);
        QCOMPARE(note.input.clientName, u"Mateo Luna"_s);
        QVERIFY(note.input.facts == facts);
        QVERIFY(!note.units && note.signedAt.isNull() && !note.overlaps && note.previousText.isEmpty());
        QCOMPARE(note.clientDetails, QStringList());
    }

    void theClientsDetailsAreNamed()
    {
        Client client = practice().clients().find(m_client).value();
        client.birthDate = QDate(2019, 1, 2);
        client.diagnosis = u"F84.0"_s;
        client.memberNumber = u"M-1"_s;
        QVERIFY(practice().clients().update(client));
        QCOMPARE(read().clientDetails, QStringList({u"birth-date"_s, u"diagnosis"_s, u"member-number"_s}));
    }

    void otherClientsAreNamedButNoNamesake()
    {
        m_fixture->addClient(u"Ana Sol"_s);
        m_fixture->addClient(u"mateo luna"_s);
        QCOMPARE(read().otherClients, QStringList({u"Ana Sol"_s}));
    }

    void anotherSessionAtTheSameTimeOverlaps()
    {
        const SessionId other = m_fixture->addSession(m_fixture->addClient(u"Ana Sol"_s), QDate(2026, 11, 18));
        QVERIFY(read().overlaps);
        QVERIFY(practice().sessions().remove({other}));
        QVERIFY(!read().overlaps);
    }

    void theClientsNoteBeforeIsRead()
    {
        NoteSentence sentence;
        sentence.text = u"As always."_s;
        NoteDraft draft;
        draft.paragraphs = {{NoteSection::Opening, {sentence}}};
        QVERIFY(practice().sessionNotes().store(m_fixture->addSession(m_client, QDate(2026, 11, 11)), draft));
        QCOMPARE(read().previousText, u"As always."_s);
    }

    void aSessionThatIsNotThereIsAnError()
    {
        const auto note =
            readCheckedNote(practice(), SessionId {m_session.value + 1}, QString(), NoteLanguage::English);
        QCOMPARE(note.error().code, ErrorCode::RecordNotFound);
    }

private:
    [[nodiscard]] Practice &practice() const { return *m_fixture->practice; }
    [[nodiscard]] CheckedNote read() const
    {
        return readCheckedNote(practice(), m_session, u"Text."_s, NoteLanguage::Spanish).value();
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    ClientId m_client;
    SessionId m_session;
};

QTEST_GUILESS_MAIN(SessionNoteInputTest)
#include "tst_sessionnoteinput.moc"
