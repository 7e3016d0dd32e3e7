#include "DeleteClientCommand.h"

#include "ClientRepository.h"
#include "CommandOutput.h"
#include "ConfirmedName.h"
#include "DeletedClient.h"
#include "JsonOutput.h"
#include "LocalNow.h"
#include "NamedRecords.h"
#include "OpenPractice.h"
#include "PendingErasure.h"
#include "PracticeArgument.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"
#include "SessionArguments.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString confirmOption = u"confirm"_s;
const QString despiteOption = u"despite-retention"_s;

/// The day until which the records should be kept; none when that is over, or there was no session.
Result<QDate> keptUntil(const Practice &practice, ClientId client)
{
    const RetentionRule rule = retentionRule(practice.settings());
    const auto record = practice.retention().find(client, rule);
    if (!record)
        return Failure(record.error());
    const QDate today = localNow(practice.clock()).date();
    const bool isFree = rule.years == 0 || record->sessions == 0 || record->keptUntil < today;
    return isFree ? QDate() : record->keptUntil;
}

} // namespace

QString DeleteClientCommand::name() const
{
    return u"delete-client"_s;
}

QString DeleteClientCommand::arguments() const
{
    return u"PRACTICE --client NAME --confirm NAME [--despite-retention] [--json]"_s;
}

QString DeleteClientCommand::summary() const
{
    return tr(
        "Deletes a client's profile for good. The sessions stay, with their notes. While the records should still "
        "be kept, it refuses and names the day.");
}

void DeleteClientCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({clientOption, tr("The whole name of the client, active or archived."), u"NAME"_s});
    parser.addOption({confirmOption, tr("The same name once more. It cannot be undone."), u"NAME"_s});
    parser.addOption({despiteOption, tr("Deletes the profile although the records should still be kept.")});
    JsonOutput::declareOption(parser, tr("Prints what was deleted and what stays as JSON."));
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
    auto open = std::make_unique<OpenPractice>(std::move(*practice));
    const auto footprint = open->practice().clients().footprint(client->id);
    if (!footprint)
        return failed(footprint.error());
    const auto until = keptUntil(open->practice(), client->id);
    if (!until)
        return failed(until.error());
    if (until->isValid() && !parser.isSet(despiteOption))
        //: %1 is a date, %2 an option of the command line.
        return failed(tr("The records of this client should be kept until %1. Nobody was deleted; add %2 to delete the "
                         "profile all the same.")
                          .arg(QLocale().toString(*until, QLocale::LongFormat), u"--"_s + despiteOption));
    if (const auto done = open->clientChanges().remove(client->id); !done)
        return failed(done.error());
    erase(std::move(open));
    if (JsonOutput::isWanted(parser)) {
        const QJsonObject object {{u"client"_s, client->id.value},
                                  {u"sessions"_s, footprint->sessions},
                                  {u"upcoming"_s, footprint->upcoming},
                                  {u"keep_until"_s, JsonOutput::textOrNull(until->toString(Qt::ISODate))}};
        return CommandOutput::printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    //: %1 is "Deleted Client".
    return CommandOutput::printLine(
        tr("The client was deleted. %n session(s) stay as “%1”.", nullptr, footprint->sessions)
            .arg(deletedClientName()));
}

void DeleteClientCommand::erase(std::unique_ptr<OpenPractice> open)
{
    const std::unique_ptr<PendingErasure> erasure = open->practice().takeErasure();
    open.reset();
    if (!erasure)
        return;
    if (const auto erased = erasure->run(); !erased)
        //: %1 is one or two sentences that say why.
        CommandOutput::complain(
            tr("Warning: what was deleted is not erased from the file yet. %1 It is tried again when "
               "the practice is closed the next time.")
                .arg(erased.error().sentence()));
}

} // namespace bitacora
