#pragma once

#include "Result.h"
#include "Session.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace bitacora {

class OpenPractice;

/// Keeps one note while it is typed: as a draft a moment after the last key, and as a change that can be
/// undone when the person goes on to something else. Knows no widget; asks `text` for what was typed.
class NoteKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Typing, Saved, Failed };

    /// The draft is stored this long after the last key, and at the latest so long after the first (milliseconds).
    static constexpr int draftPause = 400;
    static constexpr int draftAtLatest = 900;
    /// A pause this long makes a change of what was typed.
    static constexpr int commitPause = 5000;

    NoteKeeper(OpenPractice &practice, NoteKind kind, std::function<QString()> text, QObject *parent = nullptr);

    /// Begins with the session's stored note. What was typed for the one before must be committed.
    /// Returns what is to be shown: the note, or the draft that a crash left behind.
    QString begin(const Session &session);
    /// Forgets the session; nothing is stored.
    void end();
    /// The stored note was changed elsewhere (an undo). What is being typed goes on, as a draft of the new one.
    void setStored(const QString &text);

    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] SessionId session() const { return m_session; }
    /// Whether something was typed that is no change yet.
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// When the draft that was found was stored (UTC); invalid when none was.
    [[nodiscard]] QDateTime recoveredAt() const { return m_recoveredAt; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// After commit(): whether the person can go on without losing what was typed. It is stored, or refused for
    /// its length alone and whole in a draft; or its session is no more.
    [[nodiscard]] bool isSafe() const;

    /// A key was pressed.
    void typed();
    /// Makes what was typed a change; the draft goes with it. False when it could not be stored; the text
    /// then stays pending, with its draft where that could be stored.
    bool commit();
    /// Throws the recovered draft away.
    void discardRecovered();

Q_SIGNALS:
    void stateChanged();

private:
    void storeDraft();
    [[nodiscard]] Result<void> saveDraft(SessionId session, const QString &text);
    void setState(State state, const Error &error = {});

    OpenPractice &m_practice;
    NoteKind m_kind;
    std::function<QString()> m_text;
    SessionId m_session;
    QString m_stored;
    bool m_pending = false;
    bool m_draftKept = false;
    QDateTime m_recoveredAt;
    State m_state = State::Idle;
    Error m_error;
    QTimer m_draftTimer;
    QTimer m_latestTimer;
    QTimer m_commitTimer;
};

} // namespace bitacora
