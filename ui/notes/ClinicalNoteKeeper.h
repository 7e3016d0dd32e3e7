#pragma once

#include "NoteDraft.h"
#include "SessionKeeper.h"

#include <functional>
#include <optional>

namespace bitacora {

class OpenPractice;

/// Keeps the note of one session while it is written. Asks `text` for what stands in the editor.
class ClinicalNoteKeeper : public SessionKeeper
{
    Q_OBJECT

public:
    ClinicalNoteKeeper(OpenPractice &practice, std::function<NoteDraft()> text, QObject *parent = nullptr);

    /// Begins with the note as it is, or with what was typed and left behind; none where nothing was written.
    [[nodiscard]] Result<std::optional<NoteDraft>> begin(SessionId session);

Q_SIGNALS:
    /// The note was changed elsewhere (an undo), or what was typed thrown away: this is to be shown. Without
    /// paragraphs there is none any more.
    void replaced(const bitacora::NoteDraft &note);

protected:
    void forget() override;
    [[nodiscard]] Result<void> read() override;
    void showRecorded() override;
    [[nodiscard]] Result<bool> record() override;
    [[nodiscard]] Result<void> saveDraft() override;
    [[nodiscard]] Result<void> discardDraft() override;

private:
    OpenPractice &m_practice;
    std::function<NoteDraft()> m_text;
    std::optional<NoteDraft> m_stored;
};

} // namespace bitacora
