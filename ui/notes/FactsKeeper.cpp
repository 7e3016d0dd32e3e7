#include "FactsKeeper.h"

#include "OpenPractice.h"
#include "SessionFactsRepository.h"

#include <QScopedValueRollback>

#include <utility>

namespace bitacora {

FactsKeeper::FactsKeeper(OpenPractice &practice, std::function<FactsDraft()> form, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_form(std::move(form))
{
    connect(&m_pause, &TypingPause::due, this, &FactsKeeper::storeDraft);
    connect(&practice.practice().sessionFacts(), &SessionFactsRepository::changed, this, &FactsKeeper::follow);
}

Result<FactsDraft> FactsKeeper::begin(SessionId session)
{
    end();
    const SessionFactsRepository &repository = m_practice.practice().sessionFacts();
    auto stored = repository.find(session);
    if (!stored)
        return Failure(stored.error());
    const auto bytes = repository.draft(session);
    if (!bytes)
        return Failure(bytes.error());
    m_session = session;
    m_stored = *stored;
    FactsDraft shown {*stored, {}};
    if (*bytes) {
        // One that a later program wrote says nothing here.
        if (auto draft = FactsDraft::fromBytes(**bytes); draft && *draft != shown) {
            m_isRecovered = true;
            m_isPending = true;
            shown = std::move(*draft);
        }
    }
    setState(State::Idle);
    return shown;
}

void FactsKeeper::end()
{
    m_pause.stop();
    m_session = {};
    m_stored = {};
    m_isPending = false;
    m_isRecovered = false;
    setState(State::Idle);
}

void FactsKeeper::typed()
{
    if (!m_session.isValid())
        return;
    m_isPending = true;
    m_pause.typed();
    setState(State::Typing);
}

void FactsKeeper::storeDraft()
{
    m_pause.stop();
    if (!m_session.isValid() || !m_isPending)
        return;
    const auto saved = m_practice.practice().sessionFacts().saveDraft(m_session, m_form().toBytes());
    setState(saved ? State::Saved : State::Failed, saved ? Error() : saved.error());
}

bool FactsKeeper::commit()
{
    if (!m_session.isValid() || !m_isPending)
        return true;
    m_pause.stop();
    const FactsDraft draft = m_form();
    SessionFactsRepository &repository = m_practice.practice().sessionFacts();
    const QScopedValueRollback committing(m_isCommitting, true);
    Result<void> done;
    // Keys that were given and taken back are no difference.
    RecordedFacts facts = draft.facts;
    facts.lastKey = m_stored.lastKey;
    if (facts != m_stored)
        done = m_practice.sessionChanges().setFacts(m_session, draft.facts);
    if (done)
        m_stored = facts == m_stored ? m_stored : draft.facts;
    Result<void> kept;
    if (!done || !draft.typed.isEmpty())
        kept = repository.saveDraft(m_session, draft.toBytes());
    else
        kept = repository.discardDraft(m_session);
    if (!done || !kept) {
        setState(State::Failed, done ? kept.error() : done.error());
        // A session that is no more has nothing to lose.
        return kept.has_value() || m_error.code == ErrorCode::RecordNotFound;
    }
    m_isPending = !draft.typed.isEmpty();
    m_isRecovered = false;
    setState(State::Saved);
    return true;
}

void FactsKeeper::discard()
{
    m_pause.stop();
    if (const auto done = m_practice.practice().sessionFacts().discardDraft(m_session); !done)
        return setState(State::Failed, done.error());
    m_isPending = false;
    m_isRecovered = false;
    setState(State::Idle);
    Q_EMIT replaced({m_stored, {}});
}

void FactsKeeper::follow(SessionId session)
{
    if (session != m_session || m_isCommitting)
        return;
    const auto stored = m_practice.practice().sessionFacts().find(session);
    if (!stored)
        return setState(State::Failed, stored.error());
    m_stored = *stored;
    if (m_isPending)
        // The change took the draft with it.
        return storeDraft();
    Q_EMIT replaced({m_stored, {}});
}

void FactsKeeper::setState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace bitacora
