#pragma once

#include "HistoryReportOptions.h"
#include "Result.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace bitacora {

class Practice;

/// How many sessions were written, or why none were.
using HistoryExportResult = Result<int>;

/// Writes a history to a file on a worker thread, which reads through a connection of its own, so that the
/// window stays free and the practice can be worked on. Lives on the practice's thread; goes before the practice.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    explicit HistoryExport(Practice &practice, QObject *parent = nullptr);
    /// Cancels what is being written and waits for it (some milliseconds). A file that was complete all the same
    /// is logged, though finished() is not emitted any more.
    ~HistoryExport() override;

    /// One at a time: does nothing while isRunning(). The answer comes as finished().
    void start(const HistoryReportOptions &options, ReportFormat format, const QString &path);
    /// finished() then says Cancelled, unless the file was complete already.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_worker != nullptr; }

Q_SIGNALS:
    /// 0 to 100, each number at most once.
    void progressed(int percent);
    /// After the activity entry of a success is stored.
    void finished(const bitacora::HistoryExportResult &result);

private:
    void tell(int percent);
    void finish();
    [[nodiscard]] Result<void> log() const;

    Practice &m_practice;
    std::unique_ptr<QThread> m_worker;
    HistoryReportOptions m_options;
    ReportFormat m_format = ReportFormat::Csv;
    /// The worker's until it has ended.
    HistoryExportResult m_result;
    std::atomic_bool m_cancelled = false;
    int m_told = -1;
};

} // namespace bitacora

Q_DECLARE_METATYPE(bitacora::HistoryExportResult)
