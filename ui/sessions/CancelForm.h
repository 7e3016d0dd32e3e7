#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class ChoiceField;
class FormField;
class Practice;

/// Why a session is cancelled: nothing need be said; what was said before is offered, the most usual first.
class CancelForm : public QWidget
{
    Q_OBJECT

public:
    /// So many reasons are offered.
    static constexpr int mostReasons = 10;

    explicit CancelForm(const Practice &practice, QWidget *parent = nullptr);

    /// Empties the field and puts the keyboard there.
    void begin();
    [[nodiscard]] ChoiceField *reasonField() const { return m_reason; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void accepted(const QString &reason);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void retranslate();

    const Practice &m_practice;
    ChoiceField *m_reason;
    FormField *m_field;
    QPushButton *m_accept;
    QPushButton *m_close;
};

} // namespace bitacora
