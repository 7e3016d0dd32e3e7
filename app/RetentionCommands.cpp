#include "RetentionCommands.h"

#include "ClientRepository.h"
#include "CommandOutput.h"
#include "ConfirmedName.h"
#include "DeleteClientCommand.h"
#include "ExportLog.h"
#include "JsonOutput.h"
#include "NamedRecords.h"
#include "OpenPractice.h"
#include "PracticeArgument.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"
#include "SessionArguments.h"
#include "Tombstone.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString recordOption = u"record"_s;
const QString kindOption = u"kind"_s;
const QString reasonOption = u"reason"_s;
const QString liftOption = u"lift"_s;
const QString confirmOption = u"confirm"_s;
/// What names the sessions of nobody, as a record.
const QString looseKey = u"sessions"_s;

struct KindKey
{
    HoldKind kind;
    QLatin1String key;
};

constexpr auto kindKeys = std::to_array<KindKey>({
    {HoldKind::Legal, "legal"_L1},
    {HoldKind::Complaint, "complaint"_L1},
    {HoldKind::Request, "request"_L1},
});

QString keyOf(HoldKind kind)
{
    const auto *const found =
        std::find_if(kindKeys.begin(), kindKeys.end(), [kind](const KindKey &key) { return key.kind == kind; });
    return found->key;
}

std::optional<HoldKind> kindFrom(const QString &typed)
{
    const auto *const found =
        std::find_if(kindKeys.begin(), kindKeys.end(), [&typed](const KindKey &key) { return key.key == typed; });
    return found == kindKeys.end() ? std::nullopt : std::optional(found->kind);
}

QString keyOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Client:
        return u"client"_s;
    case RecordKind::DeletedClient:
        return u"deleted_client"_s;
    case RecordKind::LooseSessions:
        break;
    }
    return looseKey;
}

QString numberOf(const RetainedRecord &record)
{
    return record.client.isValid() ? QString::number(record.client.value) : looseKey;
}

QJsonObject objectOf(const RecordHold &hold)
{
    return {{u"record"_s, hold.client.value},
            {u"kind"_s, keyOf(hold.kind)},
            {u"reason"_s, hold.reason},
            {u"placed_at"_s, hold.placedAt.toString(Qt::ISODate)},
            {u"placed_by"_s, hold.placedBy}};
}

QJsonObject objectOf(const RetainedRecord &record)
{
    return {{u"record"_s, record.client.isValid() ? QJsonValue(record.client.value) : QJsonValue(looseKey)},
            {u"kind"_s, keyOf(record.kind)},
            {u"name"_s, JsonOutput::textOrNull(record.name)},
            {u"sessions"_s, record.sessions},
            {u"from"_s, record.from.toString(Qt::ISODate)},
            {u"to"_s, record.to.toString(Qt::ISODate)},
            {u"kept_until"_s, record.keptUntil.toString(Qt::ISODate)},
            {u"on_hold"_s, record.hold.has_value()}};
}

QJsonObject objectOf(const Tombstone &tombstone)
{
    const RecordContents &contents = tombstone.contents;
    return {{u"record"_s, keyOf(tombstone.kind)},
            {u"from"_s, tombstone.from.toString(Qt::ISODate)},
            {u"to"_s, tombstone.to.toString(Qt::ISODate)},
            {u"years"_s, tombstone.rule.years},
            {u"minor_age"_s, tombstone.rule.minorAge},
            {u"digest"_s, QString::fromLatin1(tombstone.digest.toHex())},
            {u"sessions"_s, contents.sessions},
            {u"signed_notes"_s, contents.signedNotes},
            {u"addenda"_s, contents.addenda},
            {u"notes"_s, contents.notes},
            {u"facts"_s, contents.facts},
            {u"drafts"_s, contents.drafts},
            {u"plan_entries"_s, contents.planEntries},
            {u"reports"_s, contents.reports}};
}

QString lineOf(const RetainedRecord &record)
{
    const QStringList columns {numberOf(record),
                               keyOf(record.kind),
                               record.name,
                               QString::number(record.sessions),
                               record.from.toString(Qt::ISODate),
                               record.to.toString(Qt::ISODate),
                               record.keptUntil.toString(Qt::ISODate),
                               record.hold ? keyOf(record.hold->kind) : QString()};
    return columns.join(u'\t');
}

// The client of --client, or the number of --record.
CommandResult<ClientId> recordOf(const Practice &practice, const QCommandLineParser &parser)
{
    if (parser.isSet(clientOption)) {
        const auto client = NamedRecords::client(practice, parser.value(clientOption));
        if (!client)
            return tl::unexpected(client.error());
        return client->id;
    }
    if (parser.value(recordOption) == looseKey)
        return ClientId {};
    bool isNumber = false;
    const ClientId id {parser.value(recordOption).toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return wrongUsage(RetentionCommand::tr("The number of a record is one that the command retention prints."));
    return id;
}

bool namesOneRecord(const QCommandLineParser &parser)
{
    return parser.isSet(clientOption) != parser.isSet(recordOption);
}

void declareRecord(QCommandLineParser &parser)
{
    PracticeArgument::declare(parser);
    parser.addOption(
        {clientOption, RetentionCommand::tr("The whole name of the client, active or archived."), u"NAME"_s});
    parser.addOption({recordOption,
                      RetentionCommand::tr("Or the number of the record, as the command retention prints it."),
                      u"N"_s});
}

CommandFailure askForRecord()
{
    return {ExitStatus::WrongUsage, RetentionCommand::tr("Say which record: --client NAME, or --record N.")};
}

} // namespace

QString RetentionCommand::name() const
{
    return u"retention"_s;
}

