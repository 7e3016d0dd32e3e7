#include "ReadyLine.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "StatusGlyph.h"
#include "TextRole.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace bitacora {

namespace {

constexpr int glyphSize = 12;
constexpr int textLeft = 22;
constexpr int inset = 4;

SessionStatus shapeOf(ReadyItem::Kind kind)
{
    switch (kind) {
    case ReadyItem::Kind::Missing:
    case ReadyItem::Kind::Claims:
        return SessionStatus::NoShow;
    case ReadyItem::Kind::Marked:
    case ReadyItem::Kind::Advice:
        return SessionStatus::Pending;
    case ReadyItem::Kind::Done:
        break;
    }
    return SessionStatus::Completed;
}

int heightOf(const QFont &font, int width, const QString &text)
{
    constexpr int tall = 10'000;
    return QFontMetrics(font).boundingRect(0, 0, width, tall, Qt::TextWordWrap, text).height();
}

} // namespace

ReadyLine::ReadyLine(const ReadyItem &item, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
{
    // Fixed would hold the height of the usual width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const bool leads = item.kind != ReadyItem::Kind::Done;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    if (leads)
        setCursor(Qt::PointingHandCursor);
    switch (item.kind) {
    case ReadyItem::Kind::Missing:
        //: For screen readers: %1 is what a note must have and has not.
        setAccessibleName(tr("Missing: %1").arg(item.text));
        break;
    case ReadyItem::Kind::Advice:
        //: For screen readers: %1 is what a note had better have.
        setAccessibleName(tr("Advice: %1").arg(item.text));
        break;
    case ReadyItem::Kind::Done:
        //: For screen readers: %1 is what is in order in a note.
        setAccessibleName(tr("In order: %1").arg(item.text));
        break;
    case ReadyItem::Kind::Claims:
    case ReadyItem::Kind::Marked:
        setAccessibleName(item.text);
        break;
    }
    setAccessibleDescription(item.detail);
    setToolTip(item.detail);
}

bool ReadyLine::showsDetail() const
{
    return m_item.kind == ReadyItem::Kind::Missing && !m_item.detail.isEmpty();
}

QSize ReadyLine::sizeHint() const
{
    constexpr int usualWidth = 200;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ReadyLine::minimumSizeHint() const
{
    constexpr int least = 120;
    return {least, 0};
}

int ReadyLine::heightForWidth(int width) const
{
    const int words = width - textLeft - inset;
    int height = heightOf(fontFor(TextRole::Small, showsDetail()), words, m_item.text) + 2 * inset;
    if (showsDetail())
        height += heightOf(fontFor(TextRole::Small), words, m_item.detail) + 2;
    return height;
}

void ReadyLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    const SessionStatus shape = shapeOf(m_item.kind);
    const QColor color = tokens.status(shape);
    if (underMouse() && m_item.kind != ReadyItem::Kind::Done)
        paintBox(painter, rect(), tokens.hover(), tokens.hover());
    const QFont font = fontFor(TextRole::Small, showsDetail());
    const int lineHeight = QFontMetrics(font).height();
    const bool isReversed = isRightToLeft();
    const QRect glyph(isReversed ? width() - inset - glyphSize : inset, inset + (lineHeight - glyphSize) / 2, glyphSize,
                      glyphSize);
    paintStatusGlyph(painter, glyph, shape, color);
    QRect words = isReversed ? rect().adjusted(inset, inset, -textLeft, -inset)
                             : rect().adjusted(textLeft, inset, -inset, -inset);
    painter.setFont(font);
    painter.setPen(color);
    QRect used;
    painter.drawText(words, int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop), m_item.text, &used);
    if (showsDetail()) {
        words.setTop(used.bottom() + 2);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(tokens.muted);
        painter.drawText(words, int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop), m_item.detail);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, metrics::smallRadius);
}

void ReadyLine::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ReadyLine::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ReadyLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace bitacora
