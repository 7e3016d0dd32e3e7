#include "HistoryReportOptions.h"

#include <algorithm>
#include <array>

namespace bitacora {

QPageSize::PageSizeId pageSizeFor(const QLocale &locale)
{
    // CLDR, supplemental data, measurementData/paperSize type "US-Letter".
    static constexpr std::array letterRegions {
        QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,    QLocale::Belize,     QLocale::Chile,
        QLocale::Colombia,     QLocale::CostaRica,  QLocale::Guatemala, QLocale::Nicaragua,  QLocale::Panama,
        QLocale::ElSalvador,   QLocale::PuertoRico, QLocale::Venezuela, QLocale::Philippines};
    const bool letter =
        std::find(letterRegions.begin(), letterRegions.end(), locale.territory()) != letterRegions.end();
    return letter ? QPageSize::Letter : QPageSize::A4;
}

HistoryReportOptions reportOptionsFor(const QLocale &locale)
{
    HistoryReportOptions options;
    options.locale = locale;
    options.pageSize = pageSizeFor(locale);
    return options;
}

} // namespace bitacora
