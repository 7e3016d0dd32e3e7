#include "Avatar.h"

#include "TextRole.h"
#include "Theme.h"

#include <QPainter>

namespace bitacora {

namespace {

/// The height of the letters as a share of the diameter.
constexpr double letterShare = 0.36;

QString firstLetter(const QString &word)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word.at(at).isHighSurrogate() && at + 1 < word.size())
            return word.mid(at, 2);
        if (word.at(at).isLetterOrNumber())
            return word.at(at).toUpper();
    }
    return {};
}

} // namespace

Avatar::Avatar(QWidget *parent, int diameter)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString &name)
{
    m_initials = initialsOf(name);
    update();
}

QString Avatar::initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    return words.size() == 1 ? first : first + firstLetter(words.last());
}

void Avatar::paint(QPainter &painter, const QRectF &rect, const QString &initials)
{
    const Tokens &tokens = Theme::instance().tokens();
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentTint);
    painter.drawEllipse(rect.center(), side / 2, side / 2);
    QFont font = fontFor(TextRole::Body, true);
    font.setPixelSize(qRound(side * letterShare));
    painter.setFont(font);
    painter.setPen(tokens.accent);
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

QSize Avatar::sizeHint() const
{
    return {m_diameter, m_diameter};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_initials);
}

} // namespace bitacora
