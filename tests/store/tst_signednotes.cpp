#include "ActivityRepository.h"
#include "SeriesRepository.h"
#include "ServiceRepository.h"
#include "SigningFixture.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What is signed is kept as it was, and nothing changes it.
class SignedNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SigningFixture>(); }

    void whatIsSignedOutlivesTheLock();
    void theNoteBeforeGoesWithTheSignature();
    void theMomentIsTheClocks();
    void theActivityLogHoldsTheHashAndNoText();
    void nothingIsSignedWithoutANoteOrASigner_data();
    void nothingIsSignedWithoutANoteOrASigner();
    void nothingIsSignedWhileTheFormIsTypedIn();
    void nothingIsSignedTwice();
    void noRepositoryChangesWhatIsSigned();
    void whatIsNotSignedMayChange();
    void manySessionsAreChangedAllOrNone();
    void aServiceThatIsRenamedLeavesTheNoteAsItWas();
    void noStatementChangesWhatIsSigned();
    void addendaFollowEachOther();
    void nothingIsAddedToWhatIsNotSigned();
    void anAddendumNeedsAReasonAndAText();
    void listsKnowWhatIsSigned();
    void theNextNoteIsComparedWithASignedOne();

private:
    std::unique_ptr<SigningFixture> m_fixture;
};

void SignedNotesTest::whatIsSignedOutlivesTheLock()
{
    const QSignalSpy changed(&m_fixture->notes(), &SignedNoteRepository::changed);
    const QSignalSpy noteChanged(&m_fixture->practice().sessionNotes(), &SessionNoteRepository::changed);
    const SignedNote note = m_fixture->sign(u"Mateo Luna jugó 🖐 “bien”."_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(noteChanged.size(), 1);
    QCOMPARE(note.text, u"Objective\nMateo Luna jugó 🖐 “bien”."_s);
    QCOMPARE(note.input.facts, SigningFixture::someFacts(3));
    QCOMPARE(note.input.clientName, u"Mateo Luna"_s);
    QCOMPARE(note.input.start, m_fixture->session.start);
    QCOMPARE(note.input.durationMinutes, 60);
    QCOMPARE(note.signature.signer, SigningFixture::signer());
    QCOMPARE(note.client, NotedClient({u"Mateo Luna"_s, QDate(2019, 5, 6), u"F84.0"_s, u"M-77"_s}));
    QVERIFY(m_fixture->reopen());
    const auto found = m_fixture->notes().find(m_fixture->session.id);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
    const auto read = *found;
    QVERIFY(read);
    QVERIFY(*read == note);
    QCOMPARE(m_fixture->findings(), QStringList());
    // Somebody who only reads sees the same.
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(m_fixture->notes().find(m_fixture->session.id).value() == note);
}

void SignedNotesTest::theNoteBeforeGoesWithTheSignature()
{
    SessionNoteRepository &unsignedNotes = m_fixture->practice().sessionNotes();
    QVERIFY(unsignedNotes.store(m_fixture->session.id, SigningFixture::saying(u"Before."_s)));
    QVERIFY(unsignedNotes.saveDraft(m_fixture->session.id, "{}"));
    m_fixture->sign(u"Signed."_s);
    QVERIFY(!unsignedNotes.find(m_fixture->session.id).value());
    QVERIFY(!unsignedNotes.draft(m_fixture->session.id).value());
}

void SignedNotesTest::theMomentIsTheClocks()
{
    m_fixture->clock.time = m_fixture->clock.time.addMSecs(123);
    const SignedNote note = m_fixture->sign(u"Calm."_s);
    QCOMPARE(note.signature.at, m_fixture->clock.time);
    QCOMPARE(note.signature.zone, m_fixture->clock.localZone);
}

void SignedNotesTest::theActivityLogHoldsTheHashAndNoText()
{
    m_fixture->sign(u"Calm."_s);
    const auto entries = m_fixture->practice().activity().page({}, 1);
    QVERIFY(entries);
    const ActivityEntry &entry = entries->constFirst();
    QCOMPARE(entry.kind, ActivityKind::NoteSigned);
    QCOMPARE(entry.session, m_fixture->session.id);
    QCOMPARE(entry.client, m_fixture->client);
    QCOMPARE(entry.before, QString());
    QCOMPARE(entry.after.size(), 64);
}

void SignedNotesTest::nothingIsSignedWithoutANoteOrASigner_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("credential");
    QTest::addColumn<int>("code");
    QTest::newRow("no text") << u" "_s << u"Vera"_s << u"BCBA"_s << int(ErrorCode::NoteEmpty);
    QTest::newRow("no name") << u"Calm."_s << u" "_s << u"BCBA"_s << int(ErrorCode::SignerIncomplete);
    QTest::newRow("no credential") << u"Calm."_s << u"Vera"_s << QString() << int(ErrorCode::SignerIncomplete);
    QTest::newRow("too long") << u"Calm."_s << QString(201, u'x') << u"BCBA"_s << int(ErrorCode::TextTooLong);
}

