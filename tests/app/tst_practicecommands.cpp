#include "ClientRepository.h"
#include "KeyFile.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "Program.h"
#include "RecoveryCode.h"
#include "SessionRepository.h"
#include "SqlCipherDriver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestPracticeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createPrintsTheRecoveryCodeOnTheLastLine();
    void createLeavesWhatIsThereAlone();
    void anEmptyPassphraseIsRefused();
    void onlyOneLineBreakIsLeftOut();
    void aPassphraseFileThatIsNoTextIsRefused();
    void aMissingPassphraseFileIsSaidToBeMissing();
    void withoutATerminalThePassphraseNeedsAFile();
    void sampleMakesAPracticeOrFillsAnEmptyOne();
    void theSameSeedWritesTheSameSample();
    void sampleIsWrittenInTheLanguageThatIsAskedFor();
    void aWrongPassphraseChangesNothing();
    void aMissingPracticeIsSaidToBeMissing();
    void keyOpensTheDatabase();
    void verifyFindsAFlippedByte();
    void verifyFindsANameThatSearchDoesNot();
    void verifyNamesAnAlteredEntry();
    void nothingReadableIsInTheFolder();
    void aPracticeIsFoundWithoutItsSuffix();
    void wrongPassphrasesMakeTheNextOneWait();

private:
    /// The passphrase comes through standard input.
    static ProgramRun run(QStringList arguments, const QByteArray &passphrase = "a quiet river\n");
    /// A small sample with the cheapest derivation, through the library.
    void makeSample();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestPracticeCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Río Claro.bitacora"_s);
}

ProgramRun TestPracticeCommands::run(QStringList arguments, const QByteArray &passphrase)
{
    arguments.append({u"--passphrase-file"_s, u"-"_s});
    return runProgram(arguments, passphrase);
}

void TestPracticeCommands::makeSample()
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    QVERIFY(Practice::create(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s), options));
    const ProgramRun filled = run({u"sample"_s, m_path, u"--clients"_s, u"6"_s, u"--sessions"_s, u"80"_s});
    QVERIFY2(filled.status == 0, filled.errors.constData());
    QVERIFY(filled.output.isEmpty());
}

void TestPracticeCommands::createPrintsTheRecoveryCodeOnTheLastLine()
{
    const ProgramRun created = run({u"create"_s, m_path});
    QVERIFY2(created.status == 0, created.errors.constData());
    QVERIFY(created.errors.isEmpty());
    const QString code = QString::fromUtf8(created.lines().last());
    auto key = RecoveryCode::toDataKey(code);
    QVERIFY2(key, qPrintable(code));
    const auto practice = Practice::openWithKey(m_path, std::move(*key));
    QVERIFY2(practice, qPrintable(practice ? QString() : practice.error().sentence()));
    QCOMPARE((*practice)->recoveryCode(), code);
}

void TestPracticeCommands::createLeavesWhatIsThereAlone()
{
    makeSample();
    const auto before = QFile(Practice::keyFilePath(m_path)).size();
    const ProgramRun again = run({u"create"_s, m_path}, "another\n");
    QCOMPARE(again.status, 1);
    QVERIFY(again.output.isEmpty());
    QVERIFY2(again.saysOneLine(), again.errors.constData());
    QCOMPARE(QFile(Practice::keyFilePath(m_path)).size(), before);
    QCOMPARE(run({u"verify"_s, m_path}).status, 0);
}

void TestPracticeCommands::anEmptyPassphraseIsRefused()
{
    for (const QByteArray &nothing : {""_ba, "\n"_ba, "\r\n"_ba}) {
        const ProgramRun created = run({u"create"_s, m_path}, nothing);
        QCOMPARE(created.status, 1);
        QVERIFY2(created.saysOneLine(), created.errors.constData());
        QVERIFY(!QFile::exists(m_path));
    }
}

