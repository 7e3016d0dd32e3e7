#include "StartBench.h"

#include "BenchPractice.h"
#include "FirstPaint.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double targetRatio = 2;
constexpr int patience = 30'000;

/// Starts the program and waits until it says that it has painted.
void startAndPaint(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments, QIODevice::ReadOnly);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            giveUp(u"%1 painted nothing."_s.arg(program));
    }
    if (process.readLine().trimmed() != paintedLine)
        giveUp(u"%1 said something else."_s.arg(program));
    process.waitForFinished(patience);
}

/// An X server that shows nothing, for as long as it lives: a person's program has one to talk to.
class XServer
{
public:
    XServer()
    {
        m_process.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1200x24"_s, u"-noreset"_s},
                        QIODevice::ReadOnly);
        if (m_process.waitForReadyRead(patience))
            m_display = u':' + QString::fromLatin1(m_process.readLine()).trimmed();
    }
    ~XServer()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(XServer)

    /// Empty where Xvfb is not installed.
    [[nodiscard]] QString display() const { return m_display; }

private:
    QProcess m_process;
    QString m_display;
};

} // namespace

void measureStart(BenchTable &table, const QString &practicePath, const QString &emptyWindow)
{
    const QString self = QCoreApplication::applicationFilePath();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto ours = [&] { startAndPaint(self, {u"--start"_s, practicePath}, environment); };
    const auto reference = [&] { startAndPaint(emptyWindow, {}, environment); };
    const QString name = u"start to the unlock page / to an empty window"_s;
    const XServer server;
    if (server.display().isEmpty()) {
        table.addRatio(name, compared(ours, reference), targetRatio);
        return;
    }
    // Without a display an empty window has nothing to do at all: for comparison with earlier figures.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    table.addRatio(u"  the same without a display"_s, compared(ours, reference), std::nullopt);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, server.display());
    table.addRatio(name, compared(ours, reference), targetRatio);
}

} // namespace bitacora
