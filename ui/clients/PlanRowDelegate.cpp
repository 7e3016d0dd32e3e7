#include "PlanRowDelegate.h"

#include "Metrics.h"
#include "PlanModel.h"
#include "PlanText.h"
#include "StatusGlyph.h"
#include "TextRole.h"
#include "Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

PlanModel::Kind kindOf(const QModelIndex &index)
{
    return PlanModel::Kind(index.data(PlanModel::KindRole).toInt());
}

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

// The shapes and colors that sessions have, with the same meaning: under way, waiting, reached, over.
SessionStatus lookOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Active:
        return SessionStatus::Confirmed;
    case PlanStatus::OnHold:
        return SessionStatus::Pending;
    case PlanStatus::Mastered:
        return SessionStatus::Completed;
    case PlanStatus::Discontinued:
        break;
    }
    return SessionStatus::Cancelled;
}

} // namespace

PlanRowGeometry PlanRowDelegate::geometry(const QRect &row) const
{
    const QFont font = fontFor(TextRole::Body);
    int widest = 0;
    for (const PlanStatus status : allPlanStatuses)
        widest = std::max(widest, widthOf(PlanText::status(status), font));
    return {row, widest, m_buttonWidth};
}

QSize PlanRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = kindOf(index) == PlanModel::Kind::Heading;
    return {option.rect.width(), isHeading ? PlanRowGeometry::headingHeight : PlanRowGeometry::entryHeight};
}

void PlanRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(geometry(option.rect).button());
}

void PlanRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (kindOf(index)) {
    case PlanModel::Kind::Heading:
        paintHeading(painter, option, index);
        break;
    case PlanModel::Kind::Entry:
        paintEntry(painter, option, index);
        break;
    case PlanModel::Kind::Empty:
        paintEmpty(painter, option, index);
        break;
    }
    paintFocusRing(painter, option, index);
    painter->restore();
}

void PlanRowDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const PlanRowGeometry place = geometry(option.rect);
    painter->fillRect(option.rect, tokens.background);
    painter->fillRect(place.hairline(), tokens.hairline);
    const QFont strong = fontFor(TextRole::Body, true);
    QRect words = place.heading();
    drawText(painter, words, index.data().toString(), strong, tokens.text);
    words.setLeft(words.left() + widthOf(index.data().toString(), strong) + metrics::grid);
    const int count = index.data(PlanModel::CountRole).toInt();
    if (count > 0 && words.width() > 0)
        drawText(painter, words, QLocale().toString(count), fontFor(TextRole::Body), tokens.muted);
}

void PlanRowDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const PlanRowGeometry place = geometry(option.rect);
    paintGround(painter, option, {place.hairline(), place.accentBar()});
    const QFont body = fontFor(TextRole::Body);
    drawText(painter, place.name(), index.data().toString(), body, tokens.text);
    drawText(painter, place.summary(), index.data(PlanModel::SummaryRole).toString(), body, tokens.muted);
    const QVariant status = index.data(PlanModel::StatusRole);
    if (!status.isValid())
        return;
    const SessionStatus look = lookOf(PlanStatus(status.toInt()));
    paintStatusGlyph(*painter, place.glyph(), look, tokens.status(look));
    drawText(painter, place.status(), index.data(PlanModel::StatusTextRole).toString(), body, tokens.status(look));
}

void PlanRowDelegate::paintEmpty(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const PlanRowGeometry place = geometry(option.rect);
    paintGround(painter, option, {place.hairline(), {}});
    drawText(painter, place.line(), index.data().toString(), fontFor(TextRole::Small), tokens.muted);
}

} // namespace bitacora
