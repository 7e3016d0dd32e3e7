#pragma once

#include "RecoverySheetCheck.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bitacora {

class FormField;
class MessageBar;
class Practice;

/// Has a person type two groups of the recovery code from their sheet, so that both know that they have it.
class SheetCheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SheetCheckPanel(Practice &practice, QWidget *parent = nullptr);

    /// Asks for two other groups than the last time.
    void open();
    void close();

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void check();
    void retranslate();

    Practice &m_practice;
    std::optional<RecoverySheetCheck> m_check;
    QLabel *m_sentence;
    std::array<QLineEdit *, 2> m_lines;
    std::array<FormField *, 2> m_forms;
    MessageBar *m_messages;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace bitacora
