#pragma once

#include "NoteLanguage.h"
#include "PdfForm.h"
#include "ProgressData.h"
#include "Result.h"

#include <QDate>
#include <QLocale>
#include <QPageSize>

class QIODevice;

namespace bitacora {

class Practice;

/// How graphs leave the practice: a table of their figures, a page each, or a picture of one.
enum class ProgressFormat { Csv, Pdf, Png };

/// What is written of a client's progress. A plain value, so that a worker can write it while the window goes on.
struct ProgressReport
{
    ClientId client;
    QString clientName;
    /// Whoever made it: the practice, or the practitioner.
    QString from;
    QDate madeOn;
    QList<ProgressSeries> graphs;
    QLocale locale;
    QPageSize::PageSizeId pageSize = QPageSize::A4;
    /// Of no meaning for the other formats.
    PdfForm pdf;
};

/// All that was measured of a client, with names in a language.
[[nodiscard]] Result<ProgressData> readProgress(const Practice &practice, ClientId client, NoteLanguage language);
/// The same in the current language.
[[nodiscard]] Result<ProgressData> readProgress(const Practice &practice, ClientId client);

/// A report without graphs yet, with the locale and its paper.
[[nodiscard]] Result<ProgressReport> progressReportOf(const Practice &practice, ClientId client, const QLocale &locale);

/// Writes to an open device; a picture is of the first graph. Only a PDF with a password is encrypted. FileNotWritable.
[[nodiscard]] Result<void> writeProgress(const ProgressReport &report, ProgressFormat format, QIODevice &device);
/// Writes a file, whole or not at all, readable by its owner alone.
[[nodiscard]] Result<void> writeProgressFile(const ProgressReport &report, ProgressFormat format, const QString &path);

/// The activity entry of what was written: the client, how ("csv", "pdf", "png"), how many graphs, and what kind of PDF.
[[nodiscard]] Result<void> logProgress(Practice &practice, const ProgressReport &report, ProgressFormat format);

/// The activity entry of what was printed: the client, and how many graphs.
[[nodiscard]] Result<void> logProgressPrinted(Practice &practice, const ProgressReport &report);

/// "csv", "pdf", "png".
[[nodiscard]] QString progressFormatKey(ProgressFormat format);

} // namespace bitacora
