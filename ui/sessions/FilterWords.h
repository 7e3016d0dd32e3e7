#pragma once

#include <QStringList>

namespace bitacora {

class FilterButton;

/// What a filter says on its button.
namespace FilterWords {

/// The chosen names in one button, or `howMany` where they do not fit.
void showChosen(FilterButton &button, const QStringList &names, const QString &howMany);
/// The filter's own name, while it narrows nothing.
void showUnused(FilterButton &button, const QString &name);

} // namespace FilterWords

} // namespace bitacora
