#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace bitacora {

/// One filter: opens its menu or popup; when it narrows what is shown it is tinted and can be cleared with its ×.
class FilterButton : public QWidget
{
    Q_OBJECT

public:
    explicit FilterButton(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    /// The menu stays its owner's.
    void setMenu(QMenu *menu);
    /// Whether it has the × while it is active. True unless said otherwise.
    void setClearable(bool clearable);
    [[nodiscard]] bool isClearable() const { return m_clearable; }
    /// What opens the menu, for those who need its place, name or shortcut.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QToolButton *clearButton() const { return m_clear; }

Q_SIGNALS:
    /// The × was pressed. The owner clears the filter and says setActive(false).
    void cleared();
    /// The button was pressed; only without a menu.
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void refresh();

    QPushButton *m_button;
    QToolButton *m_clear;
    bool m_active = false;
    bool m_clearable = true;
};

} // namespace bitacora
