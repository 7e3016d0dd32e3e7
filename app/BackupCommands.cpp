#include "BackupCommands.h"

#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupLog.h"
#include "BackupPlaces.h"
#include "BackupSettings.h"
#include "CommandOutput.h"
#include "JsonOutput.h"
#include "PassphraseSource.h"
#include "PracticeArgument.h"
#include "PracticeRestore.h"
#include "ReportText.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonObject>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString folderOption = u"to"_s;

PracticeOptions reading()
{
    PracticeOptions options;
    options.readOnly = true;
    return options;
}

/// A backup, and whether it lies in the second place.
struct ListedBackup
{
    StoredBackup backup;
    bool isSecond = false;
};

QString momentOf(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    return isoWithOffset(ZonedTime::fromInstant(instant, Clock::system().zone()));
}

QJsonObject objectOf(const ListedBackup &listed)
{
    const StoredBackup &backup = listed.backup;
    return {{u"path"_s, backup.path},
            {u"second_place"_s, listed.isSecond},
            {u"made_at"_s, momentOf(backup.madeAt)},
            {u"verified_at"_s, JsonOutput::textOrNull(momentOf(backup.verifiedAt))},
            {u"bytes"_s, backup.bytes}};
}

QString lineOf(const ListedBackup &listed)
{
    const StoredBackup &backup = listed.backup;
    const QStringList columns {momentOf(backup.madeAt), momentOf(backup.verifiedAt), QString::number(backup.bytes),
                               CommandOutput::onOneLine(backup.path)};
    return columns.join(u'\t');
}

CommandResult<void> printPath(const QString &path)
{
    return CommandOutput::printLine(CommandOutput::onOneLine(path));
}

CommandResult<void> tell(const MadeBackup &made, const Result<void> &logged)
{
    if (auto printed = printPath(made.path); !printed)
        return printed;
    if (!logged)
        CommandOutput::complain(BackupCommand::tr("The backup is whole, but the activity log does not tell of it: %1")
                                    .arg(logged.error().sentence()));
    if (made.secondError)
        return failed(*made.secondError);
    return made.secondPath.isEmpty() ? CommandResult<void>() : printPath(made.secondPath);
}

} // namespace

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::arguments() const
{
    return u"PRACTICE [--to DIR]"_s;
}

QString BackupCommand::summary() const
{
    return tr("Makes a backup, verifies it and prints its path: where the practice's settings say, or in another "
              "folder. It works while the practice is open, too.");
}

void BackupCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    parser.addOption({folderOption, tr("The folder to put it in."), u"DIR"_s});
}

CommandResult<void> BackupCommand::run(const QCommandLineParser &parser)
{
    if (parser.isSet(folderOption) && parser.value(folderOption).isEmpty())
        return wrongUsage(tr("--to takes the path of a folder."));
    const auto path = PracticeArgument::existing(parser);
    if (!path)
        return tl::unexpected(path.error());
    // Its activity log would have to tell of the copy.
    if (BackupFolder::isBackup(*path))
        return failed(Error {ErrorCode::BackupStays, *path, {}});
    auto practice = PracticeArgument::open(parser, reading());
    if (!practice)
        return tl::unexpected(practice.error());
    BackupOrder order = BackupSettings::orderFor(**practice);
    practice->reset();
    const QString given = QFileInfo(parser.value(folderOption)).absoluteFilePath();
    // A copy elsewhere says nothing of the backups that are looked for in their own folder.
    const bool isElsewhere =
        parser.isSet(folderOption) && !BackupPlaces::areSame(given, PracticeBackup::folderOf(order));
    if (isElsewhere) {
        order.folder = given;
        order.secondFolder.clear();
    }
    auto made = PracticeBackup::make(order);
    if (!made && isElsewhere)
        return failed(PracticeArgument::sentenceOf(made.error(), order.practice));
    if (isElsewhere)
        made->mark.clear();
    const auto logged = BackupLog::write(order, made);
    if (!made)
        return failed(PracticeArgument::sentenceOf(made.error(), order.practice));
    return tell(*made, logged);
}

QString BackupsCommand::name() const
{
    return u"backups"_s;
}

QString BackupsCommand::arguments() const
{
    return u"PRACTICE [--json]"_s;
}

QString BackupsCommand::summary() const
{
    return tr("Lists the backups of a practice, newest first: when they were made and verified, bytes, path.");
}

void BackupsCommand::declareOptions(QCommandLineParser &parser) const
{
    PracticeArgument::declare(parser);
    JsonOutput::declareOption(parser, tr("Prints JSON."));
}

CommandResult<void> BackupsCommand::run(const QCommandLineParser &parser)
{
    const auto practice = PracticeArgument::open(parser, reading());
    if (!practice)
        return tl::unexpected(practice.error());
    const BackupOrder order = BackupSettings::orderFor(**practice);
    QList<ListedBackup> listed;
    const auto list = [&](const QString &folder, bool isSecond) {
        const QList<StoredBackup> found = BackupList::of(folder, (*practice)->id(), (*practice)->name());
        for (const StoredBackup &backup : found)
            listed.append({backup, isSecond});
    };
    list(PracticeBackup::folderOf(order), false);
    if (!order.secondFolder.isEmpty())
        list(order.secondFolder, true);
    return JsonOutput::printList(parser, listed, objectOf, lineOf);
}

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::arguments() const
{
    return u"BACKUP DIR"_s;
}

QString RestoreCommand::summary() const
{
    return tr("Verifies a backup and makes the practice DIR of it. A practice that is there already is set aside under "
              "another name, which is printed after the path of the restored one.");
}

void RestoreCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"BACKUP"_s, tr("The folder of the backup."));
    parser.addPositionalArgument(u"DIR"_s, tr("The folder of the practice to make."));
    PassphraseSource::declareOption(parser);
}

CommandResult<void> RestoreCommand::run(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() != 2 || given.contains(QString()))
        return wrongUsage(tr("Say which backup to restore, and the folder of the practice to make of it."));
    const QString &backup = given.first();
    if (!Practice::exists(backup))
        return failed(Error {ErrorCode::BackupMissing, backup, {}});
    const QString target = PracticeArgument::resolved(given.last());
    const auto passphrase = PassphraseSource::ask(parser);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto dataKey = Practice::unlock(backup, *passphrase);
    if (!dataKey)
        return failed(dataKey.error());
    RestoreOrder order;
    order.backup = backup;
    order.dataKey = std::move(*dataKey);
    const auto restored = PracticeRestore::run(order, Practice::exists(target) ? target : Practice::withSuffix(target));
    if (!restored)
        return failed(restored.error());
    if (auto printed = printPath(restored->path); !printed)
        return printed;
    return restored->setAside.isEmpty() ? CommandResult<void>() : printPath(restored->setAside);
}

} // namespace bitacora
