#include "HistoryJson.h"

#include "ReportText.h"
#include "RowBatches.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Qt escapes; it writes objects with their keys sorted, and these are to stand in the order that is documented.
QByteArray text(const QString &value)
{
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray textOrNull(const QString &value)
{
    return value.isEmpty() ? QByteArrayLiteral("null") : text(value);
}

} // namespace

HistoryJson::HistoryJson(const HistoryReportOptions &options, HistoryRowSource &source)
    : m_options(options)
    , m_source(source)
{
}

QByteArray HistoryJson::object(const HistoryRow &row) const
{
    QByteArray json = "{\"id\":" + QByteArray::number(row.id);
    json += ",\"client\":" + textOrNull(row.clientName);
    json += ",\"start\":" + text(isoWithOffset(row.start));
    json += ",\"zone\":" + text(QString::fromUtf8(row.start.zone));
    json += ",\"service\":" + text(row.serviceName);
    json += ",\"calendar\":" + text(row.calendarName);
    json += ",\"duration_minutes\":" + QByteArray::number(row.durationMinutes);
    json += ",\"status\":" + text(SessionStatusText::key(row.status));
    json += ",\"customer_notes\":" + text(row.customerNotes);
    if (m_options.withPrivateNotes)
        json += ",\"private_notes\":" + text(row.privateNotes);
    json += ",\"fee_minor\":" + (row.fee ? QByteArray::number(row.fee->minorUnits) : QByteArrayLiteral("null"));
    json += ",\"currency\":" + textOrNull(row.fee ? row.fee->currency : QString());
    return json + '}';
}

Result<void> HistoryJson::write(QIODevice &device, const ReportProgress &progress)
{
    QByteArray before = "[\n";
    auto written = forEachRow(m_source, progress, [&](const HistoryRow &row) {
        auto done = writeAll(device, before + object(row));
        before = ",\n";
        return done;
    });
    if (!written)
        return written;
    return writeAll(device, before.startsWith('[') ? QByteArrayLiteral("[]\n") : QByteArrayLiteral("\n]\n"));
}

} // namespace bitacora
