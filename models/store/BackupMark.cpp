#include "BackupMark.h"

#include "ActivityKind.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QStringList>

#include <array>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString markName = u"practice.backupMark"_s;

// What these say of the practice is no reason for another backup.
constexpr std::array ofNoAccount {
    ActivityKind::PracticeOpened,  ActivityKind::PracticeLocked,  ActivityKind::BackupMade,
    ActivityKind::BackupFailed,    ActivityKind::BackupCopied,    ActivityKind::BackupNotCopied,
    ActivityKind::RehearsalFailed, ActivityKind::BackupRehearsed,
};

QString lastChangeSql()
{
    QStringList numbers;
    for (const ActivityKind kind : ofNoAccount)
        numbers.append(QString::number(int(kind)));
    return u"SELECT sequence FROM activity WHERE kind NOT IN (%1) ORDER BY sequence DESC LIMIT 1"_s.arg(
        numbers.join(u", "_s));
}

Result<qint64> numberIn(StoreContext &context, const QString &sql)
{
    Statement statement(context, sql);
    if (auto ran = statement.run(); !ran)
        return Failure(ran.error());
    const qint64 number = statement.next() ? statement.integer(0) : 0;
    if (auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return number;
}

} // namespace

Result<QString> BackupMark::of(StoreContext &context)
{
    QStringList parts;
    for (const QString &sql : {lastChangeSql(), u"SELECT coalesce(max(saved_ms), 0) + count(*) FROM draft"_s,
                               u"SELECT coalesce(max(saved_ms), 0) + count(*) FROM session_facts_draft"_s,
                               u"SELECT coalesce(max(saved_ms), 0) + count(*) FROM session_note_draft"_s}) {
        const auto number = numberIn(context, sql);
        if (!number)
            return Failure(number.error());
        parts.append(QString::number(*number));
    }
    return parts.join(u':');
}

QString BackupMark::last(StoreContext &context)
{
    return SettingTable::value(context, markName).toString();
}

Result<void> BackupMark::remember(StoreContext &context, const QString &mark)
{
    return SettingTable::setValue(context, markName, mark);
}

} // namespace bitacora
