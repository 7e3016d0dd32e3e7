#include "BackgroundJob.h"
#include "ErasureLine.h"
#include "UnlockPage.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bitacora {

// What the page of a practice shows while something is done with it that keeps people waiting, or out.

ErasureLine &UnlockPage::erasure()
{
    if (!m_erasure) {
        m_erasure = new ErasureLine(content());
        // Above the gap before the links.
        column()->insertWidget(column()->count() - 1, m_erasure);
        connect(m_erasure, &ErasureLine::cancelled, this, &UnlockPage::backupGivenUp);
    }
    return *m_erasure;
}

void UnlockPage::setErasing(bool erasing)
{
    const bool keptOut = m_erasure
        && (m_erasure->state() == ErasureLine::State::Quitting || m_erasure->state() == ErasureLine::State::BackingUp
            || m_erasure->state() == ErasureLine::State::ReplacingKey || isRestoring());
    m_isErasing = erasing;
    if (erasing || m_erasure)
        erasure().setState(erasing ? ErasureLine::State::Erasing : ErasureLine::State::Idle);
    if (erasing)
        return;
    const bool waited = std::exchange(m_waits, false);
    if (waited || keptOut)
        setBusy(false);
    if (waited)
        Q_EMIT unlocked(m_path, m_usesCode);
}

void UnlockPage::setQuitting()
{
    m_job->cancel();
    stopWaiting();
    setBusy(true);
    erasure().setState(ErasureLine::State::Quitting);
}

void UnlockPage::setRestoring()
{
    // Its passphrase was asked for already.
    if (isRestoring())
        setQuitting();
    else
        m_isErasing = true;
    erasure().setState(ErasureLine::State::Restoring);
}

void UnlockPage::setBackingUp()
{
    setQuitting();
    erasure().setState(ErasureLine::State::BackingUp);
    erasure().cancelButton()->setFocus();
}

void UnlockPage::setBackupPercent(int percent)
{
    if (m_erasure)
        m_erasure->setPercent(percent);
}

void UnlockPage::setReplacingKey()
{
    setQuitting();
    erasure().setState(ErasureLine::State::ReplacingKey);
}

void UnlockPage::showKeyFailure(const Error &error)
{
    //: %1 is one or two sentences that say why
    showError(tr("The data key was not replaced; everything is as it was. %1").arg(error.sentence()));
}

void UnlockPage::showErasureFailure(const Error &error)
{
    erasure().showFailure(error);
}

void UnlockPage::stopWaiting()
{
    if (!std::exchange(m_waits, false))
        return;
    m_key = {};
    setBusy(false);
}

} // namespace bitacora
