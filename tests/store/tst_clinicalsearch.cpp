#include "SigningFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The search by words finds what clinical notes say, signed or not, as soon as they say it.
class ClinicalSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsOfANoteFindItsSession();
    void wordsMayStandInOneNoteAndInAnother();
    void headingsAndTheClientsNameAreNoWordsOfANote();
    void whatANoteNoLongerSaysFindsNothing();
    void theSignatureAndTheAddendaCount();
    void whatIsOnlyTypedIsNotFound();
    void aFailedChangeFindsWhatWasThere();
    void theWordsGoWithTheSession();
    void aDeletedClientsNotesAreFoundByTheirWords();
    void notesOfAnOlderProgramAreFoundAfterTheMigration();
    void anOlderPracticeThatIsOnlyReadIsSearchedAsItIs();

private:
    void store(const QString &text) const
    {
        QVERIFY(m_fixture->practice().sessionNotes().store(m_fixture->session.id, SigningFixture::saying(text)));
    }
    /// In the whole practice, where the index answers, and in the client's own sessions, which are read.
    [[nodiscard]] bool finds(const QString &words, std::optional<ClientId> client = {}) const;
    [[nodiscard]] bool isSound() const
    {
        const auto report = m_fixture->practice().verify();
        return report && report->isSound();
    }

    std::unique_ptr<SigningFixture> m_fixture;
};

void ClinicalSearchTest::init()
{
    m_fixture = std::make_unique<SigningFixture>();
    // Enough of others that reading the client's own takes less than asking the index.
    for (int i = 0; i < 60; ++i)
        (void)m_fixture->addSession({}, m_fixture->clock.time.addDays(i));
}

bool ClinicalSearchTest::finds(const QString &words, std::optional<ClientId> client) const
{
    SessionFilter filter;
    filter.words = words;
    const auto inPractice = m_fixture->practice().sessions().keys(filter);
    filter.client = client.value_or(m_fixture->client);
    const auto inClient = m_fixture->practice().sessions().keys(filter);
    if (!inPractice || !inClient)
        qFatal("The search failed.");
    const std::size_t found = inPractice->size();
    if (found > 1 || (found == 1 && inPractice->front().id != m_fixture->session.id.value))
        qFatal("Another session was found.");
    if (!client && inClient->size() != found)
        qFatal("The two ways to search differ.");
    return found == 1;
}

void ClinicalSearchTest::wordsOfANoteFindItsSession()
{
    QVERIFY(!finds(u"aleteo"_s));
    store(u"El Aleteo ocurrió 3 veces; 80% después."_s);
    for (const QString &words : {u"aleteo"_s, u"OCURRIO"_s, u"ale 80"_s, u"despues veces"_s})
        QVERIFY2(finds(words), qPrintable(words));
    QVERIFY(!finds(u"aleteo mordida"_s));
    QVERIFY(m_fixture->reopen());
    QVERIFY(finds(u"aleteo"_s));
    QVERIFY(isSound());
}

void ClinicalSearchTest::wordsMayStandInOneNoteAndInAnother()
{
    store(u"Flapping, twice."_s);
    Session session = m_fixture->practice().sessions().find(m_fixture->session.id).value();
    session.privateNotes = u"Call the uncle."_s;
    session.customerNotes = u"Bring cards."_s;
    QVERIFY(m_fixture->practice().sessions().update({session}, ActivityKind::NotesUpdated));
    QVERIFY(finds(u"flapping uncle cards"_s));
    session.privateNotes.clear();
    QVERIFY(m_fixture->practice().sessions().update({session}, ActivityKind::NotesUpdated));
    QVERIFY(!finds(u"flapping uncle"_s));
    QVERIFY(finds(u"flapping cards"_s));
    QVERIFY(isSound());
}

void ClinicalSearchTest::headingsAndTheClientsNameAreNoWordsOfANote()
{
    store(u"Mateo Luna was calm."_s);
    QVERIFY(finds(u"calm"_s));
    QVERIFY(!finds(u"objective"_s));
    SessionFilter filter;
    filter.client = m_fixture->client;
    filter.words = u"Mateo"_s;
    QVERIFY(m_fixture->practice().sessions().keys(filter)->empty());
}

