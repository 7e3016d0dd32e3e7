#include "StoreContext.h"

#include "ActivityChain.h"
#include "SchemaMigration.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StorageError.h"

#include <QSqlError>

#include <limits>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// A filter's shape makes its own statement; past this many they are all forgotten and come back as needed.
constexpr std::size_t maxCachedStatements = 96;

} // namespace

StoreContext::StoreContext(const QSqlDatabase &openDatabase, const QString &practicePath, const Clock &usedClock,
                           bool isReadOnly)
    : database(openDatabase)
    , path(practicePath)
    , clock(usedClock)
    , readOnly(isReadOnly)
{
}

QSqlQuery StoreContext::takeStatement(const QString &sql)
{
    mendConnection();
    ++m_statementsInUse;
    if (auto node = m_statements.extract(sql); !node.empty())
        return std::move(node.mapped());
    return QSqlQuery(database);
}

void StoreContext::giveBackStatement(const QString &sql, QSqlQuery &&query)
{
    --m_statementsInUse;
    // One that could not be prepared is of no use to the next.
    if (query.lastQuery() != sql)
        return;
    if (m_statements.size() >= maxCachedStatements)
        m_statements.clear();
    m_statements.insert_or_assign(sql, std::move(query));
}

Failure StoreContext::failed(const QSqlError &error)
{
    m_mayBeSpoilt = m_mayBeSpoilt || maySpoilConnection(error);
    return storageFailure(error, path);
}

void StoreContext::mendConnection()
{
    if (!m_mayBeSpoilt || !reopen || m_depth > 0 || m_statementsInUse > 0)
        return;
    m_mayBeSpoilt = false;
    m_refusal.reset();
    m_statements.clear();
    lastSearch.reset();
    currencies.forget();
    m_chainEnd.reset();
    const auto opened = openAnew();
    if (opened)
        return;
    // The next use tries again.
    m_mayBeSpoilt = true;
    m_refusal = opened.error();
}

Result<void> StoreContext::openAnew()
{
    if (auto opened = reopen(); !opened)
        return opened;
    const int version = schemaVersion;
    if (auto learned = learnHead(); !learned)
        return learned;
    if (schemaVersion != version)
        return failure(ErrorCode::StorageFailed, path);
    return findStoredEnd();
}

// An older state of this practice that stands there now must not be taken for the one that was open.
Result<void> StoreContext::findStoredEnd()
{
    if (!m_storedEnd || m_storedEnd->sequence == 0)
        return {};
    Statement statement(*this, u"SELECT hash FROM activity WHERE sequence = ?"_s);
    if (auto ran = statement.bind(m_storedEnd->sequence).run(); !ran)
        return ran;
    const bool isThere = statement.next() && statement.blob(0) == m_storedEnd->hash;
    if (auto finished = statement.finished(); !finished)
        return finished;
    return isThere ? Result<void>() : failure(ErrorCode::StorageFailed, path);
}

Result<void> StoreContext::learnHead()
{
    const auto version = SchemaMigration::versionOf(database);
    if (!version)
        return Failure(version.error());
    const auto name = SettingTable::read(*this, SettingName::practitionerName.toString());
    if (!name)
        return Failure(name.error());
    schemaVersion = *version;
    actor = name->toString();
    return {};
}

