#include "PackedIds.h"

#include "PackedRecords.h"
#include "Statement.h"

namespace bitacora {

Result<void> readPackedIds(Statement &statement, const std::function<void(qint64 id)> &take)
{
    if (auto ran = statement.run(); !ran)
        return ran;
    if (statement.next()) {
        const std::vector<PackedRecord> records = unpacked(statement.blob(0));
        for (const PackedRecord &record : records)
            take(record.id);
    }
    return statement.finished();
}

} // namespace bitacora
