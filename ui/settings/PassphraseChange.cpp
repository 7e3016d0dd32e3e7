#include "PassphraseChange.h"

#include "ActivityRepository.h"
#include "Practice.h"

#include <QThread>

#include <algorithm>

namespace bitacora {

namespace {

Result<void> rewrap(const QString &path, const SecretBytes &dataKey, const SecretBytes &oldPassphrase,
                    const SecretBytes &newPassphrase, KdfCost cost)
{
    const Result<SecretBytes> wrapped = KeyFile::unwrap(path, oldPassphrase);
    if (!wrapped)
        return Failure(wrapped.error());
    // Somebody may have put another practice's keys there while this one is open.
    if (!std::equal(wrapped->data(), wrapped->data() + wrapped->size(), dataKey.data(),
                    dataKey.data() + dataKey.size()))
        return failure(ErrorCode::KeysAltered, path);
    const Result<QString> id = KeyFile::practiceId(path);
    if (!id)
        return Failure(id.error());
    return KeyFile::write(path, *id, dataKey, newPassphrase, cost);
}

} // namespace

PassphraseChange::PassphraseChange(Practice &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
{
}

PassphraseChange::~PassphraseChange()
{
    if (m_thread)
        m_thread->wait();
}

void PassphraseChange::start(SecretBytes oldPassphrase, SecretBytes newPassphrase)
{
    if (isRunning())
        return;
    if (newPassphrase.isEmpty()) {
        Q_EMIT failed({ErrorCode::PassphraseEmpty, {}, {}});
        return;
    }
    m_thread.reset(
        QThread::create([this, path = Practice::keyFilePath(m_practice.path()), dataKey = m_practice.dataKey(),
                         before = std::move(oldPassphrase), after = std::move(newPassphrase),
                         cost = m_practice.kdfCost()] { m_result = rewrap(path, dataKey, before, after, cost); }));
    connect(m_thread.get(), &QThread::finished, this, &PassphraseChange::end);
    m_thread->start();
}

void PassphraseChange::end()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    if (m_result) {
        ActivityEntry entry;
        entry.kind = ActivityKind::PassphraseChanged;
        m_result = m_practice.activity().append(entry);
    }
    if (m_result)
        Q_EMIT succeeded();
    else
        Q_EMIT failed(m_result.error());
}

} // namespace bitacora
