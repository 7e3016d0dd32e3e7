#include "SearchField.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

#include <chrono>

namespace bitacora {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_glass(addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition))
{
    constexpr int usualWidth = 220;
    setMinimumWidth(usualWidth);
    setClearButtonEnabled(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(debounce));
    connect(m_glass, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(&m_timer, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_timer.start();
        fitHint();
    });
    retranslate();
}

void SearchField::setShortcutHint(const QKeySequence &keys)
{
    m_hint = keyHintText(keys);
    fitHint();
    update();
}

bool SearchField::showsHint() const
{
    if (!text().isEmpty() || hasFocus() || m_hint.isEmpty())
        return false;
    // Where there is no room for both, what the field is for goes before its keys.
    constexpr int around = metrics::iconSize + 4 * metrics::grid;
    return fontMetrics().horizontalAdvance(placeholderText()) + around + hintWidth() <= width();
}

int SearchField::hintWidth() const
{
    constexpr int hintPadding = 3 * metrics::grid;
    return fontMetrics().horizontalAdvance(m_hint) + hintPadding;
}

void SearchField::fitHint()
{
    // The placeholder ends where the hint begins.
    setTextMargins(0, 0, showsHint() ? hintWidth() : 0, 0);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitHint();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    fitHint();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    fitHint();
}

void SearchField::setSearch(const QString &text)
{
    setText(text);
    m_timer.stop();
    m_announced = text.simplified();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        announce();
        Q_EMIT returnPressed();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        announce();
        Q_EMIT leftDownwards();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce()
{
    m_timer.stop();
    const QString search = text().simplified();
    if (search == m_announced)
        return;
    m_announced = search;
    Q_EMIT searchChanged(search);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsHint())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintKeyHint(painter, QRectF(rect()).adjusted(metrics::grid, 0, -metrics::grid, 0), m_hint,
                 Theme::instance().tokens().muted);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslate()
{
    m_glass->setText(tr("Search"));
    // Qt's own, which it gives no words.
    if (auto *cross = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        cross->setText(tr("Clear the search"));
    // Pages say more exactly what is searched; without that it is at least not nameless.
    if (accessibleName() != m_usualName)
        return;
    m_usualName = tr("Search");
    setAccessibleName(m_usualName);
}

} // namespace bitacora
