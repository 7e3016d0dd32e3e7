#include "ProfileNotes.h"

namespace bitacora {

ProfileNotes::ProfileNotes(QWidget *parent)
    : NoteEditor(parent)
{
    constexpr int leastRows = 4;
    constexpr int mostRows = 16;
    setRows(leastRows, mostRows);
    connect(this, &NoteEditor::typed, &m_pause, &TypingPause::typed);
    connect(this, &NoteEditor::left, &m_pause, &TypingPause::stop);
    connect(this, &NoteEditor::left, this, &ProfileNotes::paused);
    connect(&m_pause, &TypingPause::due, this, &ProfileNotes::paused);
}

void ProfileNotes::showText(const QString &text)
{
    if (toPlainText() != text)
        NoteEditor::showText(text);
}

} // namespace bitacora
