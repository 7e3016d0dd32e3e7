#pragma once

#include "FocusFollower.h"
#include "Result.h"
#include "Session.h"

#include <QScrollArea>

#include <optional>

class QBoxLayout;
class QLabel;

namespace bitacora {

class ClinicalNoteEntry;
class FactsEntry;
class FactsPage;
struct FactsPlace;
class NoteEditor;
class NoteField;
class OpenPractice;
class SessionFacts;

/// One session beside the list: what it is, its status, and both notes, edited in place.
class SessionPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SessionPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Commits what was typed for the session before. An invalid id shows an empty panel.
    /// False, with the session before still there, when what was typed would be lost, or the other cannot be read.
    bool showSession(SessionId id);
    [[nodiscard]] SessionId session() const { return m_session; }
    void setClientShown(bool shown);
    /// Facts and notes one above the other (beside the list), or side by side (below it).
    void setOrientation(Qt::Orientation orientation);
    /// Puts the cursor into the private notes.
    void focusNotes();
    /// Puts the cursor into a note, after so many characters of it or at its end, and brings it into view.
    void writeOn(NoteKind kind, int position);
    /// Opens the form of what happened where the person was in it.
    void recordAt(const FactsPlace &place);
    /// Stores what was typed. False when something would be lost without the panel; a note that is too long
    /// is kept as a draft.
    bool flush();
    /// Why the last of these failed.
    [[nodiscard]] Error error() const;

    [[nodiscard]] NoteField *note(NoteKind kind) const;
    [[nodiscard]] FactsPage *factsPage() const { return m_factsPage; }
    [[nodiscard]] ClinicalNoteEntry *noteEntry() const { return m_noteEntry; }
    [[nodiscard]] FactsEntry *factsEntry() const { return m_factsEntry; }
    /// Whether the form of what happened stands in place of the session's details.
    [[nodiscard]] bool isRecording() const;

public Q_SLOTS:
    /// Opens the form of what happened.
    void record();
    /// Asks for the clinical note; what was typed of what happened is recorded first.
    void writeNote();

Q_SIGNALS:
    /// The session is no more; the panel is empty.
    void gone();
    void statusChosen(bitacora::SessionStatus status);
    /// Escape in a note.
    void escaped();
    void noteRequested(bitacora::SessionId session);
    /// The form of what happened is open, or no more.
    void recordingChanged(bool recording);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildContent();
    void connectFacts();
    void showRecording();
    void showCursor(const NoteEditor *editor);
    bool load(SessionId id);
    void showSaving();
    void retranslate();

    OpenPractice &m_practice;
    SessionId m_session;
    std::optional<Error> m_readError;
    QDate m_day;
    QWidget *m_content;
    QLabel *m_title;
    QWidget *m_details;
    QBoxLayout *m_body;
    SessionFacts *m_facts;
    FactsEntry *m_factsEntry;
    ClinicalNoteEntry *m_noteEntry;
    NoteField *m_customer;
    NoteField *m_private;
    QLabel *m_saving;
    FactsPage *m_factsPage;
    FocusFollower m_focus;
};

} // namespace bitacora
