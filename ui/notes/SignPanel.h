#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class MessageBar;
class SignerFields;

/// Where a note is signed: what is left to look at, who signs, and what signing does. Hidden until it is asked for.
class SignPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignPanel(QWidget *parent = nullptr);

    /// What is left to look at: what must be there, and all of it.
    struct Left
    {
        int required = 0;
        int all = 0;
    };
    void setLeft(Left left);
    /// Whether the letterhead names nobody yet.
    void setUnknown(bool unknown);
    /// Puts the keyboard into what is missing, else on the button.
    void focusFirst();

    [[nodiscard]] SignerFields *signer() const { return m_signer; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPushButton *signButton() const { return m_sign; }
    [[nodiscard]] QPushButton *laterButton() const { return m_later; }
    [[nodiscard]] QPushButton *letterheadButton() const { return m_letterhead; }

Q_SIGNALS:
    void signRequested();
    void closed();
    void letterheadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Left m_leftToDo;
    QLabel *m_title;
    QLabel *m_left;
    QLabel *m_unknown;
    QPushButton *m_letterhead;
    SignerFields *m_signer;
    MessageBar *m_messages;
    QLabel *m_what;
    QPushButton *m_sign;
    QPushButton *m_later;
};

} // namespace bitacora