void TestPracticeCommands::onlyOneLineBreakIsLeftOut()
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    QVERIFY(Practice::create(m_path, SecretBytes::fromPassphrase(u" peña 🌻\n"_s), options));
    QCOMPARE(run({u"key"_s, m_path}, " peña 🌻\n\n").status, 0);
    QCOMPARE(run({u"key"_s, m_path}, " peña 🌻\n\r\n").status, 0);
    QCOMPARE(run({u"key"_s, m_path},
                 " pen\xcc\x83"
                 "a 🌻\n\n")
                 .status,
             0);
    QCOMPARE(run({u"key"_s, m_path}, " peña 🌻\n").status, 1);
    QCOMPARE(run({u"key"_s, m_path}, "peña 🌻\n\n").status, 1);
}

void TestPracticeCommands::aPassphraseFileThatIsNoTextIsRefused()
{
    for (const QByteArray &bytes : {"\xff\xfe\xfd"_ba, QByteArray(1'000'000, 'x')}) {
        const ProgramRun created = run({u"create"_s, m_path}, bytes);
        QCOMPARE(created.status, 1);
        QVERIFY2(created.saysOneLine(), created.errors.constData());
        QVERIFY(!QFile::exists(m_path));
    }
}

void TestPracticeCommands::aMissingPassphraseFileIsSaidToBeMissing()
{
    const QString missing = m_folder->filePath(u"nowhere.txt"_s);
    const ProgramRun created = runProgram({u"create"_s, m_path, u"--passphrase-file"_s, missing});
    QCOMPARE(created.status, 1);
    QVERIFY2(created.saysOneLine() && created.errors.contains("nowhere.txt"), created.errors.constData());
}

void TestPracticeCommands::withoutATerminalThePassphraseNeedsAFile()
{
#ifdef Q_OS_UNIX
    // In a session of its own the program has no terminal to ask on.
    QProcess process;
    process.start(u"setsid"_s, {u"--wait"_s, QStringLiteral(BITACORA_PROGRAM), u"create"_s, m_path});
    if (!process.waitForFinished())
        QSKIP("There is no setsid here.");
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("--passphrase-file"));
    QVERIFY(!QFile::exists(m_path));
#endif
}

void TestPracticeCommands::sampleMakesAPracticeOrFillsAnEmptyOne()
{
    const ProgramRun made = run({u"sample"_s, m_path, u"--clients"_s, u"5"_s, u"--sessions"_s, u"40"_s});
    QVERIFY2(made.status == 0, made.errors.constData());
    QVERIFY(RecoveryCode::toDataKey(QString::fromUtf8(made.lines().last())));
    {
        const auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s));
        QVERIFY(practice);
        QCOMPARE((*practice)->sessions().statistics({}).value().total(), 40);
        QCOMPARE((*practice)->clients().summaries(ClientState::Active).value().size(), 5);
    }
    const ProgramRun again = run({u"sample"_s, m_path, u"--clients"_s, u"5"_s, u"--sessions"_s, u"40"_s});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.saysOneLine() && again.errors.contains("empty"), again.errors.constData());
}

void TestPracticeCommands::theSameSeedWritesTheSameSample()
{
    const QStringList size {u"--clients"_s, u"4"_s, u"--sessions"_s, u"30"_s, u"--seed"_s};
    QList<QByteArray> histories;
    for (const QString &seed : {u"7"_s, u"7"_s, u"8"_s}) {
        init();
        PracticeOptions options;
        options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
        QVERIFY(Practice::create(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s), options));
        QCOMPARE(run(QStringList {u"sample"_s, m_path} + size + QStringList {seed}).status, 0);
        histories.append(run({u"history"_s, m_path, u"--format"_s, u"json"_s, u"--private-notes"_s}).output);
    }
    QVERIFY(histories[0].size() > 1000);
    QCOMPARE(histories[0], histories[1]);
    QVERIFY(histories[0] != histories[2]);
}

