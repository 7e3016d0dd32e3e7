#include "BlockCache.h"

#include "CalendarColor.h"
#include "TextRole.h"
#include "Theme.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Some screens full of sessions.
constexpr int keptTexts = 2000;
/// Of boxes: 8 MB.
constexpr int keptPixels = 2'000'000;
const QString dots = u"…"_s;

QFont faceOf(BlockCache::Face face)
{
    const bool isName = face == BlockCache::Face::Name || face == BlockCache::Face::StruckName;
    return fontFor(TextRole::Small, isName);
}

} // namespace

BlockCache::BlockCache()
    : m_lines(keptTexts)
    , m_wrapped(keptTexts)
    , m_widths(keptTexts)
    , m_boxes(keptPixels)
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        m_fonts.at(i) = faceOf(Face(i));
        m_heights.at(i) = QFontMetrics(m_fonts.at(i)).height();
    }
}

QStaticText BlockCache::line(const QString &text, Face face, int width)
{
    const Key key {text, int(face), width};
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    const QString elided = QFontMetrics(font(face)).elidedText(text, Qt::ElideRight, width);
    QStaticText made(elided == dots ? QString() : elided);
    made.setTextFormat(Qt::PlainText);
    made.prepare({}, font(face));
    m_lines.insert(key, new QStaticText(made)); // the cache owns it
    return made;
}

QStringList BlockCache::wrapped(const QString &text, Face face, Room room)
{
    const Key key {text, int(face), room.width, room.lines};
    if (const QStringList *known = m_wrapped.object(key))
        return *known;
    const QFontMetrics metrics(font(face));
    QStringList lines;
    QStringList rest = text.split(u' ', Qt::SkipEmptyParts);
    while (!rest.isEmpty() && lines.size() < room.lines - 1) {
        QString line = rest.takeFirst();
        while (!rest.isEmpty() && metrics.horizontalAdvance(line + u' ' + rest.constFirst()) <= room.width)
            line += u' ' + rest.takeFirst();
        lines.append(line);
    }
    if (!rest.isEmpty() || lines.isEmpty())
        lines.append(rest.join(u' '));
    m_wrapped.insert(key, new QStringList(lines)); // the cache owns it
    return lines;
}

int BlockCache::widthOf(const QString &text, Face face)
{
    const Key key {text, int(face), 0};
    if (const int *known = m_widths.object(key))
        return *known;
    const int width = QFontMetrics(font(face)).horizontalAdvance(text);
    m_widths.insert(key, new int(width));
    return width;
}

QPixmap BlockCache::box(const Look &look, const std::function<void(QPainter &)> &paint)
{
    followTheme();
    if (const QPixmap *known = m_boxes.object(look))
        return *known;
    QPixmap made(look.size * look.ratio);
    made.setDevicePixelRatio(look.ratio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    m_boxes.insert(look, new QPixmap(made), made.width() * made.height()); // the cache owns it
    return made;
}

void BlockCache::followTheme()
{
    const bool isDark = Theme::instance().tokens().dark;
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    m_colors.clear();
    m_boxes.clear();
}

QColor BlockCache::color(const QString &stored)
{
    followTheme();
    const Tokens &tokens = Theme::instance().tokens();
    auto known = m_colors.constFind(stored);
    if (known == m_colors.constEnd())
        known = m_colors.insert(stored, calendarColor(stored, tokens));
    return *known;
}

} // namespace bitacora
