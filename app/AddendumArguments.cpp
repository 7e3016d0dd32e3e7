#include "AddendumArguments.h"

#include "PassphraseSource.h"
#include "PdfArguments.h"
#include "SignedNoteJson.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>
#include <QStringDecoder>

#include <array>
#include <cstdio>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString addendumOption = u"addendum"_s;
const QString reasonOption = u"reason"_s;
/// What no addendum is longer than, in bytes of UTF-8.
constexpr qint64 longestInput = 4 * qint64(maxAddendumLength);

constexpr std::array allTypes {AddendumType::LateEntry, AddendumType::Correction, AddendumType::Clarification};

} // namespace

void AddendumArguments::declareOptions(QCommandLineParser &parser)
{
    parser.addOption({addendumOption,
                      tr("Adds to the signed note what standard input says, and signs it with the name and credential "
                         "of the settings: late-entry, correction or clarification."),
                      u"TYPE"_s});
    parser.addOption({reasonOption, tr("Why it is added."), u"TEXT"_s});
}

QString AddendumArguments::usage()
{
    return u"[--addendum late-entry|correction|clarification --reason TEXT]"_s;
}

bool AddendumArguments::isWanted(const QCommandLineParser &parser)
{
    return parser.isSet(addendumOption);
}

CommandResult<std::optional<NewAddendum>> AddendumArguments::read(const QCommandLineParser &parser)
{
    if (!isWanted(parser)) {
        if (parser.isSet(reasonOption))
            return wrongUsage(tr("%1 goes with %2.").arg(u"--"_s + reasonOption, u"--"_s + addendumOption));
        return std::optional<NewAddendum>();
    }
    const auto kind = type(parser);
    if (!kind)
        return tl::unexpected(kind.error());
    const QString reason = parser.value(reasonOption).trimmed();
    if (reason.isEmpty())
        return wrongUsage(tr("Say with --reason why it is added."));
    if (PassphraseSource::readsStandardInput(parser) || PdfArguments::readsStandardInput(parser))
        return wrongUsage(tr("Standard input is the text of the addendum, so the passphrase comes from a file or the "
                             "terminal."));
    const auto read = text();
    if (!read)
        return tl::unexpected(read.error());
    const NewAddendum addendum {*kind, reason, *read, {}};
    return std::optional(addendum);
}

CommandResult<AddendumType> AddendumArguments::type(const QCommandLineParser &parser)
{
    const QString given = parser.value(addendumOption).toLower();
    for (const AddendumType each : allTypes) {
        if (given == SignedNoteJson::typeName(each))
            return each;
    }
    return wrongUsage(tr("An addendum is a late-entry, a correction or a clarification, not \"%1\".").arg(given));
}

tl::unexpected<CommandFailure> AddendumArguments::tooLong()
{
    return failed(
        tr("An addendum has at most %1 characters, so nothing was added.").arg(QLocale().toString(maxAddendumLength)));
}

CommandResult<QString> AddendumArguments::text()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failed(tr("Standard input cannot be read, so nothing was added."));
    const QByteArray bytes = input.read(longestInput + 1);
    if (bytes.size() > longestInput)
        return tooLong();
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return failed(tr("Standard input is not UTF-8 text, so nothing was added."));
    if (text.size() > maxAddendumLength)
        return tooLong();
    if (text.trimmed().isEmpty())
        return failed(tr("Standard input says nothing, so nothing was added."));
    return text.trimmed();
}

} // namespace bitacora
