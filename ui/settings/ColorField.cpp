#include "ColorField.h"

#include "Metrics.h"

#include <QColor>
#include <QEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Colors of records, told apart in both themes; not those of the interface.
constexpr std::array colors {"#1F6B65", "#1D5BB8", "#7A4FA3", "#B3417A", "#B4532A", "#8F5F00", "#1C7A3A", "#6B7280"};

QString textOf(const char *color)
{
    return QString::fromLatin1(color);
}

} // namespace

ColorField::ColorField(QWidget *parent)
    : ChoiceField(parent)
{
    for (const char *color : colors)
        addItem(swatch(textOf(color)), QString(), textOf(color));
    retranslate();
}

void ColorField::setColor(const QString &color)
{
    const QString upper = color.toUpper();
    if (choose(upper))
        return;
    addItem(swatch(upper), nameOf(upper), upper);
    setCurrentIndex(count() - 1);
}

QString ColorField::unusedColor(const QStringList &used)
{
    const auto free = std::find_if(colors.begin(), colors.end(), [&used](const char *color) {
        return !used.contains(textOf(color), Qt::CaseInsensitive);
    });
    return textOf(free == colors.end() ? colors.front() : *free);
}

QIcon ColorField::swatch(const QString &color)
{
    constexpr int inset = 2;
    // Drawn larger than it stands, so that it is sharp on every screen.
    constexpr int scale = 3;
    QPixmap pixmap(QSize(metrics::iconSize, metrics::iconSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    constexpr int side = metrics::iconSize - 2 * inset;
    painter.drawEllipse(QRectF(inset, inset, side, side));
    return pixmap;
}

QString ColorField::nameOf(const QString &color)
{
    const QStringList names {
        //: The color of a service or calendar
        tr("Teal"),
        //: The color of a service or calendar
        tr("Blue"),
        //: The color of a service or calendar
        tr("Purple"),
        //: The color of a service or calendar
        tr("Pink"),
        //: The color of a service or calendar
        tr("Orange"),
        //: The color of a service or calendar
        tr("Ochre"),
        //: The color of a service or calendar
        tr("Green"),
        //: The color of a service or calendar
        tr("Gray"),
    };
    for (std::size_t i = 0; i < colors.size(); ++i) {
        if (textOf(colors[i]) == color)
            return names.at(qsizetype(i));
    }
    //: A color that was chosen elsewhere; %1 is "#RRGGBB"
    return tr("Own color %1").arg(color);
}

void ColorField::changeEvent(QEvent *event)
{
    ChoiceField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ColorField::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, nameOf(itemData(i).toString()));
}

} // namespace bitacora
