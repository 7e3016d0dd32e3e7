#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "Program.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"a quiet river"_s;

RecordedFacts someFacts()
{
    RecordedFacts facts;
    facts.place = {facts.newKey(), u"Home"_s, u"home"_s, {}};
    BehaviorData tantrum;
    tantrum.key = facts.newKey();
    tantrum.behavior = {facts.newKey(), u"Throwing pencils"_s, {}, {}};
    tantrum.count = 7;
    facts.behaviors.append(tantrum);
    ProgramData request;
    request.key = facts.newKey();
    request.program = {facts.newKey(), u"Requesting a break"_s, {}, {}};
    request.trials = TrialCount {8, 10};
    facts.programs.append(request);
    facts.words.insert(FactField::NextPlan, u"Go on with requesting a break."_s);
    return facts;
}

NoteDraft ownNote()
{
    NoteSentence sentence;
    sentence.text = u"In my own words."_s;
    NoteDraft note;
    note.paragraphs = {{NoteSection::Opening, {sentence}}};
    return note;
}

} // namespace

/// What was recorded of a session, the note written from it, from the command line.
class TestNoteCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void factsAreJson();
    void aNoteSaysWhatWasRecorded();
    void aNoteIsWrittenInTheLanguageAndTemplateThatIsAskedFor();
    void eachSentenceSaysItsFacts();
    void withNothingRecordedThereIsNoNote();
    void whatLeavesThePracticeIsInItsLog();
    void theStoredNoteIsPrinted();
    void theCheckSaysWhatIsMissing();
    void nothingIsSignedWhileSomethingIsMissing();
    void nothingIsSignedWhileTheNoteIsTyped();
    void aNoteIsSignedOnce();
    void aNoteIsWrittenAsAPdf();
    void theWholeRecordIsOnePdf();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void anUnknownSessionEndsWithOne();

private:
    [[nodiscard]] ProgramRun run(const QString &command, const QStringList &options) const;
    [[nodiscard]] QJsonDocument json(const QString &command, const QStringList &options) const;
    [[nodiscard]] QStringList noted() const { return of(m_noted); }
    [[nodiscard]] QStringList empty() const { return of(m_empty); }
    [[nodiscard]] static QStringList of(SessionId id) { return {u"--session"_s, QString::number(id.value)}; }
    [[nodiscard]] std::unique_ptr<Practice> open() const
    {
        return std::move(Practice::open(m_path, SecretBytes::fromPassphrase(passphrase)).value());
    }

    QTemporaryDir m_folder;
    QString m_path;
    SessionId m_noted;
    SessionId m_empty;
    /// Those that tests sign, or write into.
    SessionId m_toSign;
    SessionId m_written;
};

