#include "ReportStyle.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QFont face(qreal points, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s});
    font.setPixelSize(qRound(points * point));
    font.setWeight(weight);
    font.setItalic(false);
    // Hinting rounds the widths of glyphs to whole units; at this size their shapes do not change.
    font.setHintingPreference(QFont::PreferFullHinting);
    // Shaping would swap in Inter's contextual forms (the colon of "4:00", the bracket before a digit), which a
    // PDF made by Qt gives no character to, so that searching and copying lose them. Scripts that need shaping
    // get it all the same.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferNoShaping));
    return font;
}

} // namespace

QColor ReportColor::status(SessionStatus status)
{
    static constexpr std::array<QColor, sessionStatusCount> colors {
        QColor {0x8F, 0x5F, 0x00}, QColor {0x1D, 0x5B, 0xB8}, QColor {0x1C, 0x7A, 0x3A}, QColor {0x5F, 0x66, 0x6E},
        QColor {0xB3, 0x26, 0x1E}};
    return colors[size_t(status)];
}

ReportFonts ReportFonts::create()
{
    constexpr qreal titleSize = 21;
    constexpr qreal figureSize = 13;
    constexpr qreal bodySize = 8.5;
    constexpr qreal smallSize = 7.5;
    return {face(titleSize, QFont::DemiBold), face(figureSize, QFont::DemiBold), face(bodySize, QFont::DemiBold),
            face(bodySize, QFont::Normal),    face(smallSize, QFont::Normal),    face(smallSize, QFont::DemiBold)};
}

} // namespace bitacora
