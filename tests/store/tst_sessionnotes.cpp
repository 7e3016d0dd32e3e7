#include "SessionNoteRepository.h"

#include "ActivityRepository.h"
#include "HiddenName.h"
#include "NoteDraftJson.h"
#include "PracticeDatabase.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The notes of sessions before they are signed.
class SessionNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSessionHasNoneAtFirst();
    void whatWasWrittenOutlivesTheLock();
    void aSessionThatIsNotThereTakesNone();
    void whatIsTooLongChangesNothing();
    void theActivityLogSaysThatButNotWhat();
    void nothingLeftLeavesNoRow();
    void theDraftGoesWithWhatItBecomes();
    void theDraftOutlivesTheLock();
    void allGoesWithTheSession();
    void theLastNoteBeforeThisOneIsFound();
    void aSessionWithoutAClientHasNoneBefore();
    void lookingBackWalksTheClientsOwnSessions();
    void anAlteredDocumentIsAnErrorAndAFinding();
    void theClientsNameIsNotInTheFile();
    void aNoteFollowsAClientWhoIsRenamed();
    void onlyWholeNamesInTextsAreHidden();

private:
    [[nodiscard]] SessionNoteRepository &notes() const { return m_fixture->practice().sessionNotes(); }
    [[nodiscard]] Session at(int day, std::optional<ClientId> client) const
    {
        return m_fixture->addSession(client, m_fixture->clock.time.addDays(day));
    }
    [[nodiscard]] static NoteDraft saying(const QString &text);
    /// The first value of a statement, run from outside.
    [[nodiscard]] QVariant valueOf(const QString &sql) const;
    /// Runs one statement on the file from outside, the practice being closed meanwhile.
    void alter(const QString &sql) const;

    std::unique_ptr<StoreFixture> m_fixture;
    ClientId m_client;
    Session m_session;
};

void SessionNotesTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
    m_session = at(0, m_client);
}

NoteDraft SessionNotesTest::saying(const QString &text)
{
    NoteSentence sentence;
    sentence.text = text;
    sentence.edited = true;
    NoteDraft draft;
    draft.language = NoteLanguage::Spanish;
    draft.paragraphs = {{NoteSection::Opening, {sentence}}};
    return draft;
}

QVariant SessionNotesTest::valueOf(const QString &sql) const
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    if (!database)
        return {};
    QSqlQuery query((*database)->connection());
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

void SessionNotesTest::alter(const QString &sql) const
{
    m_fixture->close();
    {
        const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                     PracticeDatabase::Access::ReadWrite);
        QVERIFY(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(sql));
    }
    QVERIFY(m_fixture->reopen());
}

void SessionNotesTest::aSessionHasNoneAtFirst()
{
    QVERIFY(!notes().find(m_session.id).value());
    QVERIFY(!notes().draft(m_session.id).value());
    QVERIFY(!notes().lastTextBefore(m_session.id).value());
}

