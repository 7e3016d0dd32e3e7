#include "ActivityRepository.h"

#include "ActivityChain.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashColumn = 8;

QString selectSql()
{
    return u"SELECT sequence, at_ms, kind, actor, client_id, session_id, before, after, hash FROM activity "_s;
}

ActivityEntry entryFrom(const Statement &row)
{
    ActivityEntry entry;
    entry.sequence = row.integer(0);
    entry.at = row.instant(1);
    entry.kind = ActivityKind(row.integer(2));
    entry.actor = row.text(3);
    if (!row.isNull(4))
        entry.client = ClientId {row.integer(4)};
    if (!row.isNull(5))
        entry.session = SessionId {row.integer(5)};
    entry.before = row.text(6);
    entry.after = row.text(7);
    return entry;
}

Result<QList<ActivityEntry>> entriesOf(Statement &statement)
{
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    QList<ActivityEntry> entries;
    while (statement.next())
        entries.append(entryFrom(statement));
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return entries;
}

} // namespace

ActivityRepository::ActivityRepository(StoreContext &context)
    : m_context(context)
{
}

Result<void> ActivityRepository::append(const ActivityEntry &entry)
{
    return m_context.inTransaction([&] { return m_context.log(entry); });
}

Result<QList<ActivityEntry>> ActivityRepository::latest(int limit) const
{
    Statement statement(m_context, selectSql() + u"ORDER BY sequence DESC LIMIT ?"_s);
    statement.bind(limit);
    return entriesOf(statement);
}

Result<QList<ActivityEntry>> ActivityRepository::ofSession(SessionId session) const
{
    Statement statement(m_context, selectSql() + u"WHERE session_id = ? ORDER BY sequence DESC"_s);
    statement.bind(session.value);
    return entriesOf(statement);
}

Result<std::optional<qint64>> ActivityRepository::firstBrokenEntry() const
{
    Statement statement(m_context, selectSql() + u"ORDER BY sequence"_s);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    qint64 expected = 1;
    QByteArray previous = ActivityChain::beginning();
    while (statement.next()) {
        const ActivityEntry entry = entryFrom(statement);
        const QByteArray hash = statement.blob(hashColumn);
        if (entry.sequence != expected || hash != ActivityChain::hash(entry, previous))
            return std::optional<qint64>(expected);
        previous = hash;
        ++expected;
    }
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    // Entries cut off the end leave no gap behind, but SQLite remembers the highest number it gave.
    Statement last(m_context, u"SELECT seq FROM sqlite_sequence WHERE name = 'activity'"_s);
    if (const auto ran = last.run(); !ran)
        return Failure(ran.error());
    if (last.next() && last.integer(0) >= expected)
        return std::optional<qint64>(expected);
    return std::optional<qint64>();
}

} // namespace bitacora