void ClinicalSearchTest::whatANoteNoLongerSaysFindsNothing()
{
    store(u"Kumquat."_s);
    store(u"Papaya."_s);
    QVERIFY(!finds(u"kumquat"_s));
    QVERIFY(finds(u"papaya"_s));
    QVERIFY(m_fixture->practice().sessionNotes().store(m_fixture->session.id, NoteDraft(), ActivityKind::Undone));
    QVERIFY(!finds(u"papaya"_s));
    QVERIFY(isSound());
}

void ClinicalSearchTest::theSignatureAndTheAddendaCount()
{
    store(u"Kumquat."_s);
    m_fixture->sign(u"Papaya."_s);
    QVERIFY(!finds(u"kumquat"_s));
    QVERIFY(finds(u"papaya"_s));
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"Not Mateo Luna: a guava."_s)));
    QVERIFY(finds(u"papaya guava"_s));
    QVERIFY(finds(u"typing mistake"_s));
    QVERIFY(isSound());
}

void ClinicalSearchTest::whatIsOnlyTypedIsNotFound()
{
    QVERIFY(m_fixture->practice().sessionNotes().saveDraft(m_fixture->session.id, R"({"text":"Kumquat"})"));
    QVERIFY(!finds(u"kumquat"_s));
}

void ClinicalSearchTest::aFailedChangeFindsWhatWasThere()
{
    store(u"Kumquat."_s);
    const auto failed = m_fixture->practice().inOneTransaction([this]() -> Result<void> {
        store(u"Papaya."_s);
        return failure(ErrorCode::Cancelled);
    });
    QVERIFY(!failed);
    QVERIFY(finds(u"kumquat"_s));
    QVERIFY(!finds(u"papaya"_s));
}

void ClinicalSearchTest::theWordsGoWithTheSession()
{
    store(u"Kumquat."_s);
    QVERIFY(m_fixture->practice().sessions().remove({m_fixture->session.id}));
    QVERIFY(!finds(u"kumquat"_s));
    QVERIFY(isSound());
}

void ClinicalSearchTest::aDeletedClientsNotesAreFoundByTheirWords()
{
    store(u"Mateo Luna ate a kumquat."_s);
    const auto deleted = m_fixture->practice().clients().erase(m_fixture->client);
    QVERIFY(deleted);
    QVERIFY(finds(u"kumquat"_s, m_fixture->client));
    QVERIFY(!finds(u"mateo"_s, m_fixture->client));
    QVERIFY(isSound());
    QVERIFY(m_fixture->practice().clients().restore(*deleted));
    QVERIFY(finds(u"kumquat"_s));
}

void ClinicalSearchTest::notesOfAnOlderProgramAreFoundAfterTheMigration()
{
    const Session other = m_fixture->addSession(m_fixture->client, m_fixture->clock.time.addDays(-9));
    m_fixture->sign(u"Mateo Luna ate “papaya”."_s);
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"A guava."_s)));
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"A mango."_s)));
    QVERIFY(m_fixture->practice().sessionNotes().store(other.id, SigningFixture::saying(u"Kumquat."_s)));
    QStringList back = takingAwaySchema13();
    back.append(u"PRAGMA user_version = 12"_s);
    QCOMPARE(m_fixture->alter(back), QString());
    for (const QString &words : {u"papaya"_s, u"guava mango"_s, u"typing mistake"_s, u"ate mango"_s})
        QVERIFY2(finds(words), qPrintable(words));
    SessionFilter filter;
    filter.words = u"kumquat"_s;
    const auto found = m_fixture->practice().sessions().keys(filter).value();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().id, other.id.value);
    QVERIFY(!finds(u"objective"_s));
    QVERIFY(isSound());
}

void ClinicalSearchTest::anOlderPracticeThatIsOnlyReadIsSearchedAsItIs()
{
    store(u"Kumquat."_s);
    Session session = m_fixture->practice().sessions().find(m_fixture->session.id).value();
    session.privateNotes = u"Papaya."_s;
    QVERIFY(m_fixture->practice().sessions().update({session}, ActivityKind::NotesUpdated));
    QStringList back = takingAwaySchema13();
    back.append(u"PRAGMA user_version = 12"_s);
    QCOMPARE(m_fixture->alterOnly(back), QString());
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(!finds(u"kumquat"_s));
    QVERIFY(finds(u"papaya"_s));
}

QTEST_GUILESS_MAIN(ClinicalSearchTest)
#include "tst_clinicalsearch.moc"
