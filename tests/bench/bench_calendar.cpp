// Measures the calendar against one without a session.
#include "BenchPractice.h"
#include "CalendarBench.h"
#include "Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int clients = 500;
constexpr int sessions = 100'000;

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(u"en_US"_s));
    Theme::instance().apply(ThemeChoice::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"folder"_s, u"Keeps the practice in this folder, for the next time."_s, u"path"_s});
    parser.addOption({u"cpu"_s, u"Counts processor time, for a machine that is busy with other things."_s});
    parser.process(application);
    if (parser.isSet(u"cpu"_s))
        countProcessorTime();
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    QDir().mkpath(folder);
    const BenchPractice bench(folder);
    bench.preparePractice(clients, sessions);
    // Written anew each time, since it is filled.
    const QTemporaryDir emptyFolder;
    const BenchPractice empty(emptyFolder.path());
    empty.prepareEmpty();
    const BenchTable table = calendarBench(bench, empty);
    table.print();
    return table.meetsTargets() ? EXIT_SUCCESS : EXIT_FAILURE;
}
