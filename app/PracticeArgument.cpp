#include "PracticeArgument.h"

#include "PassphraseSource.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

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
    return !Practice::exists(path) && Practice::exists(withSuffix) ? withSuffix : path;
}

CommandResult<QString> PracticeArgument::existing(const QCommandLineParser &parser)
{
    const auto given = value(parser);
    if (!given)
        return given;
    const QString path = resolved(*given);
    if (!Practice::exists(path))
        return failed(Error {ErrorCode::PracticeNotFound, *given, {}});
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
        return failed(practice.error());
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
