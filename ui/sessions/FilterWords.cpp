#include "FilterWords.h"

#include "FilterButton.h"
#include "TextRole.h"

#include <QFontMetrics>

namespace bitacora {

namespace {

/// A button that is wider would leave the others no room.
constexpr int widestChip = 184;

} // namespace

void FilterWords::showChosen(FilterButton &button, const QStringList &names, const QString &howMany)
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    const QString all = names.join(QStringLiteral(", "));
    const bool fits = metrics.horizontalAdvance(all) <= widestChip;
    const QString one = metrics.elidedText(all, Qt::ElideRight, widestChip);
    button.setActive(true);
    button.setText(fits ? all : names.size() == 1 ? one : howMany);
    button.setToolTip(fits ? QString() : all.toHtmlEscaped());
}

void FilterWords::showUnused(FilterButton &button, const QString &name)
{
    button.setActive(false);
    button.setText(name);
    button.setToolTip({});
}

} // namespace bitacora