QString RetentionCommand::arguments() const
{
    return u"PRACTICE [--json]"_s;
}

QString RetentionCommand::summary() const
{
    return tr("Lists the records past their period: number, kind, name, sessions, first and last day, kept until, on "
              "hold. With JSON every hold, too. What is printed is not encrypted.");
}

void RetentionCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    JsonOutput::declareOption(parser, tr("Prints the records, every hold with its reason, and the rule as JSON."));
}

CommandResult<void> RetentionCommand::run(const QCommandLineParser &parser)
{
    const auto practice = PracticeArgument::openToRead(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const RetentionRule rule = retentionRule((*practice)->settings());
    const auto records = (*practice)->retention().pastTheirPeriod(rule);
    if (!records)
        return failed(records.error());
    const auto holds = (*practice)->retention().holds();
    if (!holds)
        return failed(holds.error());
    if (JsonOutput::isWanted(parser)) {
        QJsonArray past;
        for (const RetainedRecord &record : *records)
            past.append(objectOf(record));
        QJsonArray held;
        for (const RecordHold &hold : *holds)
            held.append(objectOf(hold));
        const QJsonObject object {
            {u"years"_s, rule.years}, {u"minor_age"_s, rule.minorAge}, {u"past"_s, past}, {u"holds"_s, held}};
        if (auto printed = CommandOutput::printBytes(QJsonDocument(object).toJson()); !printed)
            return printed;
    } else {
        for (const RetainedRecord &record : *records) {
            if (auto printed = CommandOutput::printLine(lineOf(record)); !printed)
                return printed;
        }
    }
    return logExport(**practice, {ActivityKind::ClientsExported, records->size()});
}

QString HoldCommand::name() const
{
    return u"hold"_s;
}

QString HoldCommand::arguments() const
{
    return u"PRACTICE (--client NAME | --record N) (--kind legal|complaint|request --reason TEXT | --lift)"_s;
}

QString HoldCommand::summary() const
{
    return tr("Puts a client's record on hold, so that it can be neither deleted nor destroyed, or lifts the hold.");
}

void HoldCommand::declareOptions(QCommandLineParser &parser) const
{
    declareRecord(parser);
    parser.addOption({kindOption, tr("Of what kind: legal, complaint or request."), u"KIND"_s});
    parser.addOption({reasonOption, tr("Why, such as the number of the case."), u"TEXT"_s});
    parser.addOption({liftOption, tr("Lifts the hold instead.")});
}

CommandResult<void> HoldCommand::run(const QCommandLineParser &parser)
{
    if (const auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return tl::unexpected(once.error());
    if (!namesOneRecord(parser))
        return tl::unexpected(askForRecord());
    const bool lifts = parser.isSet(liftOption);
    const auto kind = kindFrom(parser.value(kindOption));
    if (lifts == (parser.isSet(kindOption) || parser.isSet(reasonOption)) || (!lifts && !kind))
        return wrongUsage(tr("Say --kind legal, complaint or request and --reason TEXT, or --lift alone."));
    auto practice = PracticeArgument::open(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto client = recordOf(**practice, parser);
    if (!client)
        return tl::unexpected(client.error());
    OpenPractice open(std::move(*practice));
    const auto done = lifts ? open.retentionChanges().liftHold(*client)
                            : open.retentionChanges().placeHold({*client, *kind, parser.value(reasonOption), {}, {}});
    if (!done)
        return failed(done.error());
    return CommandOutput::printLine(lifts ? tr("The hold was lifted.") : tr("The record is on hold."));
}

QString DestroyCommand::name() const
{
    return u"destroy"_s;
}

QString DestroyCommand::arguments() const
{
    return u"PRACTICE (--client NAME | --record N) --confirm NAME [--json]"_s;
}

QString DestroyCommand::summary() const
{
    return tr(
        "Destroys a record that is past its period, for good: the sessions and what was signed, too. A line in the "
        "activity log is left. Backups of before still hold it.");
}

void DestroyCommand::declareOptions(QCommandLineParser &parser) const
{
    declareRecord(parser);
    parser.addOption(
        {confirmOption, tr("The client's name once more; without a name the number. It cannot be undone."), u"NAME"_s});
    JsonOutput::declareOption(parser, tr("Prints what was destroyed as JSON."));
}

CommandResult<void> DestroyCommand::run(const QCommandLineParser &parser)
{
    if (const auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return tl::unexpected(once.error());
    if (!namesOneRecord(parser))
        return tl::unexpected(askForRecord());
    if (!parser.isSet(confirmOption))
        return wrongUsage(tr("Say the name once more, or the number: --confirm NAME."));
    auto practice = PracticeArgument::open(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto client = recordOf(**practice, parser);
    if (!client)
        return tl::unexpected(client.error());
    const auto record = (*practice)->retention().find(*client, retentionRule((*practice)->settings()));
    if (!record)
        return failed(record.error());
    if (!confirmsName(parser.value(confirmOption), record->name.isEmpty() ? numberOf(*record) : record->name))
        return failed(tr("--confirm is not the name, or the number, of that record. Nothing was destroyed."));
    auto open = std::make_unique<OpenPractice>(std::move(*practice));
    const auto tombstone = open->retentionChanges().destroy(*client);
    if (!tombstone)
        return failed(tombstone.error());
    DeleteClientCommand::erase(std::move(open));
    if (JsonOutput::isWanted(parser))
        return CommandOutput::printLine(
            QString::fromUtf8(QJsonDocument(objectOf(*tombstone)).toJson(QJsonDocument::Compact)));
    return CommandOutput::printLine(
        tr("The record was destroyed, with %n session(s).", nullptr, tombstone->contents.sessions));
}

} // namespace bitacora
