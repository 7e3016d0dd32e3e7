#pragma once

struct sqlite3;

namespace bitacora {

/// Gives a connection `has_bit(set, n)`: 1 when the blob `set` has the bit `n` (from 0, the lowest bit of the
/// first byte first), else 0. A set of a hundred thousand numbers is one small value then, where
/// `n IN (SELECT ...)` would build a tree of them. Null arguments give 0. SQLite's result code.
int registerHasBit(sqlite3 *database);

} // namespace bitacora
