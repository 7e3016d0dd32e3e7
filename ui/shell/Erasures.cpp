#include "Erasures.h"

#include "BackgroundJob.h"

namespace bitacora {

void Erasures::start(std::unique_ptr<PendingErasure> erasure)
{
    if (!erasure)
        return;
    const QString path = erasure->path();
    waitFor(path);
    auto *job = new BackgroundJob(this);
    m_jobs.insert(path, job);
    m_failures.remove(path);
    const std::shared_ptr<PendingErasure> shared = std::move(erasure);
    job->start<Result<void>>([shared](BackgroundJob::Control &) { return shared->run(); },
                             [this, path](const Result<void> &erased) { end(path, erased); });
    Q_EMIT started(path);
}

void Erasures::end(const QString &path, const Result<void> &erased)
{
    m_jobs.take(path)->deleteLater();
    if (!erased)
        m_failures.insert(path, erased.error());
    Q_EMIT ended(path, erased.has_value());
}

void Erasures::waitFor(const QString &path)
{
    if (BackgroundJob *job = m_jobs.value(path))
        job->waitForResult();
}

std::optional<Error> Erasures::takeFailure(const QString &path)
{
    if (!m_failures.contains(path))
        return std::nullopt;
    return m_failures.take(path);
}

QString Erasures::sentenceOf(const Error &error)
{
    if (error.code == ErrorCode::PracticeInUse)
        return tr(
            "What was deleted is not erased from the file yet, because another program is reading the practice. It "
            "is tried again when the practice is locked the next time.");
    //: %1 is one or two sentences that say why
    return tr("What was deleted is not erased from the file yet. %1 It is tried again when the practice is locked the "
              "next time.")
        .arg(error.sentence());
}

} // namespace bitacora
