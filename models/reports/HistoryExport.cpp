#include "HistoryExport.h"

#include "HistoryFile.h"
#include "Practice.h"

#include <QThread>

namespace bitacora {

HistoryExport::HistoryExport(Practice &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
{
}

HistoryExport::~HistoryExport()
{
    if (!m_worker)
        return;
    m_cancelled = true;
    m_worker->wait();
}

void HistoryExport::start(const HistoryReportOptions &options, ReportFormat format, const QString &path)
{
    if (m_worker)
        return;
    m_cancelled = false;
    m_told = -1;
    PracticeOptions reading;
    reading.clock = &m_practice.clock();
    reading.readOnly = true;
    auto job = [this, options, format, path, reading, practicePath = m_practice.path(),
                key = m_practice.dataKey()]() mutable {
        HistoryExportResult result = failure(ErrorCode::Cancelled);
        {
            const auto practice = Practice::openWithKey(practicePath, std::move(key), reading);
            const auto progress = [this](int percent) {
                QMetaObject::invokeMethod(
                    this, [this, percent] { tell(percent); }, Qt::QueuedConnection);
                return !m_cancelled;
            };
            if (!practice)
                result = Failure(practice.error());
            else
                result = writeHistoryFile(**practice, options, format, path, progress);
        }
        QMetaObject::invokeMethod(
            this, [this, options, format, result] { finish(options, format, result); }, Qt::QueuedConnection);
    };
    m_worker.reset(QThread::create(std::move(job)));
    m_worker->start();
}

void HistoryExport::cancel()
{
    m_cancelled = true;
}

void HistoryExport::tell(int percent)
{
    if (percent <= m_told)
        return;
    m_told = percent;
    Q_EMIT progressed(percent);
}

void HistoryExport::finish(const HistoryReportOptions &options, ReportFormat format, const HistoryExportResult &result)
{
    m_worker->wait();
    m_worker.reset();
    HistoryExportResult answer = result;
    if (result) {
        const auto logged = logHistory(m_practice, ActivityKind::HistoryExported, options, format, *result);
        if (!logged)
            answer = Failure(logged.error());
    }
    Q_EMIT finished(answer);
}

} // namespace bitacora
