#include "CopyVerification.h"

#include "ActivityRepository.h"
#include "PageCheck.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "SqlCipherDriver.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 100;
// Of the whole, by measuring.
constexpr int recordsShare = 35;
constexpr int pagesShare = 50;

/// What is looked at.
struct Copy
{
    QString folder;
    const SecretBytes &dataKey;
    const CopyFigures &expected;
    const Clock &clock;
};

Failure unsound(const StoreContext &context, const QString &found)
{
    return failure(ErrorCode::BackupUnsound, context.path, found);
}

// Whatever keeps a check from its end, other than the person, is a fault of the copy.
Result<void> ask(StoreContext &context, const QString &sql)
{
    Statement statement(context, sql);
    Result<void> ended = statement.run();
    while (ended && statement.next()) {
        if (statement.text(0) != "ok"_L1)
            return unsound(context, statement.text(0));
    }
    if (ended)
        ended = statement.finished();
    if (!ended && ended.error().code != ErrorCode::Cancelled)
        return unsound(context, ended.error().detail);
    return ended;
}

// The first column of what is found.
Result<QStringList> namesOf(StoreContext &context, const QString &sql)
{
    QStringList names;
    Statement statement(context, sql);
    Result<void> ended = statement.run();
    while (ended && statement.next())
        names.append(statement.text(0));
    if (ended)
        ended = statement.finished();
    return ended ? Result<QStringList>(names) : unsound(context, ended.error().detail);
}

Result<void> checkChain(StoreContext &context)
{
    const auto broken = ActivityRepository(context).breaks(1);
    if (!broken)
        return unsound(context, broken.error().detail);
    if (!broken->isEmpty())
        return unsound(context, u"activity %1"_s.arg(broken->constFirst().sequence));
    return {};
}

Result<void> compare(StoreContext &context, const CopyFigures &expected)
{
    const auto figures = CopyFigures::of(context);
    if (!figures)
        return unsound(context, figures.error().detail);
    if (*figures == expected)
        return {};
    for (auto table = expected.rows.begin(); table != expected.rows.end(); ++table) {
        if (figures->rows.value(table.key(), -1) != table.value())
            return unsound(context, table.key());
    }
    return unsound(context, u"activity"_s);
}

// Each page is deciphered once instead of time and again, where the copy is no larger than that.
Result<void> keepPages(StoreContext &context)
{
    constexpr qint64 most = 256LL * 1024 * 1024;
    constexpr qint64 unit = 1024;
    const qint64 size = QFileInfo(Practice::databasePath(context.path)).size();
    return context.execute(u"PRAGMA cache_size = -%1"_s.arg(std::min(size, most) / unit + unit));
}

// Every page by its HMAC, and what stands on them: the rows and their order. Nearly all of them are read for the latter,
// and so checked.
Result<void> checkPages(StoreContext &context)
{
    if (auto *driver = qobject_cast<SqlCipherDriver *>(context.database.driver()))
        driver->forgetVirtualTables();
    if (auto kept = keepPages(context); !kept)
        return kept;
    auto pages = ReadPages::follow(context.database, context.path);
    if (!pages)
        return unsound(context, pages.error().detail);
    if (auto sound = ask(context, u"PRAGMA quick_check(1)"_s); !sound)
        return sound;
    context.forgetStatements();
    const auto altered = std::move(*pages).altered();
    if (!altered)
        return altered.error().code == ErrorCode::Cancelled ? Failure(altered.error())
                                                            : unsound(context, altered.error().detail);
    return altered->isEmpty() ? Result<void>() : unsound(context, altered->constFirst());
}

/// The tables of which more is checked than quick_check does: that their indexes are those of their rows. For whoever has
/// time, on any thread; what takes longest comes first.
class IndexedTables
{
public:
    [[nodiscard]] Result<void> list(StoreContext &context, const CopyFigures &expected);
    [[nodiscard]] Result<void> check(StoreContext &context);

private:
    QStringList m_names;
    std::atomic<qsizetype> m_next = 0;
};

// One without rowids is an index itself (https://sqlite.org/withoutrowid.html).
Result<void> IndexedTables::list(StoreContext &context, const CopyFigures &expected)
{
    auto names = namesOf(context,
                         u"SELECT name, (SELECT count(*) FROM sqlite_master AS i WHERE i.type = 'index' "
                         "AND i.tbl_name = t.name) AS indexes FROM sqlite_master AS t WHERE type = 'table' "
                         "AND rootpage > 0 AND (indexes > 0 OR sql LIKE '%rowid%') ORDER BY indexes DESC"_s);
    if (!names)
        return Failure(names.error());
    m_names = std::move(*names);
    std::stable_sort(m_names.begin(), m_names.end(), [&expected](const QString &one, const QString &other) {
        return expected.rows.value(one) > expected.rows.value(other);
    });
    return {};
}

