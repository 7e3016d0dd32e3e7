#pragma once

#include "Error.h"
#include "Result.h"
#include "Session.h"
#include "TypingPause.h"

#include <QObject>

namespace bitacora {

/// Keeps what a person fills in or writes for one session: as a draft within a second, and as a change that can be
/// undone when the person leaves it. Knows no widget; whoever derives from it knows what it is and where it is kept.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Typing, Saved, Failed };

    explicit SessionKeeper(QObject *parent = nullptr);

    /// Forgets the session; nothing is stored.
    void end();
    [[nodiscard]] SessionId session() const { return m_session; }
    /// What was begun with was a draft that says something else than what is recorded.
    [[nodiscard]] bool isRecovered() const { return m_isRecovered; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// "Saved ✓", or why not; empty while nothing was typed.
    [[nodiscard]] QString stateText() const;

    /// Something was typed or chosen.
    void typed();
    /// Makes what was typed a change. What is no record (yet) stays in a draft. False when something could be stored
    /// neither way.
    bool commit();
    /// Throws away what was typed since the last change; what is recorded is shown again.
    void discard();

Q_SIGNALS:
    void stateChanged();

protected:
    /// After `read`; a draft that was left behind is pending.
    void begin(SessionId session, bool isRecovered);
    /// What is recorded of the session changed, here or elsewhere (an undo).
    void follow(SessionId session);

    /// Forgets what is recorded.
    virtual void forget() = 0;
    /// Reads again what is recorded of the session.
    [[nodiscard]] virtual Result<void> read() = 0;
    /// Shows what is recorded in place of what was typed.
    virtual void showRecorded() = 0;
    /// Makes what was typed a change, if it differs from what is recorded. Whether that was all of it.
    [[nodiscard]] virtual Result<bool> record() = 0;
    [[nodiscard]] virtual Result<void> saveDraft() = 0;
    [[nodiscard]] virtual Result<void> discardDraft() = 0;

private:
    void storeDraft();
    void setState(State state, const Error &error = {});

    SessionId m_session;
    bool m_isPending = false;
    bool m_isRecovered = false;
    bool m_isCommitting = false;
    State m_state = State::Idle;
    Error m_error;
    TypingPause m_pause;
};

} // namespace bitacora
