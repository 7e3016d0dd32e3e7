#include "NoteAssistant.h"

#include <algorithm>
#include <utility>

namespace bitacora {

NoteAssistant::NoteAssistant(QObject *parent)
    : QObject(parent)
{
}

NoteAssistant::~NoteAssistant()
{
    blockSignals(true);
    wipe();
}

void NoteAssistant::start(const LanguageModel &model, const NoteInput &input, const NoteStyle &style,
                          const FactNames &names, const KnownIdentity &identity)
{
    wipe();
    m_clock.start();
    m_input = input;
    m_prompt = std::make_unique<NotePrompt>(input, style, names, identity);
    if (m_prompt->isEmpty()) {
        fail({ModelFailure::Kind::NothingToWrite, {}, 0, {}});
        return;
    }
    if (m_prompt->identifies()) {
        fail({ModelFailure::Kind::WouldIdentify, {}, 0, {}});
        return;
    }
    const ModelAddress address(model.address);
    if (model.mayBeAsked() && !address.isThisComputer() && !(m_gate && m_gate(address))) {
        fail({ModelFailure::Kind::NotAllowed, address.origin(), 0, {}});
        return;
    }
    m_grounding = std::make_unique<NoteGrounding>(input, style.language, names);
    m_chat = new ChatStream(model, m_limits, this);
    connect(m_chat, &ChatStream::textReceived, this, &NoteAssistant::take);
    connect(m_chat, &ChatStream::ended, this, &NoteAssistant::end);
    connect(m_chat, &ChatStream::failed, this, &NoteAssistant::fail);
    setState(State::Waiting);
    m_chat->ask(m_prompt->question(model.name));
}

void NoteAssistant::take(const QString &text)
{
    m_answer += text;
    m_isBehind = true;
    setState(State::Writing);
}

const NoteProposal &NoteAssistant::proposal() const
{
    if (std::exchange(m_isBehind, false))
        m_proposal.draft = m_prompt->noteOf(m_answer, false);
    return m_proposal;
}

void NoteAssistant::end()
{
    const NoteDraft note = m_prompt->noteOf(m_answer);
    // A model that only thought aloud has said nothing.
    const QList<NoteSentence> sentences = note.sentences();
    const bool isNothing = std::all_of(sentences.begin(), sentences.end(), [](const NoteSentence &sentence) {
        return sentence.statement.kind != StatementKind::Own;
    });
    if (isNothing) {
        fail({ModelFailure::Kind::Empty, {}, 0, {}});
        return;
    }
    m_isBehind = false;
    m_proposal = compareWithFacts(note, m_input, *m_grounding);
    setState(State::Done);
}

void NoteAssistant::fail(const ModelFailure &failure)
{
    m_failure = failure;
    setState(State::Failed);
}

void NoteAssistant::compareAgain(const NoteInput &input, const FactNames &names)
{
    if (m_state != State::Done || input == m_input)
        return;
    m_input = input;
    m_proposal = compareWithFacts(m_proposal.draft, input, NoteGrounding(input, m_proposal.draft.language, names));
    Q_EMIT changed();
}

void NoteAssistant::cancel()
{
    if (!isRunning())
        return;
    m_chat->abort();
    setState(State::Cancelled);
}

void NoteAssistant::setState(State state)
{
    m_state = state;
    if (!isRunning())
        m_took = std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
    Q_EMIT changed();
}

std::chrono::milliseconds NoteAssistant::took() const
{
    return isRunning() ? std::chrono::milliseconds(m_clock.elapsed()) : m_took;
}

void NoteAssistant::wipe()
{
    const bool was = m_state != State::Idle;
    if (m_chat) {
        m_chat->abort();
        m_chat->disconnect(this);
        // Whoever hears of a piece may be the one who wipes.
        std::exchange(m_chat, nullptr)->deleteLater();
    }
    m_prompt.reset();
    m_grounding.reset();
    m_answer.fill(QChar());
    m_answer.clear();
    for (NoteParagraph &paragraph : m_proposal.draft.paragraphs) {
        for (NoteSentence &sentence : paragraph.sentences)
            sentence.text.fill(QChar());
    }
    m_proposal = {};
    m_isBehind = false;
    m_input = {};
    m_failure = {};
    m_state = State::Idle;
    if (was)
        Q_EMIT changed();
}

} // namespace bitacora