void TestNoteCommands::initTestCase()
{
    m_path = m_folder.filePath(u"notes.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto practice = Practice::create(m_path, SecretBytes::fromPassphrase(passphrase), options);
    QVERIFY(practice);
    QVERIFY((*practice)->settings().setPractitioner({u"Julia Rivas"_s, u"RBT"_s, {}, {}}));
    Client client;
    client.name = u"Mateo Luna"_s;
    Service service = (*practice)->services().all()->constFirst();
    service.code = u"97153"_s;
    QVERIFY((*practice)->services().update(service));
    Session session;
    session.client = (*practice)->clients().add(client)->id;
    session.service = service.id;
    session.calendar = (*practice)->calendars().all()->constFirst().id;
    session.start =
        ZonedTime::fromInstant(QDateTime(QDate(2026, 11, 17), QTime(21, 0), QTimeZone::utc()), "America/Bogota");
    session.durationMinutes = 60;
    session.status = SessionStatus::Completed;
    const auto stored = (*practice)->sessions().add({session, session, session, session});
    QVERIFY(stored);
    m_noted = stored->at(0).id;
    m_empty = stored->at(1).id;
    m_toSign = stored->at(2).id;
    m_written = stored->at(3).id;
    for (const SessionId id : {m_noted, m_toSign, m_written})
        QVERIFY((*practice)->sessionFacts().store(id, someFacts()));
}

ProgramRun TestNoteCommands::run(const QString &command, const QStringList &options) const
{
    return runProgram(QStringList {command, m_path, u"--passphrase-file"_s, u"-"_s} + options, passphrase.toUtf8());
}

QJsonDocument TestNoteCommands::json(const QString &command, const QStringList &options) const
{
    const ProgramRun done = run(command, options + QStringList {u"--json"_s});
    return done.status == 0 ? QJsonDocument::fromJson(done.output) : QJsonDocument();
}

void TestNoteCommands::factsAreJson()
{
    const QJsonObject object = json(u"facts"_s, noted()).object();
    QCOMPARE(object["client"_L1].toString(), u"Mateo Luna"_s);
    QCOMPARE(object["start"_L1].toString(), u"2026-11-17T16:00:00-05:00"_s);
    QCOMPARE(object["code"_L1].toString(), u"97153"_s);
    QVERIFY(QJsonDocument(object["facts"_L1].toObject()).toJson().contains("Throwing pencils"));
}

void TestNoteCommands::aNoteSaysWhatWasRecorded()
{
    const ProgramRun done = run(u"note"_s, noted());
    QCOMPARE(done.errors, QByteArray());
    QCOMPARE(done.status, 0);
    for (const char *said : {"Mateo Luna", "hrowing pencils", "80%", "equesting a break", "60 minutes"})
        QVERIFY2(done.output.contains(said), done.output.constData());
}

void TestNoteCommands::aNoteIsWrittenInTheLanguageAndTemplateThatIsAskedFor()
{
    const ProgramRun done =
        run(u"note"_s, noted() + QStringList {u"--language"_s, u"es"_s, u"--template"_s, u"soap"_s});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.output.contains("Objetivo"), done.output.constData());
    QVERIFY2(done.output.contains("60 minutos"), done.output.constData());
    QVERIFY2(!done.output.contains("session"), done.output.constData());
}

void TestNoteCommands::eachSentenceSaysItsFacts()
{
    const QJsonObject object = json(u"note"_s, noted()).object();
    const QJsonArray sentences = object["sentences"_L1].toArray();
    QVERIFY(sentences.size() > 2);
    for (const QJsonValue &sentence : sentences) {
        QVERIFY(!sentence["facts"_L1].toArray().isEmpty());
        QVERIFY(object["text"_L1].toString().contains(sentence["text"_L1].toString()));
    }
    QVERIFY(QJsonDocument(sentences).toJson().contains("program-trials/"));
}

void TestNoteCommands::withNothingRecordedThereIsNoNote()
{
    const ProgramRun done = run(u"note"_s, empty());
    QCOMPARE(done.status, 1);
    QVERIFY(done.saysOneLine());
    QCOMPARE(done.output, QByteArray());
}

void TestNoteCommands::whatLeavesThePracticeIsInItsLog()
{
    (void)run(u"note"_s, noted());
    (void)run(u"facts"_s, noted());
    const auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(passphrase));
    QVERIFY(practice);
    QList<ActivityKind> kinds;
    const auto latest = (*practice)->activity().latest(8);
    QVERIFY(latest);
    for (const ActivityEntry &entry : *latest) {
        if (entry.session == m_noted)
            kinds.append(entry.kind);
    }
    QVERIFY(kinds.contains(ActivityKind::NoteExported));
    QVERIFY(kinds.contains(ActivityKind::FactsExported));
    QVERIFY((*practice)->verify()->isSound());
}

