#include "FactsKeeper.h"

#include "OpenPractice.h"
#include "SessionFactsRepository.h"

#include <utility>

namespace bitacora {

FactsKeeper::FactsKeeper(OpenPractice &practice, std::function<FactsDraft()> form, QObject *parent)
    : SessionKeeper(parent)
    , m_practice(practice)
    , m_form(std::move(form))
{
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
    m_stored = *stored;
    FactsDraft shown {*stored, {}};
    bool isRecovered = false;
    if (*bytes) {
        // One that a later program wrote says nothing here.
        if (auto draft = FactsDraft::fromBytes(**bytes); draft && *draft != shown) {
            isRecovered = true;
            shown = std::move(*draft);
        }
    }
    SessionKeeper::begin(session, isRecovered);
    return shown;
}

void FactsKeeper::forget()
{
    m_stored = {};
}

Result<void> FactsKeeper::read()
{
    auto stored = m_practice.practice().sessionFacts().find(session());
    if (!stored)
        return Failure(stored.error());
    m_stored = std::move(*stored);
    return {};
}

void FactsKeeper::showRecorded()
{
    Q_EMIT replaced({m_stored, {}});
}

Result<bool> FactsKeeper::record()
{
    const FactsDraft draft = m_form();
    // Keys that were given and taken back are no difference.
    RecordedFacts facts = draft.facts;
    facts.lastKey = m_stored.lastKey;
    if (facts != m_stored) {
        if (const auto done = m_practice.sessionChanges().setFacts(session(), draft.facts); !done)
            return Failure(done.error());
        m_stored = draft.facts;
    }
    return draft.isFinished();
}

Result<void> FactsKeeper::saveDraft()
{
    return m_practice.practice().sessionFacts().saveDraft(session(), m_form().toBytes());
}

Result<void> FactsKeeper::discardDraft()
{
    return m_practice.practice().sessionFacts().discardDraft(session());
}

} // namespace bitacora
