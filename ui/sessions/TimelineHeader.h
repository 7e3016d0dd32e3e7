#pragma once

#include "SessionFilter.h"

#include <QHeaderView>

namespace bitacora {

/// The names of the timeline's columns; an arrow at the one that it is sorted by.
class TimelineHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TimelineHeader(QWidget *parent = nullptr);

    void setOrder(SessionFilter::Order order);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    SessionFilter::Order m_order = SessionFilter::Order::NewestFirst;
};

} // namespace bitacora
