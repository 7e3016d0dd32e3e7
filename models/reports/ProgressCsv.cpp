#include "ProgressCsv.h"

#include "HistoryCsv.h"
#include "ProgressText.h"
#include "RowBatches.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 6;

QByteArray line(const QStringList &cells)
{
    QStringList fields;
    std::transform(cells.begin(), cells.end(), std::back_inserter(fields), &HistoryCsv::field);
    return (fields.join(u',') + u"\r\n"_s).toUtf8();
}

QString phaseAt(const ProgressSeries &series, int point)
{
    for (const ProgressPhase &phase : series.phases) {
        if (point >= phase.first && point < phase.first + phase.count)
            return ProgressText::phase(phase);
    }
    return {};
}

QString eventsBefore(const ProgressSeries &series, int point)
{
    QStringList labels;
    for (const ProgressEvent &event : series.events) {
        if (event.before == point)
            labels.append(event.label);
    }
    return labels.join(u"; "_s);
}

} // namespace

QStringList ProgressCsv::header()
{
    //: The names of the columns of a CSV file, in lower case and without spaces.
    return {tr("kind"), tr("name"), tr("number"), tr("date"),
            //: The name of a column of a CSV file: what was recorded, such as 80 of a percentage.
            tr("phase"), tr("measure"), tr("figure"), tr("events_before")};
}

QStringList ProgressCsv::cells(const ProgressSeries &series, int point)
{
    const ProgressPoint &at = series.points.at(point);
    const bool isProgram = series.target.group == PlanGroup::Programs;
    //: In a column of a CSV file: what a figure is of.
    const QString kind = isProgram ? tr("program") : tr("behavior");
    return {kind,
            series.target.name,
            QString::number(at.number),
            at.day.toString(Qt::ISODate),
            phaseAt(series, point),
            ProgressText::figureAxis(series),
            at.value ? QString::number(*at.value, 'g', digits) : QString(),
            eventsBefore(series, point)};
}

Result<void> ProgressCsv::write(QIODevice &device) const
{
    static const QByteArray byteOrderMark("\xEF\xBB\xBF");
    QByteArray bytes = byteOrderMark + line(header());
    for (const ProgressSeries &series : m_report.graphs) {
        for (int point = 0; point < series.points.size(); ++point)
            bytes += line(cells(series, point));
    }
    return writeAll(device, bytes);
}

} // namespace bitacora
