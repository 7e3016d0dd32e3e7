#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QStaticText>
#include <QStringList>

#include <array>
#include <functional>

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
    /// What a box without its words looks like: boxes that are alike here are alike on the screen.
    struct Look
    {
        QSize size;
        QRgb color = 0;
        int status = 0;
        bool isCurrent = false;
        bool isContinued = false;
        bool goesOn = false;
        /// Pixels of the device for one of the size.
        double ratio = 1;
        friend bool operator==(const Look &, const Look &) = default;
        friend size_t qHash(const Look &look, size_t seed = 0)
        {
            return qHashMulti(seed, look.size.width(), look.size.height(), look.color, look.status, look.isCurrent,
                              look.isContinued, look.goesOn, look.ratio);
        }
    };
    /// Painted by `paint`, from the box's own corner on, unless one that looks so was.
    QPixmap box(const Look &look, const std::function<void(QPainter &)> &paint);
    /// A calendar's stored color as the present theme shows it.
    QColor color(const QString &stored);

private:
    /// Forgets what was made for the other theme.
    void followTheme();

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
    QCache<Look, QPixmap> m_boxes;
    QHash<QString, QColor> m_colors;
    bool m_isDark = false;
};

} // namespace bitacora
