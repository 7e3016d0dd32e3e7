#include "PassphraseTry.h"

#include "Clock.h"
#include "Practice.h"
#include "UnlockAttempts.h"

#include <QMutex>
#include <QMutexLocker>

namespace bitacora {

namespace {

// Tries that were begun together must not all be looked at before the first of them is noted.
QMutex &turns()
{
    static QMutex mutex;
    return mutex;
}

template <typename Value, typename Work>
Result<Value> counted(const QString &practice, const SecretBytes &passphrase, const Clock &clock, const Work &work)
{
    const QMutexLocker turn(&turns());
    if (const auto due = PassphraseTry::isDue(practice, clock); !due)
        return Failure(due.error());
    Result<Value> result = work();
    if (!result && result.error().code == ErrorCode::PassphraseWrong && !passphrase.isEmpty())
        UnlockAttempts::note(practice, clock.now());
    return result;
}

} // namespace

Result<void> PassphraseTry::isDue(const QString &practice, const Clock &clock)
{
    const auto wait = UnlockAttempts::waitAt(practice, clock.now());
    if (wait.count() > 0)
        return failure(ErrorCode::UnlockDelayed, practice, QString::number(wait.count()));
    return {};
}

Result<SecretBytes> PassphraseTry::unwrap(const QString &practice, const SecretBytes &passphrase, const Clock &clock)
{
    return counted<SecretBytes>(practice, passphrase, clock,
                                [&] { return KeyFile::unwrap(Practice::keyFilePath(practice), passphrase); });
}

Result<QByteArray> PassphraseTry::rewrap(const QString &practice, const Rewrapping &keys, const Clock &clock)
{
    return counted<QByteArray>(practice, keys.before, clock, [&] {
        return KeyFile::rewrap(Practice::keyFilePath(practice), keys.dataKey, keys.before, keys.after, keys.cost);
    });
}

} // namespace bitacora
