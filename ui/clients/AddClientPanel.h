#pragma once

#include "Identifier.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class ClientForm;
class MessageBar;
class OpenPractice;

/// The short form for a new client, in place of the cards: only the name is needed, the rest can wait.
/// What was typed stays when it is closed, until the client is added.
class AddClientPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AddClientPanel(OpenPractice &practice, QWidget *parent = nullptr);

    /// Puts the cursor into the name.
    void begin();
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
    ClientForm *m_form;
    MessageBar *m_messages;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace bitacora
