#include "DraftRepository.h"
#include "ErasedProfile.h"
#include "FaultRounds.h"
#include "PlanRepository.h"
#include "PracticeDatabase.h"
#include "PracticeReading.h"
#include "RetentionRepository.h"
#include "SeriesRepository.h"
#include "SigningFixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Longer for one reading of everything than anybody waits.
constexpr qint64 longestMilliseconds = 60'000;

/// What nobody stores in the column, as SQL. Each kind of column gets all of them: text where a number belongs, and the
/// other way round.
const QStringList &hostileValues()
{
    static const QStringList values {
        u"'x'"_s,
        u"NULL"_s,
        u"-1"_s,
        u"9223372036854775807"_s,
        u"-9223372036854775808"_s,
        u"1e308"_s,
        u"''"_s,
        u"'{\"version\":1,'"_s,
        u"'[[[[[[{}]]]]]]'"_s,
        u"'9999-99-99'"_s,
        u"'99999-12-31T25:61:61'"_s,
        u"x'00ff80c0fe'"_s,
        u"CAST(x'ff00fe80' AS TEXT)"_s,
        u"printf('%.1000000c', 'y')"_s,
        u"zeroblob(1000000)"_s,
        u"4711"_s,
    };
    return values;
}

QStringList columnOf(QSqlQuery &query, const QString &sql)
{
    QStringList names;
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

} // namespace

/// Somebody who has the key rewrites the rows of a practice: whatever stands there is an error or a default to whoever
/// reads it, and never the end of the program.
class HostilePracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverAColumnHoldsIsRead_data();
    void whateverAColumnHoldsIsRead();

private:
    [[nodiscard]] std::unique_ptr<PracticeDatabase> openDatabase() const;
    void fillTheRest();
    void makeUnguarded();
    void bringBack() const;
    /// False where the database itself cannot hold it.
    [[nodiscard]] bool alter(const QString &table, const QString &column, const QString &value) const;

    std::unique_ptr<SigningFixture> m_fixture;
    QByteArray m_database;
    QStringList m_tables;
};

