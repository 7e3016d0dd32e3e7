#pragma once

#include "NoteAssistant.h"
#include "Session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class MessageBar;
class OpenPractice;
class SentenceEditor;

/// A language model's wording of a session's note, below the note and apart from it: it streams in, is compared with
/// what was recorded, and is taken over or left. Hidden while nothing was asked. It changes nothing by itself.
class ModelProposalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ModelProposalPanel(OpenPractice &practice, QWidget *parent = nullptr);
    ~ModelProposalPanel() override;

    /// The button that asks, for whoever shows it; hidden unless the practice has a language model switched on.
    [[nodiscard]] QPushButton *offer() const { return m_offer; }
    /// Not for a note that is signed: the button is hidden, and what was proposed is wiped.
    void setOffered(bool offered);
    [[nodiscard]] bool isOffered() const;
    /// Sends what was recorded, without names; what was proposed before is gone.
    void ask(SessionId session, const NoteInput &input, NoteLanguage language, NoteTemplate layout);
    /// What was recorded is now this: the proposal is compared with it again.
    void takeFacts(const NoteInput &input);
    /// Ends the question; what came stays to be read. False when none is under way.
    bool cancel();
    /// Ends the question and wipes everything: for another session, and for a lock.
    void wipe();

    [[nodiscard]] NoteAssistant &assistant() { return m_assistant; }
    [[nodiscard]] SentenceEditor *text() const { return m_text; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }
    [[nodiscard]] QPushButton *leaveButton() const { return m_leave; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton *againButton() const { return m_again; }
    /// How far it is: "Writing… 12 s", what was found in it.
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    /// The offer was taken, or asked again: whoever knows the session calls ask().
    void requested();
    /// A person takes it over.
    void accepted(const bitacora::NoteDraft &note);
    /// A person leaves it.
    void closed();
    /// It is to be seen.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void follow();
    void followEnd();
    void showProposal();
    void showState();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString foundText() const;
    void refreshOffer();
    void accept();
    void leave();
    /// Escape: ends the question, or leaves what it brought.
    void putAway();
    void retranslate();

    OpenPractice &m_practice;
    FactNames m_names;
    SessionId m_session;
    NoteInput m_input;
    bool m_mayOffer = true;
    NoteAssistant m_assistant;
    NoteAssistant::State m_shown = NoteAssistant::State::Idle;
    QTimer m_showSoon;
    QTimer m_everySecond;
    QPushButton *m_offer;
    QLabel *m_title;
    QLabel *m_status;
    QPushButton *m_cancel;
    SentenceEditor *m_text;
    MessageBar *m_messages;
    QPushButton *m_use;
    QPushButton *m_leave;
    QPushButton *m_again;
};

} // namespace bitacora
