#include "ListCommands.h"

#include "ActivityRepository.h"
#include "ClientRepository.h"
#include "CommandOutput.h"
#include "Practice.h"
#include "PracticeArgument.h"
#include "ReportText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString jsonOption = u"json"_s;

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

CommandResult<void> print(const QCommandLineParser &parser, const QList<ClientSummary> &clients)
{
    if (parser.isSet(jsonOption)) {
        QJsonArray array;
        for (const ClientSummary &client : clients)
            array.append(objectOf(client));
        return CommandOutput::printBytes(QJsonDocument(array).toJson());
    }
    for (const ClientSummary &client : clients) {
        if (auto printed = CommandOutput::printLine(lineOf(client)); !printed)
            return printed;
    }
    return {};
}

CommandResult<void> logExport(Practice &practice, qsizetype count)
{
    if (practice.isReadOnly())
        return {};
    ActivityEntry entry;
    entry.kind = ActivityKind::ClientsExported;
    entry.after = QString::number(count);
    const auto logged = practice.activity().append(entry);
    return logged ? CommandResult<void>() : failed(logged.error());
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
    if (auto printed = print(parser, *clients); !printed)
        return printed;
    return logExport(**practice, clients->size());
}

} // namespace bitacora
