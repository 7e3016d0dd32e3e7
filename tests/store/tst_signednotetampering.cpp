#include "SigningFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Whoever takes the triggers away first is found out, and a deleted client leaves what was signed as it was.
class SignedNoteTamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SigningFixture>(); }

    void everyTamperingIsFound_data();
    void everyTamperingIsFound();
    void anotherHashWithTheDocumentIsFound();
    void aDeletedClientLeavesASoundNoteWithoutAName();
    void undoingADeletionBringsTheClientBack();
    void whatIsSignedWhileAClientIsDeletedStaysSound();
    void aClientWhoIsRenamedStaysWhoWasSigned();
    void aSessionWithoutAClientCanBeSigned();

private:
    [[nodiscard]] QString number() const { return QString::number(m_fixture->session.id.value); }

    std::unique_ptr<SigningFixture> m_fixture;
};

void SignedNoteTamperingTest::everyTamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("finding");
    const QString note = u"UPDATE signed_note SET "_s;
    const QString addendum = u"UPDATE note_addendum SET "_s;
    const QString altered = u"The note of session %1 is not as it was signed."_s;
    const QString freeNote = u"DROP TRIGGER signed_note_is_never_changed"_s;
    const QString freeAddendum = u"DROP TRIGGER note_addendum_is_never_changed"_s;
    const QString freeSession = u"DROP TRIGGER session_of_signed_note_stays"_s;
    const QString changedText = u"document = CAST(replace(CAST(document AS TEXT), 'calm', 'wild') AS BLOB)"_s;
    QTest::newRow("text") << QStringList {freeNote, note + changedText} << altered;
    QTest::newRow("hash") << QStringList {freeNote, note + u"hash = randomblob(32)"_s} << altered;
    QTest::newRow("nonsense") << QStringList {freeNote, note + u"document = x'00'"_s} << altered;
    QTest::newRow("removed") << QStringList {u"PRAGMA foreign_keys = OFF"_s,
                                             u"DROP TRIGGER signed_note_is_never_removed"_s,
                                             u"DROP TRIGGER note_addendum_is_never_removed"_s,
                                             u"DROP TRIGGER client_of_note_goes_with_the_client"_s,
                                             u"DELETE FROM note_addendum"_s,
                                             u"DELETE FROM client_of_note"_s,
                                             u"DELETE FROM signed_note"_s}
                             << u"The signed note of session %1 is gone."_s;
    QTest::newRow("addendum changed") << QStringList {freeAddendum, addendum + changedText + u" WHERE number = 1"_s}
                                      << u"Addendum 1 to the note of session %1 is not as it was signed."_s;
    QTest::newRow("addendum removed") << QStringList {u"DROP TRIGGER note_addendum_is_never_removed"_s,
                                                      u"DELETE FROM note_addendum WHERE number = 2"_s}
                                      << u"Addendum 2 to the note of session %1 is gone."_s;
    QTest::newRow("addendum inserted") << QStringList {u"INSERT INTO note_addendum SELECT session_id, 3, signed_ms, "
                                                       "document, hash FROM note_addendum WHERE number = 2"_s}
                                       << u"Addendum 3 to the note of session %1 was not signed with this program."_s;
    // All the numbers before it were never signed, and none of them is gone.
    QTest::newRow("addendum with the highest number")
        << QStringList {u"DROP TRIGGER note_addendum_follows_the_last"_s,
                        u"INSERT INTO note_addendum SELECT session_id, 2147483647, signed_ms, document, hash FROM "
                        "note_addendum WHERE number = 2"_s}
        << u"Addendum 2147483647 to the note of session %1 was not signed with this program."_s;
    const QString session = u"The time or the service of session %1 was changed after its note was signed."_s;
    QTest::newRow("start") << QStringList {freeSession, u"UPDATE session SET start_utc = start_utc + 60"_s} << session;
    QTest::newRow("zone") << QStringList {freeSession, u"UPDATE session SET zone = 'UTC'"_s} << session;
    QTest::newRow("duration") << QStringList {freeSession, u"UPDATE session SET duration = 30"_s} << session;
    QTest::newRow("service") << QStringList {freeSession, u"UPDATE session SET service_id = service_id + 1"_s}
                             << session;
    const QString client = u"The client of session %1 is not the one of its signed note."_s;
    QTest::newRow("client") << QStringList {u"DROP TRIGGER client_of_signed_note_stays"_s,
                                            u"UPDATE session SET client_id = (SELECT max(id) FROM client)"_s}
                            << client;
    QTest::newRow("unlinked") << QStringList {u"UPDATE session SET client_id = NULL"_s} << client;
    QTest::newRow("details") << QStringList {u"DROP TRIGGER client_of_note_is_never_changed"_s,
                                             u"UPDATE client_of_note SET details = CAST(replace(CAST(details AS TEXT), "
                                             "'F84.0', 'F90.0') AS BLOB) WHERE number = 0"_s}
                             << client;
    QTest::newRow("nobody") << QStringList {u"DROP TRIGGER client_of_note_goes_with_the_client"_s,
                                            u"DELETE FROM client_of_note WHERE number = 0"_s}
                            << client;
    QTest::newRow("facts") << QStringList {u"DROP TRIGGER signed_facts_are_never_removed"_s,
                                           u"DELETE FROM session_facts"_s}
                           << u"What was recorded of session %1 was changed after its note was signed."_s;
}

