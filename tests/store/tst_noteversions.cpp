#include "PracticeSettingsRepository.h"
#include "SigningFixture.h"

#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// All that a note said, from its first save to its last addendum.
class NoteVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SigningFixture>(); }

    void everySaveIsKeptWithWhoAndWhen();
    void whatSaysTheSameIsNoNewVersion();
    void aNoteThatIsTakenAwayAndComesBackLeavesBoth();
    void whatIsTypedIsNoVersionYet();
    void theOriginalIsReadAfterEveryAddendum();
    void aNoteKeepsItsFirstVersionAndTheNewest();
    void theNameIsNotInTheFileAndFollowsTheClient();
    void aNewNameIsNoDifferenceToASignedNote();
    void theVersionsGoWithTheSession();
    void theVersionsOfADeletedClientNameNobody();
    void noStatementChangesWhatASignedNoteSaidBefore();
    void whatAnOlderProgramStoredIsTheFirstVersion();
    void alteredVersionsAreAnErrorAndAFinding();
    void whoOnlyReadsSeesTheSame();

private:
    [[nodiscard]] SessionNoteRepository &drafts() const { return m_fixture->practice().sessionNotes(); }
    [[nodiscard]] SessionId session() const { return m_fixture->session.id; }
    void save(const QString &text) const
    {
        m_fixture->clock.time = m_fixture->clock.time.addSecs(60);
        QVERIFY(drafts().store(session(), SigningFixture::saying(text)));
    }
    [[nodiscard]] QList<NoteVersion> versions() const { return drafts().versions(session()).value(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        const auto all = versions();
        for (const NoteVersion &version : all)
            texts.append(version.text);
        return texts;
    }

    std::unique_ptr<SigningFixture> m_fixture;
};

void NoteVersionsTest::everySaveIsKeptWithWhoAndWhen()
{
    QCOMPARE(versions(), QList<NoteVersion>());
    QVERIFY(m_fixture->practice().settings().setPractitioner({u"Vera Torres"_s, u"BCBA"_s, {}, {}}));
    save(u"First."_s);
    const QDateTime firstAt = m_fixture->clock.time;
    QVERIFY(m_fixture->practice().settings().setPractitioner({u"Sub Stitute"_s, u"RBT"_s, {}, {}}));
    save(u"Second."_s);
    QVERIFY(m_fixture->reopen());
    const auto all = versions();
    QCOMPARE(all.size(), 2);
    NoteVersion first;
    first.at = firstAt;
    first.author = u"Vera Torres"_s;
    first.text = u"Objective\nFirst."_s;
    QCOMPARE(all.constFirst(), first);
    QCOMPARE(all.constLast().author, u"Sub Stitute"_s);
    QCOMPARE(all.constLast().at, m_fixture->clock.time);
    QCOMPARE(all.constLast().text, u"Objective\nSecond."_s);
    QCOMPARE(drafts().versions(SessionId {4711}).error().code, ErrorCode::RecordNotFound);
}

void NoteVersionsTest::whatSaysTheSameIsNoNewVersion()
{
    save(u"First."_s);
    NoteDraft note = SigningFixture::saying(u"First."_s);
    note.paragraphs.first().sentences.first().edited = true;
    QVERIFY(drafts().store(session(), note));
    QCOMPARE(texts(), QStringList(u"Objective\nFirst."_s));
}

void NoteVersionsTest::aNoteThatIsTakenAwayAndComesBackLeavesBoth()
{
    QVERIFY(drafts().store(session(), NoteDraft()));
    QCOMPARE(texts(), QStringList());
    save(u"First."_s);
    QVERIFY(drafts().store(session(), NoteDraft(), ActivityKind::Undone));
    QCOMPARE(texts(), QStringList({u"Objective\nFirst."_s, QString()}));
    QCOMPARE(versions().constLast().kind, NoteVersionKind::TakenAway);
    save(u"First."_s);
    QCOMPARE(texts(), QStringList({u"Objective\nFirst."_s, QString(), u"Objective\nFirst."_s}));
}

void NoteVersionsTest::whatIsTypedIsNoVersionYet()
{
    QVERIFY(drafts().saveDraft(session(), R"({"text":"Half a sen"})"));
    QCOMPARE(texts(), QStringList());
}

