#include "PassphraseChange.h"

#include "BackgroundJob.h"
#include "Practice.h"

#include <QSignalBlocker>

namespace bitacora {

PassphraseChange::PassphraseChange(Practice &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_job(new BackgroundJob(this))
{
}

PassphraseChange::~PassphraseChange()
{
    // What was asked for is done, although nobody is left to be told.
    const QSignalBlocker nobody(this);
    const QSignalBlocker nor(m_job);
    m_job->waitForResult();
}

bool PassphraseChange::isRunning() const
{
    return m_job->isRunning();
}

void PassphraseChange::start(SecretBytes oldPassphrase, SecretBytes newPassphrase)
{
    if (isRunning())
        return;
    if (newPassphrase.isEmpty()) {
        Q_EMIT failed({ErrorCode::PassphraseEmpty, {}, {}});
        return;
    }
    struct Derivation
    {
        QString path;
        SecretBytes dataKey;
        SecretBytes before;
        SecretBytes after;
        KdfCost cost;
    };
    const auto derivation = std::make_shared<Derivation>(Derivation {Practice::keyFilePath(m_practice.path()),
                                                                     m_practice.dataKey(), std::move(oldPassphrase),
                                                                     std::move(newPassphrase), m_practice.kdfCost()});
    m_job->start<Result<QByteArray>>(
        [derivation](BackgroundJob::Control &) {
            return KeyFile::rewrap(derivation->path, derivation->dataKey, derivation->before, derivation->after,
                                   derivation->cost);
        },
        [this](const Result<QByteArray> &keys) { store(keys); });
}

void PassphraseChange::store(const Result<QByteArray> &keys)
{
    const auto stored = keys ? m_practice.replaceKeys(*keys) : Result<void>(Failure(keys.error()));
    if (!stored)
        Q_EMIT failed(stored.error());
    else
        Q_EMIT succeeded();
}

} // namespace bitacora
