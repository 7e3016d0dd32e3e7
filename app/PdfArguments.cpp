#include "PdfArguments.h"

#include "PassphraseSource.h"

#include <QCommandLineParser>

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString passwordOption = u"pdf-password"_s;
const QString passwordFileOption = u"pdf-password-file"_s;
const QString archiveOption = u"pdf-a"_s;
const QString standardInput = u"-"_s;

} // namespace

void PdfArguments::declareOptions(QCommandLineParser &parser)
{
    parser.addOption({passwordOption, tr("Asks for a password, twice, without which nobody opens the PDF (AES-256).")});
    parser.addOption({passwordFileOption,
                      tr("The same, with the password from FILE (- is standard input). One line break at its end is "
                         "left out."),
                      u"FILE"_s});
    parser.addOption({archiveOption, tr("Writes the PDF for an archive, as PDF/A-1b, which takes no password.")});
}

QString PdfArguments::usage()
{
    return u"[--pdf-password | --pdf-password-file FILE | --pdf-a]"_s;
}

CommandResult<void> PdfArguments::check(const QCommandLineParser &parser, bool writesPdf)
{
    const int set =
        int(parser.isSet(passwordOption)) + int(parser.isSet(passwordFileOption)) + int(parser.isSet(archiveOption));
    if (set > 0 && !writesPdf)
        return wrongUsage(tr("Only a PDF takes --pdf-password, --pdf-password-file or --pdf-a."));
    if (set > 1)
        return wrongUsage(tr("--pdf-password, --pdf-password-file and --pdf-a exclude each other."));
    if (readsStandardInput(parser) && PassphraseSource::readsStandardInput(parser))
        return wrongUsage(tr("Standard input can be the passphrase or the password of the PDF, not both."));
    return {};
}

bool PdfArguments::readsStandardInput(const QCommandLineParser &parser)
{
    return parser.value(passwordFileOption) == standardInput;
}

CommandResult<PdfForm> PdfArguments::form(const QCommandLineParser &parser)
{
    PdfForm form;
    form.isForArchive = parser.isSet(archiveOption);
    if (!parser.isSet(passwordOption) && !parser.isSet(passwordFileOption))
        return form;
    auto password = parser.isSet(passwordFileOption)
        ? PassphraseSource::fromFile(parser.value(passwordFileOption))
        : PassphraseSource::fromTerminalTwice(tr("Password of the PDF:") + u' ', {});
    if (!password)
        return tl::unexpected(password.error());
    if (!isUsablePdfPassword(*password))
        return failed(tr("A PDF takes a password of at most %n byte(s), without control characters.", nullptr,
                         longestPdfPassword));
    return PdfForm::withPassword(std::move(*password));
}

} // namespace bitacora
