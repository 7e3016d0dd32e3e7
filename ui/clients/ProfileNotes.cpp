#include "ProfileNotes.h"

namespace bitacora {

ProfileNotes::ProfileNotes(QWidget *parent)
    : NoteEditor(parent)
{
    constexpr int leastRows = 4;
    constexpr int mostRows = 16;
    setRows(leastRows, mostRows);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(this, &NoteEditor::typed, &m_timer, qOverload<>(&QTimer::start));
    connect(this, &NoteEditor::left, &m_timer, &QTimer::stop);
    connect(this, &NoteEditor::left, this, &ProfileNotes::paused);
    connect(&m_timer, &QTimer::timeout, this, &ProfileNotes::paused);
}

void ProfileNotes::showText(const QString &text)
{
    if (toPlainText() != text)
        NoteEditor::showText(text);
}

} // namespace bitacora
