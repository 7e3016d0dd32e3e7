#include "ActivityRepository.h"
#include "BackupLog.h"
#include "BackupRepository.h"
#include "ClientRepository.h"
#include "Practice.h"
#include "Program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestBackupCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsMadeListedVerifiedAndRestored();
    void aBackupIsMadeWhileThePracticeIsOpen();
    void aFolderThatIsNotThereIsSaid();
    void aCopyElsewhereSaysNothingOfTheBackups();
    void aCopyToTheirOwnFolderIsABackup();
    void aDamagedBackupIsFound();
    void aDamagedPracticeSaysWhatItsLastGoodBackupIs();
    void aPracticeThatOpensDamagedSaysItToo();
    void aPracticeThatIsGoneSaysItToo();
    void whatIsNoBackupIsSaid();
    void aBackupIsNotBackedUp();
    void noLogIsWrittenIntoABackup();
    void aBackupWhoseOwnWordWasAlteredIsUnsound();
    void noPracticeIsMadeInsideOfABackup();
    void aFileOfAnotherProgramMakesNoBackupOfItsFolder();
    void whereNothingCanBeWrittenIsNotFull();
    void aPathWithALineBreakStaysOneLine();

private:
    static ProgramRun run(QStringList arguments)
    {
        arguments.append({u"--passphrase-file"_s, u"-"_s});
        return runProgram(arguments, "a quiet river\n");
    }
    /// Every file below the folder.
    [[nodiscard]] static QMap<QString, QByteArray> contentsOf(const QString &folder);
    static void damageTheMiddleOf(const QString &practice);
    /// Makes one, and says where.
    [[nodiscard]] QString backup(const QStringList &more = {}) const
    {
        const ProgramRun made = run(QStringList {u"backup"_s, m_path} + more);
        if (made.status != 0)
            qWarning("%s", made.errors.constData());
        return QString::fromUtf8(made.lines().value(0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBackupCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Río Claro.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto practice = Practice::create(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s), options);
    QVERIFY(practice);
    Client client;
    client.name = u"Mateo Luna"_s;
    QVERIFY((*practice)->clients().add(client));
}

void TestBackupCommands::aBackupIsMadeListedVerifiedAndRestored()
{
    const QString made = backup();
    QVERIFY2(made.endsWith(u".bitacora-backup"_s), qPrintable(made));
    const QString elsewhere = m_folder->filePath(u"stick"_s);
    QVERIFY(QDir().mkdir(elsewhere));
    QVERIFY(backup({u"--to"_s, elsewhere}).startsWith(elsewhere));

    const ProgramRun listed = run({u"backups"_s, m_path, u"--json"_s});
    QVERIFY2(listed.status == 0, listed.errors.constData());
    const QJsonArray backups = QJsonDocument::fromJson(listed.output).array();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.at(0)[u"path"_s].toString(), made);
    QVERIFY(backups.at(0)[u"bytes"_s].toInteger() > 0);
    QVERIFY(backups.at(0)[u"verified_at"_s].toString().endsWith(u"-05:00"_s));
    QVERIFY(!backups.at(0)[u"second_place"_s].toBool(true));

    const ProgramRun verified = run({u"verify"_s, made, u"--json"_s});
    QVERIFY2(verified.status == 0, verified.errors.constData());
    QVERIFY(QJsonDocument::fromJson(verified.output)[u"sound"_s].toBool());

    const ProgramRun restored = run({u"restore"_s, made, m_path});
    QVERIFY2(restored.status == 0, restored.errors.constData());
    QCOMPARE(restored.lines().size(), 2);
    QCOMPARE(QString::fromUtf8(restored.lines().at(0)), m_path);
    QVERIFY(Practice::exists(QString::fromUtf8(restored.lines().at(1))));
    const ProgramRun anew = run({u"restore"_s, made, m_folder->filePath(u"new place"_s)});
    QVERIFY2(anew.status == 0, anew.errors.constData());
    QCOMPARE(QString::fromUtf8(anew.lines().at(0)), m_folder->filePath(u"new place.bitacora"_s));
    const ProgramRun clients = run({u"clients"_s, m_folder->filePath(u"new place.bitacora"_s)});
    QVERIFY(clients.output.contains("Mateo Luna"));
    const ProgramRun activity = run({u"activity"_s, m_path, u"--json"_s});
    QVERIFY(activity.output.contains("practice_restored"));
}

