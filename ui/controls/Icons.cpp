#include "Icons.h"

#include "PaintedIconEngine.h"
#include "Theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double disabledOpacity = 0.45;

/// File names in resources/icons, in the order of the enumeration.
constexpr std::array<const char *, iconCount> fileNames {
    "client",       "calendar",     "history",       "review", "settings", "lock",    "search", "close",
    "chevron-down", "chevron-left", "chevron-right", "menu",   "check",    "more",    "print",  "export",
    "undo",         "add",          "warning",       "info",   "eye",      "eye-off", "sort",
};

QByteArray drawing(Icon icon)
{
    static std::array<QByteArray, iconCount> cache;
    QByteArray &svg = cache[std::size_t(icon)];
    if (svg.isEmpty()) {
        QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(fileNames[std::size_t(icon)])));
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
    }
    return svg;
}

/// Draws the SVG in a color at whatever size is asked for. Without a color: the theme's text of that moment.
class TintedIconEngine final : public PaintedIconEngine
{
public:
    TintedIconEngine(Icon icon, std::optional<QColor> color)
        : m_icon(icon)
        , m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = m_color.value_or(Theme::instance().tokens().text);
        QByteArray svg = drawing(m_icon);
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * disabledOpacity);
        renderer.render(painter, rect);
        painter->restore();
    }

    QString key() const override { return u"bitacora-tinted"_s; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    Icon m_icon;
    std::optional<QColor> m_color;
};

} // namespace

QIcon icon(Icon icon, const QColor &color)
{
    return QIcon(new TintedIconEngine(icon, color)); // the icon owns its engine
}

QIcon themedIcon(Icon icon)
{
    return QIcon(new TintedIconEngine(icon, std::nullopt));
}

} // namespace bitacora
