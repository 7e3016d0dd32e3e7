#include "BenchPractice.h"

#include "PracticeDatabase.h"
#include "SampleWriter.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr KdfCost cheapest {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};

SecretBytes passphrase()
{
    return SecretBytes::fromPassphrase(u"only for measuring"_s);
}

void execute(QSqlDatabase database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        giveUp(query.lastError().text());
}

} // namespace

void giveUp(const Error &error)
{
    giveUp(error.sentence() + u' ' + error.detail);
}

void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(EXIT_FAILURE);
}

BenchPractice::BenchPractice(const QString &folder)
    : m_folder(folder)
{
}

QString BenchPractice::path() const
{
    return m_folder + u"/Bench.bitacora"_s;
}

QString BenchPractice::plainPath() const
{
    return m_folder + u"/plain.db"_s;
}

void BenchPractice::preparePractice(int clients, int sessions) const
{
    if (Practice::exists(path()))
        return;
    PracticeOptions options;
    options.kdfCost = cheapest;
    const auto practice = orGiveUp(Practice::create(path(), passphrase(), options));
    const SampleSize size {clients, sessions, 1};
    std::fprintf(stderr, "Writing a practice to measure\n");
    const auto written = writeSample(*practice, size, [](int) { return true; });
    if (!written)
        giveUp(written.error());
}

void BenchPractice::prepareSignedNotes(int count) const
{
    const auto practice = open();
    const auto database = orGiveUp(PracticeDatabase::open(Practice::databasePath(path()), practice->dataKey(),
                                                          PracticeDatabase::Access::ReadWrite));
    // Those that call for a signature stay without one: the review is to find some. About as long as a note of an hour with what was recorded.
    execute(database->connection(),
            u"INSERT INTO signed_note (session_id, signed_ms, document, hash) "
            "SELECT id, start_utc * 1000, randomblob(3000), randomblob(32) FROM session "
            "WHERE NOT EXISTS (SELECT 1 FROM signed_note WHERE session_id = session.id) "
            "AND NOT EXISTS (SELECT 1 FROM note_to_sign WHERE session_id = session.id) "
            "LIMIT max(0, %1 - (SELECT count(*) FROM signed_note))"_s.arg(count));
}

void BenchPractice::prepareEmpty() const
{
    if (Practice::exists(path()))
        return;
    PracticeOptions options;
    options.kdfCost = cheapest;
    orGiveUp(Practice::create(path(), passphrase(), options));
}

void BenchPractice::preparePlain() const
{
    if (QFileInfo::exists(plainPath()))
        return;
    const auto practice = open();
    const auto database = orGiveUp(PracticeDatabase::open(Practice::databasePath(path()), practice->dataKey(),
                                                          PracticeDatabase::Access::ReadWrite));
    const QString attach = u"ATTACH DATABASE '%1' AS plain KEY ''"_s.arg(plainPath());
    const QString detach = u"DETACH DATABASE plain"_s;
    // The same pages without the cipher: SQLCipher's own way out.
    execute(database->connection(), attach);
    execute(database->connection(), u"SELECT sqlcipher_export('plain')"_s);
    // What is exported is known to who opens it anew.
    execute(database->connection(), detach);
    execute(database->connection(), attach);
    // An index from which something was removed securely has a form that an older SQLite, the system's, cannot read.
    for (const QString &index : {u"note_search"_s, u"client_search"_s})
        execute(database->connection(), u"INSERT INTO plain.%1 (%1) VALUES ('rebuild')"_s.arg(index));
    execute(database->connection(), detach);
}

std::unique_ptr<Practice> BenchPractice::open() const
{
    return orGiveUp(Practice::open(path(), passphrase()));
}

QSqlDatabase BenchPractice::openPlain() const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    database.setDatabaseName(plainPath());
    if (!database.open())
        giveUp(database.lastError().text());
    for (const QString &setting : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                                   u"PRAGMA cache_size = -24576"_s, u"PRAGMA journal_mode = WAL"_s})
        execute(database, setting);
    return database;
}

} // namespace bitacora
