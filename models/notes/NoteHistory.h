#pragma once

#include "NoteText.h"

#include <QList>

namespace bitacora {

/// A note as it was, and where the cursor stood in it.
struct NoteMoment
{
    NoteText note;
    /// Characters before the cursor.
    qsizetype cursor = 0;
};

/// What can be taken back while a note is edited, whatever was done to it: typing word by word, a sentence that was
/// rewritten, another template or language.
class NoteHistory
{
public:
    /// So many characters of older notes are kept.
    static constexpr qsizetype mostCharacters = 4'000'000;

    /// Begins anew: nothing can be taken back.
    void begin(const NoteMoment &moment);
    /// Something was typed or deleted; goes on with the last step when it goes on with its word.
    void typed(const NoteMoment &moment);
    /// Something else was done: a step of its own.
    void did(const NoteMoment &moment);
    /// The marks of the note that is shown changed, nothing else.
    void update(const NoteText &note);

    [[nodiscard]] const NoteMoment &now() const { return m_moments.at(m_now); }
    [[nodiscard]] bool canUndo() const { return m_now > 0; }
    [[nodiscard]] bool canRedo() const { return m_now + 1 < m_moments.size(); }
    /// The moment before; the cursor stands where the step had begun.
    const NoteMoment &undo();
    const NoteMoment &redo();

private:
    [[nodiscard]] bool goesOn(const NoteMoment &moment) const;
    void drop();

    QList<NoteMoment> m_moments {NoteMoment {}};
    qsizetype m_now = 0;
    /// Where typing would go on with the last step; less than 0 where nothing does.
    qsizetype m_goesOnAt = -1;
    bool m_isDeleting = false;
};

} // namespace bitacora
