#include "DriverBench.h"

#include "CurrencyTable.h"
#include "PracticeDatabase.h"
#include "SearchWords.h"
#include "SessionQueries.h"
#include "SessionRepository.h"
#include "SessionRows.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr double targetRatio = 1.25;
constexpr size_t pageRows = 100;

/// A statement that is prepared once and reads each value of each row, as Qt's drivers are used.
class RowReader
{
public:
    RowReader(const QSqlDatabase &database, const SqlQuery &query)
        : m_query(database)
    {
        m_query.setForwardOnly(true);
        if (!m_query.prepare(query.sql))
            giveUp(m_query.lastError().text() + u' ' + query.sql);
        bind(query.values);
    }

    void bind(const QVariantList &values)
    {
        for (qsizetype index = 0; index < values.size(); ++index)
            m_query.bindValue(int(index), values.at(index));
    }

    /// The number of rows.
    qint64 run()
    {
        if (!m_query.exec())
            giveUp(m_query.lastError().text());
        const int columns = m_query.isSelect() ? columnCount() : 0;
        qint64 rows = 0;
        while (m_query.next()) {
            for (int column = 0; column < columns; ++column)
                m_last = m_query.value(column);
            ++rows;
        }
        m_query.finish();
        return rows;
    }

    /// Reads keys as a program would without `packed`.
    std::vector<SessionKey> keys()
    {
        if (!m_query.exec())
            giveUp(m_query.lastError().text());
        std::vector<SessionKey> keys;
        while (m_query.next())
            keys.push_back(
                {m_query.value(0).toLongLong(), m_query.value(1).toInt(), SessionStatus(m_query.value(2).toInt())});
        m_query.finish();
        return keys;
    }

private:
    int columnCount()
    {
        if (m_columns < 0)
            m_columns = m_query.record().count();
        return m_columns;
    }

    QSqlQuery m_query;
    QVariant m_last;
    int m_columns = -1;
};

struct NamedFilter
{
    QString name;
    SessionFilter filter;
};

/// The client with the most sessions has the longest list of one client.
ClientId busiestClient(const QSqlDatabase &plain)
{
    QSqlQuery query(plain);
    query.exec(u"SELECT client_id FROM session GROUP BY client_id ORDER BY count(*) DESC LIMIT 1"_s);
    return query.next() ? ClientId {query.value(0).toLongLong()} : ClientId {};
}

std::vector<NamedFilter> filters(ClientId client, QDate today)
{
    SessionFilter whole;
    SessionFilter ofClient;
    ofClient.client = client;
    SessionFilter cancelled;
    cancelled.statuses = {SessionStatus::Cancelled};
    SessionFilter thisYear;
    thisYear.dates = presetRange(DatePreset::ThisYear, today, Qt::Monday);
    SessionFilter byStatus;
    byStatus.order = SessionFilter::Order::ByStatus;
    return {{u"one client"_s, ofClient},
            {u"whole practice"_s, whole},
            {u"whole practice, cancelled"_s, cancelled},
            {u"whole practice, this year"_s, thisYear},
            {u"whole practice, by status"_s, byStatus}};
}

class DriverBench
{
public:
    DriverBench(const BenchPractice &bench, BenchTable &table)
        : m_table(table)
        , m_practice(bench.open())
        , m_encrypted(orGiveUp(PracticeDatabase::open(Practice::databasePath(bench.path()), m_practice->dataKey(),
                                                      PracticeDatabase::Access::ReadOnly)))
        , m_plain(bench.openPlain())
        , m_now(m_practice->clock().now())
    {
    }

