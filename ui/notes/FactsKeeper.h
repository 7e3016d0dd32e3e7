#pragma once

#include "FactsDraft.h"
#include "Result.h"
#include "Session.h"
#include "TypingPause.h"

#include <QObject>

#include <functional>

namespace bitacora {

class OpenPractice;

/// Keeps the form of one session while it is filled in: as a draft within a second, and as a change that can be undone
/// when the person leaves it. Knows no widget; asks `form` for what stands in it.
class FactsKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Typing, Saved, Failed };

    FactsKeeper(OpenPractice &practice, std::function<FactsDraft()> form, QObject *parent = nullptr);

    /// Begins with what is recorded, or with the draft that was left behind. What was typed for the session before
    /// must be committed.
    [[nodiscard]] Result<FactsDraft> begin(SessionId session);
    /// Forgets the session; nothing is stored.
    void end();
    [[nodiscard]] SessionId session() const { return m_session; }
    /// What was begun with was a draft that says something else than what is recorded.
    [[nodiscard]] bool isRecovered() const { return m_isRecovered; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }

    /// Something was typed or chosen.
    void typed();
    /// Makes what was typed a change. What is no fact (yet) stays in a draft. False when something could be stored
    /// neither way.
    bool commit();
    /// Throws away what was typed since the last change; what is recorded comes back with replaced().
    void discard();

Q_SIGNALS:
    void stateChanged();
    /// What is recorded was changed elsewhere (an undo), or what was typed thrown away: this is to be shown.
    void replaced(const bitacora::FactsDraft &draft);

private:
    void storeDraft();
    void follow(SessionId session);
    void setState(State state, const Error &error = {});

    OpenPractice &m_practice;
    std::function<FactsDraft()> m_form;
    SessionId m_session;
    RecordedFacts m_stored;
    bool m_isPending = false;
    bool m_isRecovered = false;
    bool m_isCommitting = false;
    State m_state = State::Idle;
    Error m_error;
    TypingPause m_pause;
};

} // namespace bitacora
