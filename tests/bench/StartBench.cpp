#include "StartBench.h"

#include "BenchPractice.h"
#include "FirstPaint.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double targetRatio = 2;
constexpr int patience = 30'000;

/// Starts the program and waits until it says that it has painted.
void startAndPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
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

} // namespace

void measureStart(BenchTable &table, const QString &practicePath, const QString &emptyWindow)
{
    const QString self = QCoreApplication::applicationFilePath();
    const auto ours = [&] { startAndPaint(self, {u"--start"_s, practicePath}); };
    const auto reference = [&] { startAndPaint(emptyWindow, {}); };
    table.addRatio(u"start to the unlock page / to an empty window"_s, compared(ours, reference), targetRatio);
}

} // namespace bitacora
