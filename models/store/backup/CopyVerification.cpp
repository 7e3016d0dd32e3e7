#include "CopyVerification.h"

#include "ActivityRepository.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "SqlCipherDriver.h"
#include "Statement.h"
#include "StoreContext.h"

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// A question to SQLite or SQLCipher that a sound file answers with nothing or with "ok".
struct Check
{
    QString sql;
    /// Percent of the whole once it is answered.
    int done = 0;
};

std::array<Check, 3> checks()
{
    constexpr int afterPages = 30;
    constexpr int afterStructure = 80;
    constexpr int afterLinks = 90;
    return {Check {u"PRAGMA cipher_integrity_check"_s, afterPages},
            Check {u"PRAGMA integrity_check(1)"_s, afterStructure}, Check {u"PRAGMA foreign_key_check"_s, afterLinks}};
}

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

} // namespace

Result<void> CopyVerification::run(const QString &folder, const SecretBytes &dataKey, const CopyFigures &expected,
                                   const Clock &clock, const GoOn &goOn)
{
    const auto database =
        PracticeDatabase::open(Practice::databasePath(folder), dataKey, PracticeDatabase::Access::Untouched);
    if (!database)
        return failure(ErrorCode::BackupUnsound, folder, database.error().detail);
    StoreContext context((*database)->connection(), folder, clock, true);
    context.schemaVersion = expected.schemaVersion;
    int percent = 0;
    if (auto *driver = qobject_cast<SqlCipherDriver *>(context.database.driver()))
        driver->setGoOn([&goOn, &percent] { return goOn(percent); });
    Result<void> checked;
    for (const Check &check : checks()) {
        if (checked)
            checked = ask(context, check.sql);
        percent = check.done;
        if (checked && !goOn(percent))
            checked = failure(ErrorCode::Cancelled);
    }
    if (checked)
        checked = checkChain(context);
    if (checked)
        checked = compare(context, expected);
    // What ended a check in its middle was the person.
    if (!checked && !goOn(percent))
        checked = failure(ErrorCode::Cancelled);
    context.forgetStatements();
    return checked;
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
