// How long the PDF of 1,000 sessions with 60 words of notes each takes, as a ratio to wkhtmltopdf on the same
// table in the same run.

#include "HistoryPdf.h"
#include "MadeUpHistory.h"
#include "ReportText.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int sessions = 1000;
constexpr int wordsInNotes = 60;
constexpr int runs = 3;
constexpr double leastRatio = 2.0;

bool writePdf(const QString &path, const QList<HistoryRow> &rows)
{
    MadeUpRows source(rows);
    QSaveFile file(path);
    HistoryPdf pdf(madeUpHead(rows), madeUpOptions(), source);
    return file.open(QIODevice::WriteOnly) && pdf.prepare() && pdf.write(file) && file.commit();
}

bool writeHtml(const QString &path, const QList<HistoryRow> &rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QLocale locale = madeUpOptions().locale;
    QTextStream html(&file);
    html << "<!DOCTYPE html><html><head><meta charset='utf-8'><style>body{font:8.5pt Inter,sans-serif}"
            "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:4pt;"
            "border-bottom:.5pt solid #ddd}tr{page-break-inside:avoid}</style></head><body>"
            "<h1>Mateo Luna</h1><table><thead><tr><th>Date<th>Service<th>Duration<th>Status<th>Notes</thead>";
    for (const HistoryRow &row : rows) {
        html << "<tr><td>" << mediumDateWithWeekday(row.start.day(), locale) << "<td>" << row.serviceName << "<td>"
             << row.durationMinutes << " min<td>" << SessionStatusText::name(row.status) << "<td>"
             << row.customerNotes.toHtmlEscaped();
    }
    html << "</table></body></html>";
    html.flush();
    return file.error() == QFile::NoError;
}

/// The quickest of some runs, in milliseconds; less than 0 where a run failed.
double quickest(const std::function<bool()> &job)
{
    double best = -1;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!job())
            return -1;
        const double took = double(timer.nsecsElapsed()) / 1e6;
        best = best < 0 ? took : std::min(best, took);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QString reference = QStandardPaths::findExecutable(u"wkhtmltopdf"_s);
    if (reference.isEmpty()) {
        out << "PDF: not measured. wkhtmltopdf, which it is compared with, is not installed.\n";
        return 0;
    }
    const QTemporaryDir folder;
    const QList<HistoryRow> rows = madeUpRows(sessions, wordsInNotes);
    const QString html = folder.filePath(u"reference.html"_s);
    if (!writeHtml(html, rows))
        return 1;
    const double ours = quickest([&] { return writePdf(folder.filePath(u"ours.pdf"_s), rows); });
    const double theirs = quickest([&] {
        return QProcess::execute(reference, {u"-q"_s, html, folder.filePath(u"reference.pdf"_s)}) == 0;
    });
    if (ours <= 0 || theirs <= 0) {
        out << "A run failed.\n";
        return 1;
    }
    const double ratio = theirs / ours;
    out << "PDF of " << sessions << " sessions with " << wordsInNotes << " words of notes each: " << qRound(ours)
        << " ms; wkhtmltopdf: " << qRound(theirs) << " ms; " << QString::number(ratio, 'f', 1)
        << " times faster (at least " << leastRatio << " wanted)\n";
    return ratio >= leastRatio ? 0 : 1;
}
