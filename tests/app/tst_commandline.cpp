#include "Program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionNamesWhatTheProgramStandsOn();
    void helpListsEveryCommand();
    void theScriptKnowsEveryCommandThatNeedsNoWindow();
    void everyCommandHasItsOwnHelp_data();
    void everyCommandHasItsOwnHelp();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void withoutADisplayNoWindowIsTried();
    void thePassphraseIsNeverAnArgument();
    void coreDumpsAreOff();
    void nobodyElseMayLookIntoTheProgram();
};

void TestCommandLine::theVersionNamesWhatTheProgramStandsOn()
{
    const ProgramRun run = runProgram({u"--version"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.errors.isEmpty());
    const auto lines = run.lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             QByteArray("Bit\xc3\xa1"
                        "cora " BITACORA_VERSION));
    QVERIFY2(lines[1].startsWith("SQLCipher 4."), lines[1].constData());
    QVERIFY2(lines[2].startsWith("SQLite 3."), lines[2].constData());
    QCOMPARE(lines[3], QByteArray("Qt ") + qVersion());
}

void TestCommandLine::helpListsEveryCommand()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const ProgramRun run = runProgram({option});
        QCOMPARE(run.status, 0);
        QVERIFY(run.errors.isEmpty());
        for (const char *command : {"create", "sample", "history", "book", "reschedule", "cancel", "status", "clients",
                                    "activity", "verify", "key", "demo", "tour"})
            QVERIFY2(run.output.contains(QByteArray("bitacora ") + command), command);
    }
}

