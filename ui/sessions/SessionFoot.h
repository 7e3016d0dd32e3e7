#pragma once

#include "Series.h"
#include "Session.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace bitacora {

class CancelForm;
class ConfirmationPanel;
class Practice;

/// What can be done with the session above it: book the next one, duplicate it, move it, tell the client, cancel it.
class SessionFoot : public QWidget
{
    Q_OBJECT

public:
    enum class Action { Reschedule, Duplicate, FollowUp, Confirm, Cancel };

    explicit SessionFoot(const Practice &practice, QWidget *parent = nullptr);

    /// An invalid id hides the foot.
    void showSession(SessionId id);
    /// The same actions, for the menu of a list; `menu` owns them, and the data of each says which Action it is.
    void addActionsTo(QMenu *menu);
    /// Asks for the reason, in place of the buttons.
    void askReason();
    /// Keeps what is being typed; false when it could not be.
    bool flush();
    /// Shows what the client is told, in place of the buttons and, as its owner sees to it, of the session above.
    void confirm();
    /// Whoever goes to a session wants to see it.
    void endConfirming();
    [[nodiscard]] bool isConfirming() const { return m_isConfirming; }

    [[nodiscard]] QPushButton *followUpButton() const { return m_followUp; }
    [[nodiscard]] QPushButton *duplicateButton() const { return m_duplicate; }
    [[nodiscard]] QPushButton *moreButton() const { return m_more; }
    [[nodiscard]] CancelForm *cancelForm() const { return m_cancel; }
    [[nodiscard]] ConfirmationPanel *confirmation() const { return m_confirmation; }

Q_SIGNALS:
    void followUpRequested();
    void duplicateRequested();
    void rescheduleRequested();
    void cancelRequested(const QString &reason, bitacora::SeriesScope scope = bitacora::SeriesScope::This);
    /// The question for the reason was closed, nothing was cancelled; or the confirmation was.
    void kept();
    /// What is being typed for the session is to be stored first.
    void confirmationOpening();
    void confirmingChanged(bool confirming);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void showButtons();
    void showQuestion();
    void finish(SessionId session, const QString &reason);
    void setConfirming(bool confirming);
    /// To the button that opened what is closed now, else to whoever listens.
    void giveKeyboardBack();
    void retranslate();

    const Practice &m_practice;
    SessionId m_session;
    bool m_hasClient = false;
    bool m_isCancelled = false;
    bool m_isConfirming = false;
    /// What is open in place of the buttons was chosen in the menu of the last of them.
    bool m_isFromMore = false;
    QWidget *m_buttons;
    QPushButton *m_followUp;
    QPushButton *m_duplicate;
    QPushButton *m_more;
    QMenu *m_menu;
    CancelForm *m_cancel;
    ConfirmationPanel *m_confirmation;
};

} // namespace bitacora
