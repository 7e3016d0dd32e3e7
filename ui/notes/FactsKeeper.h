#pragma once

#include "FactsDraft.h"
#include "SessionKeeper.h"

#include <functional>

namespace bitacora {

class OpenPractice;

/// Keeps the form of what happened in one session. Asks `form` for what stands in it.
class FactsKeeper : public SessionKeeper
{
    Q_OBJECT

public:
    FactsKeeper(OpenPractice &practice, std::function<FactsDraft()> form, QObject *parent = nullptr);

    /// Begins with what is recorded, or with the draft that was left behind. What was typed for the session before
    /// must be committed.
    [[nodiscard]] Result<FactsDraft> begin(SessionId session);

Q_SIGNALS:
    /// What is recorded was changed elsewhere (an undo), or what was typed thrown away: this is to be shown.
    void replaced(const bitacora::FactsDraft &draft);

protected:
    void forget() override;
    [[nodiscard]] Result<void> read() override;
    void showRecorded() override;
    [[nodiscard]] Result<bool> record() override;
    [[nodiscard]] Result<void> saveDraft() override;
    [[nodiscard]] Result<void> discardDraft() override;

private:
    OpenPractice &m_practice;
    std::function<FactsDraft()> m_form;
    RecordedFacts m_stored;
};

} // namespace bitacora