void TestCommandLine::theScriptKnowsEveryCommandThatNeedsNoWindow()
{
    QFile script(QStringLiteral(BITACORA_SOURCES "/dev"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    static const QRegularExpression list(u"is_command\\(\\) \\{ case [^)]* in ([^)]+)\\)"_s);
    const auto match = list.match(QString::fromUtf8(script.readAll()));
    QVERIFY(match.hasMatch());
    const QStringList known = match.captured(1).split(u'|');
    static const QRegularExpression usage(u"^  bitacora ([a-z][a-z-]*|--[a-z]+)"_s,
                                          QRegularExpression::MultilineOption);
    QStringList listed;
    auto lines = usage.globalMatch(QString::fromUtf8(runProgram({u"--help"_s}).output));
    while (lines.hasNext())
        listed.append(lines.next().captured(1));
    QVERIFY(listed.size() > 10);
    // It opens the window.
    QCOMPARE(listed.removeAll(u"demo"_s), 1);
    for (const QString &command : std::as_const(listed))
        QVERIFY2(known.contains(command), qPrintable(command));
}

void TestCommandLine::everyCommandHasItsOwnHelp_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("create") << QStringList {u"--passphrase-file"_s};
    QTest::newRow("sample") << QStringList {u"--clients"_s, u"--sessions"_s, u"--seed"_s, u"--passphrase-file"_s};
    QTest::newRow("history") << QStringList {
        u"--client"_s,   u"--status"_s, u"--service"_s,        u"--from"_s, u"--to"_s,
        u"--upcoming"_s, u"--past"_s,   u"--search"_s,         u"--sort"_s, u"--private-notes"_s,
        u"--format"_s,   u"--out"_s,    u"--passphrase-file"_s};
    QTest::newRow("book") << QStringList {u"--client"_s,   u"--service"_s,  u"--start"_s,  u"--zone"_s,
                                          u"--duration"_s, u"--calendar"_s, u"--status"_s, u"--location"_s,
                                          u"--repeat"_s,   u"--count"_s,    u"--until"_s,  u"--json"_s};
    QTest::newRow("reschedule") << QStringList {u"--session"_s, u"--start"_s, u"--zone"_s, u"--duration"_s,
                                                u"--json"_s};
    QTest::newRow("cancel") << QStringList {u"--session"_s, u"--reason"_s, u"--json"_s};
    QTest::newRow("status") << QStringList {u"--session"_s, u"--to"_s, u"--json"_s};
    QTest::newRow("clients") << QStringList {u"--json"_s};
    QTest::newRow("activity") << QStringList {
        u"--client"_s,          u"--kind"_s, u"--from"_s, u"--to"_s, u"--limit"_s, u"--json"_s,
        u"session_cancelled"_s, u"exports"_s};
    QTest::newRow("verify") << QStringList {u"--passphrase-file"_s, u"--json"_s};
    QTest::newRow("key") << QStringList {u"--passphrase-file"_s};
    QTest::newRow("demo") << QStringList {};
    QTest::newRow("tour") << QStringList {};
}

void TestCommandLine::everyCommandHasItsOwnHelp()
{
    QFETCH(QStringList, options);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    const ProgramRun run = runProgram({command, u"--help"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.errors.isEmpty());
    const QByteArray place = command == u"demo"_s ? " [DIR]" : command == u"tour"_s ? " DIR" : " PRACTICE";
    QVERIFY2(run.output.startsWith("Usage: bitacora " + command.toUtf8() + place), run.output.constData());
    for (const QString &option : options)
        QVERIFY2(run.output.contains(option.toUtf8()), qPrintable(option));
}

void TestCommandLine::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown command") << QStringList {u"histroy"_s};
    QTest::newRow("an unknown option") << QStringList {u"--frobnicate"_s};
    QTest::newRow("too much for --version") << QStringList {u"--version"_s, u"x"_s};
    QTest::newRow("two folders for the demo") << QStringList {u"demo"_s, u"a"_s, u"b"_s};
    QTest::newRow("a folder without a name for the demo") << QStringList {u"demo"_s, QString()};
    QTest::newRow("a folder without a name for the tour") << QStringList {u"tour"_s, QString()};
    QTest::newRow("a folder without a name for a backup") << QStringList {u"backup"_s, u"a"_s, u"--to"_s, QString()};
    QTest::newRow("a file without a name for an invitation")
        << QStringList {u"invitation"_s, u"a"_s, u"--session"_s, u"1"_s, u"--out"_s, QString()};
    QTest::newRow("a file without a name for a note")
        << QStringList {u"note"_s, u"a"_s, u"--session"_s, u"1"_s, u"--to"_s, QString()};
    QTest::newRow("no practice") << QStringList {u"create"_s};
    QTest::newRow("an empty practice") << QStringList {u"create"_s, QString()};
    QTest::newRow("two practices") << QStringList {u"verify"_s, u"a"_s, u"b"_s};
    QTest::newRow("an unknown option of a command") << QStringList {u"key"_s, u"a"_s, u"--hex"_s};
    QTest::newRow("an option without its value") << QStringList {u"key"_s, u"a"_s, u"--passphrase-file"_s};
    QTest::newRow("clients that are no number") << QStringList {u"sample"_s, u"a"_s, u"--clients"_s, u"many"_s};
    QTest::newRow("no clients") << QStringList {u"sample"_s, u"a"_s, u"--clients"_s, u"0"_s};
    QTest::newRow("sessions below none") << QStringList {u"sample"_s, u"a"_s, u"--sessions=-1"_s};
    QTest::newRow("a seed that is too large") << QStringList {u"sample"_s, u"a"_s, u"--seed"_s, u"4294967296"_s};
    const auto history = [](const QStringList &more) { return QStringList {u"history"_s, u"a"_s} + more; };
    QTest::newRow("no format") << history({});
    QTest::newRow("an unknown format") << history({u"--format"_s, u"xml"_s});
    QTest::newRow("an unknown status") << history({u"--format"_s, u"csv"_s, u"--status"_s, u"pending,done"_s});
    QTest::newRow("no status") << history({u"--format"_s, u"csv"_s, u"--status"_s, u","_s});
    QTest::newRow("a day that is none") << history({u"--format"_s, u"csv"_s, u"--from"_s, u"2026-02-30"_s});
    QTest::newRow("a day in another order") << history({u"--format"_s, u"csv"_s, u"--to"_s, u"31.12.2026"_s});
    QTest::newRow("from after to") << history(
        {u"--format"_s, u"csv"_s, u"--from"_s, u"2026-02-02"_s, u"--to"_s, u"2026-02-01"_s});
    QTest::newRow("upcoming and past") << history({u"--format"_s, u"csv"_s, u"--upcoming"_s, u"--past"_s});
    QTest::newRow("an unknown order") << history({u"--format"_s, u"csv"_s, u"--sort"_s, u"name"_s});
    QTest::newRow("no file") << history({u"--format"_s, u"csv"_s, u"--out"_s, QString()});
}

void TestCommandLine::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.saysOneLine(), run.errors.constData());
}

