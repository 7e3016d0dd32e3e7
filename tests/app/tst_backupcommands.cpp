#include "ActivityRepository.h"
#include "BackupRepository.h"
#include "ClientRepository.h"
#include "Practice.h"
#include "Program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void whatIsNoBackupIsSaid();

private:
    static ProgramRun run(QStringList arguments)
    {
        arguments.append({u"--passphrase-file"_s, u"-"_s});
        return runProgram(arguments, "a quiet river\n");
    }
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

void TestBackupCommands::whatIsNoBackupIsSaid()
{
    const ProgramRun none = run({u"restore"_s, m_folder->filePath(u"none"_s), m_folder->filePath(u"new"_s)});
    QCOMPARE(none.status, 1);
    QVERIFY(none.saysOneLine() && none.errors.contains("bitacora-backup"));
    QCOMPARE(run({u"restore"_s, m_path}).status, 2);
}

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
