#pragma once

#include "FormDraft.h"
#include "Identifier.h"

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bitacora {

struct Client;
class ChoiceField;
class FormField;
class MessageBar;
class OpenPractice;
class TypingPause;

/// Puts a client's record on hold: of what kind, and why. What is typed is kept, and is there again after a lock.
class HoldPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HoldPanel(OpenPractice &practice, QWidget *parent = nullptr);
    /// Stores what is being typed; the practice must still be there.
    ~HoldPanel() override;

    /// Shows itself for a client, with what was typed before, and takes the keyboard.
    void open(const Client &client);
    /// Shows itself where it was left open; else hides.
    void resume(ClientId client);
    /// Stores what is being typed. False when it could not be.
    bool flush();

    [[nodiscard]] ChoiceField *kind() const { return m_kind; }
    [[nodiscard]] QLineEdit *reason() const { return m_reason; }
    [[nodiscard]] FormField *reasonField() const { return m_reasonField; }
    [[nodiscard]] QPushButton *placeButton() const { return m_place; }
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }

Q_SIGNALS:
    /// The hold is there.
    void placed(bitacora::ClientId client);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] FormDraft draft() const;
    void load();
    void place();
    void close();
    void forget();
    void retranslate();

    OpenPractice &m_practice;
    ClientId m_client;
    TypingPause *m_pause;
    QLabel *m_title;
    QLabel *m_text;
    ChoiceField *m_kind;
    FormField *m_kindField;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_place;
    QPushButton *m_close;
    MessageBar *m_messages;
};

} // namespace bitacora
