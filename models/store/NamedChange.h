#pragma once

#include "ActivityKind.h"
#include "Result.h"

#include <QString>
#include <QStringList>

namespace bitacora {

struct StoreContext;

/// What the activity log says of a change to a service or calendar. Internal to the store.
struct NamedChange
{
    /// The name before and after; empty where there is none. Both are empty when only the order changed.
    QString before;
    QString after;
    /// The other fields that differ.
    QStringList fields;

    /// Inside a transaction.
    [[nodiscard]] Result<void> log(StoreContext &context, ActivityKind kind) const;
};

} // namespace bitacora
