#include "DeleteClientCommand.h"

#include "ClientRepository.h"
#include "CommandOutput.h"
#include "ConfirmedName.h"
#include "DeletedClient.h"
#include "NamedRecords.h"
#include "OpenPractice.h"
#include "PracticeArgument.h"
#include "RetentionSetting.h"
#include "SessionArguments.h"
#include "ZonedTime.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString confirmOption = u"confirm"_s;
const QString jsonOption = u"json"_s;

/// The day until which the records should be kept; none when that is over, or there was no session.
Result<QDate> keptUntil(const Practice &practice, ClientId client)
{
    const auto summary = practice.clients().summary(client);
    if (!summary)
        return Failure(summary.error());
    if (!summary->lastSession.isValid())
        return QDate();
    const QDate last = ZonedTime::fromInstant(summary->lastSession, summary->lastSessionZone).day();
    const QDate until = keepUntil(last, retentionYears(practice.settings()));
    return until < ZonedTime::fromInstant(practice.clock().now(), practice.clock().zone()).day() ? QDate() : until;
}

} // namespace

QString DeleteClientCommand::name() const
{
    return u"delete-client"_s;
}

QString DeleteClientCommand::arguments() const
{
    return u"PRACTICE --client NAME --confirm NAME [--json]"_s;
}

QString DeleteClientCommand::summary() const
{
    return tr("Deletes a client's profile for good. The sessions stay, with their notes.");
}

void DeleteClientCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({clientOption, tr("The whole name of the client, active or archived."), u"NAME"_s});
    parser.addOption({confirmOption, tr("The same name once more. It cannot be undone."), u"NAME"_s});
    parser.addOption({jsonOption, tr("Prints what was deleted and what stays as JSON.")});
}

CommandResult<void> DeleteClientCommand::run(const QCommandLineParser &parser)
{
    if (const auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return tl::unexpected(once.error());
    if (parser.value(clientOption).trimmed().isEmpty())
        return wrongUsage(tr("Say which client: --client NAME."));
    if (!parser.isSet(confirmOption))
        return wrongUsage(tr("Say the name once more: --confirm NAME."));
    auto practice = PracticeArgument::open(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto client = NamedRecords::client(**practice, parser.value(clientOption));
    if (!client)
        return tl::unexpected(client.error());
    if (!confirmsName(parser.value(confirmOption), client->name))
        return failed(tr("--confirm is not the name of that client. Nobody was deleted."));
    OpenPractice open(std::move(*practice));
    const auto footprint = open.practice().clients().footprint(client->id);
    if (!footprint)
        return failed(footprint.error());
    const auto until = keptUntil(open.practice(), client->id);
    if (!until)
        return failed(until.error());
    if (const auto done = open.clientChanges().remove(client->id); !done)
        return failed(done.error());
    const QString day = until->toString(Qt::ISODate);
    if (parser.isSet(jsonOption)) {
        const QJsonObject object {{u"client"_s, client->id.value},
                                  {u"sessions"_s, footprint->sessions},
                                  {u"upcoming"_s, footprint->upcoming},
                                  {u"keep_until"_s, day.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(day)}};
        return CommandOutput::printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    if (!day.isEmpty())
        //: %1 is a date.
        CommandOutput::complain(tr("The records of this client should be kept until %1.").arg(day));
    //: %1 is "Deleted Client".
    return CommandOutput::printLine(
        tr("The client was deleted. %n session(s) stay as “%1”.", nullptr, footprint->sessions)
            .arg(deletedClientName()));
}

} // namespace bitacora