void SessionNotesTest::whatWasWrittenOutlivesTheLock()
{
    const QSignalSpy changed(&notes(), &SessionNoteRepository::changed);
    QVERIFY(notes().store(m_session.id, saying(u"Mateo Luna jugó 🖐."_s)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<SessionId>(), m_session.id);
    QVERIFY(m_fixture->reopen());
    QVERIFY(notes().find(m_session.id).value() == saying(u"Mateo Luna jugó 🖐."_s));
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void SessionNotesTest::aSessionThatIsNotThereTakesNone()
{
    const SessionId none {m_session.id.value + 1};
    QCOMPARE(notes().store(none, saying(u"x"_s)).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(notes().saveDraft(none, "{}").error().code, ErrorCode::RecordNotFound);
    QCOMPARE(notes().find(none).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(valueOf(u"SELECT count(*) FROM session_note"_s).toInt(), 0);
}

void SessionNotesTest::whatIsTooLongChangesNothing()
{
    QVERIFY(notes().store(m_session.id, saying(u"Short."_s)));
    const auto refused = notes().store(m_session.id, saying(QString(maxNoteLength + 1, u'x')));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TextTooLong);
    QVERIFY(notes().find(m_session.id).value() == saying(u"Short."_s));
}

void SessionNotesTest::theActivityLogSaysThatButNotWhat()
{
    QVERIFY(notes().store(m_session.id, saying(u"Calm."_s)));
    const auto entries = m_fixture->practice().activity().page({}, 1);
    QVERIFY(entries);
    const ActivityEntry &entry = entries->constFirst();
    QCOMPARE(entry.kind, ActivityKind::NoteWritten);
    QCOMPARE(entry.session, m_session.id);
    QCOMPARE(entry.client, m_client);
    QCOMPARE(entry.before + entry.after, QString());
}

void SessionNotesTest::nothingLeftLeavesNoRow()
{
    QVERIFY(notes().store(m_session.id, saying(u"Calm."_s)));
    QCOMPARE(valueOf(u"SELECT count(*) FROM note_to_sign"_s).toInt(), 1);
    QVERIFY(notes().store(m_session.id, {}, ActivityKind::Undone));
    QCOMPARE(valueOf(u"SELECT count(*) FROM session_note"_s).toInt(), 0);
    QCOMPARE(valueOf(u"SELECT count(*) FROM note_to_sign"_s).toInt(), 0);
}

void SessionNotesTest::theDraftGoesWithWhatItBecomes()
{
    QVERIFY(notes().saveDraft(m_session.id, "{\"text\":\"Calm\"}"));
    QVERIFY(notes().saveDraft(m_session.id, "{\"text\":\"Calm, then\"}"));
    QCOMPARE(notes().draft(m_session.id).value(), "{\"text\":\"Calm, then\"}"_ba);
    QVERIFY(notes().store(m_session.id, saying(u"Calm, then."_s)));
    QVERIFY(!notes().draft(m_session.id).value());
}

void SessionNotesTest::theDraftOutlivesTheLock()
{
    QVERIFY(notes().saveDraft(m_session.id, "{\"text\":\"Mateo Luna jug\u00f3\"}"));
    QVERIFY(m_fixture->reopen());
    QCOMPARE(notes().draft(m_session.id).value(), "{\"text\":\"Mateo Luna jug\u00f3\"}"_ba);
    const QList<SavedDraft> waiting {{m_session.id, m_fixture->clock.time}};
    QCOMPARE(notes().drafts().value(), waiting);
    QVERIFY(notes().discardDraft(m_session.id));
    QVERIFY(notes().drafts()->isEmpty());
    QVERIFY(!notes().draft(m_session.id).value());
}

void SessionNotesTest::allGoesWithTheSession()
{
    QVERIFY(notes().store(m_session.id, saying(u"Calm."_s)));
    QVERIFY(notes().saveDraft(m_session.id, "{}"));
    QVERIFY(m_fixture->practice().sessions().remove({m_session.id}));
    QCOMPARE(valueOf(u"SELECT count(*) FROM session_note"_s).toInt(), 0);
    QCOMPARE(valueOf(u"SELECT count(*) FROM session_note_draft"_s).toInt(), 0);
    QCOMPARE(valueOf(u"SELECT count(*) FROM note_to_sign"_s).toInt(), 0);
}

void SessionNotesTest::theLastNoteBeforeThisOneIsFound()
{
    const Session older = at(-14, m_client);
    const Session newer = at(-7, m_client);
    (void)at(-1, m_client);
    const Session later = at(7, m_client);
    QVERIFY(notes().saveDraft(at(9, m_client).id, "{}"));
    const Session others = at(-2, m_fixture->addClient(u"Ana Sol"_s).id);
    QVERIFY(notes().store(older.id, saying(u"Older."_s)));
    QVERIFY(notes().store(newer.id, saying(u"Newer: Mateo Luna."_s)));
    QVERIFY(notes().store(later.id, saying(u"Later."_s)));
    QVERIFY(notes().store(others.id, saying(u"Ana's."_s)));
    const auto last = notes().lastTextBefore(m_session.id).value();
    QVERIFY(last);
    QCOMPARE(last->session, newer.id);
    QCOMPARE(last->text, u"Newer: Mateo Luna."_s);
    QVERIFY(!notes().lastTextBefore(older.id).value());
    QCOMPARE(notes().countOf(m_client).value(), 4);
}

void SessionNotesTest::aSessionWithoutAClientHasNoneBefore()
{
    const Session before = at(-7, std::nullopt);
    QVERIFY(notes().store(before.id, saying(u"Calm."_s)));
    QVERIFY(!notes().lastTextBefore(at(0, std::nullopt).id).value());
}

void SessionNotesTest::lookingBackWalksTheClientsOwnSessions()
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    QVERIFY(database);
    QSqlQuery query((*database)->connection());
    QVERIFY(query.exec(u"EXPLAIN QUERY PLAN "_s + SessionNoteRepository::lastBeforeSql().replace(u'?', u'1')));
    QString plan;
    while (query.next())
        plan += query.value(3).toString() + u'\n';
    QVERIFY2(plan.contains(u"session_of_client_by_start"_s), qPrintable(plan));
    QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

void SessionNotesTest::anAlteredDocumentIsAnErrorAndAFinding()
{
    QVERIFY(notes().store(m_session.id, saying(u"Calm."_s)));
    alter(u"UPDATE session_note SET document = CAST('{\"version\":1' AS BLOB)"_s);
    QCOMPARE(notes().find(m_session.id).error().code, ErrorCode::DatabaseDamaged);
    const auto report = m_fixture->practice().verify();
    QVERIFY(report);
    QCOMPARE(report->findings.size(), 1);
}

void SessionNotesTest::theClientsNameIsNotInTheFile()
{
    QVERIFY(notes().store(m_session.id, saying(u"Mateo Luna jugó; a Mateo Luna le gustó."_s)));
    QVERIFY(notes().saveDraft(m_session.id, R"({"note":{"text":"Mateo Luna."}})"));
    const QByteArray document = valueOf(u"SELECT document FROM session_note"_s).toByteArray();
    QVERIFY(document.contains("jug"));
    QVERIFY(!document.contains("Luna"));
    QVERIFY(!valueOf(u"SELECT form FROM session_note_draft"_s).toByteArray().contains("Luna"));
    const auto deleted = m_fixture->practice().clients().erase(m_client);
    QVERIFY(deleted);
    QCOMPARE(notes().find(m_session.id).value()->text(), u"Deleted Client jugó; a Deleted Client le gustó."_s);
    QVERIFY(m_fixture->practice().clients().restore(*deleted));
    QCOMPARE(notes().find(m_session.id).value()->text(), u"Mateo Luna jugó; a Mateo Luna le gustó."_s);
    QCOMPARE(notes().draft(m_session.id).value(), R"({"note":{"text":"Mateo Luna."}})"_ba);
}

void SessionNotesTest::aNoteFollowsAClientWhoIsRenamed()
{
    QVERIFY(notes().store(m_session.id, saying(u"Mateo Luna jugó."_s)));
    Client client = m_fixture->practice().clients().find(m_client).value();
    client.name = u"Mateo Luna Sol"_s;
    QVERIFY(m_fixture->practice().clients().update(client));
    QCOMPARE(notes().find(m_session.id).value()->text(), u"Mateo Luna Sol jugó."_s);
}

void SessionNotesTest::onlyWholeNamesInTextsAreHidden()
{
    const QByteArray document = R"({"a":"Al","b":[{"text":"Al, also Alan. Al"}],"text":"Al"})";
    const QByteArray hidden = HiddenName::hide(document, u" Al "_s);
    QCOMPARE(HiddenName::show(hidden, u"Bo"_s), R"({"a":"Al","b":[{"text":"Bo, also Alan. Bo"}],"text":"Bo"})"_ba);
    QCOMPARE(HiddenName::show(hidden, u"Al"_s), document);
    QCOMPARE(HiddenName::hide("no document: Al", u"Al"_s), "no document: Al"_ba);
    QCOMPARE(HiddenName::hide(document, QString()), document);
}

QTEST_GUILESS_MAIN(SessionNotesTest)
#include "tst_sessionnotes.moc"
