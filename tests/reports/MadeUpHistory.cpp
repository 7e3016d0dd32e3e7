#include "MadeUpHistory.h"

#include <QMap>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString words(int count, int seed)
{
    static const QStringList vocabulary =
        u"requested help with words in eight of ten opportunities gestural prompt elopement toward the door at "
        u"change from tablet to table redirected returned under a minute token board again next time ask mother "
        u"about sleep niño pidió ayuda sesión transición después"_s.split(u' ');
    QStringList text;
    for (int i = 0; i < count; ++i)
        text += vocabulary.at((seed * 7 + i * 5 + i * i % 11) % vocabulary.size());
    QString joined = text.join(u' ');
    if (!joined.isEmpty())
        joined = joined.at(0).toUpper() + joined.mid(1) + u'.';
    return joined;
}

} // namespace

Result<QList<HistoryRow>> MadeUpRows::read(int first, int count)
{
    if (failsAt >= first && failsAt < first + count)
        return failure(ErrorCode::StorageFailed);
    return rows.mid(first, count);
}

QList<HistoryRow> madeUpRows(int count, int wordsInNotes, const QByteArray &zone)
{
    const QStringList services {u"Direct therapy"_s, u"Caregiver training"_s, u"Supervision"_s};
    QList<HistoryRow> rows;
    for (int i = 0; i < count; ++i) {
        HistoryRow row;
        row.id = i + 1;
        row.clientName = u"Mateo Luna"_s;
        row.serviceName = services.at(i % 5 == 3 ? 1 : i % 7 == 5 ? 2 : 0);
        row.calendarName = u"Home visits"_s;
        row.start = ZonedTime::fromWall(QDate(2026, 11, 30).addDays(-2 * i), QTime(16, 0), zone);
        row.durationMinutes = i % 7 == 5 ? 30 : 60;
        row.status = i < 2 ? SessionStatus(i)
            : i % 9 == 4   ? SessionStatus::Cancelled
            : i % 17 == 8  ? SessionStatus::NoShow
                           : SessionStatus::Completed;
        row.fee = Money {6000, u"USD"_s};
        row.customerNotes = words(wordsInNotes, i);
        rows += row;
    }
    return rows;
}

HistoryHead madeUpHead(const QList<HistoryRow> &rows)
{
    HistoryHead head;
    head.practitioner = {u"Ana Ríos"_s, u"BCBA"_s, u"Río Claro Behavior Practice"_s,
                         u"1200 Coral Way, Suite 4\nMiami, FL 33145"_s};
    Client client;
    client.id = ClientId {1};
    client.name = u"Mateo Luna"_s;
    client.birthDate = QDate(2020, 3, 14);
    client.memberNumber = u"XJM 4471 0093"_s;
    client.diagnosis = u"F84.0 Autism spectrum disorder, level 2"_s;
    head.client = client;
    head.filter = u"All sessions \u00B7 newest first"_s;
    QMap<QString, qint64> revenue;
    for (const HistoryRow &row : rows) {
        ++head.statistics.byStatus[size_t(row.status)];
        if (row.status == SessionStatus::Completed && row.fee)
            revenue[row.fee->currency] += row.fee->minorUnits;
    }
    for (auto it = revenue.cbegin(); it != revenue.cend(); ++it)
        head.statistics.revenue += Money {it.value(), it.key()};
    head.madeAt = QDateTime(QDate(2026, 11, 21), QTime(15, 12));
    head.zone = "America/New_York";
    return head;
}

HistoryReportOptions madeUpOptions()
{
    HistoryReportOptions options = reportOptionsFor(QLocale(QLocale::English, QLocale::UnitedStates));
    options.filter.client = ClientId {1};
    return options;
}

} // namespace bitacora
