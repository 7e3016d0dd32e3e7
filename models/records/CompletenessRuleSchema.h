#pragma once

#include "CompletenessRule.h"
#include "Result.h"

#include <QJsonArray>

namespace bitacora {

/// Reads the rules of a file as resources/catalogues/README.md describes them.
namespace CompletenessRuleSchema {

/// The key `catalogue` of a file of rules.
[[nodiscard]] QString fileName();

/// Every rule is whole and has just the parameters of its check, and no id stands twice; otherwise CatalogueDamaged.
[[nodiscard]] Result<QList<CompletenessRule>> rules(const QJsonArray &list);

} // namespace CompletenessRuleSchema

} // namespace bitacora