void TestBackupCommands::aBackupIsMadeWhileThePracticeIsOpen()
{
    const auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s));
    QVERIFY(practice);
    const ProgramRun made = run({u"backup"_s, m_path});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.lines().size(), 1);
    QVERIFY2(made.saysOneLine() && made.errors.contains("activity log"), made.errors.constData());
}

void TestBackupCommands::aFolderThatIsNotThereIsSaid()
{
    const ProgramRun made = run({u"backup"_s, m_path, u"--to"_s, m_folder->filePath(u"nowhere"_s)});
    QCOMPARE(made.status, 1);
    QVERIFY2(made.saysOneLine() && made.errors.contains("nowhere"), made.errors.constData());
    QVERIFY(made.output.isEmpty());
}

void TestBackupCommands::aCopyElsewhereSaysNothingOfTheBackups()
{
    const auto practice = [this] { return Practice::open(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s)); };
    QVERIFY(!backup().isEmpty());
    const auto madeAt = (*practice())->backups().last(ActivityKind::BackupMade).value()->sequence;
    // A folder that was mistyped is no failure of theirs.
    QCOMPARE(run({u"backup"_s, m_path, u"--to"_s, m_folder->filePath(u"nowhere"_s)}).status, 1);
    QVERIFY(!(*practice())->backups().lastFault(ActivityKind::BackupFailed).value());
    // Nor does a copy end one, or leave them nothing to do.
    {
        const auto open = practice();
        QVERIFY((*open)->backups().logFailed({ErrorCode::BackupDiskFull, {}, {}}));
        Client client;
        client.name = u"Zoe Prado"_s;
        QVERIFY((*open)->clients().add(client));
    }
    QVERIFY(!backup({u"--to"_s, m_folder->path()}).isEmpty());
    const auto open = practice();
    QCOMPARE((*open)->backups().last(ActivityKind::BackupMade).value()->sequence, madeAt);
    QVERIFY((*open)->backups().isDue().value());
    // The log tells of it all the same.
    const auto entries = (*open)->activity().latest(2);
    QCOMPARE(entries->at(1).kind, ActivityKind::BackupMade);
    QVERIFY2(entries->at(1).after.endsWith(u"; backupElsewhere"_s), qPrintable(entries->at(1).after));
}

void TestBackupCommands::aCopyToTheirOwnFolderIsABackup()
{
    const QString own = m_folder->filePath(u"Río Claro.bitacora-backups"_s);
    QVERIFY(!backup({u"--to"_s, own + u"/../Río Claro.bitacora-backups"_s}).isEmpty());
    const auto open = Practice::open(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s));
    QVERIFY((*open)->backups().last(ActivityKind::BackupMade).value());
    QVERIFY(!(*open)->backups().isDue().value());
}

QMap<QString, QByteArray> TestBackupCommands::contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        contents[file.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : "not readable"_ba;
    }
    return contents;
}

void TestBackupCommands::damageTheMiddleOf(const QString &practice)
{
    QFile file(Practice::databasePath(practice));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    QVERIFY(file.write("bitacora") == 8);
}

void TestBackupCommands::aDamagedBackupIsFound()
{
    const QString made = backup();
    damageTheMiddleOf(made);
    const ProgramRun verified = run({u"verify"_s, made});
    QCOMPARE(verified.status, 1);
    const ProgramRun restored = run({u"restore"_s, made, m_folder->filePath(u"new.bitacora"_s)});
    QCOMPARE(restored.status, 1);
    QVERIFY2(restored.saysOneLine(), restored.errors.constData());
    QVERIFY(!QFile::exists(m_folder->filePath(u"new.bitacora"_s)));
}

