#include "LockedRekeying.h"

#include "BackgroundJob.h"
#include "KeyReplacement.h"

#include <utility>

namespace bitacora {

LockedRekeying::LockedRekeying(const PracticeOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_job(new BackgroundJob(this))
{
}

bool LockedRekeying::isRunning() const
{
    return m_job->isRunning();
}

void LockedRekeying::order(const QString &path, SecretBytes passphrase)
{
    m_path = path;
    m_passphrase = std::make_shared<SecretBytes>(std::move(passphrase));
}

void LockedRekeying::start()
{
    if (!isWanted() || isRunning())
        return;
    m_job->start<Result<SecretBytes>>(
        [path = m_path, passphrase = m_passphrase, options = m_options](BackgroundJob::Control &) {
            return KeyReplacement::run(path, *passphrase, options);
        },
        [this](Result<SecretBytes> key) {
            m_passphrase.reset();
            if (!key) {
                Q_EMIT ended(std::make_shared<Error>(key.error()));
                return;
            }
            m_key = std::move(*key);
            Q_EMIT ended(nullptr);
        });
}

} // namespace bitacora
