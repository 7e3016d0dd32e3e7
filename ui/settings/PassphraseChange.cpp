#include "PassphraseChange.h"

#include "Practice.h"

#include <QThread>

namespace bitacora {

PassphraseChange::PassphraseChange(Practice &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
{
}

PassphraseChange::~PassphraseChange()
{
    if (!m_thread)
        return;
    // What was asked for is done, although nobody is left to be told.
    m_thread->wait();
    (void)store();
}

void PassphraseChange::start(SecretBytes oldPassphrase, SecretBytes newPassphrase)
{
    if (isRunning())
        return;
    if (newPassphrase.isEmpty()) {
        Q_EMIT failed({ErrorCode::PassphraseEmpty, {}, {}});
        return;
    }
    m_thread.reset(QThread::create(
        [this, path = Practice::keyFilePath(m_practice.path()), dataKey = m_practice.dataKey(),
         before = std::move(oldPassphrase), after = std::move(newPassphrase),
         cost = m_practice.kdfCost()] { m_keys = KeyFile::rewrap(path, dataKey, before, after, cost); }));
    connect(m_thread.get(), &QThread::finished, this, &PassphraseChange::end);
    m_thread->start();
}

void PassphraseChange::end()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    if (const auto stored = store(); !stored)
        Q_EMIT failed(stored.error());
    else
        Q_EMIT succeeded();
}

Result<void> PassphraseChange::store()
{
    if (!m_keys)
        return Failure(m_keys.error());
    return m_practice.replaceKeys(*m_keys);
}

} // namespace bitacora