void TestBackupCommands::aDamagedPracticeSaysWhatItsLastGoodBackupIs()
{
    const QString made = backup();
    QVERIFY(Practice::exists(made));
    QFile file(Practice::databasePath(m_path));
    constexpr int firstPage = 4096;
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(firstPage, 'x')) == firstPage);
    file.close();
    const ProgramRun listed = run({u"clients"_s, m_path});
    QCOMPARE(listed.status, 1);
    QVERIFY2(listed.saysOneLine() && listed.errors.contains(made.toUtf8()), listed.errors.constData());
    QVERIFY(!run({u"clients"_s, m_folder->filePath(u"none"_s)}).errors.contains("good backup"));
    QCOMPARE(run({u"restore"_s, made, m_path}).status, 0);
    QVERIFY(run({u"clients"_s, m_path}).output.contains("Mateo Luna"));
}

void TestBackupCommands::aPracticeThatOpensDamagedSaysItToo()
{
    const QString made = backup();
    QVERIFY(Practice::exists(made));
    damageTheMiddleOf(m_path);
    const ProgramRun verified = run({u"verify"_s, m_path});
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.errors.contains("found in this practice"), verified.errors.constData());
    QVERIFY2(verified.saysOneLine() && verified.errors.contains(made.toUtf8()), verified.errors.constData());
    // What could not be checked is no finding about records.
    QVERIFY2(verified.output.contains("could not be checked") && !verified.output.contains("refers to"),
             verified.output.constData());
    const ProgramRun another = run({u"backup"_s, m_path});
    QCOMPARE(another.status, 1);
    QVERIFY2(another.saysOneLine() && another.errors.contains(made.toUtf8()), another.errors.constData());
    // What a program reads is the report alone.
    QVERIFY(!run({u"verify"_s, m_path, u"--json"_s}).output.contains("good backup"));
}

void TestBackupCommands::aPracticeThatIsGoneSaysItToo()
{
    const QString made = backup();
    QVERIFY(QFile::remove(Practice::databasePath(m_path)));
    const ProgramRun empty = run({u"clients"_s, m_path});
    QCOMPARE(empty.status, 1);
    QVERIFY2(empty.saysOneLine() && empty.errors.contains(made.toUtf8()), empty.errors.constData());
    QVERIFY(QDir(m_path).removeRecursively());
    const ProgramRun gone = run({u"verify"_s, m_folder->filePath(u"Río Claro"_s)});
    QCOMPARE(gone.status, 1);
    QVERIFY2(gone.saysOneLine() && gone.errors.contains(made.toUtf8()), gone.errors.constData());
}

void TestBackupCommands::aBackupIsNotBackedUp()
{
    const QString made = backup();
    const auto before = contentsOf(made);
    QVERIFY(before.size() >= 3);
    const ProgramRun again = run({u"backup"_s, made});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.saysOneLine() && again.errors.contains("stays as it is"), again.errors.constData());
    QVERIFY(again.output.isEmpty());
    QCOMPARE(contentsOf(made), before);
    QCOMPARE(run({u"verify"_s, made}).status, 0);
}

void TestBackupCommands::noLogIsWrittenIntoABackup()
{
    BackupOrder order;
    order.practice = backup();
    auto key = Practice::unlock(order.practice, SecretBytes::fromPassphrase(u"a quiet river"_s));
    QVERIFY(key);
    order.dataKey = std::move(*key);
    const auto before = contentsOf(order.practice);
    const auto written = BackupLog::write(order, failure(ErrorCode::BackupDiskFull, order.practice));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::BackupStays);
    QCOMPARE(contentsOf(order.practice), before);
}

