// Measures the review of a practice, and beside it a plain SQLite doing the same.
#include "BenchPractice.h"
#include "BenchTable.h"
#include "ReviewBench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int clients = 500;
constexpr int sessions = 100'000;
constexpr int signedNotes = 99'000;

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(u"en_US"_s));
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
    bench.prepareSignedNotes(signedNotes);
    bench.preparePlain();
    std::printf("%d clients, %d sessions, %d of their notes signed\n", clients, sessions, signedNotes);
    const BenchTable table = reviewBench(bench);
    table.print();
    return table.meetsTargets() ? EXIT_SUCCESS : EXIT_FAILURE;
}
