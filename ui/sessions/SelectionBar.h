#pragma once

#include "SessionStatus.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class StatusMenu;

/// What can be done with several selected sessions at once. Hidden while fewer than two are selected.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] QPushButton *statusButton() const { return m_status; }
    [[nodiscard]] StatusMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void statusChosen(bitacora::SessionStatus status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_count = 0;
    QLabel *m_text;
    QPushButton *m_status;
    StatusMenu *m_menu;
};

} // namespace bitacora
