#pragma once

#include "FormDraft.h"
#include "Identifier.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class ClientForm;
class MessageBar;
class OpenPractice;
class TypingPause;

/// The short form for a new client, in place of the cards: only the name is needed, the rest can wait.
/// What was typed stays when it is closed, and is kept in the practice within a second, until the client is added.
class AddClientPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AddClientPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Puts the cursor into the name.
    void begin();
    /// The person went back to the clients: what was typed waits.
    void end();
    /// Whether what is kept was being typed when the practice was left.
    [[nodiscard]] bool wasOpen() const { return m_open; }
    /// Keeps what was typed; false, and says so, when the practice could not.
    bool flush();
    [[nodiscard]] ClientForm &form() const { return *m_form; }

Q_SIGNALS:
    void added(bitacora::ClientId client);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void save();
    void retranslate();

    OpenPractice &m_practice;
    FormDraft m_draft;
    bool m_open = false;
    TypingPause *m_pause;
    ClientForm *m_form;
    MessageBar *m_messages;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace bitacora
