#include "CalendarGrid.h"

#include "CalendarAccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace bitacora {

CalendarGrid::CalendarGrid(CalendarSessionModel &sessions, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_sessions(sessions)
{
    installCalendarAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&sessions, &QAbstractItemModel::modelReset, this, &CalendarGrid::refresh);
    connect(&sessions, &QAbstractItemModel::rowsInserted, this, &CalendarGrid::refresh);
    connect(&sessions, &QAbstractItemModel::rowsRemoved, this, &CalendarGrid::refresh);
    connect(&sessions, &QAbstractItemModel::rowsMoved, this, &CalendarGrid::refresh);
    connect(&sessions, &QAbstractItemModel::dataChanged, this, &CalendarGrid::refresh);
}

CalendarGrid::~CalendarGrid() = default;

void CalendarGrid::refresh()
{
    invalidate();
    viewport()->update();
    // A session that was moved to other days, or hidden, is no longer the current one here.
    if (m_current.isValid() && m_sessions.rowOf(m_current) < 0) {
        m_current = {};
        Q_EMIT currentChanged(m_current);
    }
    settle();
}

void CalendarGrid::setCurrentSession(SessionId id)
{
    if (id == m_current || (id.isValid() && m_sessions.rowOf(id) < 0))
        return;
    m_current = id;
    viewport()->update();
    Q_EMIT currentChanged(id);
    sayCurrent();
}

void CalendarGrid::sayCurrent()
{
    if (!hasFocus() || !m_current.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}

void CalendarGrid::setNow(const QDateTime &now)
{
    m_now = now;
    viewport()->update();
}

QDate CalendarGrid::today() const
{
    return ZonedTime::fromInstant(m_now, m_sessions.zone()).day();
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const SessionId session = sessionAt(help->pos());
        const QString text = m_sessions.index(m_sessions.rowOf(session)).data(Qt::ToolTipRole).toString();
        // A name is never taken for markup; no text hides what is shown.
        const QString plain = text.isEmpty() ? text : u"<p style='white-space:pre'>"_s + text.toHtmlEscaped();
        QToolTip::showText(help->globalPos(), plain, viewport(), sessionRect(session));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    invalidate();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    // A click goes to what lies under it.
    if (event->reason() != Qt::MouseFocusReason)
        settle();
    sayCurrent();
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace bitacora
