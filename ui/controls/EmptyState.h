#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

/// What an empty place says: what goes there, and the action that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setText(const QString &text);
    /// Without an action there is no button.
    void setAction(const QString &action);
    /// Another way to fill the place, of second rank; empty takes it away.
    void setOtherAction(const QString &action);
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }
    /// Gives the keyboard to the action; where there is none, to `otherwise`.
    void takeFocus(QWidget *otherwise);

Q_SIGNALS:
    void activated();
    void otherActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitText();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
};

} // namespace bitacora