void TestBackupCommands::aBackupWhoseOwnWordWasAlteredIsUnsound()
{
    const QString made = backup();
    QFile file(made + u"/backup.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray start = "\"verified\": \"";
    const QByteArray text = file.readAll();
    const qsizetype year = text.indexOf(start) + start.size();
    QVERIFY(text.contains(start) && file.seek(year + 3));
    QVERIFY(file.putChar(text.at(year + 3) == '1' ? '2' : '1'));
    file.close();
    const ProgramRun verified = run({u"verify"_s, made});
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.output.contains("backup.json"), verified.output.constData());
    QVERIFY2(verified.saysOneLine(), verified.errors.constData());
    const ProgramRun asJson = run({u"verify"_s, made, u"--json"_s});
    QCOMPARE(asJson.status, 1);
    const QJsonObject report = QJsonDocument::fromJson(asJson.output).object();
    QVERIFY(!report[u"sound"_s].toBool(true));
    QCOMPARE(report[u"findings"_s].toArray().size(), 1);
}

void TestBackupCommands::noPracticeIsMadeInsideOfABackup()
{
    const QString made = backup();
    const auto before = contentsOf(made);
    for (const QString &inside : {u"/inside"_s, u"/deep/inside"_s}) {
        const ProgramRun restored = run({u"restore"_s, made, made + inside});
        QCOMPARE(restored.status, 1);
        QVERIFY2(restored.saysOneLine() && restored.errors.contains("already something"), restored.errors.constData());
    }
    QCOMPARE(contentsOf(made), before);
    QVERIFY(QDir(made).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void TestBackupCommands::aFileOfAnotherProgramMakesNoBackupOfItsFolder()
{
    const QString made = backup();
    QFile other(m_folder->filePath(u"backup.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{}") == 2);
    other.close();
    const ProgramRun restored = run({u"restore"_s, made, m_folder->filePath(u"new"_s)});
    QVERIFY2(restored.status == 0, restored.errors.constData());
}

void TestBackupCommands::whereNothingCanBeWrittenIsNotFull()
{
    const QString place = u"/proc"_s;
    if (!QFile::exists(place + u"/self"_s))
        QSKIP("There is no file system here without any bytes.");
    const ProgramRun restored = run({u"restore"_s, backup(), place + u"/x"_s});
    QCOMPARE(restored.status, 1);
    QVERIFY2(restored.saysOneLine() && restored.errors.contains("cannot be written"), restored.errors.constData());
    QVERIFY2(!restored.errors.contains("free space"), restored.errors.constData());
}

void TestBackupCommands::aPathWithALineBreakStaysOneLine()
{
#ifdef Q_OS_WIN
    QSKIP("No name has a line break there.");
#else
    const QString odd = m_folder->filePath(u"odd\nfolder"_s);
    QVERIFY(QDir().mkdir(odd) && QFile::rename(m_path, odd + u"/Río Claro.bitacora"_s));
    m_path = odd + u"/Río Claro.bitacora"_s;
    QVERIFY(Practice::exists(m_path));
    const ProgramRun made = run({u"backup"_s, m_path});
    QVERIFY2(made.status == 0, made.errors.constData());
    QCOMPARE(made.lines().size(), 1);
    QVERIFY2(made.output.contains("odd\uFFFDfolder"), made.output.constData());
    const ProgramRun listed = run({u"backups"_s, m_path});
    QCOMPARE(listed.lines().size(), 1);
    QVERIFY2(listed.output.contains("odd\uFFFDfolder"), listed.output.constData());
    const ProgramRun asJson = run({u"backups"_s, m_path, u"--json"_s});
    const QString path = QJsonDocument::fromJson(asJson.output).array().at(0)[u"path"_s].toString();
    QVERIFY2(path.startsWith(odd), qPrintable(path));
    // The restored one, and the one that was set aside.
    const ProgramRun restored = run({u"restore"_s, path, m_path});
    QVERIFY2(restored.status == 0, restored.errors.constData());
    QCOMPARE(restored.lines().size(), 2);
#endif
}

void TestBackupCommands::whatIsNoBackupIsSaid()
{
    const ProgramRun none = run({u"restore"_s, m_folder->filePath(u"none"_s), m_folder->filePath(u"new"_s)});
    QCOMPARE(none.status, 1);
    QVERIFY(none.saysOneLine() && none.errors.contains("bitacora-backup"));
    QCOMPARE(run({u"restore"_s, m_path}).status, 2);
}

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
