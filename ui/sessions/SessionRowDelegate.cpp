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

/// What stands behind the service where there is no room for a column of its own.
QString joinedDuration(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QTableView *table = tableOf(option);
    if (!table || !table->isColumnHidden(SessionHistoryModel::DurationColumn))
        return {};
    return index.siblingAtColumn(SessionHistoryModel::DurationColumn).data().toString();
}

int widthOf(const QString &text, const QFont &font)
{
    // A text whose width is rounded down would be cut.
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

} // namespace

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
    paintGround(painter, option, {geometry.hairline(), geometry.accentBar()});

    const QString text = index.data().toString();
    const QFont body = fontFor(TextRole::Body);
    switch (index.column()) {
    case SessionHistoryModel::StatusColumn: {
        const auto status = SessionStatus(index.data(SessionHistoryModel::StatusRole).toInt());
        paintStatusGlyph(*painter, geometry.glyph(), status, tokens.status(status));
        drawText(painter, geometry.statusText(), text, body, tokens.status(status));
        break;
    }
    case SessionHistoryModel::ServiceColumn: {
        const QString duration = joinedDuration(option, index);
        const auto [name, minutes] = geometry.joined(widthOf(text, body), widthOf(duration, body));
        drawText(painter, duration.isEmpty() ? geometry.text() : name, text, body, tokens.text);
        drawText(painter, minutes, duration, body, tokens.muted);
        break;
    }
    case SessionHistoryModel::DurationColumn:
    case SessionHistoryModel::NotesColumn:
        drawText(painter, geometry.text(), text, body, tokens.muted);
        break;
    default:
        drawText(painter, geometry.text(), text, body, tokens.text);
    }

    paintFocusRing(painter, option, index);
}

} // namespace bitacora
