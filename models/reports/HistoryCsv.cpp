#include "HistoryCsv.h"

#include "DeletedClient.h"
#include "HistoryTable.h"
#include "ReportText.h"
#include "RowBatches.h"

#include <QIODevice>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeAFormula(const QString &text)
{
    // Also the full-width forms, which spreadsheets in East Asia read alike.
    static const QString beginnings = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && beginnings.contains(text.front());
}

QByteArray line(const QStringList &cells)
{
    QStringList fields;
    std::transform(cells.begin(), cells.end(), std::back_inserter(fields), &HistoryCsv::field);
    return (fields.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace

HistoryCsv::HistoryCsv(const HistoryReportOptions &options, HistoryRowSource &source)
    : m_options(options)
    , m_source(source)
{
}

QString HistoryCsv::field(const QString &text)
{
    QString cell = looksLikeAFormula(text) ? u'\'' + text : text;
    static const QString special = u"\",\r\n"_s;
    const bool quoted = std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

QStringList HistoryCsv::header() const
{
    //: The names of the columns of a CSV file, in lower case and without spaces.
    QStringList names {tr("start"),  tr("time_zone"), tr("date"),     tr("time"),
                       tr("client"), tr("service"),   tr("calendar"), tr("duration_minutes"),
                       tr("status"), tr("fee"),       tr("currency"), tr("customer_notes")};
    if (m_options.withPrivateNotes)
        names += tr("private_notes");
    return names;
}

QStringList HistoryCsv::cells(const HistoryRow &row) const
{
    const QDateTime wall = row.start.wall();
    QStringList cells {isoWithOffset(row.start),
                       QString::fromUtf8(row.start.zone),
                       mediumDateWithWeekday(wall.date(), m_options.locale),
                       shortTime(wall.time(), m_options.locale),
                       row.clientName.isEmpty() ? deletedClientName() : row.clientName,
                       row.serviceName,
                       row.calendarName,
                       QString::number(row.durationMinutes),
                       SessionStatusText::name(row.status),
                       row.fee ? row.fee->toPlainNumber() : QString(),
                       row.fee ? row.fee->currency : QString(),
                       row.customerNotes};
    if (m_options.withPrivateNotes)
        cells += row.privateNotes;
    return cells;
}

Result<void> HistoryCsv::write(QIODevice &device, const ReportProgress &progress)
{
    static const QByteArray byteOrderMark("\xEF\xBB\xBF");
    if (auto written = writeAll(device, byteOrderMark + line(header())); !written)
        return written;
    return forEachRow(m_source, progress,
                      [this, &device](const HistoryRow &row) { return writeAll(device, line(cells(row))); });
}

} // namespace bitacora