Result<void> IndexedTables::check(StoreContext &context)
{
    for (qsizetype next = m_next++; next < m_names.size(); next = m_next++) {
        if (auto sound = ask(context, u"PRAGMA integrity_check(\"%1\")"_s.arg(m_names.at(next))); !sound)
            return sound;
    }
    return {};
}

// That what they find is what is there.
Result<void> checkSearchIndexes(StoreContext &context)
{
    const auto indexes =
        namesOf(context, u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'"_s);
    if (!indexes)
        return Failure(indexes.error());
    for (const QString &index : *indexes) {
        if (auto sound = ask(context, u"PRAGMA integrity_check(\"%1\")"_s.arg(index)); !sound)
            return sound;
    }
    return {};
}

Result<void> checkRecords(StoreContext &context, const CopyFigures &expected)
{
    if (auto chain = checkChain(context); !chain)
        return chain;
    if (auto compared = compare(context, expected); !compared)
        return compared;
    return checkSearchIndexes(context);
}

// Through a connection of its own, on whichever thread.
Result<void> checked(const Copy &copy, const std::function<bool()> &goOn,
                     const std::function<Result<void>(StoreContext &)> &check)
{
    const auto database =
        PracticeDatabase::open(Practice::databasePath(copy.folder), copy.dataKey, PracticeDatabase::Access::Untouched);
    if (!database)
        return failure(ErrorCode::BackupUnsound, copy.folder, database.error().detail);
    StoreContext context((*database)->connection(), copy.folder, copy.clock, true);
    context.schemaVersion = copy.expected.schemaVersion;
    if (auto *driver = qobject_cast<SqlCipherDriver *>(context.database.driver()))
        driver->setGoOn(goOn);
    Result<void> outcome = check(context);
    context.forgetStatements();
    return outcome;
}

} // namespace

Result<void> CopyVerification::run(const QString &folder, const SecretBytes &dataKey, const CopyFigures &expected,
                                   const Clock &clock, const GoOn &goOn)
{
    const Copy copy {folder, dataKey, expected, clock};
    std::atomic<bool> isWanted = true;
    std::atomic<int> percent = 0;
    bool isCancelled = false;
    const auto asked = [&] {
        // Whoever has cancelled once is not asked whether it was meant.
        isCancelled = isCancelled || !goOn(percent);
        if (isCancelled)
            isWanted = false;
        return !isCancelled;
    };
    if (!asked())
        return failure(ErrorCode::Cancelled);
    // One beside the other, both about as long.
    IndexedTables tables;
    Result<void> records;
    const std::unique_ptr<QThread> beside(QThread::create([&] {
        const auto goesOn = [&isWanted] { return isWanted.load(); };
        records = checked(copy, goesOn, [&](StoreContext &context) {
            Result<void> answered = checkRecords(context, expected);
            percent += recordsShare;
            return answered ? tables.check(context) : answered;
        });
    }));
    Result<void> pages = checked(copy, asked, [&](StoreContext &context) -> Result<void> {
        if (auto listed = tables.list(context, expected); !listed)
            return listed;
        beside->start();
        Result<void> answered = checkPages(context);
        percent += pagesShare;
        if (answered)
            answered = ask(context, u"PRAGMA foreign_key_check"_s);
        return answered ? tables.check(context) : answered;
    });
    (void)asked();
    // One finding is enough.
    if (!pages)
        isWanted = false;
    constexpr unsigned long moment = 50;
    while (!beside->wait(moment))
        (void)asked();
    percent = whole;
    // What ended a check in its middle was the person.
    if (!asked())
        return failure(ErrorCode::Cancelled);
    // What was called off on the other side was called off by this.
    return pages ? records : pages;
}

Result<CopyFigures> CopyVerification::figuresOf(const QString &folder, const SecretBytes &dataKey, const Clock &clock)
{
    const auto database =
        PracticeDatabase::open(Practice::databasePath(folder), dataKey, PracticeDatabase::Access::Untouched);
    if (!database)
        return Failure(database.error());
    StoreContext context((*database)->connection(), folder, clock, true);
    auto figures = CopyFigures::of(context);
    context.forgetStatements();
    return figures;
}

} // namespace bitacora
