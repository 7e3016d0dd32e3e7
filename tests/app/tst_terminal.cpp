#include "KeyFile.h"
#include "Practice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

/// The program on a terminal of its own, as a person would have it.
class TerminalProgram
{
public:
    explicit TerminalProgram(const QStringList &arguments)
    {
        QList<QByteArray> words {BITACORA_PROGRAM};
        for (const QString &argument : arguments)
            words.append(argument.toUtf8());
        std::vector<char *> pointers;
        for (QByteArray &word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            execv(pointers.front(), pointers.data());
            _exit(127);
        }
    }
    ~TerminalProgram()
    {
        if (m_status < 0)
            ::kill(m_process, SIGKILL);
        ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(TerminalProgram)

    /// Reads until the text is on the screen, or the program has ended.
    bool shows(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_screen.contains(text) && timer.elapsed() < 60'000) {
            pollfd waiting {m_terminal, POLLIN, 0};
            if (poll(&waiting, 1, 100) <= 0)
                continue;
            std::array<char, 4096> bytes {};
            const ssize_t got = ::read(m_terminal, bytes.data(), bytes.size());
            if (got <= 0)
                break;
            m_screen.append(bytes.data(), got);
        }
        return m_screen.contains(text);
    }
    void type(const QByteArray &keys) const { (void)!::write(m_terminal, keys.constData(), size_t(keys.size())); }
    [[nodiscard]] bool echoes() const
    {
        termios settings = {};
        tcgetattr(m_terminal, &settings);
        return settings.c_lflag & ECHO;
    }
    /// The exit status, or minus the signal that ended it.
    int end()
    {
        (void)shows("\x01 what no program prints");
        int status = 0;
        waitpid(m_process, &status, 0);
        m_status = status;
        return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    }
    [[nodiscard]] QByteArray screen() const { return m_screen; }

private:
    int m_terminal = -1;
    pid_t m_process = -1;
    int m_status = -1;
    QByteArray m_screen;
};

} // namespace

/// What a person meets who types the passphrase.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePassphraseIsAskedForWithoutEcho();
    void aNewPassphraseIsAskedForTwice();
    void twoDifferentOnesMakeNothing();
    void anInterruptionPutsTheTerminalBack();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestTerminal::initTestCase()
{
    qputenv("LANG", "en_US.UTF-8");
    qunsetenv("LC_ALL");
    m_path = m_folder.filePath(u"typed.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    QVERIFY(Practice::create(m_path, SecretBytes::fromPassphrase(u"río quieto"_s), options));
}

void TestTerminal::thePassphraseIsAskedForWithoutEcho()
{
    TerminalProgram program({u"key"_s, m_path});
    QVERIFY(program.shows("Passphrase: "));
    QVERIFY(!program.echoes());
    program.type("río quieto\n");
    QVERIFY2(program.shows("PRAGMA key"), program.screen().constData());
    QCOMPARE(program.end(), 0);
    QVERIFY(!program.screen().contains("quieto"));
}

void TestTerminal::aNewPassphraseIsAskedForTwice()
{
    const QString path = m_folder.filePath(u"new"_s);
    TerminalProgram program({u"create"_s, path});
    QVERIFY(program.shows("New passphrase: "));
    program.type("password\n");
    QVERIFY(program.shows("weak"));
    QVERIFY(program.shows("again: "));
    program.type("password\n");
    QCOMPARE(program.end(), 0);
    QVERIFY(!program.screen().contains("password\r"));
    QVERIFY(KeyFile::unwrap(Practice::keyFilePath(path), SecretBytes::fromPassphrase(u"password"_s)));
}

void TestTerminal::twoDifferentOnesMakeNothing()
{
    const QString path = m_folder.filePath(u"other"_s);
    TerminalProgram program({u"create"_s, path});
    QVERIFY(program.shows("New passphrase: "));
    program.type("otter gravel mandolin seventh\n");
    QVERIFY(program.shows("again: "));
    program.type("otter gravel mandolin sevent\n");
    QCOMPARE(program.end(), 1);
    QVERIFY(!QFile::exists(path));
}

void TestTerminal::anInterruptionPutsTheTerminalBack()
{
    TerminalProgram program({u"key"_s, m_path});
    QVERIFY(program.shows("Passphrase: "));
    QVERIFY(!program.echoes());
    program.type("\x03");
    QTRY_VERIFY(program.echoes());
    QCOMPARE(program.end(), -SIGINT);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
