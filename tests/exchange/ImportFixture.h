#pragma once

#include "ImportPlan.h"
#include "StoreFixture.h"

namespace bitacora {

/// A table as it comes out of a CSV file whose names are in the first line.
inline ImportTable importTable(const QStringList &columns, const QList<QStringList> &rows)
{
    ImportTable table;
    table.columns = columns;
    for (const QStringList &cells : rows)
        table.rows.append({int(table.rows.size()) + 2, cells});
    return table;
}

} // namespace bitacora
