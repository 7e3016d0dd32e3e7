#pragma once

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
};

/// All that was measured of a client, with names in the current language.
[[nodiscard]] Result<ProgressData> readProgress(const Practice &practice, ClientId client);

/// A report without graphs yet, with the locale and its paper.
[[nodiscard]] Result<ProgressReport> progressReportOf(const Practice &practice, ClientId client, const QLocale &locale);

/// Writes to an open device; a picture is of the first graph. What is written is not encrypted. FileNotWritable.
[[nodiscard]] Result<void> writeProgress(const ProgressReport &report, ProgressFormat format, QIODevice &device);
/// Writes a file, whole or not at all, readable by its owner alone.
[[nodiscard]] Result<void> writeProgressFile(const ProgressReport &report, ProgressFormat format, const QString &path);

/// The activity entry of what was written: the client, how ("csv", "pdf", "png"), and how many graphs.
[[nodiscard]] Result<void> logProgress(Practice &practice, const ProgressReport &report, ProgressFormat format);

/// "csv", "pdf", "png".
[[nodiscard]] QString progressFormatKey(ProgressFormat format);

} // namespace bitacora
