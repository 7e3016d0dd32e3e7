#include "KeyFile.h"
#include "Practice.h"
#include "Program.h"
#include "RecoveryCode.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace bitacora;
using namespace Qt::StringLiterals;

/// `create`, `passphrase` and `new-key`: what they do, what they say of it, and who can hear it.
class TestKeyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passphraseChangesThePassphrase();
    void newKeyPrintsANewRecoveryCode();
    void aWeakPassphraseInAFileIsSaidToBeWeak();
    void whereNothingCanBePrintedNothingIsDone();
    void whatIsDoneWithoutAReaderIsSaid();

private:
    static constexpr int done = 0;
    static constexpr int codeNotPrinted = 3;

    [[nodiscard]] static QStringList withPassphrase(const QStringList &arguments)
    {
        return arguments + QStringList {u"--passphrase-file"_s, u"-"_s};
    }
    [[nodiscard]] static ProgramRun run(const QStringList &arguments, const QByteArray &passphrase = "a quiet river\n")
    {
        return runProgram(withPassphrase(arguments), passphrase);
    }
    /// With nobody who reads what it prints.
    [[nodiscard]] static ProgramRun runUnheard(const QStringList &arguments);
    /// A file with a passphrase.
    [[nodiscard]] QString fileOf(const QByteArray &passphrase) const;
    [[nodiscard]] bool opensWith(const QString &passphrase) const
    {
        return KeyFile::unwrap(Practice::keyFilePath(m_path), SecretBytes::fromPassphrase(passphrase)).has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestKeyCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Río Claro.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    QVERIFY(Practice::create(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s), options));
}

ProgramRun TestKeyCommands::runUnheard(const QStringList &arguments)
{
    QProcess process;
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] {
        std::array<int, 2> ends {};
        if (::pipe(ends.data()) != 0 || ::dup2(ends[1], STDOUT_FILENO) < 0)
            ::_exit(1);
        ::close(ends[0]);
        ::close(ends[1]);
    });
#endif
    return runProgram(process, withPassphrase(arguments), "a quiet river\n");
}

QString TestKeyCommands::fileOf(const QByteArray &passphrase) const
{
    QFile file(m_folder->filePath(u"new"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(passphrase) != passphrase.size())
        return {};
    return file.fileName();
}

void TestKeyCommands::passphraseChangesThePassphrase()
{
    const QString file = fileOf("a loud waterfall\n");
    const ProgramRun wrong = run({u"passphrase"_s, m_path, u"--new-passphrase-file"_s, file}, "open sesame\n");
    QCOMPARE(wrong.status, 1);
    QVERIFY(wrong.saysOneLine());
    const ProgramRun both = run({u"passphrase"_s, m_path, u"--new-passphrase-file"_s, u"-"_s});
    QCOMPARE(both.status, 2);
    QVERIFY(opensWith(u"a quiet river"_s));
    const ProgramRun changed = run({u"passphrase"_s, m_path, u"--new-passphrase-file"_s, file});
    QVERIFY2(changed.status == done && changed.errors.isEmpty(), changed.errors.constData());
    QVERIFY(opensWith(u"a loud waterfall"_s));
    QVERIFY(!opensWith(u"a quiet river"_s));
}

void TestKeyCommands::newKeyPrintsANewRecoveryCode()
{
    const ProgramRun before = run({u"key"_s, m_path});
    const ProgramRun replaced = run({u"new-key"_s, m_path});
    QVERIFY2(replaced.status == done, replaced.errors.constData());
    const auto key = RecoveryCode::toDataKey(QString::fromUtf8(replaced.lines().constLast()));
    QVERIFY(key);
    QVERIFY(Practice::openWithKey(m_path, key->clone()));
    const ProgramRun after = run({u"key"_s, m_path});
    QCOMPARE(after.status, done);
    QVERIFY(after.output != before.output);
    QCOMPARE(run({u"verify"_s, m_path}).status, done);
}

void TestKeyCommands::aWeakPassphraseInAFileIsSaidToBeWeak()
{
    const ProgramRun created = run({u"create"_s, m_folder->filePath(u"weak"_s)}, "password\n");
    QCOMPARE(created.status, done);
    QVERIFY2(created.saysOneLine() && created.errors.contains("weak"), created.errors.constData());
    QVERIFY(RecoveryCode::toDataKey(QString::fromUtf8(created.lines().constLast())));
    // What a practice is opened with is as it is.
    const ProgramRun opened = run({u"key"_s, m_folder->filePath(u"weak"_s)}, "password\n");
    QVERIFY2(opened.status == done && opened.errors.isEmpty(), opened.errors.constData());

    const ProgramRun changed = run({u"passphrase"_s, m_path, u"--new-passphrase-file"_s, fileOf("río claro\n")});
    QCOMPARE(changed.status, done);
    QVERIFY2(changed.saysOneLine() && changed.errors.contains("name of the practice"), changed.errors.constData());
    QVERIFY(opensWith(u"río claro"_s));
}

void TestKeyCommands::whereNothingCanBePrintedNothingIsDone()
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("There is no device here that is always full.");
    const ProgramRun before = run({u"key"_s, m_path});
    QCOMPARE(before.status, done);
    const QString another = m_folder->filePath(u"another"_s);
    const QString file = fileOf("a loud waterfall\n");
    for (const QStringList &arguments : {QStringList {u"new-key"_s, m_path},
                                         {u"create"_s, another},
                                         {u"sample"_s, another, u"--clients"_s, u"1"_s},
                                         {u"passphrase"_s, m_path, u"--new-passphrase-file"_s, file}}) {
        QProcess process;
        process.setStandardOutputFile(full);
        const ProgramRun refused = runProgram(process, withPassphrase(arguments), "a quiet river\n");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.saysOneLine() && refused.errors.contains("nothing was done"), refused.errors.constData());
    }
    QCOMPARE(run({u"key"_s, m_path}).output, before.output);
    QVERIFY(!QFile::exists(another));
}

void TestKeyCommands::whatIsDoneWithoutAReaderIsSaid()
{
#ifndef Q_OS_UNIX
    QSKIP("A pipe that nobody reads, as Unix has it.");
#else
    const ProgramRun before = run({u"key"_s, m_path});
    const ProgramRun replaced = runUnheard({u"new-key"_s, m_path});
    QCOMPARE(replaced.status, codeNotPrinted);
    QVERIFY2(replaced.saysOneLine() && replaced.errors.contains("Print recovery sheet"), replaced.errors.constData());
    const ProgramRun after = run({u"key"_s, m_path});
    QCOMPARE(after.status, done);
    QVERIFY(after.output != before.output);

    const QString another = m_folder->filePath(u"another"_s);
    const ProgramRun created = runUnheard({u"create"_s, another});
    QCOMPARE(created.status, codeNotPrinted);
    QVERIFY2(created.saysOneLine() && created.errors.contains("Print recovery sheet"), created.errors.constData());
    QVERIFY(Practice::exists(another));

    const ProgramRun changed =
        runUnheard({u"passphrase"_s, m_path, u"--new-passphrase-file"_s, fileOf("a loud waterfall\n")});
    QCOMPARE(changed.status, done);
    QVERIFY2(changed.saysOneLine() && changed.errors.contains("was changed"), changed.errors.constData());
    QVERIFY(opensWith(u"a loud waterfall"_s));
#endif
}

QTEST_GUILESS_MAIN(TestKeyCommands)
#include "tst_keycommands.moc"