void SignedNotesTest::nothingIsSignedWithoutANoteOrASigner()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, credential);
    QFETCH(int, code);
    NoteDraft draft = SigningFixture::saying(text);
    draft.layout = NoteTemplate::Narrative;
    draft.paragraphs[0].section = NoteSection::Opening;
    const auto refused = m_fixture->notes().sign(m_fixture->session.id, draft, {name, credential});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QVERIFY(!m_fixture->notes().find(m_fixture->session.id).value());
    QVERIFY(m_fixture->facts().store(m_fixture->session.id, SigningFixture::someFacts(4)));
}

void SignedNotesTest::nothingIsSignedWhileTheFormIsTypedIn()
{
    const SessionId id = m_fixture->session.id;
    QVERIFY(m_fixture->facts().saveDraft(id, "{}"));
    QCOMPARE(m_fixture->notes().sign(id, SigningFixture::saying(u"Calm."_s), SigningFixture::signer()).error().code,
             ErrorCode::FormUnfinished);
    QCOMPARE(m_fixture->facts().draft(id).value(), "{}"_ba);
}

void SignedNotesTest::nothingIsSignedTwice()
{
    const SignedNote first = m_fixture->sign(u"First."_s);
    const auto second =
        m_fixture->notes().sign(m_fixture->session.id, SigningFixture::saying(u"Second."_s), SigningFixture::signer());
    QCOMPARE(second.error().code, ErrorCode::NoteIsSigned);
    QVERIFY(m_fixture->notes().find(m_fixture->session.id).value() == first);
    const SessionId none {m_fixture->session.id.value + 1};
    QCOMPARE(m_fixture->notes().sign(none, SigningFixture::saying(u"x"_s), SigningFixture::signer()).error().code,
             ErrorCode::RecordNotFound);
}

