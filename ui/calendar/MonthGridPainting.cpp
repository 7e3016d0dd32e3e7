// How MonthGrid looks. Only the sessions that are shown are painted, and only their words are read.

#include "ControlPainting.h"
#include "Metrics.h"
#include "MonthGrid.h"
#include "SessionBlock.h"
#include "TextRole.h"
#include "Theme.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int badgeHeight = 20;

} // namespace

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::instance().tokens().surface);
    if (sessions().days().empty())
        return;
    std::vector<int> rows;
    for (int day = 0; day < int(sessions().days().size()); ++day) {
        const std::span<const int> shown = shownRows(day);
        rows.insert(rows.end(), shown.begin(), shown.end());
    }
    sessions().fetch(rows);
    paintCells(painter);
    for (int day = 0; day < int(sessions().days().size()); ++day) {
        paintNumber(painter, day);
        paintSessions(painter, day);
    }
    paintDropPlace(painter);
    paintHead(painter);
}

void MonthGrid::paintCells(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    for (int day = 0; day < int(sessions().days().size()); ++day) {
        const QRect cell = geometry().cell(day);
        if (sessions().days()[size_t(day)].date.month() != m_month.month())
            painter.fillRect(cell, tokens.background);
        painter.fillRect(QRect(cell.left(), cell.top() - 1, cell.width(), metrics::hairline), tokens.hairline);
        if (day % MonthGridGeometry::daysInWeek > 0)
            painter.fillRect(QRect(cell.left(), cell.top(), metrics::hairline, cell.height()), tokens.hairline);
    }
}

void MonthGrid::paintNumber(QPainter &painter, int day) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const QDate date = sessions().days()[size_t(day)].date;
    const bool isToday = date == today();
    const bool isOther = date.month() != m_month.month();
    const QLocale locale;
    // The first of a month says which.
    const QString text = date.day() == 1 ? locale.toString(date, u"d MMM"_s) : locale.toString(date.day());
    const QFont font = fontFor(TextRole::Small, isToday);
    QRect place = geometry().number(day).adjusted(metrics::grid, 0, -metrics::grid, 0);
    if (isToday) {
        const int width = QFontMetrics(font).horizontalAdvance(text) + 2 * metrics::halfGrid + metrics::halfGrid;
        const QRect badge(place.left() - metrics::halfGrid, place.center().y() - badgeHeight / 2, width, badgeHeight);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
        painter.restore();
        paintText(painter, badge, Qt::AlignCenter, text, font, tokens.onAccent);
    } else {
        paintText(painter, place, Qt::AlignLeft | Qt::AlignVCenter, text, font, isOther ? tokens.muted : tokens.text);
    }
    if (hasFocus() && date == m_day && !currentSession().isValid() && !m_isOnMore && !m_drag)
        paintFocusRing(painter, geometry().cell(day).adjusted(1, 0, 0, -1), tokens.accent, metrics::smallRadius);
}

void MonthGrid::paintSessions(QPainter &painter, int day) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const std::span<const int> rows = shownRows(day);
    for (int line = 0; line < int(rows.size()); ++line) {
        const int row = rows[size_t(line)];
        const QModelIndex index = sessions().index(row);
        SessionBlock block;
        block.rect = geometry().line(day, line);
        // What began the day before begins at no time of this one.
        block.time = isContinued(row, day) ? u"…"_s : index.data(CalendarSessionModel::StartRole).toString();
        block.name = index.data(Qt::DisplayRole).toString();
        block.status = SessionStatus(index.data(CalendarSessionModel::StatusRole).toInt());
        block.color = blockCache().color(index.data(CalendarSessionModel::ColorRole).toString());
        block.isCurrent = sessions().sessionAt(row) == currentSession();
        block.hasFocus = block.isCurrent && hasFocus();
        block.paint(painter, blockCache());
    }
    const QDate date = sessions().days()[size_t(day)].date;
    const int more = hiddenCount(date);
    if (more == 0)
        return;
    const QRect place = geometry().line(day, int(rows.size()));
    //: In a day of the month: how many more sessions there are than fit.
    paintText(painter, place.adjusted(metrics::grid, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
              tr("+%Ln more", nullptr, more), fontFor(TextRole::Small), tokens.muted);
    if (m_isOnMore && date == m_day && hasFocus())
        paintFocusRing(painter, place, tokens.accent, metrics::smallRadius);
}

void MonthGrid::paintDropPlace(QPainter &painter) const
{
    const int day = m_drag ? geometry().dayAt(m_pointer) : -1;
    if (day < 0)
        return;
    const Tokens &tokens = Theme::instance().tokens();
    paintFocusRing(painter, geometry().cell(day).adjusted(1, 0, 0, -1), tokens.accent, metrics::smallRadius);
    // The session hangs below the pointer.
    const QModelIndex index = sessions().index(sessions().rowOf(m_drag->before.id));
    SessionBlock block;
    block.rect = geometry().line(day, 0);
    block.rect.moveTopLeft(m_pointer + QPoint(metrics::grid, metrics::grid));
    block.time = index.data(CalendarSessionModel::StartRole).toString();
    block.name = index.data(Qt::DisplayRole).toString();
    block.status = m_drag->before.status;
    block.color = blockCache().color(index.data(CalendarSessionModel::ColorRole).toString());
    block.isCurrent = true;
    block.paint(painter, blockCache());
}

void MonthGrid::paintHead(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const QRect head(0, 0, viewport()->width(), MonthGridGeometry::headHeight);
    painter.fillRect(head, tokens.background);
    painter.fillRect(QRect(0, head.bottom(), head.width(), metrics::hairline), tokens.hairline);
    for (int weekday = 0; weekday < MonthGridGeometry::daysInWeek; ++weekday) {
        const QRect text = geometry().head(weekday).adjusted(metrics::grid, 0, -metrics::halfGrid, -1);
        paintText(painter, text, Qt::AlignLeft | Qt::AlignVCenter,
                  QLocale().toString(sessions().days()[size_t(weekday)].date, u"ddd"_s), fontFor(TextRole::Small),
                  tokens.muted);
    }
}

} // namespace bitacora
