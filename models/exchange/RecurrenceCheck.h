#pragma once

#include <QDateTime>

struct icalrecurrencetype;

namespace bitacora {

/// Whether the next day of a rule that begins then is found at once, whichever day it is asked for. libical looks for it
/// until the year 20000 where there is none, and its beginning cannot be bounded by an end of the rule.
[[nodiscard]] bool isSoonFound(const icalrecurrencetype &rule, const QDateTime &start);

} // namespace bitacora
