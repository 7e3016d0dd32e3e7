#include "BlockCache.h"

#include "CalendarColor.h"
#include "TextRole.h"
#include "Theme.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Some screens full of sessions.
constexpr int keptTexts = 2000;
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

QColor BlockCache::color(const QString &stored)
{
    const Tokens &tokens = Theme::instance().tokens();
    if (tokens.dark != m_isDark)
        m_colors.clear();
    m_isDark = tokens.dark;
    auto known = m_colors.constFind(stored);
    if (known == m_colors.constEnd())
        known = m_colors.insert(stored, calendarColor(stored, tokens));
    return *known;
}

} // namespace bitacora
