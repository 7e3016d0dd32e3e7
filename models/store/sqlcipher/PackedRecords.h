#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace bitacora {

/// One row of the aggregate `packed(id, day, status)`.
struct PackedRecord
{
    std::int64_t id = 0;
    std::int32_t day = 0;
    std::int32_t status = 0;
    friend bool operator==(const PackedRecord &, const PackedRecord &) = default;
};
static_assert(sizeof(PackedRecord) == 16, "the records are read as they lie in the blob");

/// `SELECT packed(id, day, status) FROM (SELECT id, day, status FROM ... ORDER BY ...)` gives all rows as one blob
/// of PackedRecords in this machine's byte order, in the order of the subquery; an empty blob without rows.
/// A hundred thousand keys come as one value then, not as three hundred thousand QVariants. Fails where a value
/// is no integer, or `day` or `status` does not fit into 32 bits.
int registerPacked(sqlite3 *database);

/// The records of such a blob; a rest that is no whole record is left out.
std::vector<PackedRecord> unpacked(QByteArrayView blob);

} // namespace bitacora
