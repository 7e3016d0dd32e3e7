#include "PracticeArgument.h"

#include "BackupFolder.h"
#include "BackupList.h"
#include "InterruptedRestore.h"
#include "PassphraseSource.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace bitacora {

using namespace Qt::StringLiterals;

QString PracticeArgument::withLastGoodBackup(const QString &sentence, const QString &path)
{
    if (BackupFolder::isBackup(path))
        return sentence;
    const auto backups = BackupList::goodOf(BackupFolder::besideThePractice(path), path);
    if (backups.isEmpty())
        return sentence;
    const StoredBackup &last = backups.constFirst();
    //: %1 is a date with a time, %2 the path of a folder, %3 a command
    return sentence + u' '
        + tr("The last good backup was made on %1: \u201C%2\u201D. %3 brings it back.")
              .arg(QLocale().toString(last.madeAt.toLocalTime(), QLocale::ShortFormat), last.path,
                   u"bitacora restore"_s);
}

QString PracticeArgument::sentenceOf(const Error &error, const QString &path)
{
    return BackupList::helpsAgainst(error.code) ? withLastGoodBackup(error.sentence(), path) : error.sentence();
}

void PracticeArgument::declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PRACTICE"_s, tr("The folder of the practice."));
    PassphraseSource::declareOption(parser);
}

CommandResult<QString> PracticeArgument::value(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    if (given.isEmpty() || given.first().isEmpty())
        return wrongUsage(tr("Say which practice: the path of its folder."));
    if (given.size() > 1)
        return wrongUsage(tr("One practice at a time: “%1” is one too many. Put names with spaces in quotation marks.")
                              .arg(given.at(1)));
    return given.first();
}

QString PracticeArgument::resolved(const QString &path)
{
    const QString withSuffix = Practice::withSuffix(path);
    if (!Practice::exists(path))
        (void)InterruptedRestore::finish(withSuffix);
    return !Practice::exists(path) && Practice::exists(withSuffix) ? withSuffix : path;
}

CommandResult<QString> PracticeArgument::existing(const QCommandLineParser &parser)
{
    auto given = value(parser);
    if (!given)
        return given;
    const QString path = resolved(*given);
    if (!Practice::exists(path))
        return failed(sentenceOf(Error {ErrorCode::PracticeNotFound, *given, {}}, path));
    return path;
}

CommandResult<std::unique_ptr<Practice>> PracticeArgument::open(const QCommandLineParser &parser,
                                                                const PracticeOptions &options)
{
    return openBy(parser, [&options](const QString &path, const SecretBytes &passphrase) {
        return Practice::open(path, passphrase, options);
    });
}

CommandResult<std::unique_ptr<Practice>> PracticeArgument::openToRead(const QCommandLineParser &parser)
{
    return openBy(parser, [](const QString &path, const SecretBytes &passphrase) {
        auto practice = Practice::open(path, passphrase);
        if (practice || practice.error().code != ErrorCode::PracticeNotWritable)
            return practice;
        PracticeOptions options;
        options.readOnly = true;
        return Practice::open(path, passphrase, options);
    });
}

CommandResult<std::unique_ptr<Practice>> PracticeArgument::openBy(const QCommandLineParser &parser, const Opening &open)
{
    const auto path = existing(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto passphrase = PassphraseSource::ask(parser);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto practice = open(*path, *passphrase);
    if (!practice)
        return failed(sentenceOf(practice.error(), *path));
    return std::move(*practice);
}

CommandResult<std::unique_ptr<Practice>> PracticeArgument::create(const QCommandLineParser &parser)
{
    const auto path = value(parser);
    if (!path)
        return tl::unexpected(path.error());
    // Before anybody is asked for a passphrase.
    const QFileInfo place(*path);
    if (place.exists() && !(place.isDir() && QDir(*path).isEmpty()))
        return failed(Error {ErrorCode::PracticeExists, *path, {}});
    const auto passphrase = PassphraseSource::choose(parser, {QFileInfo(*path).completeBaseName()});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto practice = Practice::create(*path, *passphrase);
    if (!practice)
        return failed(practice.error());
    return std::move(*practice);
}

} // namespace bitacora
