#include "PackedRecords.h"

#include <cstring>
#include <limits>

#include <sqlite3.h>

namespace bitacora {

namespace {

constexpr int argumentCount = 3;

/// SQLite zeroes it before the first row.
struct PackingState
{
    PackedRecord *records;
    sqlite3_uint64 count;
    sqlite3_uint64 capacity;
};

bool fits32(sqlite3_int64 value)
{
    using Limits = std::numeric_limits<std::int32_t>;
    return value >= Limits::min() && value <= Limits::max();
}

bool grow(PackingState &state)
{
    constexpr sqlite3_uint64 firstCapacity = 256;
    const sqlite3_uint64 capacity = state.capacity == 0 ? firstCapacity : state.capacity * 2;
    void *memory = sqlite3_realloc64(state.records, capacity * sizeof(PackedRecord));
    if (!memory)
        return false;
    state.records = static_cast<PackedRecord *>(memory);
    state.capacity = capacity;
    return true;
}

void packRow(sqlite3_context *context, int, sqlite3_value **arguments)
{
    auto *state = static_cast<PackingState *>(sqlite3_aggregate_context(context, sizeof(PackingState)));
    if (!state || (state->count == state->capacity && !grow(*state))) {
        sqlite3_result_error_nomem(context);
        return;
    }
    for (int i = 0; i < argumentCount; ++i) {
        if (sqlite3_value_type(arguments[i]) != SQLITE_INTEGER) {
            sqlite3_result_error(context, "packed() takes integers", -1);
            return;
        }
    }
    const sqlite3_int64 day = sqlite3_value_int64(arguments[1]);
    const sqlite3_int64 status = sqlite3_value_int64(arguments[2]);
    if (!fits32(day) || !fits32(status)) {
        sqlite3_result_error(context, "packed() takes a day and a status of 32 bits", -1);
        return;
    }
    state->records[state->count++] = {sqlite3_value_int64(arguments[0]), static_cast<std::int32_t>(day),
                                      static_cast<std::int32_t>(status)};
}

void packEnd(sqlite3_context *context)
{
    // Also called after an error in a row: what was gathered is given back or freed here, never lost.
    const auto *state = static_cast<PackingState *>(sqlite3_aggregate_context(context, 0));
    if (state && state->records)
        sqlite3_result_blob64(context, state->records, state->count * sizeof(PackedRecord), sqlite3_free);
    else
        sqlite3_result_zeroblob(context, 0);
}

} // namespace

int registerPacked(sqlite3 *database)
{
    return sqlite3_create_function_v2(database, "packed", argumentCount,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, nullptr, packRow,
                                      packEnd, nullptr);
}

std::vector<PackedRecord> unpacked(QByteArrayView blob)
{
    std::vector<PackedRecord> records(static_cast<std::size_t>(blob.size()) / sizeof(PackedRecord));
    // The blob's bytes need not lie on a boundary of eight.
    if (!records.empty())
        std::memcpy(records.data(), blob.data(), records.size() * sizeof(PackedRecord));
    return records;
}

} // namespace bitacora
