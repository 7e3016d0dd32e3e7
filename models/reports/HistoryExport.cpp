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
    // Its answer is still on the way to an object that goes now; the file is there.
    if (m_result)
        (void)log();
}

void HistoryExport::start(const HistoryReportOptions &options, ReportFormat format, const QString &path)
{
    if (m_worker)
        return;
    m_cancelled = false;
    m_told = -1;
    m_options = options;
    m_format = format;
    m_result = failure(ErrorCode::Cancelled);
    PracticeOptions reading;
    reading.clock = &m_practice.clock();
    reading.readOnly = true;
    auto job = [this, options, format, path, reading, practicePath = m_practice.path(),
                key = m_practice.dataKey()]() mutable {
        {
            const auto practice = Practice::openWithKey(practicePath, std::move(key), reading);
            const auto progress = [this](int percent) {
                QMetaObject::invokeMethod(
                    this, [this, percent] { tell(percent); }, Qt::QueuedConnection);
                return !m_cancelled;
            };
            if (!practice)
                m_result = Failure(practice.error());
            else
                m_result = writeHistoryFile(**practice, options, format, path, progress);
        }
        QMetaObject::invokeMethod(this, &HistoryExport::finish, Qt::QueuedConnection);
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

void HistoryExport::finish()
{
    m_worker->wait();
    m_worker.reset();
    HistoryExportResult answer = m_result;
    if (answer) {
        if (const auto logged = log(); !logged)
            answer = Failure(logged.error());
    }
    Q_EMIT finished(answer);
}

Result<void> HistoryExport::log() const
{
    return logHistory(m_practice, ActivityKind::HistoryExported, m_options, m_format, *m_result);
}

} // namespace bitacora
