#include "BlockCache.h"

#include "CalendarColor.h"
#include "TextRole.h"
#include "Theme.h"

#include <QFontMetrics>

namespace bitacora {

namespace {

/// Some screens full of sessions.
constexpr int keptTexts = 2000;
/// Where three dots would be all, the first letters say more.
constexpr int leastElidedWidth = 30;

QFont faceOf(BlockCache::Face face)
{
    const bool isName = face == BlockCache::Face::Name || face == BlockCache::Face::StruckName;
    QFont font = fontFor(TextRole::Small, isName);
    font.setStrikeOut(face == BlockCache::Face::StruckName || face == BlockCache::Face::StruckDetail);
    return font;
}

} // namespace

BlockCache::BlockCache()
    : m_lines(keptTexts)
    , m_widths(keptTexts)
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        m_fonts.at(i) = faceOf(Face(i));
        m_heights.at(i) = QFontMetrics(m_fonts.at(i)).height();
    }
}

const QStaticText &BlockCache::line(const QString &text, Face face, int width)
{
    const Key key {text, int(face), width};
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    const QString shown =
        width < leastElidedWidth ? text : QFontMetrics(font(face)).elidedText(text, Qt::ElideRight, width);
    auto *made = new QStaticText(shown); // the cache owns it
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, font(face));
    m_lines.insert(key, made);
    return *made;
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
