#include "PassphraseChange.h"

#include "BackgroundJob.h"
#include "PassphraseTry.h"
#include "Practice.h"

#include <QSignalBlocker>

#include <algorithm>
#include <memory>
#include <utility>

namespace bitacora {

PassphraseChange::PassphraseChange(Practice &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_job(new BackgroundJob(this))
{
}

PassphraseChange::~PassphraseChange()
{
    // What was asked for is done, although no page is left to say so on.
    const QSignalBlocker nobody(m_job);
    m_job->abandon();
    m_job->waitForResult();
}

QString PassphraseChange::refusal(const Error &error)
{
    if (error.code == ErrorCode::PassphraseWrong)
        return tr("This is not the passphrase of the practice. Nothing was changed.");
    return error.code == ErrorCode::UnlockDelayed ? error.sentence() : QString();
}

// What failed afterwards could not take it back.
bool PassphraseChange::areInForce(const Result<QByteArray> &keys) const
{
    return keys && KeyFile::read(Practice::keyFilePath(m_practice.path())) == *keys;
}

QString PassphraseChange::sentenceOf(const Error &error, ActivityKind kind)
{
    const QString reason = error.code == ErrorCode::PassphraseWrong
        ? tr("What was typed as the current one was another passphrase.")
        : error.sentence();
    if (kind == ActivityKind::KeysStrengthened) {
        //: %1 is a sentence that says why
        return tr("Guessing the passphrase was not made harder before the practice was locked. %1").arg(reason);
    }
    //: %1 is a sentence that says why
    return tr("The passphrase was not changed before the practice was locked: the earlier one still opens it. %1")
        .arg(reason);
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
    derive({m_practice.dataKey(), std::move(oldPassphrase), std::move(newPassphrase), m_practice.kdfCost()},
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
    derive({m_practice.dataKey(), std::move(passphrase), std::move(again), dearer(m_practice.kdfCost())},
           ActivityKind::KeysStrengthened);
}

void PassphraseChange::check(SecretBytes passphrase)
{
    if (isRunning())
        return;
    const auto kept = std::make_shared<SecretBytes>(std::move(passphrase));
    m_job->setLasting(false);
    m_job->start<Result<void>>(
        [path = m_practice.path(), &clock = m_practice.clock(), kept](BackgroundJob::Control &) -> Result<void> {
            const auto key = PassphraseTry::unwrap(path, *kept, clock);
            return key ? Result<void>() : Failure(key.error());
        },
        [this](const Result<void> &isTheOne) {
            const auto known = isTheOne ? m_practice.logFailedTries() : isTheOne;
            if (known)
                Q_EMIT checked();
            else
                Q_EMIT failed(known.error());
        });
}

void PassphraseChange::derive(PassphraseTry::Rewrapping keys, ActivityKind kind)
{
    const auto work = std::make_shared<PassphraseTry::Rewrapping>(std::move(keys));
    // A lock meanwhile takes nothing back: who has typed a new passphrase unlocks with it.
    m_job->setLasting(true);
    m_job->start<Result<QByteArray>>(
        [path = m_practice.path(), &clock = m_practice.clock(), work](BackgroundJob::Control &) {
            return PassphraseTry::rewrap(path, *work, clock);
        },
        [this, kind](const Result<QByteArray> &keys) { store(keys, kind); });
}

void PassphraseChange::store(const Result<QByteArray> &keys, ActivityKind kind)
{
    const auto stored = keys ? m_practice.replaceKeys(*keys, kind) : Result<void>(Failure(keys.error()));
    if (m_job->isAbandoned()) {
        if (!stored)
            Q_EMIT failedUnseen(areInForce(keys) ? stored.error().sentence() : sentenceOf(stored.error(), kind));
        return;
    }
    if (!stored)
        Q_EMIT failed(stored.error());
    else
        Q_EMIT succeeded();
}

} // namespace bitacora
