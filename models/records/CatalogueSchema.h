#pragma once

#include "CatalogueEntry.h"
#include "CatalogueKind.h"
#include "Result.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace bitacora {

/// Which keys an entry of each kind has (resources/catalogues/README.md says what they mean).
namespace CatalogueSchema {

/// In the order in which they are offered; empty for the kinds without groups.
[[nodiscard]] QStringList groups(CatalogueKind kind);

/// Every entry is whole, and no id stands twice; otherwise CatalogueDamaged.
[[nodiscard]] Result<QList<CatalogueEntry>> entries(CatalogueKind kind, const QJsonArray &list);

} // namespace CatalogueSchema

} // namespace bitacora
