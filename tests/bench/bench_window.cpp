// Measures what a person waits for in the window, from its start to the painted list.
#include "Application.h"
#include "BenchPractice.h"
#include "FirstPaint.h"
#include "FontReading.h"
#include "GuardBench.h"
#include "StartBench.h"
#include "WindowBench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int clients = 500;
constexpr int sessions = 100'000;
constexpr int manySessions = 1'000'000;

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    FontReading fonts;
    QApplication application(argc, argv);
    fonts.finish();
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"million"_s, u"Measures a practice of a million sessions."_s});
    parser.addOption({u"folder"_s, u"Keeps the practice in this folder, for the next time."_s, u"path"_s});
    parser.addOption({u"start"_s, u"Starts the program and ends with its first page."_s, u"practice"_s});
    parser.addOption({u"cpu"_s, u"Counts processor time, for a machine that is busy with other things."_s});
    parser.process(application);
    if (parser.isSet(u"start"_s)) {
        announceFirstPaint(u"bitacora::UnlockPage"_s);
        return runWindow(application, parser.value(u"start"_s));
    }
    const bool onProcessorTime = parser.isSet(u"cpu"_s);
    if (onProcessorTime)
        countProcessorTime();

    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    QDir().mkpath(folder);
    const BenchPractice bench(folder);
    bench.preparePractice(clients, parser.isSet(u"million"_s) ? manySessions : sessions);
    BenchTable table = windowBench(bench);
    // Other processes' time cannot be counted.
    if (!onProcessorTime)
        measureStart(table, bench.path(), QApplication::applicationDirPath() + u"/empty_window"_s);
    table.print();
    const BenchTable guarding = guardBench(bench);
    guarding.print();
    return table.meetsTargets() && guarding.meetsTargets() ? EXIT_SUCCESS : EXIT_FAILURE;
}