Result<void> StoreContext::execute(const QString &sql)
{
    mendConnection();
    if (m_refusal)
        return Failure(*m_refusal);
    QSqlQuery query(database);
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

void StoreContext::afterCommit(std::function<void()> announcement)
{
    Q_ASSERT(m_depth > 0);
    m_announcements.push_back(std::move(announcement));
}

void StoreContext::afterUndo(std::function<void()> restoration)
{
    Q_ASSERT(m_depth > 0);
    m_restorations.push_back(std::move(restoration));
}

Result<void> StoreContext::begin()
{
    if (m_depth == 0) {
        if (readOnly)
            return failure(ErrorCode::PracticeNotWritable, path);
        // Immediate: whoever holds the write lock is met here, not half way through.
        if (auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
            return begun;
        lastSearch.reset();
    }
    ++m_depth;
    return {};
}

Result<void> StoreContext::end()
{
    if (m_depth > 1) {
        --m_depth;
        return {};
    }
    Result<void> done;
    if (m_firstFailure)
        done = Failure(*m_firstFailure);
    if (done && m_sampleRecords > 0) {
        ActivityEntry entry;
        entry.kind = ActivityKind::SampleWritten;
        entry.after = QString::number(m_sampleRecords);
        done = appendEntry(entry);
    }
    if (done && m_logged)
        done = rememberChainEnd();
    if (done)
        done = execute(u"COMMIT"_s);
    m_depth = 0;
    if (!done) {
        undoEverything();
        return done;
    }
    m_sampleRecords = 0;
    m_storedEnd = m_chainEnd;
    m_restorations.clear();
    const bool hasLogged = std::exchange(m_logged, false);
    // Whoever listens may write again, so the list is taken first.
    const auto announcements = std::exchange(m_announcements, {});
    for (const auto &announce : announcements)
        announce();
    if (hasLogged && logGrew)
        logGrew();
    return {};
}

Result<void> StoreContext::abandon(const Error &error)
{
    if (!m_firstFailure)
        m_firstFailure = error;
    --m_depth;
    if (m_depth == 0)
        undoEverything();
    return Failure(error);
}

void StoreContext::undoEverything()
{
    // SQLite may have rolled back by itself (a full disk); then this fails, which is well. Not through execute(), which
    // would open a spoilt connection anew before.
    QSqlQuery(database).exec(u"ROLLBACK"_s);
    m_announcements.clear();
    const auto restorations = std::exchange(m_restorations, {});
    for (auto restore = restorations.rbegin(); restore != restorations.rend(); ++restore)
        (*restore)();
    m_chainEnd.reset();
    m_logged = false;
    m_firstFailure.reset();
    m_sampleRecords = 0;
    currencies.forget();
}

Result<void> StoreContext::log(ActivityEntry entry)
{
    Q_ASSERT(m_depth > 0);
    if (entry.kind == ActivityKind::SampleWritten) {
        ++m_sampleRecords;
        return {};
    }
    return appendEntry(std::move(entry));
}

Result<void> StoreContext::loadChainEnd()
{
    if (m_chainEnd)
        return {};
    Statement statement(*this, u"SELECT sequence, hash FROM activity ORDER BY sequence DESC LIMIT 1"_s);
    if (auto ran = statement.run(); !ran)
        return ran;
    ChainEnd chainEnd;
    chainEnd.hash = ActivityChain::beginning();
    if (statement.next())
        chainEnd = {statement.integer(0), statement.blob(1), {}, {}};
    if (auto finished = statement.finished(); !finished)
        return finished;
    m_chainEnd = chainEnd;
    m_storedEnd = chainEnd;
    return {};
}

// Once a transaction: what is cut off the end of the log is missed then.
Result<void> StoreContext::rememberChainEnd()
{
    Statement remember(
        *this, u"INSERT OR REPLACE INTO activity_end (id, sequence, at_ms, kind, hash) VALUES (1, ?, ?, ?, ?)"_s);
    remember.bind(m_chainEnd->sequence).bind(m_chainEnd->at).bind(int(m_chainEnd->kind)).bind(m_chainEnd->hash);
    return remember.run();
}

Result<void> StoreContext::appendEntry(ActivityEntry entry)
{
    if (auto loaded = loadChainEnd(); !loaded)
        return loaded;
    // Somebody wrote the last number there is: none is left.
    if (m_chainEnd->sequence == std::numeric_limits<qint64>::max())
        return failure(ErrorCode::DatabaseDamaged, path);
    entry.sequence = m_chainEnd->sequence + 1;
    entry.at = clock.now();
    entry.actor = actor;
    const QByteArray hash = ActivityChain::hash(entry, m_chainEnd->hash);

    Statement insert(*this,
                     u"INSERT INTO activity (sequence, at_ms, kind, actor, client_id, session_id, before, after, hash) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(entry.sequence).bind(entry.at).bind(int(entry.kind)).bind(entry.actor);
    insert.bindValue(entry.client ? QVariant(entry.client->value) : QVariant());
    insert.bindValue(entry.session ? QVariant(entry.session->value) : QVariant());
    insert.bind(entry.before).bind(entry.after).bind(hash);
    if (auto ran = insert.run(); !ran)
        return ran;
    m_chainEnd = ChainEnd {entry.sequence, hash, entry.at, entry.kind};
    m_logged = true;
    return {};
}

} // namespace bitacora
