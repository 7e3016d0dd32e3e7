#include "CalendarAccessible.h"

#include "CalendarGrid.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QAccessibleInterface *makeCalendarAccessible(const QString &className, QObject *object)
{
    auto *grid = className == "bitacora::CalendarGrid"_L1 ? qobject_cast<CalendarGrid *>(object) : nullptr;
    return grid ? new CalendarAccessible(grid) : nullptr; // Qt owns it
}

} // namespace

void installCalendarAccessibility()
{
    static bool isInstalled = false;
    if (!isInstalled)
        QAccessible::installFactory(makeCalendarAccessible);
    isInstalled = true;
}

CalendarAccessible::CalendarAccessible(CalendarGrid *grid)
    : QAccessibleWidget(grid, QAccessible::List)
{
}

CalendarAccessible::~CalendarAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

CalendarGrid *CalendarAccessible::grid() const
{
    return static_cast<CalendarGrid *>(widget());
}

int CalendarAccessible::childCount() const
{
    return grid()->sessions().rowCount();
}

QAccessibleInterface *CalendarAccessible::child(int index) const
{
    return childFor(grid()->sessions().sessionAt(index));
}

QAccessibleInterface *CalendarAccessible::childFor(SessionId id) const
{
    if (!id.isValid())
        return nullptr;
    const auto known = m_children.constFind(id.value);
    if (known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    dropGone();
    auto *made = new CalendarSessionAccessible(grid(), id); // Qt owns it from here
    m_children.insert(id.value, QAccessible::registerAccessibleInterface(made));
    return made;
}

void CalendarAccessible::dropGone() const
{
    // Seldom, because it looks at each of them.
    constexpr int slack = 256;
    if (m_children.size() < 2 * childCount() + slack)
        return;
    m_children.removeIf([this](const auto &each) {
        const bool isGone = grid()->sessions().rowOf(SessionId {each.key()}) < 0;
        if (isGone)
            QAccessible::deleteAccessibleInterface(each.value());
        return isGone;
    });
}

int CalendarAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *session = dynamic_cast<const CalendarSessionAccessible *>(child);
    return session ? grid()->sessions().rowOf(session->session()) : -1;
}

QAccessibleInterface *CalendarAccessible::childAt(int x, int y) const
{
    return childFor(grid()->sessionAt(grid()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *CalendarAccessible::focusChild() const
{
    return childFor(grid()->currentSession());
}

CalendarSessionAccessible::CalendarSessionAccessible(CalendarGrid *grid, SessionId session)
    : m_grid(grid)
    , m_session(session)
{
}

int CalendarSessionAccessible::row() const
{
    return m_grid ? m_grid->sessions().rowOf(m_session) : -1;
}

bool CalendarSessionAccessible::isValid() const
{
    return row() >= 0;
}

QWindow *CalendarSessionAccessible::window() const
{
    return m_grid ? m_grid->window()->windowHandle() : nullptr;
}

QAccessibleInterface *CalendarSessionAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_grid);
}

QString CalendarSessionAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    return m_grid->sessions().index(row()).data(Qt::AccessibleTextRole).toString();
}

QRect CalendarSessionAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_grid->sessionRect(m_session);
    return {m_grid->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State CalendarSessionAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool isCurrent = m_grid->currentSession() == m_session;
    state.selectable = true;
    state.focusable = true;
    state.selected = isCurrent;
    state.focused = isCurrent && m_grid->hasFocus();
    const QRect place = m_grid->sessionRect(m_session);
    state.offscreen = place.isEmpty() || !m_grid->viewport()->rect().intersects(place);
    return state;
}

void *CalendarSessionAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList CalendarSessionAccessible::actionNames() const
{
    return {pressAction()};
}

void CalendarSessionAccessible::doAction(const QString &name)
{
    if (!isValid() || name != pressAction())
        return;
    m_grid->setCurrentSession(m_session);
    Q_EMIT m_grid->sessionOpened(m_session);
}

} // namespace bitacora
