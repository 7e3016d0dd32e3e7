#include "HistoryFile.h"

#include "ActivityRepository.h"
#include "HistoryCsv.h"
#include "HistoryDocument.h"
#include "HistoryJson.h"
#include "Practice.h"
#include "PrivateFile.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int half = 2;
constexpr int halfPercent = 50;

QString formatKey(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Json:
        return u"json"_s;
    }
    return {};
}

// Measuring is the first half of a document's progress, painting the second.
Result<int> writePdf(Practice &practice, const HistoryReportOptions &options, QIODevice &device,
                     const ReportProgress &progress)
{
    const auto measuring = [&progress](int percent) { return !progress || progress(percent / half); };
    const auto painting = [&progress](int percent) { return !progress || progress(halfPercent + percent / half); };
    const auto document = HistoryDocument::read(practice, options, measuring);
    if (!document)
        return Failure(document.error());
    if (const auto written = (*document)->pdf().write(device, painting); !written)
        return Failure(written.error());
    return (*document)->sessionCount();
}

Result<int> writeRead(Practice &practice, const HistoryReportOptions &options, ReportFormat format, QIODevice &device,
                      const ReportProgress &progress)
{
    if (format == ReportFormat::Pdf)
        return writePdf(practice, options, device, progress);
    const auto rows = HistoryRows::find(practice, options);
    if (!rows)
        return Failure(rows.error());
    const auto written = format == ReportFormat::Csv ? HistoryCsv(options, **rows).write(device, progress)
                                                     : HistoryJson(options, **rows).write(device, progress);
    if (!written)
        return Failure(written.error());
    return (*rows)->count();
}

/// What `write` counts, when `within` (a snapshot, a file) lets it run and ends well itself.
template <typename Within, typename Write>
Result<int> counted(const Within &within, const Write &write)
{
    int sessions = 0;
    const Result<void> done = within([&](auto &...where) -> Result<void> {
        const Result<int> count = write(where...);
        if (!count)
            return Failure(count.error());
        sessions = *count;
        return {};
    });
    if (!done)
        return Failure(done.error());
    return sessions;
}

} // namespace

Result<int> writeHistory(Practice &practice, const HistoryReportOptions &options, ReportFormat format,
                         QIODevice &device, const ReportProgress &progress)
{
    // Rows are read batch by batch, and must agree with each other and with the figures above them.
    return counted([&practice](const auto &write) { return practice.inOneSnapshot(write); },
                   [&] { return writeRead(practice, options, format, device, progress); });
}

Result<int> writeHistoryFile(Practice &practice, const HistoryReportOptions &options, ReportFormat format,
                             const QString &path, const ReportProgress &progress)
{
    return counted([&path](const auto &write) { return writePrivateFile(path, write); },
                   [&](QIODevice &device) { return writeHistory(practice, options, format, device, progress); });
}

Result<void> logHistory(Practice &practice, ActivityKind kind, const HistoryReportOptions &options, ReportFormat format,
                        int sessions)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = options.filter.client;
    entry.after = u"%1, %2"_s.arg(formatKey(format)).arg(sessions);
    if (options.withPrivateNotes)
        entry.after += u", private notes"_s;
    if (kind == ActivityKind::HistoryExported && format == ReportFormat::Pdf)
        entry.after += options.pdf.inLog();
    return practice.activity().append(entry);
}

} // namespace bitacora
