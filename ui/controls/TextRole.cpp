#include "TextRole.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr auto toneProperty = "bitacoraTone";
constexpr double pointsPerInch = 72.0;
/// Platforms count 72 (macOS) or 96 (the others) logical dots an inch at 100 %; this lies between.
constexpr double betweenBaseDpis = 84.0;
constexpr double usualBaseDpi = 96.0;

double pixels(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return 21.0;
    case TextRole::Heading:
        return 15.0;
    case TextRole::Body:
        return 13.5;
    case TextRole::Small:
        return 12.0;
    }
    return 13.5;
}

/// Pixels of 100 % as points, so that the text follows the system's scale.
double points(double pixels)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const bool countsSeventyTwo = screen != nullptr && screen->logicalDotsPerInch() < betweenBaseDpis;
    return pixels * pointsPerInch / (countsSeventyTwo ? pointsPerInch : usualBaseDpi);
}

QFont interfaceFont()
{
    static const bool hasInter = QFontDatabase::families().contains(u"Inter"_s);
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (hasInter)
        font.setFamilies({u"Inter"_s, font.family()});
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their widths and distances at every scale
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1); // figures of one width, so that columns of numbers stand still
#endif
    return font;
}

} // namespace

QFont fontFor(TextRole role, bool strong)
{
    static const QFont base = interfaceFont();
    QFont font = base;
    font.setPointSizeF(points(pixels(role)));
    if (role == TextRole::Title)
        font.setWeight(QFont::Bold);
    else if (strong || role == TextRole::Heading)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setTextRole(QWidget *widget, TextRole role, bool strong)
{
    widget->setFont(fontFor(role, strong));
}

void setTone(QLabel *label, Tone tone)
{
    const QVariant before = label->property(toneProperty);
    if (before.toInt() == int(tone))
        return;
    label->setProperty(toneProperty, int(tone)); // the style sheet selects by it
    label->style()->unpolish(label);
    label->style()->polish(label);
    label->update();
}

void setMuted(QLabel *label, bool muted)
{
    setTone(label, muted ? Tone::Muted : Tone::Usual);
}

} // namespace bitacora
