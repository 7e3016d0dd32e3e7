#include "ReviewRowDelegate.h"

#include "Metrics.h"
#include "ReviewModel.h"
#include "StatusGlyph.h"
#include "TextRole.h"
#include "Theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

ReviewRow::Kind kindOf(const QModelIndex &index)
{
    return ReviewRow::Kind(index.data(ReviewModel::KindRole).toInt());
}

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

/// Of those that a session has before it is said how it ended.
int widestStatus(const QFont &font)
{
    return std::max(widthOf(SessionStatusText::name(SessionStatus::Pending), font),
                    widthOf(SessionStatusText::name(SessionStatus::Confirmed), font));
}

} // namespace

QSize ReviewRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case ReviewRow::Kind::Heading:
        return {option.rect.width(), ReviewRowGeometry::headingHeight};
    case ReviewRow::Kind::AllWell:
        return {option.rect.width(), ReviewRowGeometry::allWellHeight};
    case ReviewRow::Kind::Entry:
    case ReviewRow::Kind::More:
        break;
    }
    return {option.rect.width(), ReviewRowGeometry::entryHeight};
}

void ReviewRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    editor->setGeometry(geometry(option.rect, index).buttons());
}

ReviewRowGeometry ReviewRowDelegate::geometry(const QRect &row, const QModelIndex &index) const
{
    const bool hasSecond = kindOf(index) == ReviewRow::Kind::Entry
        && ReviewSection(index.data(ReviewModel::SectionRole).toInt()) == ReviewSection::OftenMissed;
    return {row, m_buttonWidth, hasSecond ? m_secondWidth : 0};
}

QRect ReviewRowDelegate::nameRect(const QRect &row, const QModelIndex &index) const
{
    if (kindOf(index) != ReviewRow::Kind::Entry || index.data(ReviewModel::ClientIdRole).toLongLong() == 0)
        return {};
    QRect rect = geometry(row).name();
    rect.setWidth(std::min(rect.width(), widthOf(index.data().toString(), fontFor(TextRole::Body, true))));
    return rect;
}

void ReviewRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (kindOf(index)) {
    case ReviewRow::Kind::Heading:
        paintHeading(painter, option, index);
        break;
    case ReviewRow::Kind::Entry:
        paintEntry(painter, option, index);
        break;
    case ReviewRow::Kind::AllWell:
    case ReviewRow::Kind::More:
        paintLine(painter, option, index);
        break;
    }
    paintFocusRing(painter, option, index);
    painter->restore();
}

void ReviewRowDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const ReviewRowGeometry place = geometry(option.rect);
    painter->fillRect(option.rect, tokens.background);
    painter->fillRect(place.hairline(), tokens.hairline);
    const int count = index.data(ReviewModel::CountRole).toInt();
    const QString number = count > 0 ? QLocale().toString(count) : QString();
    const QFont strong = fontFor(TextRole::Body, true);
    const QFont small = fontFor(TextRole::Small);
    const int width = widthOf(index.data().toString(), strong);
    drawText(painter, place.heading(), index.data().toString(), strong, tokens.text);
    drawText(painter, place.headingCount(width), number, strong, tokens.accent);
    drawText(painter, place.headingHint(width, count > 0 ? widthOf(number, strong) : -metrics::grid),
             index.data(ReviewModel::HintRole).toString(), small, tokens.muted);
}

void ReviewRowDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const ReviewRowGeometry place = geometry(option.rect, index);
    paintGround(painter, option, {place.hairline(), place.accentBar()});
    const bool leads = index.data(ReviewModel::ClientIdRole).toLongLong() != 0;
    QFont name = fontFor(TextRole::Body, leads);
    name.setUnderline(leads && index.row() == m_hoveredName);
    drawText(painter, place.name(), index.data().toString(), name, leads ? tokens.text : tokens.muted);
    const QFont body = fontFor(TextRole::Body);
    QRect matter = place.matter();
    // Elsewhere the heading says the status.
    if (ReviewSection(index.data(ReviewModel::SectionRole).toInt()) == ReviewSection::Unsettled) {
        const auto status = SessionStatus(index.data(ReviewModel::StatusRole).toInt());
        const int width = widestStatus(body);
        paintStatusGlyph(*painter, place.glyph(), status, tokens.status(status));
        drawText(painter, place.status(width), SessionStatusText::name(status), body, tokens.status(status));
        matter = place.matterAfterStatus(width);
    }
    drawText(painter, matter, index.data(ReviewModel::MatterRole).toString(), body, tokens.text);
    drawText(painter, place.detail(), index.data(ReviewModel::DetailRole).toString(), body, tokens.muted);
}

void ReviewRowDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const ReviewRowGeometry place = geometry(option.rect);
    const bool isMore = kindOf(index) == ReviewRow::Kind::More;
    paintGround(painter, option, {place.hairline(), {}});
    drawText(painter, place.line(), index.data().toString(), fontFor(isMore ? TextRole::Body : TextRole::Small),
             isMore ? tokens.accent : tokens.muted);
}

} // namespace bitacora