void SignedNotesTest::noRepositoryChangesWhatIsSigned()
{
    const SessionId id = m_fixture->session.id;
    const SignedNote note = m_fixture->sign(u"Calm."_s);
    SessionNoteRepository &unsignedNotes = m_fixture->practice().sessionNotes();
    QCOMPARE(m_fixture->facts().store(id, SigningFixture::someFacts(9)).error().code, ErrorCode::NoteIsSigned);
    QCOMPARE(m_fixture->facts().store(id, {}).error().code, ErrorCode::NoteIsSigned);
    QCOMPARE(m_fixture->facts().saveDraft(id, "{}").error().code, ErrorCode::NoteIsSigned);
    QCOMPARE(unsignedNotes.store(id, SigningFixture::saying(u"Other."_s)).error().code, ErrorCode::NoteIsSigned);
    QCOMPARE(unsignedNotes.saveDraft(id, "{}").error().code, ErrorCode::NoteIsSigned);
    QVERIFY(m_fixture->facts().discardDraft(id));
    SessionRepository &sessions = m_fixture->practice().sessions();
    QCOMPARE(sessions.remove({id}).error().code, ErrorCode::NoteIsSigned);
    Session changed = m_fixture->session;
    changed.start.epochSeconds += 60;
    QCOMPARE(sessions.update({changed}, ActivityKind::SessionRescheduled).error().code, ErrorCode::NoteIsSigned);
    changed = m_fixture->session;
    changed.start.zone = "Europe/Madrid";
    QCOMPARE(sessions.update({changed}, ActivityKind::SessionRescheduled).error().code, ErrorCode::NoteIsSigned);
    changed = m_fixture->session;
    changed.durationMinutes = 45;
    QCOMPARE(sessions.update({changed}, ActivityKind::SessionUpdated).error().code, ErrorCode::NoteIsSigned);
    changed = m_fixture->session;
    changed.service = m_fixture->practice().services().all()->constLast().id;
    QCOMPARE(sessions.update({changed}, ActivityKind::SessionUpdated).error().code, ErrorCode::NoteIsSigned);
    for (const std::optional<ClientId> client :
         {std::optional<ClientId>(), std::optional(m_fixture->addClient(u"Ana"_s).id)}) {
        changed = m_fixture->session;
        changed.client = client;
        QCOMPARE(sessions.update({changed}, ActivityKind::SessionUpdated).error().code, ErrorCode::NoteIsSigned);
    }
    QVERIFY(m_fixture->notes().find(id).value() == note);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNotesTest::whatIsNotSignedMayChange()
{
    const SignedNote note = m_fixture->sign(u"Calm."_s);
    Session changed = m_fixture->session;
    changed.status = SessionStatus::NoShow;
    changed.privateNotes = u"Call the mother."_s;
    changed.location = u"Room 2"_s;
    changed.fee = Money {12'000, u"USD"_s};
    QVERIFY(m_fixture->practice().sessions().update({changed}, ActivityKind::SessionUpdated));
    QVERIFY(m_fixture->notes().find(m_fixture->session.id).value() == note);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNotesTest::manySessionsAreChangedAllOrNone()
{
    m_fixture->sign(u"Calm."_s);
    Session other = m_fixture->addSession(m_fixture->client, m_fixture->clock.time);
    const Session before = other;
    Session mine = m_fixture->session;
    other.durationMinutes = 30;
    mine.durationMinutes = 30;
    QCOMPARE(m_fixture->practice().sessions().update({other, mine}, ActivityKind::SessionUpdated).error().code,
             ErrorCode::NoteIsSigned);
    QCOMPARE(m_fixture->practice().sessions().find(other.id)->durationMinutes, before.durationMinutes);
}

void SignedNotesTest::aServiceThatIsRenamedLeavesTheNoteAsItWas()
{
    const SignedNote note = m_fixture->sign(u"Calm."_s);
    Service service = m_fixture->practice().services().find(note.service).value();
    QCOMPARE(note.input.serviceName, service.name);
    service.name = u"Another"_s;
    service.code = u"00000"_s;
    QVERIFY(m_fixture->practice().services().update(service));
    QVERIFY(m_fixture->notes().find(m_fixture->session.id).value() == note);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNotesTest::noStatementChangesWhatIsSigned()
{
    (void)m_fixture->addClient(u"Ana Sol"_s);
    m_fixture->sign(u"Calm."_s);
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"More."_s)));
    const auto before = m_fixture->notes().find(m_fixture->session.id).value();
    for (const char *statement :
         {"UPDATE signed_note SET document = CAST('{}' AS BLOB)",
          "UPDATE signed_note SET signed_ms = 0",
          "DELETE FROM signed_note",
          "INSERT OR REPLACE INTO signed_note SELECT session_id, 0, document, hash FROM signed_note",
          "REPLACE INTO signed_note SELECT * FROM signed_note",
          "UPDATE note_addendum SET document = CAST('{}' AS BLOB)",
          "DELETE FROM note_addendum",
          "REPLACE INTO note_addendum SELECT * FROM note_addendum",
          "INSERT INTO note_addendum SELECT session_id, 3, signed_ms, document, hash FROM note_addendum",
          "UPDATE client_of_note SET details = CAST('{}' AS BLOB)",
          "DELETE FROM client_of_note",
          "REPLACE INTO client_of_note SELECT * FROM client_of_note",
          "UPDATE session SET start_utc = start_utc + 60",
          "UPDATE session SET day = day + 1",
          "UPDATE session SET duration = 30",
          "UPDATE session SET zone = 'UTC'",
          "UPDATE session SET service_id = service_id + 1",
          "UPDATE session SET id = id + 1",
          "UPDATE session SET client_id = client_id + 1",
          "DELETE FROM session",
          "REPLACE INTO session SELECT * FROM session",
          "DELETE FROM client",
          "UPDATE session_facts SET document = CAST('{}' AS BLOB)",
          "DELETE FROM session_facts",
          "REPLACE INTO session_facts SELECT * FROM session_facts",
          "UPDATE session_facts SET session_id = session_id + 1",
          "INSERT INTO session_note SELECT session_id, 0, document FROM signed_note"})
        QVERIFY2(!m_fixture->alter({QString::fromLatin1(statement)}).isEmpty(), statement);
    QVERIFY(m_fixture->notes().find(m_fixture->session.id).value() == before);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNotesTest::addendaFollowEachOther()
{
    const SessionId id = m_fixture->session.id;
    m_fixture->sign(u"Calm."_s);
    m_fixture->clock.time = m_fixture->clock.time.addDays(2);
    const auto first = m_fixture->notes().add(id, SigningFixture::addendum(u"Mateo Luna was tired."_s));
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    NewAddendum late = SigningFixture::addendum(u"Later."_s);
    late.type = AddendumType::LateEntry;
    late.signer = {u"Ana Gil"_s, u"RBT"_s};
    const auto second = m_fixture->notes().add(id, late);
    QVERIFY(first && second);
    const ActivityEntry entry = m_fixture->practice().activity().page({}, 1)->constFirst();
    QCOMPARE(entry.kind, ActivityKind::AddendumSigned);
    QCOMPARE(entry.session, id);
    QVERIFY(m_fixture->reopen());
    const SignedNote note = m_fixture->notes().find(id).value().value();
    QCOMPARE(note.text, u"Objective\nCalm."_s);
    QCOMPARE(note.addenda.size(), 2);
    QVERIFY(note.addenda.at(0) == *first);
    QVERIFY(note.addenda.at(1) == *second);
    QCOMPARE(note.addenda.at(0).number, 1);
    QCOMPARE(note.addenda.at(1).signature.at, m_fixture->clock.time);
    QCOMPARE(note.addenda.at(1).signature.signer, late.signer);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNotesTest::nothingIsAddedToWhatIsNotSigned()
{
    QCOMPARE(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"x"_s)).error().code,
             ErrorCode::NoteNotSigned);
}

void SignedNotesTest::anAddendumNeedsAReasonAndAText()
{
    const SessionId id = m_fixture->session.id;
    m_fixture->sign(u"Calm."_s);
    NewAddendum addendum = SigningFixture::addendum(u" "_s);
    QCOMPARE(m_fixture->notes().add(id, addendum).error().subject, u"text"_s);
    addendum = SigningFixture::addendum(u"Text."_s);
    addendum.reason.clear();
    QCOMPARE(m_fixture->notes().add(id, addendum).error().code, ErrorCode::AddendumIncomplete);
    addendum = SigningFixture::addendum(QString(maxAddendumLength + 1, u'x'));
    QCOMPARE(m_fixture->notes().add(id, addendum).error().code, ErrorCode::TextTooLong);
    QVERIFY(m_fixture->notes().find(id).value()->addenda.isEmpty());
}

void SignedNotesTest::listsKnowWhatIsSigned()
{
    const SessionId id = m_fixture->session.id;
    const SessionId other = m_fixture->addSession(m_fixture->client, m_fixture->clock.time).id;
    QVERIFY(!m_fixture->notes().mark(id).value());
    m_fixture->sign(u"Calm."_s);
    QVERIFY(m_fixture->notes().add(id, SigningFixture::addendum(u"More."_s)));
    const SignedNoteMark mark {m_fixture->clock.time, 1};
    QCOMPARE(m_fixture->notes().mark(id).value(), mark);
    const auto marks = m_fixture->notes().marks(std::array {id, other}).value();
    QCOMPARE(marks, (QHash<SessionId, SignedNoteMark> {{id, mark}}));
}

void SignedNotesTest::theNextNoteIsComparedWithASignedOne()
{
    m_fixture->sign(u"Mateo Luna was calm."_s);
    const SessionId next = m_fixture->addSession(m_fixture->client, m_fixture->clock.time).id;
    const auto before = m_fixture->practice().sessionNotes().lastTextBefore(next).value();
    QVERIFY(before);
    QCOMPARE(before->session, m_fixture->session.id);
    QCOMPARE(before->text, u"Objective\nMateo Luna was calm."_s);
}

QTEST_GUILESS_MAIN(SignedNotesTest)
#include "tst_signednotes.moc"
