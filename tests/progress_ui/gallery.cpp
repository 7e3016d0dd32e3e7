/// Paints the progress of a made-up client in both languages, themes and sizes into PNG files, to be looked at:
/// `progress_gallery DIR`.

#include "ClientRepository.h"
#include "PeriodReportPdf.h"
#include "PeriodReportRepository.h"
#include "ProgressGraphView.h"
#include "ProgressMarks.h"
#include "ProgressPage.h"
#include "ProgressRangeButton.h"
#include "ProgressReport.h"
#include "ProgressTargetList.h"
#include "SampleWriter.h"
#include "SegmentedControl.h"
#include "Theme.h"
#include "UiFixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

struct Look
{
    QString name;
    QSize size;
};

ClientId busiest(const Practice &practice)
{
    const auto clients = practice.clients().summaries(ClientState::Active).value();
    const auto most = std::max_element(clients.begin(), clients.end(), [](const auto &one, const auto &other) {
        return one.sessionCount < other.sessionCount;
    });
    return most->client.id;
}

void take(ProgressPage &page, const QString &path)
{
    // What is laid out anew takes a few turns.
    constexpr int turns = 8;
    for (int turn = 0; turn < turns; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, turns);
    page.grab().save(path);
}

void paintAll(const QDir &folder, const QString &language)
{
    UiFixture fixture;
    const bool isSpanish = language == "es"_L1;
    QLocale::setDefault(QLocale(isSpanish ? u"es_CO"_s : u"en_US"_s));
    (void)writeSample(fixture.practice(), {.language = isSpanish ? SampleLanguage::Spanish : SampleLanguage::English});
    const ClientId client = busiest(fixture.practice());
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::instance().apply(theme);
        const QString ending = language + (theme == ThemeChoice::Dark ? u"-dark.png"_s : u".png"_s);
        for (const Look &look : {Look {u"small"_s, {800, 560}}, Look {u"large"_s, {1400, 860}}}) {
            ProgressPage page(fixture.open());
            page.resize(look.size);
            page.show();
            page.setClient(client);
            QCoreApplication::processEvents();
            page.focusList();
            take(page, folder.filePath(look.name + u"-program-"_s + ending));
            for (int target = 2; target < 8; ++target) {
                page.showTarget(target);
                if (page.list()->target() == target)
                    take(page, folder.filePath(look.name + u"-%1-"_s.arg(target) + ending));
            }
            page.showTarget(0);
            page.grouping()->setCurrent(1);
            page.graph()->setFocus(Qt::TabFocusReason);
            QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
            QCoreApplication::sendEvent(page.graph(), &home);
            take(page, folder.filePath(look.name + u"-days-"_s + ending));
            page.marks()->add();
            take(page, folder.filePath(look.name + u"-mark-"_s + ending));
            page.openReport();
            take(page, folder.filePath(look.name + u"-report-"_s + ending));
        }
    }
    const auto written = fixture.practice().periodReports().ofClient(client);
    if (written && !written->isEmpty()) {
        QFile file(folder.filePath(language + u"-report.pdf"_s));
        auto sheet = readPeriodReport(fixture.practice(), written->constFirst());
        if (sheet && file.open(QIODevice::WriteOnly))
            (void)PeriodReportPdf(std::move(*sheet)).write(file);
    }
    auto report = progressReportOf(fixture.practice(), client, QLocale()).value();
    const ProgressData data = readProgress(fixture.practice(), client).value();
    for (int target = 0; target < data.targets().size(); ++target) {
        if (data.hasData(target))
            report.graphs.append(data.series(target, {}));
    }
    (void)writeProgressFile(report, ProgressFormat::Pdf, folder.filePath(language + u".pdf"_s));
    (void)writeProgressFile(report, ProgressFormat::Png, folder.filePath(language + u"-picture.png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    for (const QString &language : {u"en"_s, u"es"_s}) {
        QTranslator translator;
        if (translator.load(u":/i18n/bitacora_"_s + language))
            QCoreApplication::installTranslator(&translator);
        paintAll(folder, language);
        QCoreApplication::removeTranslator(&translator);
    }
    return EXIT_SUCCESS;
}
