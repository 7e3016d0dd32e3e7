#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

/// One line of the state of a practice: what it is about, whether that is in order, what exactly, and what can be done.
/// In order is a check and a word, not a color alone.
class SecurityRow : public QWidget
{
    Q_OBJECT

public:
    /// Told is neither: there is nothing to do about it.
    enum class State { InOrder, ToDo, Told };

    explicit SecurityRow(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(State state, const QString &sentence);
    [[nodiscard]] State state() const { return m_state; }
    /// Hidden while it says nothing.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void setAction(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    State m_state = State::Told;
    QString m_title;
    QString m_sentence;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_word;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace bitacora