void TestNoteCommands::theStoredNoteIsPrinted()
{
    QVERIFY(open()->sessionNotes().store(m_written, ownNote()));
    const ProgramRun done = run(u"note"_s, of(m_written));
    QCOMPARE(done.output, "In my own words.\n"_ba);
    // Another one is written anew, and the stored one stays.
    QVERIFY(run(u"note"_s, of(m_written) + QStringList {u"--language"_s, u"en"_s}).output.contains("pencils"));
    const ProgramRun refused =
        run(u"note"_s, of(m_written) + QStringList {u"--language"_s, u"en"_s, u"--sign"_s, u"--despite-findings"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.saysOneLine());
    QCOMPARE(run(u"note"_s, of(m_written)).output, done.output);
}

void TestNoteCommands::theCheckSaysWhatIsMissing()
{
    const QJsonArray findings = json(u"check"_s, noted()).array();
    QVERIFY(!findings.isEmpty());
    bool hasParticipants = false;
    for (const QJsonValue &finding : findings) {
        QVERIFY(!finding["rule"_L1].toString().isEmpty());
        QVERIFY(!finding["sentence"_L1].toString().isEmpty());
        hasParticipants = hasParticipants || finding["field"_L1].toString() == "participant"_L1;
    }
    QVERIFY(hasParticipants);
    const ProgramRun lines = run(u"check"_s, noted());
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.lines().size(), findings.size());
}

void TestNoteCommands::nothingIsSignedWhileSomethingIsMissing()
{
    const ProgramRun done = run(u"note"_s, of(m_toSign) + QStringList {u"--sign"_s});
    QCOMPARE(done.status, 1);
    QCOMPARE(done.output, QByteArray());
    QVERIFY2(done.errors.contains("--despite-findings"), done.errors.constData());
    QVERIFY(done.errors.count('\n') > 1);
    QVERIFY(!open()->signedNotes().find(m_toSign).value());
}

void TestNoteCommands::nothingIsSignedWhileTheNoteIsTyped()
{
    QVERIFY(open()->sessionNotes().saveDraft(m_toSign, "{}"));
    const ProgramRun done = run(u"note"_s, of(m_toSign) + QStringList {u"--sign"_s, u"--despite-findings"_s});
    QCOMPARE(done.status, 1);
    QVERIFY(done.saysOneLine());
    const auto practice = open();
    QVERIFY(!practice->signedNotes().find(m_toSign).value());
    QVERIFY(practice->sessionNotes().discardDraft(m_toSign));
}

void TestNoteCommands::aNoteIsSignedOnce()
{
    const QStringList sign = of(m_toSign) + QStringList {u"--sign"_s, u"--despite-findings"_s};
    const ProgramRun done = run(u"note"_s, sign);
    QCOMPARE(done.errors, QByteArray());
    QCOMPARE(done.status, 0);
    QVERIFY2(done.output.contains("Signed by Julia Rivas, RBT"), done.output.constData());
    {
        const auto practice = open();
        const SignedNote note = practice->signedNotes().find(m_toSign).value().value();
        QCOMPARE(note.signature.signer, (Signer {u"Julia Rivas"_s, u"RBT"_s}));
        QVERIFY(practice->signedNotes().add(
            m_toSign, {AddendumType::Correction, u"Count"_s, u"It was eight times."_s, note.signature.signer}));
        QVERIFY(practice->verify()->isSound());
    }
    QCOMPARE(run(u"note"_s, sign).status, 1);
    const ProgramRun printed = run(u"note"_s, of(m_toSign));
    QVERIFY2(printed.output.contains("Correction (Count)\nIt was eight times.\nSigned by"), printed.output.constData());
    const QJsonObject object = json(u"note"_s, of(m_toSign)).object();
    QCOMPARE(object["signature"_L1]["credential"_L1].toString(), u"RBT"_s);
    QCOMPARE(object["addenda"_L1][0]["type"_L1].toString(), u"correction"_s);
    QVERIFY(run(u"check"_s, of(m_toSign)).status == 0);
}

