#include "ReviewCommand.h"

#include "CommandOutput.h"
#include "ExportLog.h"
#include "JsonOutput.h"
#include "Practice.h"
#include "PracticeArgument.h"
#include "PracticeSettingsRepository.h"
#include "ReportText.h"
#include "ReviewRepository.h"
#include "SessionRepository.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const ReviewedClient &client)
{
    return {{u"client_id"_s, client.id.value},
            {u"client"_s, client.name},
            {u"last_seen"_s, JsonOutput::textOrNull(client.lastSeen.toString(Qt::ISODate))},
            {u"next"_s, JsonOutput::textOrNull(client.next.toString(Qt::ISODate))}};
}

QJsonObject objectOf(const MissedSessions &missed)
{
    return {{u"client_id"_s, missed.id.value},
            {u"client"_s, missed.name},
            {u"sessions"_s, missed.sessions},
            {u"cancelled"_s, missed.cancelled},
            {u"no_shows"_s, missed.noShows}};
}

QJsonObject objectOf(const SessionSummary &session)
{
    const QJsonValue null(QJsonValue::Null);
    return {{u"session"_s, session.id.value},
            {u"client_id"_s, session.client ? QJsonValue(session.client->value) : null},
            {u"client"_s, session.client ? QJsonValue(session.clientName) : null},
            {u"start"_s, isoWithOffset(session.start)},
            {u"service"_s, session.serviceName},
            {u"status"_s, SessionStatusText::key(session.status)}};
}

template <typename Entry>
QJsonArray arrayOf(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(objectOf(entry));
    return array;
}

Result<QJsonArray> arrayOf(const Practice &practice, const QList<SessionId> &sessions)
{
    std::vector<qint64> ids;
    for (const SessionId id : sessions)
        ids.push_back(id.value);
    const auto summaries = practice.sessions().summaries(ids);
    if (!summaries)
        return Failure(summaries.error());
    return arrayOf(*summaries);
}

/// The parts in the order in which they are printed.
struct Part
{
    QString name;
    QJsonArray entries;
};

Result<QList<Part>> partsOf(const Practice &practice)
{
    const auto review = practice.review().review(practice.settings().reviewThresholds());
    if (!review)
        return Failure(review.error());
    const auto unsettled = arrayOf(practice, review->unsettled);
    const auto withoutNote = arrayOf(practice, review->withoutNote);
    const auto notesUnsigned = arrayOf(practice, review->notesUnsigned);
    for (const auto *sessions : {&unsettled, &withoutNote, &notesUnsigned}) {
        if (!*sessions)
            return Failure(sessions->error());
    }
    return QList<Part> {{u"not_seen"_s, arrayOf(review->notSeen)},
                        {u"without_upcoming"_s, arrayOf(review->withoutUpcoming)},
                        {u"often_missed"_s, arrayOf(review->oftenMissed)},
                        {u"unsettled"_s, *unsettled},
                        {u"without_note"_s, *withoutNote},
                        {u"notes_unsigned"_s, *notesUnsigned}};
}

/// The part, the client, and everything else in the order of these.
QString lineOf(const QString &part, const QJsonObject &entry)
{
    QStringList columns {part, entry.value(u"client"_s).toString()};
    for (const QString &key : {u"last_seen"_s, u"next"_s, u"sessions"_s, u"cancelled"_s, u"no_shows"_s, u"session"_s,
                               u"start"_s, u"service"_s, u"status"_s}) {
        if (entry.contains(key))
            columns.append(entry.value(key).toVariant().toString());
    }
    return columns.join(u'\t');
}

CommandResult<void> print(const QList<Part> &parts, bool asJson)
{
    if (asJson) {
        QJsonObject object;
        for (const Part &part : parts)
            object.insert(part.name, part.entries);
        return CommandOutput::printBytes(QJsonDocument(object).toJson());
    }
    for (const Part &part : parts) {
        for (const auto &entry : part.entries) {
            if (auto printed = CommandOutput::printLine(lineOf(part.name, entry.toObject())); !printed)
                return printed;
        }
    }
    return {};
}

qsizetype countOf(const QList<Part> &parts)
{
    qsizetype count = 0;
    for (const Part &part : parts)
        count += part.entries.size();
    return count;
}

} // namespace

QString ReviewCommand::name() const
{
    return u"review"_s;
}

QString ReviewCommand::arguments() const
{
    return u"PRACTICE [--json]"_s;
}

QString ReviewCommand::summary() const
{
    return tr(
        "Lists what is worth a look: clients not seen for long (not_seen) or without a session to come "
        "(without_upcoming), many cancellations or no-shows (often_missed), past sessions that are still pending "
        "or confirmed (unsettled), were completed without a note (without_note) or have a note or data that nobody "
        "signed (notes_unsigned). What is printed is not encrypted.");
}

void ReviewCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON."));
}

CommandResult<void> ReviewCommand::run(const QCommandLineParser &parser)
{
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto parts = partsOf(**practice);
    if (!parts)
        return failed(parts.error());
    if (auto printed = print(*parts, JsonOutput::isWanted(parser)); !printed)
        return printed;
    return logExport(**practice, {ActivityKind::ReviewExported, countOf(*parts)});
}

} // namespace bitacora