void SignedNoteTamperingTest::everyTamperingIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, finding);
    (void)m_fixture->addClient(u"Ana Sol"_s);
    m_fixture->sign(u"All was calm."_s);
    for (const QString &text : {u"So calm."_s, u"Very calm."_s})
        QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(text)));
    QCOMPARE(m_fixture->findings(), QStringList());
    QCOMPARE(m_fixture->alter(statements), QString());
    const QStringList findings = m_fixture->findings();
    constexpr qsizetype most = 10;
    QVERIFY2(findings.size() <= most, qPrintable(QString::number(findings.size())));
    QVERIFY2(findings.contains(finding.arg(number())), qPrintable(findings.join(u'\n')));
}

void SignedNoteTamperingTest::anotherHashWithTheDocumentIsFound()
{
    // A whole note, as the program signed it, in the place of another: only the log knows better.
    const SessionId other = m_fixture->addSession(m_fixture->client, m_fixture->clock.time).id;
    m_fixture->sign(u"Calm."_s);
    m_fixture->sign(u"Other."_s, other);
    const QString from = u"(SELECT %1 FROM signed_note WHERE session_id = %2)"_s;
    const QString id = QString::number(other.value);
    QCOMPARE(m_fixture->alter({u"DROP TRIGGER signed_note_is_never_changed"_s,
                               u"UPDATE signed_note SET document = %1, hash = %2 WHERE session_id = %3"_s.arg(
                                   from.arg(u"document"_s, id), from.arg(u"hash"_s, id), number())}),
             QString());
    QVERIFY(m_fixture->findings().contains(u"The note of session %1 is not as it was signed."_s.arg(number())));
}

void SignedNoteTamperingTest::aDeletedClientLeavesASoundNoteWithoutAName()
{
    m_fixture->sign(u"Mateo Luna was calm."_s);
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"Mateo Luna slept."_s)));
    QVERIFY(m_fixture->practice().clients().erase(m_fixture->client));
    QVERIFY(m_fixture->reopen());
    const SignedNote note = m_fixture->notes().find(m_fixture->session.id).value().value();
    QCOMPARE(note.text, u"Objective\nDeleted Client was calm."_s);
    QCOMPARE(note.input.clientName, u"Deleted Client"_s);
    QCOMPARE(note.addenda.constFirst().text, u"Deleted Client slept."_s);
    QVERIFY(!note.client);
    QCOMPARE(m_fixture->findings(), QStringList());
    // And it stays signed.
    QCOMPARE(m_fixture->facts().store(m_fixture->session.id, {}).error().code, ErrorCode::NoteIsSigned);
}

void SignedNoteTamperingTest::undoingADeletionBringsTheClientBack()
{
    m_fixture->sign(u"Mateo Luna was calm."_s);
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"Mateo Luna slept."_s)));
    const auto before = m_fixture->notes().find(m_fixture->session.id).value();
    const auto deleted = m_fixture->practice().clients().erase(m_fixture->client);
    QVERIFY(deleted);
    QCOMPARE(deleted->notes.size(), 2);
    QVERIFY(m_fixture->practice().clients().restore(*deleted));
    QVERIFY(m_fixture->notes().find(m_fixture->session.id).value() == before);
    QCOMPARE(m_fixture->practice().sessions().find(m_fixture->session.id)->client, m_fixture->client);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNoteTamperingTest::whatIsSignedWhileAClientIsDeletedStaysSound()
{
    m_fixture->sign(u"Calm."_s);
    const SessionId later = m_fixture->addSession(m_fixture->client, m_fixture->clock.time).id;
    const SessionId open = m_fixture->addSession(m_fixture->client, m_fixture->clock.time.addDays(1)).id;
    const auto deleted = m_fixture->practice().clients().erase(m_fixture->client);
    QVERIFY(deleted);
    m_fixture->sign(u"Deleted Client was calm."_s, later);
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"More."_s)));
    QVERIFY(m_fixture->practice().clients().restore(*deleted));
    QCOMPARE(m_fixture->practice().sessions().find(m_fixture->session.id)->client, m_fixture->client);
    QCOMPARE(m_fixture->practice().sessions().find(open)->client, m_fixture->client);
    // It was signed for nobody, and stays so.
    QVERIFY(!m_fixture->practice().sessions().find(later)->client);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNoteTamperingTest::aClientWhoIsRenamedStaysWhoWasSigned()
{
    m_fixture->sign(u"Mateo Luna was calm."_s);
    Client client = m_fixture->practice().clients().find(m_fixture->client).value();
    client.name = u"Mateo Sol"_s;
    QVERIFY(m_fixture->practice().clients().update(client));
    QVERIFY(m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"Mateo Sol slept."_s)));
    QVERIFY(m_fixture->reopen());
    const SignedNote note = m_fixture->notes().find(m_fixture->session.id).value().value();
    QCOMPARE(note.text, u"Objective\nMateo Luna was calm."_s);
    QCOMPARE(note.addenda.constFirst().text, u"Mateo Sol slept."_s);
    QCOMPARE(m_fixture->findings(), QStringList());
}

void SignedNoteTamperingTest::aSessionWithoutAClientCanBeSigned()
{
    const SessionId nobodys = m_fixture->addSession(std::nullopt, m_fixture->clock.time).id;
    const SignedNote note = m_fixture->sign(u"Calm."_s, nobodys);
    QVERIFY(!note.client);
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->notes().find(nobodys).value() == note);
    QCOMPARE(m_fixture->findings(), QStringList());
}

QTEST_GUILESS_MAIN(SignedNoteTamperingTest)
#include "tst_signednotetampering.moc"
