#include "TimelineHeader.h"

#include "Metrics.h"
#include "SessionHistoryModel.h"
#include "SessionRowGeometry.h"
#include "TextRole.h"
#include "Theme.h"

#include <QPainter>

namespace bitacora {

namespace {

QString arrowOf(int column, SessionFilter::Order order)
{
    const QString down = QStringLiteral(" ↓");
    if (column == SessionHistoryModel::DateColumn && order != SessionFilter::Order::ByStatus)
        return order == SessionFilter::Order::NewestFirst ? down : QStringLiteral(" ↑");
    if (column == SessionHistoryModel::StatusColumn && order == SessionFilter::Order::ByStatus)
        return down;
    return {};
}

} // namespace

TimelineHeader::TimelineHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(SessionRowGeometry::leadingPadding * 2);
}

void TimelineHeader::setOrder(SessionFilter::Order order)
{
    m_order = order;
    viewport()->update();
}

QSize TimelineHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), metrics::headingHeight};
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const SessionRowGeometry geometry {rect, visualIndex(logicalIndex) == 0};
    painter->save();
    painter->fillRect(rect, tokens.background);
    painter->fillRect(geometry.hairline(), tokens.hairline);
    const QFont font = fontFor(TextRole::Small);
    painter->setFont(font);
    painter->setPen(tokens.muted);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString() + arrowOf(logicalIndex, m_order);
    painter->drawText(geometry.text(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, geometry.text().width()));
    painter->restore();
}

} // namespace bitacora
