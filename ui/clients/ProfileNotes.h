#pragma once

#include "NoteEditor.h"
#include "TypingPause.h"

namespace bitacora {

/// The private notes of a client's profile: said to be finished within a second of the last key, so that
/// nothing typed is lost, and when the person leaves.
class ProfileNotes : public NoteEditor
{
    Q_OBJECT

public:
    explicit ProfileNotes(QWidget *parent = nullptr);

    /// Shows another text unless it is there already; the cursor then stays.
    void showText(const QString &text);

Q_SIGNALS:
    void paused();

private:
    TypingPause m_pause;
};

} // namespace bitacora