void HostilePracticeTest::initTestCase()
{
    m_fixture = std::make_unique<SigningFixture>();
    (void)m_fixture->sign(u"Aleteo de manos, 3 veces."_s);
    (void)m_fixture->notes().add(m_fixture->session.id, SigningFixture::addendum(u"Cuatro."_s));
    (void)addErasableProfile(*m_fixture);
    fillTheRest();
    QVERIFY(m_fixture->practice().retention().placeHold({m_fixture->client, HoldKind::Legal, u"A lawsuit"_s, {}, {}}));
    m_fixture->close();
    makeUnguarded();
    QFile file(Practice::databasePath(m_fixture->path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_database = file.readAll();
    // It can still be read as it is.
    bringBack();
    QVERIFY(m_fixture->reopen());
    readEverything(m_fixture->practice());
    showEverything(m_fixture->practice());
    QVERIFY(m_fixture->practice().clients().find(m_fixture->client));
    m_fixture->close();
}

/// The tables that neither a profile nor a signed note fills.
void HostilePracticeTest::fillTheRest()
{
    Practice &practice = m_fixture->practice();
    const QDateTime now = m_fixture->clock.time;
    QVERIFY(practice.drafts().save(m_fixture->session.id, NoteKind::Private, u"typed"_s));
    const Session one = m_fixture->newSession(m_fixture->client, now.addDays(3));
    const Session next = m_fixture->newSession(m_fixture->client, now.addDays(10));
    QVERIFY(practice.series().add({{}, Recurrence::Rhythm::Weekly}, {one, next}));
    const Session open = m_fixture->addSession(m_fixture->client, now.addDays(-2), SessionStatus::Completed);
    QVERIFY(m_fixture->facts().store(open.id, SigningFixture::someFacts(2)));
    QVERIFY(m_fixture->facts().saveDraft(open.id, R"({"version":1})"));
    const Client deleted = m_fixture->addClient(u"Lucía Prado"_s);
    (void)m_fixture->addSession(deleted.id, now.addDays(-1), SessionStatus::Completed);
    QVERIFY(practice.clients().erase(deleted.id));
    constexpr int longAgo = -10;
    Client past = m_fixture->addClient(u"Irene Soto"_s);
    (void)m_fixture->addSession(past.id, now.addYears(longAgo), SessionStatus::Completed);
    past.state = ClientState::Archived;
    QVERIFY(practice.clients().update(past));
    constexpr RetentionRule rule {7, 22};
    QVERIFY(practice.retention().destroy(past.id, rule));
    ReplacementProgram program;
    program.name = u"Waiting"_s;
    TargetBehavior behavior;
    behavior.name = u"Running off"_s;
    behavior.id = PlanEntryId {-1};
    program.behaviors = {behavior.id};
    const QDate day = now.date().addDays(-1);
    QVERIFY(practice.plans().write(
        m_fixture->client,
        {{PlanHistory::begun(m_fixture->client, behavior, day), PlanHistory::begun(m_fixture->client, program, day)},
         {}},
        ActivityKind::PlanExtended));
}

std::unique_ptr<PracticeDatabase> HostilePracticeTest::openDatabase() const
{
    auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                           PracticeDatabase::Access::ReadWrite);
    if (!database)
        qFatal("The database cannot be opened.");
    return std::move(*database);
}

/// Takes away what keeps a column to what it is for: triggers, NOT NULL, checks of types.
void HostilePracticeTest::makeUnguarded()
{
    const auto database = openDatabase();
    QSqlQuery query(database->connection());
    const QStringList triggers = columnOf(query, u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
    for (const QString &trigger : triggers)
        QVERIFY(query.exec(u"DROP TRIGGER \"%1\""_s.arg(trigger)));
    QVERIFY(query.exec(u"PRAGMA writable_schema = ON"_s));
    QVERIFY2(query.exec(u"UPDATE sqlite_master SET sql = replace(replace(replace(replace(sql, 'STRICT, WITHOUT', "
                        "'WITHOUT'), ', STRICT', ''), ') STRICT', ')'), 'NOT NULL', '') WHERE type = 'table' AND sql "
                        "NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"_s),
             qPrintable(query.lastError().text()));
    QVERIFY(query.exec(u"PRAGMA writable_schema = RESET"_s));
    m_tables = columnOf(query,
                        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
                        "'\\' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"_s);
    QVERIFY(m_tables.size() > 20);
}

void HostilePracticeTest::bringBack() const
{
    const QString path = Practice::databasePath(m_fixture->path());
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(m_database) != m_database.size())
        qFatal("The database could not be written.");
}

bool HostilePracticeTest::alter(const QString &table, const QString &column, const QString &value) const
{
    const auto database = openDatabase();
    QSqlQuery query(database->connection());
    for (const QString &pragma : {u"PRAGMA ignore_check_constraints = ON"_s, u"PRAGMA foreign_keys = OFF"_s}) {
        if (!query.exec(pragma))
            return false;
    }
    const QString every = u"UPDATE \"%1\" SET \"%2\" = %3"_s.arg(table, column, value);
    // What has to be unique, one row alone can have.
    const bool isDone =
        query.exec(every) || query.exec(every + u" WHERE rowid = (SELECT max(rowid) FROM \"%1\")"_s.arg(table));
    return isDone && query.numRowsAffected() > 0;
}

void HostilePracticeTest::whateverAColumnHoldsIsRead_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : std::as_const(m_tables))
        QTest::newRow(qPrintable(table)) << table;
}

void HostilePracticeTest::whateverAColumnHoldsIsRead()
{
    QFETCH(QString, table);
    QStringList columns;
    {
        bringBack();
        const auto database = openDatabase();
        QSqlQuery query(database->connection());
        columns = columnOf(query, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    }
    const qsizetype values = hostileValues().size();
    // In the plain run some of the values for each column, and all of them over the columns.
    const qsizetype stride = faultRounds(16, 1);
    int read = 0;
    qint64 longest = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        for (qsizetype i = (column * 5 + table.size()) % stride; i < values; i += stride) {
            const QString &value = hostileValues().at(i);
            bringBack();
            if (!alter(table, columns.at(column), value))
                continue;
            ++read;
            QElapsedTimer timer;
            timer.start();
            if (m_fixture->reopen()) {
                readEverything(m_fixture->practice());
                showEverything(m_fixture->practice());
            }
            m_fixture->close();
            longest = std::max(longest, timer.elapsed());
            QVERIFY2(timer.elapsed() < longestMilliseconds,
                     qPrintable(u"%1 = %2 took %3 ms"_s.arg(columns.at(column), value).arg(timer.elapsed())));
        }
    }
    // Of a table with hardly a column nothing may be left to alter that the database would hold.
    QVERIFY(read > 0 || columns.size() <= 2);
    qInfo("%d read, the longest in %lld ms", read, static_cast<long long>(longest));
}

QTEST_GUILESS_MAIN(HostilePracticeTest)
#include "tst_hostilepractice.moc"