void TestNoteCommands::aNoteIsWrittenAsAPdf()
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils): the PDF cannot be read back.");
    const auto textOf = [&reader](const QString &file) {
        QProcess process;
        process.start(reader, {file, u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).simplified() : QString();
    };
    const QString file = m_folder.filePath(u"note.pdf"_s);
    const QStringList pdf {u"--format"_s, u"pdf"_s, u"--to"_s, file};
    ProgramRun done = run(u"note"_s, noted() + pdf + QStringList {u"--language"_s, u"es"_s});
    QVERIFY2(done.status == 0, done.errors.constData());
    QVERIFY(done.output.isEmpty());
    QVERIFY2(textOf(file).contains(u"Nota de sesión Mateo Luna"_s), qPrintable(textOf(file)));
    QVERIFY(textOf(file).contains(u"Borrador: sin firmar"_s));
    QVERIFY(textOf(file).contains(u"8 de 10"_s));
    // What is signed is written as it was signed.
    done = run(u"note"_s, of(m_toSign) + pdf);
    QVERIFY2(done.status == 0, done.errors.constData());
    QVERIFY2(textOf(file).contains(u"Signed electronically by Julia Rivas, RBT"_s), qPrintable(textOf(file)));
    QVERIFY(textOf(file).contains(u"It was eight times."_s));
    done = run(u"note"_s, of(m_toSign) + pdf + QStringList {u"--language"_s, u"es"_s});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.saysOneLine(), done.errors.constData());
    done = run(u"note"_s, noted() + pdf + QStringList {u"--pdf-a"_s});
    QCOMPARE(done.status, 0);
    const auto practice = open();
    const auto entries = practice->activity().latest(3).value();
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const ActivityEntry &entry) {
        return entry.kind == ActivityKind::NoteExported && entry.after == u"pdf, pdf/a"_s;
    }));
}

void TestNoteCommands::theWholeRecordIsOnePdf()
{
    const QString file = m_folder.filePath(u"record.pdf"_s);
    const ProgramRun done = run(u"record"_s, {u"--client"_s, u"mateo luna"_s, u"--to"_s, file, u"--pdf-a"_s});
    QVERIFY2(done.status == 0, done.errors.constData());
    QVERIFY(done.output.isEmpty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("/GTS_PDFA1"));
    QCOMPARE(run(u"record"_s, {u"--client"_s, u"Mateo Luna"_s}).status, 2);
    QCOMPARE(run(u"record"_s, {u"--client"_s, u"Nobody"_s, u"--to"_s, file}).status, 1);
    const auto practice = open();
    const auto entries = practice->activity().latest(3).value();
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const ActivityEntry &entry) {
        return entry.kind == ActivityKind::RecordExported && entry.client && entry.after.endsWith(u", pdf/a"_s);
    }));
}

void TestNoteCommands::wrongUsageEndsWithTwo_data()
{
    const QString file = m_folder.filePath(u"never.pdf"_s);
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no session") << QStringList();
    QTest::newRow("two sessions") << QStringList {u"--session"_s, u"1"_s, u"--session"_s, u"2"_s};
    QTest::newRow("a language that it cannot write") << noted() + QStringList {u"--language"_s, u"fr"_s};
    QTest::newRow("a PDF without a file") << noted() + QStringList {u"--format"_s, u"pdf"_s};
    QTest::newRow("a file without a PDF") << noted() + QStringList {u"--to"_s, file};
    QTest::newRow("an unknown format") << noted() + QStringList {u"--format"_s, u"doc"_s, u"--to"_s, file};
    QTest::newRow("a PDF and JSON") << noted() + QStringList {u"--format"_s, u"pdf"_s, u"--to"_s, file, u"--json"_s};
    QTest::newRow("an unknown template") << noted() + QStringList {u"--template"_s, u"poem"_s};
}

void TestNoteCommands::wrongUsageEndsWithTwo()
{
    QFETCH(const QStringList, options);
    const ProgramRun done = run(u"note"_s, options);
    QCOMPARE(done.status, 2);
    QVERIFY2(done.saysOneLine(), done.errors.constData());
}

void TestNoteCommands::anUnknownSessionEndsWithOne()
{
    for (const QString &command : {u"note"_s, u"facts"_s}) {
        const ProgramRun done = run(command, {u"--session"_s, u"999"_s});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.saysOneLine(), done.errors.constData());
    }
}

QTEST_GUILESS_MAIN(TestNoteCommands)
#include "tst_notecommands.moc"
