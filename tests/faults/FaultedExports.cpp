#include "FaultedExports.h"

#include "CalendarSheet.h"
#include "ClientRecord.h"
#include "FaultedSteps.h"
#include "HistoryFile.h"
#include "InvitationFile.h"
#include "PeriodReportPdf.h"
#include "PrivateFile.h"
#include "ProgressReport.h"
#include "RecoverySheet.h"
#include "SessionNotePdf.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace FaultedSteps;

namespace {

using Write = Result<void> (*)(FaultScene &scene, const QString &path);

const QString fileName = u"Exported"_s;
const QByteArray oldFile = "what was there before";

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

PdfForm withPassword()
{
    return PdfForm::withPassword(SecretBytes::fromPassphrase(u"violet anchor"_s));
}

template <ReportFormat format>
Result<void> writeHistory(FaultScene &scene, const QString &path)
{
    return withoutValue(writeHistoryFile(*scene.practice, reportOptionsFor(english()), format, path));
}

Result<void> writeProtectedHistory(FaultScene &scene, const QString &path)
{
    HistoryReportOptions options = reportOptionsFor(english());
    options.pdf = withPassword();
    return withoutValue(writeHistoryFile(*scene.practice, options, ReportFormat::Pdf, path));
}

template <ProgressFormat format>
Result<void> writeGraph(FaultScene &scene, const QString &path)
{
    const auto data = readProgress(*scene.practice, scene.client);
    if (!data)
        return Failure(data.error());
    auto report = progressReportOf(*scene.practice, scene.client, english());
    if (!report)
        return Failure(report.error());
    report->graphs = {data->series(0, {})};
    return writeProgressFile(*report, format, path);
}

Result<void> writeRecord(FaultScene &scene, const QString &path)
{
    ClientRecordOptions options;
    options.client = scene.client;
    options.locale = english();
    return withoutValue(writeClientRecordFile(*scene.practice, options, path));
}

Result<void> writeNote(FaultScene &scene, const QString &path)
{
    auto sheet = readNoteSheet(*scene.practice, scene.session, NoteLanguage::English);
    if (!sheet)
        return Failure(sheet.error());
    const SessionNotePdf pdf(std::move(*sheet), QPageSize::A4);
    return writePrivateFile(path, [&pdf](QIODevice &device) { return pdf.write(device); });
}

Result<void> writeReport(FaultScene &scene, const QString &path)
{
    auto sheet =
        readPeriodReport(*scene.practice, newPeriodReport(scene.client, scene.options.clock->now().date(), {}));
    if (!sheet)
        return Failure(sheet.error());
    const PeriodReportPdf pdf(std::move(*sheet));
    return writePrivateFile(path, [&pdf](QIODevice &device) { return pdf.write(device); });
}

Result<void> writeWeek(FaultScene &scene, const QString &path)
{
    auto week = CalendarWeek::read(*scene.practice, scene.options.clock->now().date());
    if (!week)
        return Failure(week.error());
    const CalendarSheet sheet(std::move(*week), english(), QPageSize::A4);
    return writePrivateFile(path, [&sheet](QIODevice &device) { return sheet.write(device); });
}

Result<void> writeAppointment(FaultScene &scene, const QString &path)
{
    const auto notice = sessionNotice(*scene.practice, scene.session, english());
    return notice ? writeInvitation(*notice, path) : Failure(notice.error());
}

// With the code that stands on it, which no practice has.
Result<void> writeRecoverySheet(FaultScene &scene, const QString &path)
{
    return RecoverySheet(u"Sample"_s, QString(52, u'2'), scene.options.clock->now().date()).writePdf(path);
}

Result<void> openBesideOldFile(FaultScene &scene)
{
    QFile file(scene.inFolder(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(oldFile) != oldFile.size())
        return failure(ErrorCode::FileNotWritable);
    file.close();
    return openIt(scene);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of a PDF the size alone: it says when it was made, and what is encrypted is never the same twice.
bool isAsWhole(const QByteArray &content, const QByteArray &whole)
{
    return whole.startsWith("%PDF-") ? content.startsWith("%PDF-") && content.size() == whole.size() : content == whole;
}

template <Write write>
QString isWritten(FaultScene &scene, bool isDone)
{
    const QString path = scene.inFolder(fileName);
    const QStringList beside = QDir(scene.folder).entryList({fileName + u'*'}, QDir::Files | QDir::Hidden);
    if (beside != QStringList(fileName))
        return u"there is "_s + beside.join(u' ');
    if (!isDone)
        return contentOf(path) == oldFile ? QString() : u"the file that was there is another one"_s;
    const QString again = scene.inFolder(u"Again"_s);
    if (const auto written = write(scene, again); !written)
        return written.error().sentence();
    const QByteArray whole = contentOf(again);
    QFile::remove(again);
    return !whole.isEmpty() && isAsWhole(contentOf(path), whole) ? QString() : u"the file is not whole"_s;
}

template <Write write>
FaultedOperation exporting(const char *name)
{
    const auto run = [](FaultScene &scene) { return write(scene, scene.inFolder(fileName)); };
    return {name, openBesideOldFile, run, isWritten<write>};
}

FaultedOperation ofFilesAlone(FaultedOperation operation)
{
    operation.isOfFilesAlone = true;
    return operation;
}

} // namespace

QList<FaultedOperation> faultedExports()
{
    return {
        exporting<writeHistory<ReportFormat::Csv>>("exporting"),
        exporting<writeHistory<ReportFormat::Json>>("exporting for a program"),
        exporting<writeHistory<ReportFormat::Pdf>>("exporting as a document"),
        exporting<writeProtectedHistory>("exporting with a password"),
        exporting<writeGraph<ProgressFormat::Csv>>("exporting figures"),
        exporting<writeGraph<ProgressFormat::Pdf>>("exporting a graph"),
        exporting<writeGraph<ProgressFormat::Png>>("exporting a picture"),
        exporting<writeRecord>("exporting a record"),
        exporting<writeNote>("exporting a note"),
        exporting<writeReport>("exporting a progress report"),
        exporting<writeWeek>("exporting a week"),
        exporting<writeAppointment>("exporting an appointment"),
        ofFilesAlone(exporting<writeRecoverySheet>("saving a recovery sheet")),
    };
}

} // namespace bitacora
