#include "PassphraseChange.h"

#include "BackgroundJob.h"
#include "Practice.h"

#include <QSignalBlocker>

#include <algorithm>
#include <memory>
#include <utility>

namespace bitacora {

struct PassphraseChange::Derivation
{
    QString path;
    SecretBytes dataKey;
    SecretBytes before;
    SecretBytes after;
    KdfCost cost;
};

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
    derive({Practice::keyFilePath(m_practice.path()), m_practice.dataKey(), std::move(oldPassphrase),
            std::move(newPassphrase), m_practice.kdfCost()},
           ActivityKind::PassphraseChanged);
}

KdfCost PassphraseChange::dearer(const KdfCost &cost)
{
    constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;
    const KdfCost usual;
    if (cost != cost.orStronger(usual))
        return cost.orStronger(usual);
    return {std::max(cost.memoryBytes, std::min(2 * cost.memoryBytes, mostMemory)), cost.passes};
}

void PassphraseChange::strengthen(SecretBytes passphrase)
{
    if (isRunning())
        return;
    SecretBytes again = passphrase.clone();
    derive({Practice::keyFilePath(m_practice.path()), m_practice.dataKey(), std::move(passphrase), std::move(again),
            dearer(m_practice.kdfCost())},
           ActivityKind::KeysStrengthened);
}

void PassphraseChange::check(SecretBytes passphrase)
{
    if (isRunning())
        return;
    const auto kept = std::make_shared<SecretBytes>(std::move(passphrase));
    m_job->start<Result<void>>(
        [keys = Practice::keyFilePath(m_practice.path()), kept](BackgroundJob::Control &) -> Result<void> {
            const auto key = KeyFile::unwrap(keys, *kept);
            return key ? Result<void>() : Failure(key.error());
        },
        [this](const Result<void> &isTheOne) {
            if (isTheOne)
                Q_EMIT checked();
            else
                Q_EMIT failed(isTheOne.error());
        });
}

void PassphraseChange::derive(Derivation derivation, ActivityKind kind)
{
    const auto work = std::make_shared<Derivation>(std::move(derivation));
    m_job->start<Result<QByteArray>>(
        [work](BackgroundJob::Control &) {
            return KeyFile::rewrap(work->path, work->dataKey, work->before, work->after, work->cost);
        },
        [this, kind](const Result<QByteArray> &keys) { store(keys, kind); });
}

void PassphraseChange::store(const Result<QByteArray> &keys, ActivityKind kind)
{
    const auto stored = keys ? m_practice.replaceKeys(*keys, kind) : Result<void>(Failure(keys.error()));
    if (!stored)
        Q_EMIT failed(stored.error());
    else
        Q_EMIT succeeded();
}

} // namespace bitacora
