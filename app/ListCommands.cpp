#include "ListCommands.h"

#include "ClientRepository.h"
#include "ExportLog.h"
#include "JsonOutput.h"
#include "Practice.h"
#include "PracticeArgument.h"
#include "ReportText.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

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
            {u"email"_s, JsonOutput::textOrNull(summary.client.email)},
            {u"phone"_s, JsonOutput::textOrNull(summary.client.phone)},
            {u"sessions"_s, summary.sessionCount},
            {u"last_session"_s, JsonOutput::textOrNull(isoOrEmpty(summary.lastSession, summary.lastSessionZone))},
            {u"next_session"_s, JsonOutput::textOrNull(isoOrEmpty(summary.nextSession, summary.nextSessionZone))}};
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
    JsonOutput::declareOption(parser, tr("Prints JSON, with e-mail addresses and phone numbers."));
}

CommandResult<void> ClientsCommand::run(const QCommandLineParser &parser)
{
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto clients = everyClient(**practice);
    if (!clients)
        return failed(clients.error());
    if (auto printed = JsonOutput::printList(parser, *clients, objectOf, lineOf); !printed)
        return printed;
    return logExport(**practice, {ActivityKind::ClientsExported, clients->size()});
}

} // namespace bitacora
