#include "SessionRowDelegate.h"

#include "Metrics.h"
#include "SessionHistoryModel.h"
#include "SessionRowGeometry.h"
#include "StatusGlyph.h"
#include "TextRole.h"
#include "Theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>

namespace bitacora {

namespace {

const QTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QTableView *table = tableOf(option);
    return !table || table->horizontalHeader()->visualIndex(index.column()) == 0;
}

/// The whole row that a cell is a part of. Each cell paints its own slice of what spans the row.
QRect rowRect(const QStyleOptionViewItem &option)
{
    const QTableView *table = tableOf(option);
    if (!table)
        return option.rect;
    const int left = -table->horizontalHeader()->offset();
    return SessionRowGeometry::rowOf(option.rect, left, left + table->horizontalHeader()->length());
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

SessionRowDelegate::SessionRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize SessionRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(SessionHistoryModel::IsHeadingRole).toBool();
    return {option.rect.width(), heading ? metrics::headingHeight : metrics::rowHeight};
}

void SessionRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (index.data(SessionHistoryModel::IsHeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintSession(painter, option, index);
    painter->restore();
}

void SessionRowDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const SessionRowGeometry geometry {option.rect, isFirstColumn(option, index)};
    painter->fillRect(option.rect, tokens.background);
    painter->fillRect(geometry.hairline(), tokens.hairline);

    // The words are the row's, whichever cell of it is painted.
    const QModelIndex first = index.siblingAtColumn(SessionHistoryModel::DateColumn);
    const QString words = first.data().toString();
    const QFont strong = fontFor(TextRole::Small, true);
    const int width = QFontMetrics(strong).horizontalAdvance(words) + 1;
    const QRect row = rowRect(option);
    drawText(painter, SessionRowGeometry::headingText(row, width), words, strong, tokens.text);
    drawText(painter, SessionRowGeometry::headingCount(row, width),
             QLocale().toString(first.data(SessionHistoryModel::HeadingCountRole).toInt()), fontFor(TextRole::Small),
             tokens.muted);
}

void SessionRowDelegate::paintSession(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const SessionRowGeometry geometry {option.rect, isFirstColumn(option, index)};
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.surface);
    painter->fillRect(geometry.hairline(), tokens.hairline);
    if (selected)
        painter->fillRect(geometry.accentBar(), tokens.accent);

    const QString text = index.data().toString();
    const QFont body = fontFor(TextRole::Body);
    switch (index.column()) {
    case SessionHistoryModel::StatusColumn: {
        const auto status = SessionStatus(index.data(SessionHistoryModel::StatusRole).toInt());
        paintStatusGlyph(*painter, geometry.glyph(), status, tokens.status(status));
        drawText(painter, geometry.statusText(), text, body, tokens.status(status));
        break;
    }
    case SessionHistoryModel::DurationColumn:
    case SessionHistoryModel::NotesColumn:
        drawText(painter, geometry.text(), text, body, tokens.muted);
        break;
    default:
        drawText(painter, geometry.text(), text, body, tokens.text);
    }

    const QTableView *table = tableOf(option);
    if (m_focusRing && table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        painter->setPen(QPen(tokens.accent, metrics::focusRing));
        painter->setBrush(Qt::NoBrush);
        // Half of a line lies on each side of its path.
        painter->drawRect(rowRect(option).adjusted(1, 1, -1, -1));
    }
}

} // namespace bitacora
