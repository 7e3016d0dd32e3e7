#include "PaletteDelegate.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "PaletteModel.h"
#include "TextRole.h"
#include "Theme.h"

#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int textGap = metrics::controlPadding;
/// Of a row, for what stands beside the text.
constexpr double detailShare = 0.45;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accentTint);
        painter->drawRoundedRect(option.rect, metrics::smallRadius, metrics::smallRadius);
    }
    QRect room = option.rect.adjusted(metrics::fieldPadding, 0, -metrics::fieldPadding, 0);
    const QString keys = keyHintText(index.data(PaletteModel::ShortcutRole).value<QKeySequence>());
    if (!keys.isEmpty()) {
        const QRect hint = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                               {keyHintWidth(keys), room.height()}, room);
        paintKeyHint(*painter, hint, keys, tokens.muted);
        room.setRight(hint.left() - textGap);
    }
    const QFont font = fontFor(TextRole::Body);
    const QFont smallFont = fontFor(TextRole::Small);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int detailWidth =
        std::min(QFontMetrics(smallFont).horizontalAdvance(detail) + 1, int(room.width() * detailShare));
    const int textWidth = room.width() - (detail.isEmpty() ? 0 : detailWidth + textGap);
    const QFontMetrics measure(font);
    const QString text = measure.elidedText(index.data().toString(), Qt::ElideRight, textWidth);
    painter->setFont(font);
    painter->setPen(tokens.text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (!detail.isEmpty()) {
        const int left = room.left() + measure.horizontalAdvance(text) + textGap;
        const QRect place(left, room.top(), room.right() - left + 1, room.height());
        painter->setFont(smallFont);
        painter->setPen(tokens.muted);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(smallFont).elidedText(detail, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), metrics::rowHeight - metrics::halfGrid};
}

} // namespace bitacora
