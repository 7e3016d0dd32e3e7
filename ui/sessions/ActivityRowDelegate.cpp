#include "ActivityRowDelegate.h"

#include "ActivityGlyph.h"
#include "ActivityModel.h"
#include "ControlPainting.h"
#include "Metrics.h"
#include "SessionRowGeometry.h"
#include "StatusGlyph.h"
#include "TextRole.h"
#include "Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace bitacora {

namespace {

/// Where the change is written: over the columns after it, too, as far as they say nothing.
QRect changeRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return option.rect;
    QRect rect = option.rect;
    rect.setLeft(table->columnViewportPosition(ActivityModel::ChangeColumn));
    int right = rect.left() + table->columnWidth(ActivityModel::ChangeColumn);
    for (int column = ActivityModel::ChangeColumn + 1; column < ActivityModel::ColumnCount; ++column) {
        if (!index.siblingAtColumn(column).data().toString().isEmpty())
            break;
        right += table->columnWidth(column);
    }
    rect.setRight(right - 1);
    return rect;
}

/// The cell as far as its text may reach: that of the last column stands in line with the page's margin.
QRect written(const QRect &cell, const QStyleOptionViewItem &option)
{
    const QRect row = RowDelegate::rowRect(option);
    const int right = row.right() - ActivityRowDelegate::trailingPadding;
    return {cell.topLeft(), QPoint(std::max(cell.left() - 1, std::min(cell.right(), right)), cell.bottom())};
}

void paintSign(QPainter *painter, const QRect &place, const QModelIndex &index, const Tokens &tokens)
{
    const QVariant status = index.data(ActivityModel::StatusRole);
    if (status.isValid()) {
        const auto meant = SessionStatus(status.toInt());
        paintStatusGlyph(*painter, place, meant, tokens.status(meant));
        return;
    }
    const auto kind = ActivityKind(index.data(ActivityModel::KindRole).toInt());
    // Somebody may have tried to get in.
    const bool warns = kind == ActivityKind::UnlockFailed;
    paintIcon(*painter, place.adjusted(-1, -1, 1, 1), activityIcon(kind),
              warns ? tokens.status(SessionStatus::NoShow) : tokens.muted);
}

} // namespace

void ActivityRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (index.data(ActivityModel::IsHeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void ActivityRowDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Theme::instance().tokens();
    const SessionRowGeometry geometry {option.rect, index.column() == ActivityModel::TimeColumn};
    painter->fillRect(option.rect, tokens.background);
    painter->fillRect(geometry.hairline(), tokens.hairline);
    // The words are the row's, whichever cell of it is painted.
    const QString words = index.siblingAtColumn(ActivityModel::TimeColumn).data().toString();
    const QFont strong = fontFor(TextRole::Small, true);
    const int width = QFontMetrics(strong).horizontalAdvance(words) + 1;
    drawText(painter, SessionRowGeometry::headingText(rowRect(option), width), words, strong, tokens.text);
}

bool ActivityRowDelegate::hasSecondLine(const QModelIndex &index)
{
    const auto says = [&index](int column) { return !index.siblingAtColumn(column).data().toString().isEmpty(); };
    return says(ActivityModel::ClientColumn) || says(ActivityModel::SessionColumn);
}

QRect ActivityRowDelegate::firstLine(QRect cell, const QModelIndex &index)
{
    // Nearer to the second one than to the edge.
    if (hasSecondLine(index))
        cell.setHeight(cell.height() / 2 + metrics::halfGrid);
    return cell;
}

void ActivityRowDelegate::paintLines(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const auto text = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const QRect first = firstLine(cell, index);
    const SessionRowGeometry place {first, false};
    const QFont body = fontFor(TextRole::Body);
    paintSign(painter, place.glyph(), index, tokens);
    const QString what = text(ActivityModel::WhatColumn);
    drawText(painter, place.statusText(), what, body, tokens.text);
    const int gap = QFontMetrics(body).horizontalAdvance(what) + 2 * metrics::grid;
    const QRect change = place.statusText().adjusted(gap, 0, 0, 0);
    if (change.width() > 0)
        drawText(painter, change, text(ActivityModel::ChangeColumn), body, tokens.muted);
    if (!hasSecondLine(index))
        return;
    const QRect second = first.translated(0, cell.height() - first.height());
    QStringList about {text(ActivityModel::ClientColumn), text(ActivityModel::SessionColumn)};
    about.removeAll(QString());
    drawText(painter, SessionRowGeometry {second, false}.statusText(), about.join(QStringLiteral(" · ")),
             fontFor(TextRole::Small), tokens.muted);
}

void ActivityRowDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const SessionRowGeometry geometry {option.rect, index.column() == ActivityModel::TimeColumn};
    paintGround(painter, option, {geometry.hairline(), geometry.accentBar()});

    const QString text = index.data().toString();
    const QFont body = fontFor(TextRole::Body);
    switch (index.column()) {
    case ActivityModel::WhatColumn:
        if (m_twoLines) {
            paintLines(painter, written(option.rect, option), index);
            break;
        }
        paintSign(painter, geometry.glyph(), index, tokens);
        drawText(painter, geometry.statusText(), text, body, tokens.text);
        break;
    case ActivityModel::TimeColumn:
        drawText(painter, SessionRowGeometry {m_twoLines ? firstLine(option.rect, index) : option.rect, true}.text(),
                 text, body, tokens.muted);
        break;
    default:
        if (!text.isEmpty() && index.column() != ActivityModel::ChangeColumn) {
            drawText(painter, SessionRowGeometry {written(option.rect, option), false}.text(), text, body,
                     index.column() == ActivityModel::SessionColumn ? tokens.muted : tokens.text);
            break;
        }
        // Each cell paints its own slice; one beyond the reach of the change paints nothing of it.
        const SessionRowGeometry change {written(changeRect(option, index), option), false};
        drawText(painter, change.text(), index.siblingAtColumn(ActivityModel::ChangeColumn).data().toString(), body,
                 tokens.text);
    }

    paintFocusRing(painter, option, index);
}

} // namespace bitacora
