#include "TabWalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QString named(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString text = QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->accessibleName() + u'"';
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u" ["_s + button->text() + u']';
    if (!widget->objectName().isEmpty())
        text += u" #"_s + widget->objectName();
    return text + u" in "_s
        + (widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
}

/// The ancestor of `widget`, or itself, that stands in `container`.
const QWidget *partOf(const QWidget *container, const QWidget *widget)
{
    while (widget->parentWidget() != container)
        widget = widget->parentWidget();
    return widget;
}

} // namespace

QWidget &TabWalk::shown(QWidget &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return *popup;
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? *dialog : window;
}

QList<QWidget *> TabWalk::stops() const
{
    QList<QWidget *> stops;
    for (QWidget *widget = m_root.nextInFocusChain(); widget != &m_root; widget = widget->nextInFocusChain()) {
        if (isStop(widget))
            stops.append(widget);
    }
    return stops;
}

// To the window and not to the widget: a list that has opened below a field gets it first.
void TabWalk::press(bool back) const
{
    QTest::keyClick(m_root.windowHandle(), back ? Qt::Key_Backtab : Qt::Key_Tab,
                    back ? Qt::ShiftModifier : Qt::NoModifier);
    QCoreApplication::processEvents();
}

QList<QWidget *> TabWalk::round(QWidget *from, bool back, QStringList &problems) const
{
    QList<QWidget *> visited;
    from->setFocus(Qt::TabFocusReason);
    QWidget *focused = QApplication::focusWidget();
    while (focused && m_root.isAncestorOf(focused) && !visited.contains(focused)) {
        visited.append(focused);
        press(back);
        focused = QApplication::focusWidget();
    }
    if (visited.isEmpty() || focused != visited.constFirst())
        problems.append(QLatin1String(back ? "Shift+Tab" : "Tab") + u" does not come round: from "_s
                        + (visited.isEmpty() ? named(from) : named(visited.constLast())) + u" it leads to "_s
                        + named(focused));
    return visited;
}

QStringList TabWalk::problems() const
{
    m_root.activateWindow();
    // A dialog counts as active as soon as the window below it is; the keyboard comes a moment later.
    if (m_root.windowType() != Qt::Popup
        && !QTest::qWaitFor([this] { return QApplication::activeWindow() == &m_root; }))
        return {u"The window does not become active"_s};
    const QList<QWidget *> first = stops();
    if (first.isEmpty())
        return {u"There is nothing that takes the keyboard"_s};
    QStringList problems;
    const QList<QWidget *> visited = round(first.constFirst(), false, problems);
    collectUnreached(visited, "Tab", problems);
    collectDisorder(visited, problems);
    collectNameless(visited, problems);
    if (visited.isEmpty())
        return problems;
    const QList<QWidget *> returned = round(visited.constLast(), true, problems);
    collectUnreached(returned, "Shift+Tab", problems);
    if (problems.isEmpty() && !std::equal(visited.crbegin(), visited.crend(), returned.cbegin(), returned.cend()))
        problems.append(u"Shift+Tab does not go the way back of Tab"_s);
    return problems;
}

// What is there now: a field may have opened others, or closed them, as the keyboard came to it.
void TabWalk::collectUnreached(const QList<QWidget *> &visited, const char *key, QStringList &problems) const
{
    const auto all = m_root.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->window() == &m_root && isStop(widget) && !visited.contains(widget))
            problems.append(QLatin1String(key) + u" never comes to "_s + named(widget));
    }
}

void TabWalk::collectDisorder(const QList<QWidget *> &visited, QStringList &problems) const
{
    QStringList back;
    for (qsizetype i = 0; i < visited.size(); ++i) {
        const QWidget *next = visited.at((i + 1) % visited.size());
        if (!readsAfter(visited.at(i), next))
            back.append(named(next) + u" comes after "_s + named(visited.at(i)));
    }
    // Once it goes back to where reading begins.
    if (back.size() > 1)
        problems.append(back);
}

void TabWalk::collectNameless(const QList<QWidget *> &visited, QStringList &problems) const
{
    for (QWidget *widget : visited) {
        const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(widget);
        if (!item || item->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(u"No name has "_s + named(widget));
    }
}

// Compared are the parts of what both stand in, which may be columns or bars: a scrolled part keeps its place as a whole.
bool TabWalk::readsAfter(const QWidget *earlier, const QWidget *later) const
{
    if (earlier->isAncestorOf(later))
        return true;
    if (later->isAncestorOf(earlier))
        return false;
    const QWidget *container = earlier->parentWidget();
    while (container != &m_root && !container->isAncestorOf(later))
        container = container->parentWidget();
    const QRect first = partOf(container, earlier)->geometry();
    const QRect second = partOf(container, later)->geometry();
    const int shared = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    // Laid out in columns of groups, each of which is read to its end.
    if (container->inherits("bitacora::ActivityKindPopup") && second.left() > first.right())
        return true;
    const bool sameLine = 2 * shared > std::min(first.height(), second.height());
    return sameLine ? second.left() >= first.left() : second.top() >= first.top();
}

} // namespace bitacora
