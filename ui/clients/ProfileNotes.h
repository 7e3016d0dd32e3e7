#pragma once

#include "NoteEditor.h"

#include <QTimer>

namespace bitacora {

/// The private notes of a client's profile: said to be finished within a second of the last key, so that
/// nothing typed is lost, and when the person leaves.
class ProfileNotes : public NoteEditor
{
    Q_OBJECT

public:
    /// Milliseconds after the last key.
    static constexpr int pause = 800;

    explicit ProfileNotes(QWidget *parent = nullptr);

    /// Shows another text unless it is there already; the cursor then stays.
    void showText(const QString &text);

Q_SIGNALS:
    void paused();

private:
    QTimer m_timer;
};

} // namespace bitacora