void TestPracticeCommands::sampleIsWrittenInTheLanguageThatIsAskedFor()
{
    const auto services = [this](const QStringList &options) {
        QDir(m_path).removeRecursively();
        const QStringList sample {u"sample"_s, m_path, u"--clients"_s, u"4"_s, u"--sessions"_s, u"40"_s};
        if (const ProgramRun made = run(sample + options); made.status != 0)
            return made.errors;
        const ProgramRun history = run({u"history"_s, m_path, u"--format"_s, u"csv"_s});
        return history.output + history.errors;
    };
    const QByteArray english = services({});
    QVERIFY2(english.contains("Direct therapy"), english.constData());
    const QByteArray spanish = services({u"--language"_s, u"es"_s});
    QVERIFY(spanish.contains("Terapia directa"));
    QVERIFY(!spanish.contains("Direct therapy"));
    const ProgramRun wrong = run({u"sample"_s, m_path, u"--language"_s, u"fr"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.saysOneLine() && wrong.errors.contains("fr"), wrong.errors.constData());
}

void TestPracticeCommands::aWrongPassphraseChangesNothing()
{
    makeSample();
    const auto hashes = [this] {
        QMap<QString, QByteArray> contents;
        for (const QString &path : {Practice::databasePath(m_path), Practice::keyFilePath(m_path)}) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                contents[path] = file.readAll();
        }
        return contents;
    };
    const auto before = hashes();
    for (const QString &command : {u"key"_s, u"verify"_s, u"sample"_s}) {
        const ProgramRun wrong = run({command, m_path}, "a quiet rive\n");
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.output.isEmpty());
        QVERIFY2(wrong.saysOneLine(), wrong.errors.constData());
    }
    QCOMPARE(hashes(), before);
}

void TestPracticeCommands::aMissingPracticeIsSaidToBeMissing()
{
    for (const QString &command : {u"key"_s, u"verify"_s}) {
        const ProgramRun missing = run({command, m_folder->filePath(u"none.bitacora"_s)});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.saysOneLine() && missing.errors.contains("none.bitacora"), missing.errors.constData());
    }
}

void TestPracticeCommands::keyOpensTheDatabase()
{
    makeSample();
    const ProgramRun printed = run({u"key"_s, m_path});
    QCOMPARE(printed.status, 0);
    const auto lines = printed.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].size(), 64);
    QCOMPARE(lines[1], "PRAGMA key = \"x'" + lines[0] + "'\";");
    QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, new QSqlDriverCreator<SqlCipherDriver>);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"key test"_s);
        database.setDatabaseName(Practice::databasePath(m_path));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QString::fromLatin1(lines[1])));
        QVERIFY(query.exec(u"SELECT count(*) FROM session"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 80);
    }
    QSqlDatabase::removeDatabase(u"key test"_s);
}

void TestPracticeCommands::verifyFindsAFlippedByte()
{
    makeSample();
    const ProgramRun sound = run({u"verify"_s, m_path});
    QVERIFY2(sound.status == 0, sound.errors.constData());
    QVERIFY(sound.errors.isEmpty());
    QVERIFY2(sound.output.contains("6 client") && sound.output.contains("80 session"), sound.output.constData());

    QFile database(Practice::databasePath(m_path));
    QVERIFY(database.open(QIODevice::ReadWrite));
    const qint64 middle = database.size() / 2;
    QVERIFY(database.seek(middle));
    char byte = 0;
    QVERIFY(database.getChar(&byte));
    QVERIFY(database.seek(middle) && database.putChar(char(byte ^ 1)));
    database.close();
    const ProgramRun damaged = run({u"verify"_s, m_path});
    QCOMPARE(damaged.status, 1);
    QVERIFY2(damaged.saysOneLine(), damaged.errors.constData());
    // Whatever it says, it says no text of a record.
    QVERIFY(!damaged.output.contains("Mateo") && !damaged.errors.contains("Mateo"));
}