void TestCommandLine::withoutADisplayNoWindowIsTried()
{
    for (const QStringList &arguments :
         {QStringList(), QStringList {u"/tmp/some.bitacora"_s}, QStringList {u"demo"_s}}) {
        // A locale that every system has: newer Qt would add a warning of its own.
        const ProgramRun run = runProgram(arguments, {}, u"C.UTF-8"_s);
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.saysOneLine() && run.errors.contains("display"), run.errors.constData());
    }
    const ProgramRun two = runProgram({u"./a.bitacora"_s, u"./b.bitacora"_s}, {}, u"C.UTF-8"_s);
    QCOMPARE(two.status, 2);
    QVERIFY2(two.saysOneLine() && two.errors.contains("b.bitacora"), two.errors.constData());
}

void TestCommandLine::thePassphraseIsNeverAnArgument()
{
    for (const QString &option : {u"--passphrase=x"_s, u"--password=x"_s, u"-p"_s})
        QCOMPARE(runProgram({u"key"_s, u"a"_s, option}).status, 2);
}

void TestCommandLine::coreDumpsAreOff()
{
#ifndef Q_OS_LINUX
    QSKIP("Read from /proc.");
#else
    QTemporaryDir folder;
    QProcess process;
    // It waits for a passphrase that never comes.
    process.start(QStringLiteral(BITACORA_PROGRAM),
                  {u"create"_s, folder.filePath(u"p"_s), u"--passphrase-file"_s, u"-"_s});
    QVERIFY(process.waitForStarted());
    const QString limits = u"/proc/%1/limits"_s.arg(process.processId());
    const auto coreLimit = [&limits] {
        QFile file(limits);
        if (!file.open(QIODevice::ReadOnly))
            return QByteArray();
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Max core file size"))
                return line.simplified();
        }
        return QByteArray();
    };
    QTRY_COMPARE(coreLimit(), "Max core file size 0 0 bytes"_ba);
    process.kill();
    process.waitForFinished();
#endif
}

// What is not dumpable belongs to root in /proc, whoever runs it (proc(5)); so does its memory. No handler that core
// dumps are piped to gets it either.
void TestCommandLine::nobodyElseMayLookIntoTheProgram()
{
#ifndef Q_OS_LINUX
    QSKIP("Read from /proc.");
#else
    constexpr uint root = 0;
    constexpr uint anybody = 65'534;
    const uint user = getuid() == root ? anybody : getuid();
    const auto ownerOf = [](const QProcess &process) {
        return QFileInfo(u"/proc/%1/maps"_s.arg(process.processId())).ownerId();
    };
    const auto start = [user](QProcess &process, const QString &program, const QStringList &arguments) {
        // Whoever is root starts it as somebody else, who owns nothing.
        process.setChildProcessModifier([user] {
            if (getuid() != user && (setgid(user) != 0 || setuid(user) != 0))
                _exit(1);
        });
        process.start(program, arguments);
        return process.waitForStarted();
    };
    // Where the project lies nobody else may have to look: in the folder of root, say.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"bitacora"_s);
    constexpr auto forAll = QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::copy(QStringLiteral(BITACORA_PROGRAM), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::permissions(copy) | forAll));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | forAll));
    QProcess plain;
    QVERIFY(start(plain, u"cat"_s, {}));
    QTRY_COMPARE(ownerOf(plain), user);
    QProcess program;
    QVERIFY(start(program, copy, {u"create"_s, u"/nowhere/p"_s, u"--passphrase-file"_s, u"-"_s}));
    QTRY_VERIFY(ownerOf(program) != user);
    QCOMPARE(program.state(), QProcess::Running);
    QCOMPARE(ownerOf(plain), user);
    for (QProcess *process : {&plain, &program}) {
        process->kill();
        process->waitForFinished();
    }
#endif
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
