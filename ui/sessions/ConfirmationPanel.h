#pragma once

#include "ActivityKind.h"
#include "ConfirmationText.h"
#include "Session.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bitacora {

class MessageBar;
class Practice;

/// What a client is told of a session, in the client's language, to be read before it goes: to the mail program, into
/// a file for the client's calendar, or as a copy. Nothing is sent from here.
class ConfirmationPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConfirmationPanel(const Practice &practice, QWidget *parent = nullptr);

    /// Shows the text for the session.
    void begin(SessionId session);
    /// Puts the keyboard on what can be done with it.
    void focusFirst();

    [[nodiscard]] QLabel *recipient() const { return m_recipient; }
    [[nodiscard]] QPushButton *addressButton() const { return m_address; }
    [[nodiscard]] QPlainTextEdit *preview() const { return m_preview; }
    [[nodiscard]] QLabel *cutNotice() const { return m_cut; }
    [[nodiscard]] QPushButton *mailButton() const { return m_mail; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void closed();
    /// The client's profile is to be shown, where an e-mail address can be written.
    void detailsRequested(bitacora::ClientId client);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectRecords();
    void load();
    /// Now, or as soon as it is seen again.
    void refresh();
    void showText();
    void fitPreview();
    void openMail();
    void save();
    void copy();
    /// In the activity log: without a word of the text.
    bool log(ActivityKind kind);
    void retranslate();

    const Practice &m_practice;
    SessionId m_session;
    std::optional<ClientId> m_client;
    /// What it says may be another by now, and nobody has seen it since.
    bool m_isStale = false;
    std::optional<ConfirmationText> m_text;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_recipient;
    QPushButton *m_address;
    QLabel *m_subject;
    QPlainTextEdit *m_preview;
    QLabel *m_cut;
    QLabel *m_warning;
    QPushButton *m_mail;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_close;
    MessageBar *m_messages;
};

} // namespace bitacora
