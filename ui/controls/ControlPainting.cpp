#include "ControlPainting.h"

#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double keyHintHeight = 18.0;
constexpr double keyHintPadding = 5.0;
constexpr double keyHintBorderOpacity = 0.45;
constexpr double pressedShare = 0.12;
constexpr double overShare = 0.07;
constexpr double disabledOpacity = 0.5;

QFont keyHintFont()
{
    constexpr double smaller = 0.92;
    QFont font = fontFor(TextRole::Small);
    font.setPointSizeF(font.pointSizeF() * smaller);
    return font;
}

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColors buttonColors(ButtonKind kind, const QStyleOption &option)
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool over = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const double share = pressed ? pressedShare : over ? overShare : 0.0;
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor fill = mixed(tokens.accent, tokens.text, share);
        return {fill, fill, tokens.onAccent};
    }
    case ButtonKind::Link: {
        QColor fill = tokens.accentTint;
        fill.setAlphaF(pressed || over ? 1.0F : 0.0F);
        return {fill, fill, tokens.accent};
    }
    case ButtonKind::Danger:
        return {mixed(tokens.surface, tokens.text, share), tokens.hairline, tokens.danger()};
    case ButtonKind::Quiet:
        break;
    }
    if (option.state.testFlag(QStyle::State_On))
        return {tokens.accentTint, tokens.accentTint, tokens.accent};
    return {mixed(tokens.surface, tokens.text, share), tokens.hairline, tokens.text};
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget == nullptr ? ButtonKind::Quiet : ButtonKind(widget->property(buttonKindProperty).toInt());
}

/// On a filled button the ring stands inside, set off by a line in the color of the text.
void paintButtonFocus(QPainter &painter, const QRectF &rect, ButtonKind kind)
{
    const Tokens &tokens = Theme::instance().tokens();
    if (kind == ButtonKind::Primary) {
        constexpr double inset = metrics::focusRing;
        paintFocusRing(painter, rect.adjusted(inset, inset, -inset, -inset), tokens.onAccent, metrics::radius - inset);
    }
    paintFocusRing(painter, rect, tokens.accent, metrics::radius);
}

/// Draws icon and text side by side in the middle of `content`.
void paintButtonContent(QPainter &painter, const QStyleOptionButton &option, const QRectF &content, const QColor &color)
{
    QRectF text = content;
    if (!option.icon.isNull()) {
        const QSizeF size = option.iconSize;
        const double gap = option.text.isEmpty() ? 0.0 : double(metrics::grid);
        const double textWidth =
            option.text.isEmpty() ? 0.0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
        const double left = content.center().x() - (size.width() + gap + textWidth) / 2;
        const QRect logical(qRound(left), qRound(content.center().y() - size.height() / 2), int(size.width()),
                            int(size.height()));
        const QRect iconRect = QStyle::visualRect(option.direction, content.toRect(), logical);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        option.icon.paint(&painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        const QRect textLogical(int(left + size.width() + gap), int(content.top()), qCeil(textWidth) + 1,
                                int(content.height()));
        text = QStyle::visualRect(option.direction, content.toRect(), textLogical);
    }
    painter.setPen(color);
    painter.drawText(text, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

} // namespace

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border)
{
    constexpr double half = metrics::hairline / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, metrics::hairline));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), metrics::radius, metrics::radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &color, double radius)
{
    constexpr double half = metrics::focusRing / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, metrics::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintText(QPainter &painter, const QRect &rect, int alignment, const QString &text, const QFont &font,
               const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, alignment | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &color)
{
    icon(which, color).paint(&painter, rect.toRect());
}

int keyHintWidth(const QString &keys)
{
    return keys.isEmpty() ? 0 : qCeil(QFontMetricsF(keyHintFont()).horizontalAdvance(keys) + 2 * keyHintPadding);
}

QString keyHintText(const QKeySequence &keys)
{
    // One word for both keys that say so, whichever of them the keyboard has.
    const QKeyCombination key = keys.isEmpty() ? QKeyCombination() : keys[0];
    const QKeySequence shown =
        key.key() == Qt::Key_Return ? QKeySequence(key.keyboardModifiers() | Qt::Key_Enter) : keys;
    QString text = shown.toString(QKeySequence::NativeText);
    // Qt's own catalogues spell the key out in some languages; what is printed on it is "Ctrl" in ours.
    text.replace(QCoreApplication::translate("QShortcut", "Ctrl"), u"Ctrl"_s);
    return text.replace(u'+', u' ');
}

void paintKeyHint(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &color)
{
    if (keys.isEmpty())
        return;
    const double width = keyHintWidth(keys);
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const double left = rightToLeft ? rect.left() : rect.right() - width;
    const QRectF box(left, qRound(rect.center().y() - keyHintHeight / 2) + 0.5, width - 1, keyHintHeight - 1);
    QColor border = color;
    border.setAlphaF(keyHintBorderOpacity);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, metrics::hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, metrics::smallRadius, metrics::smallRadius);
    painter.setFont(keyHintFont());
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
}

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const ButtonColors colors = buttonColors(kind, option);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat)
        && !option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(disabledOpacity);
    const QRectF rect = option.rect;
    if (!flat)
        paintBox(painter, rect, colors.fill, colors.border);
    const double padding = kind == ButtonKind::Link ? metrics::grid : metrics::controlPadding;
    QRect content = option.rect.adjusted(int(padding), 0, -int(padding), 0);
    const QString hint = widget == nullptr ? QString() : widget->property(shortcutHintProperty).toString();
    if (!hint.isEmpty()) {
        painter.setLayoutDirection(option.direction);
        paintKeyHint(painter, content.adjusted(-metrics::halfGrid / 2, 0, metrics::halfGrid / 2, 0), hint, colors.text);
        const QRect rest(content.left(), content.top(), content.width() - keyHintWidth(hint) - metrics::grid,
                         content.height());
        content = QStyle::visualRect(option.direction, content, rest);
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(content.right() - metrics::iconSize + 5, content.center().y() - 5, 12, 12);
        paintIcon(painter, QStyle::visualRect(option.direction, content, arrow), Icon::ChevronDown,
                  Theme::instance().tokens().muted);
        const QRect rest(content.left(), content.top(), content.width() - metrics::iconSize, content.height());
        content = QStyle::visualRect(option.direction, content, rest);
    }
    paintButtonContent(painter, option, content, colors.text);
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintButtonFocus(painter, rect, kind);
}

void paintFieldBox(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool invalid = widget != nullptr && widget->property(invalidProperty).toBool();
    const bool inset = widget != nullptr && widget->property(insetProperty).toBool();
    const QColor fill = enabled && !inset ? option.palette.color(QPalette::Base) : tokens.background;
    paintBox(painter, option.rect, fill, invalid ? tokens.danger() : tokens.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, invalid ? tokens.danger() : tokens.accent, metrics::radius);
}

void paintCheckMark(QPainter &painter, const QStyleOption &option, bool round)
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(disabledOpacity);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen(on || partly || focused ? tokens.accent : tokens.muted, focused ? metrics::focusRing : 1));
    painter.setBrush(on || partly ? tokens.accent : tokens.surface);
    const double radius = round ? box.width() / 2 : double(metrics::smallRadius);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = box.center();
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(middle, box.width() / 5, box.width() / 5);
    } else if (on) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF {middle + QPointF(-3.5, 0.2), middle + QPointF(-1, 2.8), middle + QPointF(3.6, -2.6)});
    } else if (partly) {
        painter.drawLine(middle - QPointF(3.2, 0), middle + QPointF(3.2, 0));
    }
    painter.restore();
}

} // namespace bitacora
