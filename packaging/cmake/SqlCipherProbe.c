/* Prints the version of the SQLCipher that it is linked with; fails when that has no FTS5, and does not link
   when it lacks the key functions or column metadata. */
#define SQLITE_HAS_CODEC
#include <sqlite3.h>
#include <stdio.h>

static int print(void *unused, int columns, char **values, char **names)
{
    int version[2] = {0, 0};
    (void)unused;
    (void)names;
    if (columns > 0 && values[0] && sscanf(values[0], "%d.%d", &version[0], &version[1]) == 2)
        printf("%d.%d", version[0], version[1]);
    return 0;
}

int main(void)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *statement = NULL;
    int failed = sqlite3_open(":memory:", &database) != SQLITE_OK
        || sqlite3_key_v2(database, "main", "key", 3) != SQLITE_OK
        || sqlite3_exec(database, "PRAGMA cipher_version", print, NULL, NULL) != SQLITE_OK
        || sqlite3_exec(database, "CREATE VIRTUAL TABLE probe USING fts5(words)", NULL, NULL, NULL) != SQLITE_OK
        || sqlite3_prepare_v2(database, "SELECT 1", -1, &statement, NULL) != SQLITE_OK
        || sqlite3_column_table_name(statement, 0) != NULL;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return failed;
}
