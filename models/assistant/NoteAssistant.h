#pragma once

#include "ChatStream.h"
#include "NotePrompt.h"
#include "NoteProposal.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <utility>

namespace bitacora {

/// Has a language model put the facts of a session into words. It knows nothing of the note that is there: what it
/// brings is a proposal, for whoever shows it to take over.
class NoteAssistant : public QObject
{
    Q_OBJECT

public:
    enum class State {
        /// Nothing was asked, or everything was wiped.
        Idle,
        /// The model reads, or is being loaded.
        Waiting,
        Writing,
        /// The proposal is whole and compared with the facts.
        Done,
        /// proposal() has what came before; it is not to be taken over.
        Failed,
        Cancelled,
    };
    Q_ENUM(State)

    explicit NoteAssistant(QObject *parent = nullptr);
    /// Ends the question, and overwrites what came.
    ~NoteAssistant() override;

    void setLimits(const ModelLimits &limits) { m_limits = limits; }
    /// Asked right before anything goes to another computer; false, and nothing does.
    void setGate(std::function<bool(const ModelAddress &address)> gate) { m_gate = std::move(gate); }

    /// Asks. What an earlier question brought is wiped. `names` must outlive the answer.
    void start(const LanguageModel &model, const NoteInput &input, const NoteStyle &style, const FactNames &names,
               const KnownIdentity &identity);
    /// Keeps what came so far to be read.
    void cancel();
    /// Compares a whole proposal with the facts as they are now.
    void compareAgain(const NoteInput &input, const FactNames &names);
    /// For a lock: ends the question at once, and overwrites everything.
    void wipe();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Waiting || m_state == State::Writing; }
    /// What there is so far; marks are there once it is whole.
    [[nodiscard]] const NoteProposal &proposal() const;
    [[nodiscard]] const ModelFailure &failure() const { return m_failure; }
    /// Since the question was asked, until its end.
    [[nodiscard]] std::chrono::milliseconds took() const;

Q_SIGNALS:
    /// Of the state, or of the text so far.
    void changed();

private:
    void take(const QString &text);
    void end();
    void fail(const ModelFailure &failure);
    void setState(State state);

    ModelLimits m_limits;
    std::function<bool(const ModelAddress &)> m_gate;
    State m_state = State::Idle;
    ChatStream *m_chat = nullptr;
    std::unique_ptr<NotePrompt> m_prompt;
    std::unique_ptr<NoteGrounding> m_grounding;
    NoteInput m_input;
    QString m_answer;
    /// Read when somebody looks: pieces come faster than that.
    mutable NoteProposal m_proposal;
    mutable bool m_isBehind = false;
    ModelFailure m_failure;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took {0};
};

} // namespace bitacora