void TestPracticeCommands::verifyFindsANameThatSearchDoesNot()
{
    makeSample();
    const auto key = KeyFile::unwrap(Practice::keyFilePath(m_path), SecretBytes::fromPassphrase(u"a quiet river"_s));
    QVERIFY(key);
    {
        const auto database =
            PracticeDatabase::open(Practice::databasePath(m_path), *key, PracticeDatabase::Access::ReadWrite);
        QVERIFY(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(u"INSERT INTO client_search (client_search, rowid, name) "
                           "SELECT 'delete', id, name FROM client LIMIT 1"_s));
    }
    const ProgramRun verified = run({u"verify"_s, m_path});
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.output.contains("search index"), verified.output.constData());
    QVERIFY2(verified.saysOneLine(), verified.errors.constData());
}

void TestPracticeCommands::verifyNamesAnAlteredEntry()
{
    makeSample();
    const QJsonObject sound = QJsonDocument::fromJson(run({u"verify"_s, m_path, u"--json"_s}).output).object();
    QVERIFY(sound["sound"_L1].toBool() && sound["activity"_L1].toArray().isEmpty());
    QCOMPARE(sound["sessions"_L1].toInt(), 80);
    const auto key = KeyFile::unwrap(Practice::keyFilePath(m_path), SecretBytes::fromPassphrase(u"a quiet river"_s));
    {
        const auto database =
            PracticeDatabase::open(Practice::databasePath(m_path), *key, PracticeDatabase::Access::ReadWrite);
        QVERIFY(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(u"DROP TRIGGER activity_is_never_changed"_s));
        QVERIFY(query.exec(u"UPDATE activity SET actor = 'Somebody' WHERE sequence = 1"_s));
    }
    const ProgramRun verified = run({u"verify"_s, m_path});
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.output.contains("Entry 1 of the activity log") && verified.output.contains("Practice created"),
             verified.output.constData());
    QVERIFY2(verified.saysOneLine(), verified.errors.constData());
    const ProgramRun asJson = run({u"verify"_s, m_path, u"--json"_s});
    QCOMPARE(asJson.status, 1);
    const QJsonObject object = QJsonDocument::fromJson(asJson.output).object();
    QVERIFY(!object["sound"_L1].toBool());
    QCOMPARE(object["findings"_L1].toArray().size(), 1);
    const QJsonObject place = object["activity"_L1].toArray().at(0).toObject();
    QCOMPARE(place["what"_L1].toString(), u"altered"_s);
    QCOMPARE(place["sequence"_L1].toInt(), 1);
    QCOMPARE(place["kind"_L1].toString(), u"practice_created"_s);
    QVERIFY(QDateTime::fromString(place["at"_L1].toString(), Qt::ISODate).isValid());
}

void TestPracticeCommands::nothingReadableIsInTheFolder()
{
    makeSample();
    int files = 0;
    QDirIterator it(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *secret : {"Mateo", "Carmen", "therapy", "SQLite format 3", "quiet river", "CREATE TABLE"})
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName() + u": "_s + QString::fromLatin1(secret)));
        ++files;
    }
    QVERIFY(files >= 2);
}

void TestPracticeCommands::aPracticeIsFoundWithoutItsSuffix()
{
    makeSample();
    QString withoutSuffix = m_path;
    withoutSuffix.chop(int(qstrlen(".bitacora")));
    QCOMPARE(run({u"verify"_s, withoutSuffix}).status, 0);
}

void TestPracticeCommands::wrongPassphrasesMakeTheNextOneWait()
{
    makeSample();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(run({i == 0 ? u"passphrase"_s : u"key"_s, m_path}, "open sesame\n").status, 1);
    const ProgramRun waits = run({u"key"_s, m_path});
    QCOMPARE(waits.status, 1);
    QVERIFY(waits.saysOneLine());
    QVERIFY2(waits.errors.contains("Try again in"), waits.errors.constData());
    QTest::qWait(5'500);
    QCOMPARE(run({u"key"_s, m_path}).status, 0);
}

QTEST_GUILESS_MAIN(TestPracticeCommands)
#include "tst_practicecommands.moc"
