// Measures the session history against the figures that the product promises.
#include "BenchPractice.h"
#include "DriverBench.h"
#include "ModelBench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int clients = 500;
constexpr int sessions = 100'000;
constexpr int manySessions = 1'000'000;

int exitCode(const BenchTable &table)
{
    table.print();
    return table.meetsTargets() ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// In a process of its own, so that its memory holds nothing else.
int measureModels(const QString &folder, bool onProcessorTime)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments {u"--folder"_s, folder, u"--models"_s};
    if (onProcessorTime)
        arguments.append(u"--cpu"_s);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return process.exitCode();
}

int measure(const QString &folder, int sessionCount, bool onProcessorTime)
{
    const BenchPractice bench(folder);
    bench.preparePractice(clients, sessionCount);
    bench.preparePlain();
    std::printf("%d clients, %d sessions\n", clients, sessionCount);
    const int queries = exitCode(driverBench(bench));
    const int models = measureModels(folder, onProcessorTime);
    return std::max(queries, models);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"million"_s, u"Measures a practice of a million sessions."_s});
    parser.addOption({u"folder"_s, u"Keeps the practice in this folder, for the next time."_s, u"path"_s});
    parser.addOption({u"models"_s, u"Measures only the models, on a folder that was kept."_s});
    parser.addOption({u"cpu"_s, u"Counts processor time, for a machine that is busy with other things."_s});
    parser.process(application);
    const bool onProcessorTime = parser.isSet(u"cpu"_s);
    if (onProcessorTime)
        countProcessorTime();

    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    QDir().mkpath(folder);
    if (parser.isSet(u"models"_s))
        return exitCode(modelBench(BenchPractice(folder)));
    return measure(folder, parser.isSet(u"million"_s) ? manySessions : sessions, onProcessorTime);
}
