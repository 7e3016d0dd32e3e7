#pragma once

#include "NoteKeeper.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class ElidedLabel;
class NoteEditor;

/// One of a session's two notes: what it is and who sees it, the editor, and what became of a draft
/// that a crash left behind.
class NoteField : public QWidget
{
    Q_OBJECT

public:
    NoteField(OpenPractice &practice, NoteKind kind, QWidget *parent = nullptr);
    ~NoteField() override;

    /// Commits what was typed for the session before, then shows this one's note.
    void showSession(const Session &session);
    /// The session was changed elsewhere; what is being typed stays.
    void refresh(const Session &session);
    void clear();
    /// Stores what was typed. False when it could not be.
    bool flush();

    [[nodiscard]] NoteEditor *editor() const { return m_editor; }
    [[nodiscard]] const NoteKeeper &keeper() const { return *m_keeper; }

Q_SIGNALS:
    void stateChanged();
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showRecovered();
    void keepRecovered();
    void discardRecovered();
    void retranslate();

    NoteKind m_kind;
    QLabel *m_name;
    ElidedLabel *m_caption;
    NoteEditor *m_editor;
    QWidget *m_recovered;
    QLabel *m_recoveredText;
    QPushButton *m_keep;
    QPushButton *m_discard;
    NoteKeeper *m_keeper;
};

} // namespace bitacora
