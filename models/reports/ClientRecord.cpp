#include "ClientRecord.h"

#include "ActivityRepository.h"
#include "ClientRecordPages.h"
#include "PagePainting.h"
#include "PdfFile.h"
#include "Practice.h"
#include "PrivateFile.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int half = 2;
constexpr int halfPercent = 50;

Result<int> writeRead(Practice &practice, const ClientRecordOptions &options, QIODevice &device,
                      const ReportProgress &progress)
{
    // Measuring is the first half of the progress, painting the second.
    const auto measuring = [&progress](int percent) { return !progress || progress(percent / half); };
    const auto painting = [&progress](int percent) { return !progress || progress(halfPercent + percent / half); };
    ClientRecordPages pages(practice, options);
    if (const auto prepared = pages.prepare(measuring); !prepared)
        return Failure(prepared.error());
    const auto written = writePdf(
        device, {pages.title(), QPageSize(options.paper)}, options.pdf,
        [&pages](QPagedPaintDevice &paged, const ReportProgress &going) {
            return paintPages(
                paged, pages.sheet(), {0, pages.pageCount() - 1},
                [&pages](QPainter &painter, int page) { return pages.paint(painter, page); }, going);
        },
        painting);
    if (!written)
        return Failure(written.error());
    return pages.sessionCount();
}

} // namespace

Result<int> writeClientRecord(Practice &practice, const ClientRecordOptions &options, QIODevice &device,
                              const ReportProgress &progress)
{
    int sessions = 0;
    // What is read twice, and the parts among themselves, must agree.
    const Result<void> done = practice.inOneSnapshot([&]() -> Result<void> {
        const auto written = writeRead(practice, options, device, progress);
        if (!written)
            return Failure(written.error());
        sessions = *written;
        return {};
    });
    if (!done)
        return Failure(done.error());
    return sessions;
}

Result<int> writeClientRecordFile(Practice &practice, const ClientRecordOptions &options, const QString &path,
                                  const ReportProgress &progress)
{
    int sessions = 0;
    const Result<void> done = writePrivateFile(path, [&](QIODevice &device) -> Result<void> {
        const auto written = writeClientRecord(practice, options, device, progress);
        if (!written)
            return Failure(written.error());
        sessions = *written;
        return {};
    });
    if (!done)
        return Failure(done.error());
    return sessions;
}

Result<void> logClientRecord(Practice &practice, const ClientRecordOptions &options, int sessions)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::RecordExported;
    entry.client = options.client;
    entry.after = u"pdf, %1"_s.arg(sessions);
    if (options.withPrivateNotes)
        entry.after += u", private notes"_s;
    entry.after += options.pdf.inLog();
    return practice.activity().append(entry);
}

} // namespace bitacora
