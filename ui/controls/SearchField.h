#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

class QAction;

namespace bitacora {

/// A line to search as one types: says what to look for a moment after the last key, at once with Enter.
/// Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// Milliseconds between the last key and searchChanged.
    static constexpr int debounce = 150;

    explicit SearchField(QWidget *parent = nullptr);
    /// Shows the keys while the field is empty. Only the hint: the shortcut itself is set elsewhere.
    void setShortcutHint(const QKeySequence &keys);
    /// Sets the text without a signal (a filter that was restored).
    void setSearch(const QString &text);

Q_SIGNALS:
    /// Simplified (no spaces around), and only when it is another one than the last time.
    void searchChanged(const QString &text);
    /// Down was pressed: the person wants to go to what was found.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool showsHint() const;
    /// What the hint takes from the text.
    [[nodiscard]] int hintWidth() const;
    void fitHint();
    void announce();
    void retranslate();

    QAction *m_glass;
    QTimer m_timer;
    QString m_announced;
    QString m_hint;
    /// The name it has when the page gives none.
    QString m_usualName;
};

} // namespace bitacora
