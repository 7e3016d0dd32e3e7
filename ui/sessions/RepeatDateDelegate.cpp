#include "RepeatDateDelegate.h"

#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace bitacora {

namespace {

/// In line with the day, behind the box.
constexpr int detailLeft = 30;
constexpr int detailRight = metrics::grid;
constexpr int detailBottom = metrics::grid - 2;
constexpr int wrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

QStyleOptionViewItem lineOf(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem line = option;
    line.rect.setHeight(metrics::controlHeight);
    return line;
}

} // namespace

RepeatDateDelegate::RepeatDateDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int RepeatDateDelegate::heightOf(const QString &detail, int width)
{
    if (detail.isEmpty())
        return metrics::controlHeight;
    // Higher than any list.
    constexpr int highest = 10'000;
    const QRect room(0, 0, width - detailLeft - detailRight, highest);
    return metrics::controlHeight + QFontMetrics(fontFor(TextRole::Small)).boundingRect(room, wrapped, detail).height()
        + detailBottom;
}

void RepeatDateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    QStyleOptionViewItem line = lineOf(row);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    // The row as it is chosen, without its words; on it the line, and below that the rest.
    row.features &= ~(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay
                      | QStyleOptionViewItem::HasDecoration);
    row.text.clear();
    row.icon = {};
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    line.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    line.backgroundBrush = {};
    line.text = index.data(DateRole).toString();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
    const QString detail = index.data(DetailRole).toString();
    if (detail.isEmpty())
        return;
    const Tokens &tokens = Theme::instance().tokens();
    const bool isIn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->save();
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(isIn && index.data(WarningRole).toBool() ? tokens.warning() : tokens.muted);
    painter->drawText(row.rect.adjusted(detailLeft, metrics::controlHeight, -detailRight, 0), wrapped, detail);
    painter->restore();
}

bool RepeatDateDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    // The box stands in the line.
    return QStyledItemDelegate::editorEvent(event, model, lineOf(option), index);
}

} // namespace bitacora
