#pragma once

#include "Error.h"
#include "FormDraft.h"
#include "PeriodReportChanges.h"
#include "TypingPause.h"

#include <QObject>
#include <QTimer>

namespace bitacora {

class OpenPractice;
class ReportForm;

/// Keeps the progress report that is being written in a form: as a draft within a second, and as a change that can be
/// undone once the person pauses or leaves it.
class ReportKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Typing, Saved, Failed };

    /// A pause this long makes a change of what was typed (milliseconds).
    static constexpr int commitPause = 5000;

    /// The form must outlive this.
    ReportKeeper(OpenPractice &practice, ReportForm &form, QObject *parent = nullptr);

    /// Shows what was typed last and left behind, else the client's latest report, else a new one.
    void begin(ClientId client);
    /// Shows another one of the same client; what was typed must be committed.
    void show(const PeriodReport &report);
    /// Forgets the client; nothing is stored.
    void end();

    [[nodiscard]] ClientId client() const { return m_client; }
    /// As it is stored; without an id while it is not.
    [[nodiscard]] const PeriodReport &stored() const { return m_stored; }
    /// What was begun with was a draft that a crash left behind.
    [[nodiscard]] bool isRecovered() const { return m_isRecovered; }
    [[nodiscard]] bool isPending() const { return m_isPending; }
    [[nodiscard]] State state() const { return m_state; }
    /// "Saved ✓", or why not; empty while nothing was typed.
    [[nodiscard]] QString stateText() const;

    /// Something was typed or chosen.
    void typed();
    /// Makes what was typed a change. What is no report (yet) stays in the draft. False when something could be stored
    /// neither way.
    bool commit();
    /// Throws away what was typed since the last change.
    void discard();

Q_SIGNALS:
    void stateChanged();
    /// The reports of the client are others now, or another one is shown.
    void reportsChanged();

private:
    [[nodiscard]] FormDraft draft() const;
    [[nodiscard]] Result<void> saveDraft();
    void storeDraft();
    void follow(ClientId client);
    void setState(State state, const Error &error = {});

    OpenPractice &m_practice;
    PeriodReportChanges m_changes;
    ReportForm &m_form;
    ClientId m_client;
    PeriodReport m_stored;
    bool m_isPending = false;
    bool m_isRecovered = false;
    bool m_isCommitting = false;
    State m_state = State::Idle;
    Error m_error;
    TypingPause m_pause;
    QTimer m_commit;
};

} // namespace bitacora
