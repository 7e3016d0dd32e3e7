#include "Terminal.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace bitacora {

namespace {

/// The longest line that a terminal hands over at once.
constexpr qsizetype longestLine = 4096;
constexpr std::array interruptions {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

volatile std::sig_atomic_t interruption = 0;

void remember(int signal)
{
    interruption = signal;
}

/// The echo off for as long as this lives. A signal interrupts the reading instead of the program, so that
/// the terminal is put back first; the signal is then raised again.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal)
        : m_terminal(terminal)
    {
        interruption = 0;
        struct sigaction action = {};
        action.sa_handler = remember;
        for (std::size_t i = 0; i < interruptions.size(); ++i)
            sigaction(interruptions[i], &action, &m_handlers[i]);
        m_isTerminal = tcgetattr(m_terminal, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < interruptions.size(); ++i)
            sigaction(interruptions[i], &m_handlers[i], nullptr);
        if (interruption != 0)
            raise(interruption);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    int m_terminal;
    bool m_isTerminal = false;
    termios m_before = {};
    std::array<struct sigaction, interruptions.size()> m_handlers = {};
};

void write(int file, const QByteArray &text)
{
    for (qsizetype done = 0; done < text.size();) {
        const ssize_t written = ::write(file, text.constData() + done, size_t(text.size() - done));
        if (written <= 0)
            return;
        done += written;
    }
}

std::optional<QByteArray> readLine(int terminal)
{
    QByteArray line;
    line.reserve(longestLine);
    char letter = 0;
    while (interruption == 0 && line.size() < longestLine) {
        const ssize_t got = ::read(terminal, &letter, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        if (letter == '\n')
            return line;
        line += letter;
    }
    if (interruption == 0 && !line.isEmpty())
        return line;
    line.fill('\0');
    return {};
}

} // namespace

std::optional<QByteArray> readSecretLine(const QString &prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return {};
    std::optional<QByteArray> line;
    {
        const SilentTerminal silent(terminal);
        if (silent.isTerminal()) {
            write(terminal, prompt.toLocal8Bit());
            line = readLine(terminal);
        }
    }
    ::close(terminal);
    return line;
}

bool outputIsTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool prepareOutput()
{
    (void)std::signal(SIGPIPE, SIG_IGN);
    // Nothing is written, but a closed one and a device that is always full refuse even that.
    return ::write(STDOUT_FILENO, "", 0) == 0;
}

bool hasDisplay()
{
#ifdef __APPLE__
    return true;
#else
    // One that is set to nothing names none.
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

void useUtf8Output()
{
    // Terminals of these systems have spoken UTF-8 for long.
}

} // namespace bitacora
