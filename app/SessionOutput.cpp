#include "SessionOutput.h"

#include "CalendarRepository.h"
#include "CommandOutput.h"
#include "ConflictText.h"
#include "HistoryText.h"
#include "JsonOutput.h"
#include "Practice.h"
#include "ReportText.h"
#include "SeriesRepository.h"
#include "SessionRepository.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const SessionConflict &conflict, const Practice &practice)
{
    const bool isWithAnother =
        conflict.kind == SessionConflict::Kind::Overlap || conflict.kind == SessionConflict::Kind::Buffer;
    QJsonObject object {{u"kind"_s, ConflictText::key(conflict.kind)},
                        {u"sentence"_s, ConflictText::sentence(conflict, practice.clock())}};
    if (isWithAnother) {
        object[u"session"_s] = conflict.session.value;
        object[u"client"_s] = JsonOutput::textOrNull(conflict.clientName);
        object[u"start"_s] = isoWithOffset(conflict.start);
        object[u"duration_minutes"_s] = conflict.durationMinutes;
    }
    return object;
}

QString keyOf(Recurrence::Rhythm rhythm)
{
    switch (rhythm) {
    case Recurrence::Rhythm::Weekly:
        return u"weekly"_s;
    case Recurrence::Rhythm::EveryTwoWeeks:
        return u"biweekly"_s;
    case Recurrence::Rhythm::Monthly:
        break;
    }
    return u"monthly"_s;
}

// Null for a session that does not repeat.
Result<QJsonValue> seriesOf(SessionId session, const Practice &practice)
{
    const auto place = practice.series().placeOf(session);
    if (!place)
        return Failure(place.error());
    if (!*place)
        return QJsonValue(QJsonValue::Null);
    return QJsonValue(QJsonObject {{u"id"_s, (*place)->series.id.value},
                                   {u"repeat"_s, keyOf((*place)->series.rhythm)},
                                   {u"number"_s, (*place)->number()},
                                   {u"count"_s, (*place)->count()}});
}

QJsonObject objectOf(const ChangedSession &changed, const SessionSummary &summary, const QString &calendar,
                     const Practice &practice)
{
    const Session &session = changed.session;
    QJsonArray conflicts;
    for (const SessionConflict &conflict : changed.conflicts)
        conflicts.append(objectOf(conflict, practice));
    return {{u"id"_s, session.id.value},
            {u"client"_s, JsonOutput::textOrNull(summary.clientName)},
            {u"start"_s, isoWithOffset(session.start)},
            {u"zone"_s, QString::fromLatin1(session.start.zone)},
            {u"service"_s, summary.serviceName},
            {u"calendar"_s, calendar},
            {u"duration_minutes"_s, session.durationMinutes},
            {u"status"_s, SessionStatusText::key(session.status)},
            {u"location"_s, session.location},
            {u"fee_minor"_s, session.fee ? QJsonValue(session.fee->minorUnits) : QJsonValue(QJsonValue::Null)},
            {u"currency"_s, JsonOutput::textOrNull(session.fee ? session.fee->currency : QString())},
            {u"cancellation_reason"_s, JsonOutput::textOrNull(session.cancellationReason)},
            {u"conflicts"_s, conflicts}};
}

QString lineOf(const Session &session, const SessionSummary &summary)
{
    const QStringList columns {
        QString::number(session.id.value),      isoWithOffset(session.start), QString::number(session.durationMinutes),
        SessionStatusText::key(session.status), HistoryText::client(summary), summary.serviceName};
    return columns.join(u'\t');
}

} // namespace

void SessionOutput::declareOption(QCommandLineParser &parser)
{
    JsonOutput::declareOption(parser, tr("Prints JSON, with the warnings in it."));
}

CommandResult<void> SessionOutput::print(const QCommandLineParser &parser, const Practice &practice,
                                         const QList<ChangedSession> &changed)
{
    const bool asJson = JsonOutput::isWanted(parser);
    QJsonArray array;
    for (const ChangedSession &one : changed) {
        const std::array ids {one.session.id.value};
        const auto summaries = practice.sessions().summaries(ids);
        if (!summaries)
            return failed(summaries.error());
        const SessionSummary summary = summaries->value(0);
        if (asJson) {
            const auto calendar = practice.calendars().find(one.session.calendar);
            if (!calendar)
                return failed(calendar.error());
            const auto series = seriesOf(one.session.id, practice);
            if (!series)
                return failed(series.error());
            QJsonObject object = objectOf(one, summary, calendar->name, practice);
            object[u"series"_s] = *series;
            array.append(object);
            continue;
        }
        if (auto printed = CommandOutput::printLine(lineOf(one.session, summary)); !printed)
            return printed;
        for (const SessionConflict &conflict : one.conflicts) {
            const QString sentence = ConflictText::sentence(conflict, practice.clock());
            CommandOutput::complain(tr("Warning about session %1: %2").arg(one.session.id.value).arg(sentence));
        }
    }
    return asJson ? CommandOutput::printBytes(QJsonDocument(array).toJson()) : CommandResult<void>();
}

} // namespace bitacora