void NoteVersionsTest::theOriginalIsReadAfterEveryAddendum()
{
    save(u"Draft."_s);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(60);
    m_fixture->sign(u"Signed."_s);
    const QDateTime signedAt = m_fixture->clock.time;
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    QVERIFY(m_fixture->notes().add(session(), SigningFixture::addendum(u"It was four."_s)));
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    QVERIFY(m_fixture->notes().add(session(), SigningFixture::addendum(u"No, five."_s)));
    const QString original = u"Objective\nSigned."_s;
    const QString corrected = original + u"\n\nTyping mistake\nIt was four."_s;
    QCOMPARE(
        texts(),
        QStringList({u"Objective\nDraft."_s, original, corrected, corrected + u"\n\nTyping mistake\nNo, five."_s}));
    const auto all = versions();
    QCOMPARE(all.at(1).kind, NoteVersionKind::Signed);
    QCOMPARE(all.at(1).at, signedAt);
    QCOMPARE(all.at(1).author, u"Vera Torres, BCBA"_s);
    QCOMPARE(all.at(3).kind, NoteVersionKind::Addendum);
    QCOMPARE(all.at(3).number, 2);
    QCOMPARE(all.at(3).addendum, AddendumType::Correction);
    QCOMPARE(all.at(3).at, m_fixture->clock.time);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void NoteVersionsTest::aNoteKeepsItsFirstVersionAndTheNewest()
{
    constexpr int most = 100;
    for (int i = 1; i <= most + 20; ++i)
        save(u"Version %1."_s.arg(i));
    const QStringList all = texts();
    QCOMPARE(all.size(), most);
    QCOMPARE(all.constFirst(), u"Objective\nVersion 1."_s);
    QCOMPARE(all.at(1), u"Objective\nVersion 22."_s);
    QCOMPARE(all.constLast(), u"Objective\nVersion 120."_s);
}

void NoteVersionsTest::theNameIsNotInTheFileAndFollowsTheClient()
{
    save(u"Mateo Luna was calm."_s);
    save(u"Mateo Luna was loud."_s);
    Client client = m_fixture->practice().clients().find(m_fixture->client).value();
    client.name = u"Mateo Sol"_s;
    QVERIFY(m_fixture->practice().clients().update(client));
    QCOMPARE(texts(), QStringList({u"Objective\nMateo Sol was calm."_s, u"Objective\nMateo Sol was loud."_s}));
    save(u"Mateo Sol was loud."_s);
    QCOMPARE(texts().size(), 2);
}

void NoteVersionsTest::aNewNameIsNoDifferenceToASignedNote()
{
    save(u"Mateo Luna was calm."_s);
    m_fixture->sign(u"Mateo Luna was calm."_s);
    Client client = m_fixture->practice().clients().find(m_fixture->client).value();
    client.name = u"Mateo Sol"_s;
    QVERIFY(m_fixture->practice().clients().update(client));
    QCOMPARE(texts(), QStringList(2, u"Objective\nMateo Luna was calm."_s));
}

void NoteVersionsTest::theVersionsGoWithTheSession()
{
    save(u"First."_s);
    QVERIFY(m_fixture->practice().sessions().remove({session()}));
    QCOMPARE(m_fixture->alter({u"CREATE TABLE none (n INTEGER CHECK (n = 0)) STRICT"_s,
                               u"INSERT INTO none SELECT count(*) FROM note_version"_s}),
             QString());
}

void NoteVersionsTest::theVersionsOfADeletedClientNameNobody()
{
    save(u"Mateo Luna was calm."_s);
    m_fixture->sign(u"Mateo Luna was calm."_s);
    const auto deleted = m_fixture->practice().clients().erase(m_fixture->client);
    QVERIFY(deleted);
    QCOMPARE(texts(), QStringList(2, u"Objective\nDeleted Client was calm."_s));
    QVERIFY(m_fixture->practice().clients().restore(*deleted));
    QCOMPARE(texts(), QStringList(2, u"Objective\nMateo Luna was calm."_s));
}

void NoteVersionsTest::noStatementChangesWhatASignedNoteSaidBefore()
{
    save(u"First."_s);
    m_fixture->sign(u"Signed."_s);
    const QString refusal = u"the note of the session is signed"_s;
    QVERIFY(m_fixture->alter({u"UPDATE note_version SET author = 'x'"_s}).contains(refusal));
    QVERIFY(m_fixture->alter({u"DELETE FROM note_version"_s}).contains(refusal));
    QVERIFY(m_fixture
                ->alter({u"INSERT INTO note_version SELECT session_id, number + 1, saved_ms, author, document "
                         "FROM note_version"_s})
                .contains(refusal));
    QVERIFY(m_fixture
                ->alter({u"REPLACE INTO note_version SELECT session_id, number, 0, author, document "
                         "FROM note_version"_s})
                .contains(refusal));
    QCOMPARE(texts().size(), 2);
}

void NoteVersionsTest::whatAnOlderProgramStoredIsTheFirstVersion()
{
    save(u"Mateo Luna was calm."_s);
    const QDateTime before = m_fixture->clock.time;
    QCOMPARE(m_fixture->alter({u"DELETE FROM note_version"_s}), QString());
    QCOMPARE(texts(), QStringList(u"Objective\nMateo Luna was calm."_s));
    QCOMPARE(versions().constFirst().author, QString());
    save(u"Second."_s);
    QCOMPARE(texts(), QStringList({u"Objective\nMateo Luna was calm."_s, u"Objective\nSecond."_s}));
    QCOMPARE(versions().constFirst().at, before);
    // Signing takes what was stored away, so it is kept then as well.
    QCOMPARE(m_fixture->alter({u"DELETE FROM note_version"_s}), QString());
    m_fixture->sign(u"Signed."_s);
    QCOMPARE(texts(), QStringList({u"Objective\nSecond."_s, u"Objective\nSigned."_s}));
}

void NoteVersionsTest::alteredVersionsAreAnErrorAndAFinding()
{
    save(u"First."_s);
    QCOMPARE(m_fixture->alter({u"UPDATE note_version SET document = X'7B7D'"_s}), QString());
    QCOMPARE(drafts().versions(session()).error().code, ErrorCode::DatabaseDamaged);
    QCOMPARE(m_fixture->findings().size(), 1);
    // The note itself is read and written all the same.
    save(u"Second."_s);
    QVERIFY(drafts().find(session()).value());
}

void NoteVersionsTest::whoOnlyReadsSeesTheSame()
{
    save(u"First."_s);
    const auto all = versions();
    QVERIFY(m_fixture->reopen(true));
    QCOMPARE(versions(), all);
}

QTEST_GUILESS_MAIN(NoteVersionsTest)
#include "tst_noteversions.moc"