    void run()
    {
        const std::vector<NamedFilter> all = filters(busiestClient(m_plain), m_now.date());
        for (const NamedFilter &named : all)
            measureKeys(named);
        measurePage();
        measureStatistics(all.at(0));
        measureStatistics(all.at(1));
        measureSearch(u"elopement"_s);
        measureSearch(u"s"_s);
    }

private:
    void measureKeys(const NamedFilter &named)
    {
        const SqlQuery query = SessionQueries::rows(named.filter, m_now.toSecsSinceEpoch(), std::nullopt);
        RowReader ours(m_encrypted->connection(), query);
        RowReader reference(m_plain, query);
        const SessionRepository &sessions = m_practice->sessions();
        const size_t count = orGiveUp(sessions.keys(named.filter)).size();
        if (reference.keys().size() != count)
            giveUp(u"The two databases differ."_s);
        const QString name = u"keys, %1 (%2)"_s.arg(named.name).arg(count);
        m_table.addRatio(name, compared([&] { orGiveUp(sessions.keys(named.filter)); }, [&] { reference.keys(); }),
                         targetRatio);
        m_table.addRatio(u"  the same SQL"_s, compared([&] { ours.keys(); }, [&] { reference.keys(); }), targetRatio);
    }

    void measurePage()
    {
        const std::vector<SessionKey> keys = orGiveUp(m_practice->sessions().keys({}));
        std::vector<qint64> ids;
        for (size_t index = 0; index < std::min(pageRows, keys.size()); ++index)
            ids.push_back(keys[keys.size() / 2 + index].id);
        const SqlQuery query {SessionRows::summarySql(), {0}};
        RowReader ours(m_encrypted->connection(), query);
        RowReader reference(m_plain, query);
        const auto readAll = [&ids](RowReader &reader) {
            for (const qint64 id : ids) {
                reader.bind({id});
                reader.run();
            }
        };
        const auto readPage = [&] { orGiveUp(m_practice->sessions().summaries(std::span<const qint64>(ids))); };
        const QString name = u"one page (%1 rows)"_s.arg(ids.size());
        m_table.addRatio(name, compared(readPage, [&] { readAll(reference); }), targetRatio);
        m_table.addRatio(u"  the same SQL"_s, compared([&] { readAll(ours); }, [&] { readAll(reference); }),
                         targetRatio);
    }

    void measureStatistics(const NamedFilter &named)
    {
        StoreContext context(m_encrypted->connection(), QString(), m_practice->clock(), true);
        QList<qint64> currencies;
        const auto known = orGiveUp(context.currencies.all(context));
        for (const CurrencyTable::Entry &currency : known)
            currencies.append(currency.id);
        const SqlQuery query =
            SessionQueries::statistics(named.filter, m_now.toSecsSinceEpoch(), std::nullopt, currencies);
        RowReader ours(m_encrypted->connection(), query);
        RowReader reference(m_plain, query);
        const auto read = [&] { orGiveUp(m_practice->sessions().statistics(named.filter)); };
        m_table.addRatio(u"statistics, "_s + named.name, compared(read, [&] { reference.run(); }), targetRatio);
        m_table.addRatio(u"  the same SQL"_s, compared([&] { ours.run(); }, [&] { reference.run(); }), targetRatio);
    }

    void measureSearch(const QString &words)
    {
        const SqlQuery query {u"SELECT rowid FROM note_search WHERE note_search MATCH ?"_s,
                              {SearchWords::matchExpression(SearchWords::split(words))}};
        const SqlQuery packed {u"SELECT packed(rowid, 0, 0) FROM note_search WHERE note_search MATCH ?"_s,
                               query.values};
        RowReader program(m_encrypted->connection(), packed);
        RowReader ours(m_encrypted->connection(), query);
        RowReader reference(m_plain, query);
        const QString name = u"full text, \"%1\" (%2)"_s.arg(words).arg(reference.run());
        m_table.addRatio(name, compared([&] { program.run(); }, [&] { reference.run(); }), targetRatio);
        m_table.addRatio(u"  the same SQL"_s, compared([&] { ours.run(); }, [&] { reference.run(); }), targetRatio);
    }

    BenchTable &m_table;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<PracticeDatabase> m_encrypted;
    QSqlDatabase m_plain;
    QDateTime m_now;
};

} // namespace

BenchTable driverBench(const BenchPractice &bench)
{
    BenchTable table(u"Queries: the program on the encrypted practice / QSQLITE on plaintext"_s);
    DriverBench(bench, table).run();
    return table;
}

} // namespace bitacora
