#include "SessionKeeper.h"

#include <QScopedValueRollback>

namespace bitacora {

SessionKeeper::SessionKeeper(QObject *parent)
    : QObject(parent)
{
    connect(&m_pause, &TypingPause::due, this, &SessionKeeper::storeDraft);
}

void SessionKeeper::begin(SessionId session, bool isRecovered)
{
    m_session = session;
    m_isRecovered = isRecovered;
    m_isPending = isRecovered;
    setState(State::Idle);
}

void SessionKeeper::end()
{
    m_pause.stop();
    m_session = {};
    forget();
    m_isPending = false;
    m_isRecovered = false;
    setState(State::Idle);
}

QString SessionKeeper::stateText() const
{
    switch (m_state) {
    case State::Idle:
        break;
    case State::Typing:
        //: What was just typed is on its way to the disk.
        return tr("Saving…");
    case State::Saved:
        return tr("Saved ✓");
    case State::Failed:
        return m_error.sentence();
    }
    return {};
}

void SessionKeeper::typed()
{
    if (!m_session.isValid())
        return;
    m_isPending = true;
    m_pause.typed();
    setState(State::Typing);
}

void SessionKeeper::storeDraft()
{
    m_pause.stop();
    if (!m_session.isValid() || !m_isPending)
        return;
    const auto saved = saveDraft();
    setState(saved ? State::Saved : State::Failed, saved ? Error() : saved.error());
}

bool SessionKeeper::commit()
{
    if (!m_session.isValid() || !m_isPending)
        return true;
    m_pause.stop();
    const QScopedValueRollback committing(m_isCommitting, true);
    const Result<bool> recorded = record();
    const Result<void> kept = recorded && *recorded ? discardDraft() : saveDraft();
    if (!recorded || !kept) {
        setState(State::Failed, recorded ? kept.error() : recorded.error());
        // A session that is no more has nothing to lose.
        return kept.has_value() || m_error.code == ErrorCode::RecordNotFound;
    }
    m_isPending = !*recorded;
    m_isRecovered = false;
    setState(State::Saved);
    return true;
}

void SessionKeeper::discard()
{
    m_pause.stop();
    if (const auto done = discardDraft(); !done)
        return setState(State::Failed, done.error());
    m_isPending = false;
    m_isRecovered = false;
    setState(State::Idle);
    showRecorded();
}

void SessionKeeper::follow(SessionId session)
{
    if (session != m_session || m_isCommitting)
        return;
    if (const auto done = read(); !done)
        return setState(State::Failed, done.error());
    if (m_isPending)
        // The change took the draft with it.
        return storeDraft();
    showRecorded();
}

void SessionKeeper::setState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace bitacora
