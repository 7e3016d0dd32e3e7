#include "ListCommands.h"

#include "ActivityRepository.h"
#include "ActivityText.h"
#include "ClientRepository.h"
#include "CommandOutput.h"
#include "NamedRecords.h"
#include "Practice.h"
#include "PracticeArgument.h"
#include "ReportText.h"
#include "SessionArguments.h"

#include <QCommandLineParser>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <limits>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString jsonOption = u"json"_s;
const QString clientOption = u"client"_s;
const QString limitOption = u"limit"_s;

constexpr int usualLimit = 100;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString isoOrEmpty(const QDateTime &instant, const QByteArray &zone)
{
    return instant.isValid() ? isoWithOffset(ZonedTime::fromInstant(instant, zone)) : QString();
}

QString stateKey(ClientState state)
{
    return state == ClientState::Archived ? u"archived"_s : u"active"_s;
}

Result<QList<ClientSummary>> everyClient(const Practice &practice)
{
    QList<ClientSummary> all;
    for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
        const auto some = practice.clients().summaries(state);
        if (!some)
            return Failure(some.error());
        all.append(*some);
    }
    return all;
}

QJsonObject objectOf(const ClientSummary &summary)
{
    return {{u"id"_s, summary.client.id.value},
            {u"name"_s, summary.client.name},
            {u"state"_s, stateKey(summary.client.state)},
            {u"email"_s, textOrNull(summary.client.email)},
            {u"phone"_s, textOrNull(summary.client.phone)},
            {u"sessions"_s, summary.sessionCount},
            {u"last_session"_s, textOrNull(isoOrEmpty(summary.lastSession, summary.lastSessionZone))},
            {u"next_session"_s, textOrNull(isoOrEmpty(summary.nextSession, summary.nextSessionZone))}};
}

QString lineOf(const ClientSummary &summary)
{
    const QStringList columns {QString::number(summary.client.id.value),
                               summary.client.name,
                               stateKey(summary.client.state),
                               QString::number(summary.sessionCount),
                               isoOrEmpty(summary.lastSession, summary.lastSessionZone),
                               isoOrEmpty(summary.nextSession, summary.nextSessionZone)};
    return columns.join(u'\t');
}

/// The entries of the activity log, with the names that their clients have now.
class ActivityLines
{
public:
    ActivityLines(const Practice &practice, const QList<ClientSummary> &clients)
        : m_zone(practice.clock().zone())
        , m_text(practice.clock())
    {
        for (const ClientSummary &summary : clients)
            m_names.insert(summary.client.id, summary.client.name);
    }

    [[nodiscard]] QJsonObject object(const ActivityEntry &entry) const
    {
        return {{u"sequence"_s, entry.sequence},
                {u"at"_s, isoOrEmpty(entry.at, m_zone)},
                {u"kind"_s, ActivityText::key(entry.kind)},
                {u"actor"_s, textOrNull(entry.actor)},
                {u"client"_s, textOrNull(nameIn(entry))},
                {u"session"_s, entry.session ? QJsonValue(entry.session->value) : QJsonValue(QJsonValue::Null)},
                {u"before"_s, textOrNull(entry.before)},
                {u"after"_s, textOrNull(entry.after)}};
    }

    [[nodiscard]] QString line(const ActivityEntry &entry) const
    {
        const QStringList columns {QString::number(entry.sequence), isoOrEmpty(entry.at, m_zone), nameIn(entry),
                                   entry.session ? QString::number(entry.session->value) : QString(),
                                   m_text.sentence(entry)};
        return columns.join(u'\t');
    }

private:
    [[nodiscard]] QString nameIn(const ActivityEntry &entry) const
    {
        return entry.client ? m_names.value(*entry.client) : QString();
    }

    QByteArray m_zone;
    ActivityText m_text;
    QHash<ClientId, QString> m_names;
};

template <typename Records, typename ToObject, typename ToLine>
CommandResult<void> printRecords(const QCommandLineParser &parser, const Records &records, const ToObject &toObject,
                                 const ToLine &toLine)
{
    if (parser.isSet(jsonOption)) {
        QJsonArray array;
        for (const auto &record : records)
            array.append(toObject(record));
        return CommandOutput::printBytes(QJsonDocument(array).toJson());
    }
    for (const auto &record : records) {
        if (auto printed = CommandOutput::printLine(toLine(record)); !printed)
            return printed;
    }
    return {};
}

CommandResult<void> logExport(Practice &practice, ActivityKind kind, std::optional<ClientId> client, qsizetype count)
{
    if (practice.isReadOnly())
        return {};
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = client;
    entry.after = QString::number(count);
    const auto logged = practice.activity().append(entry);
    return logged ? CommandResult<void>() : failed(logged.error());
}

CommandResult<ActivityFilter> filterFrom(const QCommandLineParser &parser, const Practice &practice)
{
    ActivityFilter filter;
    if (!parser.isSet(clientOption))
        return filter;
    const auto client = NamedRecords::client(practice, parser.value(clientOption));
    if (!client)
        return tl::unexpected(client.error());
    filter.client = client->id;
    return filter;
}

} // namespace

QString ClientsCommand::name() const
{
    return u"clients"_s;
}

QString ClientsCommand::arguments() const
{
    return u"PRACTICE [--json]"_s;
}

QString ClientsCommand::summary() const
{
    return tr("Lists the clients: number, name, active or archived, sessions, the last and the next one. What is "
              "printed is not encrypted.");
}

void ClientsCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({jsonOption, tr("Prints JSON, with e-mail addresses and phone numbers.")});
}

CommandResult<void> ClientsCommand::run(const QCommandLineParser &parser)
{
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto clients = everyClient(**practice);
    if (!clients)
        return failed(clients.error());
    const auto toObject = [](const ClientSummary &summary) { return objectOf(summary); };
    if (auto printed = printRecords(parser, *clients, toObject, lineOf); !printed)
        return printed;
    return logExport(**practice, ActivityKind::ClientsExported, std::nullopt, clients->size());
}

QString ActivityCommand::name() const
{
    return u"activity"_s;
}

QString ActivityCommand::arguments() const
{
    return u"PRACTICE [--client NAME] [--limit N] [--json]"_s;
}

QString ActivityCommand::summary() const
{
    return tr("Lists what was done, the newest first: number, time, client, session, and from what to what. Notes are "
              "not in it. What is printed is not encrypted.");
}

void ActivityCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({clientOption, tr("Only what concerns one client."), u"NAME"_s});
    parser.addOption({limitOption, tr("How many entries; %1 when it is left out.").arg(usualLimit), u"N"_s,
                      QString::number(usualLimit)});
    parser.addOption({jsonOption, tr("Prints JSON.")});
}

CommandResult<void> ActivityCommand::run(const QCommandLineParser &parser)
{
    const auto limit = SessionArguments::number(parser, limitOption, std::numeric_limits<int>::max());
    if (!limit)
        return tl::unexpected(limit.error());
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto filter = filterFrom(parser, **practice);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto clients = everyClient(**practice);
    if (!clients)
        return failed(clients.error());
    const auto entries = (*practice)->activity().page(*filter, *limit);
    if (!entries)
        return failed(entries.error());
    const ActivityLines lines(**practice, *clients);
    const auto toObject = [&lines](const ActivityEntry &entry) { return lines.object(entry); };
    const auto toLine = [&lines](const ActivityEntry &entry) { return lines.line(entry); };
    if (auto printed = printRecords(parser, *entries, toObject, toLine); !printed)
        return printed;
    return logExport(**practice, ActivityKind::ActivityExported, filter->client, entries->size());
}

} // namespace bitacora
