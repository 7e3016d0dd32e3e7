#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QStringList>

#include <array>

namespace bitacora {

/// What it costs to find out about the same few names, services and colors at each repaint, found out once. Belongs to
/// a view and goes with it, since it holds names.
class BlockCache
{
public:
    enum class Face { Name, StruckName, Detail, StruckDetail };

    BlockCache();

    [[nodiscard]] const QFont &font(Face face) const { return m_fonts[std::size_t(face)]; }
    [[nodiscard]] int lineHeight(Face face) const { return m_heights[std::size_t(face)]; }
    /// What a text may take: pixels and lines.
    struct Room
    {
        int width = 0;
        int lines = 1;
    };

    /// Laid out in one line, with three dots where it has no room; where those would be all, nothing.
    QStaticText line(const QString &text, Face face, int width);
    /// In lines, broken between words; what is too long for its line goes on to the end in the last.
    QStringList wrapped(const QString &text, Face face, Room room);
    /// How wide the whole text is.
    int widthOf(const QString &text, Face face);
    /// A calendar's stored color as the present theme shows it.
    QColor color(const QString &stored);

private:
    struct Key
    {
        QString text;
        int face = 0;
        int width = 0;
        int lines = 1;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.face, key.width, key.lines);
        }
    };
    std::array<QFont, 4> m_fonts;
    std::array<int, 4> m_heights {};
    QCache<Key, QStaticText> m_lines;
    QCache<Key, QStringList> m_wrapped;
    QCache<Key, int> m_widths;
    QHash<QString, QColor> m_colors;
    bool m_isDark = false;
};

} // namespace bitacora
