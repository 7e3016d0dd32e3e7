#include "RowBatches.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int wholePercent = 100;

} // namespace

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return failure(ErrorCode::FileNotWritable, {}, device.errorString());
    return {};
}

Result<void> forEachRow(HistoryRowSource &source, const ReportProgress &progress,
                        const std::function<Result<void>(const HistoryRow &)> &use)
{
    const int count = source.count();
    for (int first = 0; first < count; first += historyBatch) {
        if (progress && !progress(int(qint64(first) * wholePercent / count)))
            return failure(ErrorCode::Cancelled);
        const auto batch = source.read(first, std::min(count - first, historyBatch));
        if (!batch)
            return tl::unexpected(batch.error());
        for (const HistoryRow &row : *batch) {
            if (row.id == 0)
                continue;
            if (auto used = use(row); !used)
                return used;
        }
    }
    if (progress && !progress(wholePercent))
        return failure(ErrorCode::Cancelled);
    return {};
}

} // namespace bitacora
