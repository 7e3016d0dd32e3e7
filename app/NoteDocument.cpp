#include "NoteDocument.h"

#include "HistoryReportOptions.h"
#include "JsonOutput.h"
#include "PdfArguments.h"
#include "PrivateFile.h"
#include "SessionExportLog.h"
#include "SessionNotePdf.h"

#include <QCommandLineParser>

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString formatOption = u"format"_s;
const QString toOption = u"to"_s;
const QString pdfFormat = u"pdf"_s;
const QString textFormat = u"text"_s;

} // namespace

void NoteDocument::declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {formatOption, tr("text (as without it) or pdf, which takes --to FILE."), u"FORMAT"_s, textFormat});
    parser.addOption({toOption, tr("The file that the PDF is written to."), u"FILE"_s});
    PdfArguments::declareOptions(parser);
}

QString NoteDocument::usage()
{
    return u"[--format pdf --to FILE "_s + PdfArguments::usage() + u']';
}

bool NoteDocument::isWanted(const QCommandLineParser &parser)
{
    return parser.value(formatOption).compare(pdfFormat, Qt::CaseInsensitive) == 0;
}

bool NoteDocument::isWanted(const QStringList &arguments)
{
    return arguments.contains(pdfFormat, Qt::CaseInsensitive)
        || arguments.contains(u"--format=pdf"_s, Qt::CaseInsensitive);
}

CommandResult<void> NoteDocument::check(const QCommandLineParser &parser)
{
    const QString format = parser.value(formatOption);
    const bool isPdf = isWanted(parser);
    if (!isPdf && format.compare(textFormat, Qt::CaseInsensitive) != 0)
        return wrongUsage(tr("--format takes text or pdf, not “%1”.").arg(format));
    if (isPdf && JsonOutput::isWanted(parser))
        return wrongUsage(tr("A note is written as a PDF or printed as JSON, not both."));
    if (isPdf != parser.isSet(toOption) || (isPdf && parser.value(toOption).isEmpty()))
        return wrongUsage(tr("--format pdf and --to FILE go together."));
    return PdfArguments::check(parser, isPdf);
}

CommandResult<void> NoteDocument::write(const Practice &practice, SessionId session, const PrintedNote &note,
                                        const QCommandLineParser &parser)
{
    auto sheet = readNoteSheet(practice, session, note.draft.language);
    if (!sheet)
        return failed(sheet.error());
    if (sheet->isSigned() && !note.signedNote)
        return failed(tr("The note is signed: what is written is the signed one, without --language or --template."));
    sheet->show(note.draft);
    const auto form = PdfArguments::form(parser);
    if (!form)
        return tl::unexpected(form.error());
    const SessionNotePdf pdf(std::move(*sheet), pageSizeFor(QLocale()));
    const auto written =
        writePrivateFile(parser.value(toOption), [&pdf, &form](QIODevice &device) { return pdf.write(device, *form); });
    if (!written)
        return failed(written.error());
    if (practice.isReadOnly())
        return {};
    const auto logged = logSessionExport(practice, ActivityKind::NoteExported, session, u"pdf"_s + form->inLog());
    return logged ? CommandResult<void>() : failed(logged.error());
}

} // namespace bitacora
