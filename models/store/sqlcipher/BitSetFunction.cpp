#include "BitSetFunction.h"

#include <sqlite3.h>

namespace bitacora {

namespace {

constexpr int bitsInByte = 8;

void hasBit(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_value_blob(arguments[0]));
    const sqlite3_int64 size = sqlite3_value_bytes(arguments[0]);
    const sqlite3_int64 number = sqlite3_value_int64(arguments[1]);
    const bool isInside = bytes && number >= 0 && number / bitsInByte < size;
    const bool isSet = isInside && (bytes[number / bitsInByte] >> (number % bitsInByte) & 1) != 0;
    sqlite3_result_int(context, isSet ? 1 : 0);
}

} // namespace

int registerHasBit(sqlite3 *database)
{
    constexpr int argumentCount = 2;
    return sqlite3_create_function_v2(database, "has_bit", argumentCount,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, hasBit, nullptr,
                                      nullptr, nullptr);
}

} // namespace bitacora
