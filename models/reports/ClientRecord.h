#pragma once

#include "Identifier.h"
#include "PdfForm.h"
#include "ReportProgress.h"
#include "Result.h"

#include <QLocale>
#include <QPageSize>

class QIODevice;

namespace bitacora {

class Practice;

/// What a client's whole record holds, and how it is written.
struct ClientRecordOptions
{
    ClientId client;
    /// Of the profile and of the sessions; left out unless a person asked for them.
    bool withPrivateNotes = false;
    /// Dates, numbers and money; the words follow the program's language, and each note its own.
    QLocale locale;
    QPageSize::PageSizeId paper = QPageSize::A4;
    PdfForm pdf;
};

/// Writes all that the practice holds of a client as one PDF, for a request of records: the profile, the plan with what
/// it was before, every session, every clinical note with its addenda, what was written of the progress, and the
/// activity. Answers how many sessions are
/// in it. RecordNotFound, FileNotWritable, Cancelled, or what the practice says.
[[nodiscard]] Result<int> writeClientRecord(Practice &practice, const ClientRecordOptions &options, QIODevice &device,
                                            const ReportProgress &progress = {});
/// The same to a file, whole or not at all; a new one is readable by its owner alone.
[[nodiscard]] Result<int> writeClientRecordFile(Practice &practice, const ClientRecordOptions &options,
                                                const QString &path, const ReportProgress &progress = {});
/// The activity entry: whose record, how many sessions, with private notes or not, and what kind of PDF.
[[nodiscard]] Result<void> logClientRecord(Practice &practice, const ClientRecordOptions &options, int sessions);

} // namespace bitacora
