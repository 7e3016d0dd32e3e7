#include "ActivityRepository.h"
#include "StoreFixture.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QTest>

#include <sqlite3.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

sqlite3 *handleOf(const QString &connection)
{
    // Not opened by the question.
    const QSqlDatabase database = QSqlDatabase::database(connection, false);
    return *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
}

/// Does something before each statement that a connection begins.
class BetweenReads
{
public:
    BetweenReads(sqlite3 *connection, const std::function<void()> &work)
        : m_connection(connection)
        , m_work(work)
    {
        sqlite3_trace_v2(m_connection, SQLITE_TRACE_STMT, &BetweenReads::begins, this);
    }
    ~BetweenReads() { sqlite3_trace_v2(m_connection, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(BetweenReads)

private:
    static int begins(unsigned, void *context, void *, void *)
    {
        static_cast<const BetweenReads *>(context)->m_work();
        return 0;
    }

    sqlite3 *m_connection;
    std::function<void()> m_work;
};

} // namespace

/// A practice is verified as it was at one moment.
class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void whoeverWritesMeanwhileBreaksNothing();
    void whatIsBrokenIsFoundAllTheSame();
    void aBrokenStructureIsSaidInWordsOfOurOwn();

private:
    /// A second, read-only opening, and the name of its connection.
    [[nodiscard]] std::unique_ptr<Practice> openReader(QString &connection) const;

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestVerification::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    for (int day = 0; day < 5; ++day)
        (void)m_fixture->addSession(client.id, m_fixture->clock.time.addDays(day));
}

std::unique_ptr<Practice> TestVerification::openReader(QString &connection) const
{
    const QStringList before = QSqlDatabase::connectionNames();
    PracticeOptions options = m_fixture->options();
    options.readOnly = true;
    auto reader = Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), options).value();
    const QStringList after = QSqlDatabase::connectionNames();
    for (const QString &name : after) {
        if (!before.contains(name))
            connection = name;
    }
    return reader;
}

void TestVerification::whoeverWritesMeanwhileBreaksNothing()
{
    QString connection;
    const auto reader = openReader(connection);
    QVERIFY(!connection.isEmpty());
    const VerifyReport before = reader->verify().value();
    const auto others = [](const VerifyReport &of) { return of.activityEntries - of.clients - of.sessions; };
    int written = 0;
    VerifyReport report;
    {
        const BetweenReads writing(handleOf(connection), [&] {
            // Each adds to the log, too.
            (void)m_fixture->addClient(u"Client %1"_s.arg(++written));
        });
        report = reader->verify().value();
    }
    QVERIFY(written > 5);
    QVERIFY2(report.isSound(), qPrintable(report.findings.join(u' ')));
    // All of one moment.
    QCOMPARE(others(report), others(before));
    const VerifyReport later = reader->verify().value();
    QVERIFY(later.isSound());
    QCOMPARE(later.clients, written + 1);
}

void TestVerification::whatIsBrokenIsFoundAllTheSame()
{
    QString connection;
    const auto reader = openReader(connection);
    sqlite3 *writer = nullptr;
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        if (name != connection)
            writer = handleOf(name);
    }
    QVERIFY(writer);
    QCOMPARE(sqlite3_exec(writer,
                          "DROP TRIGGER activity_is_never_changed; UPDATE activity SET after = 'x' WHERE sequence = 2",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    const VerifyReport report = reader->verify().value();
    QVERIFY(!report.isSound());
    QCOMPARE(report.activityBreaks.constFirst().sequence, 2);
}

void TestVerification::aBrokenStructureIsSaidInWordsOfOurOwn()
{
    (void)m_fixture->addClient(u"Irene Soto"_s);
    sqlite3 *writer = handleOf(QSqlDatabase::connectionNames().constFirst());
    // Every row is there and whole, and the index finds neither of both clients.
    QCOMPARE(sqlite3_exec(writer,
                          "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, "
                          "'(name_folded, id)', '(id, name_folded)') WHERE name = 'client_by_folded_name'",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    m_fixture->close();
    QVERIFY(m_fixture->reopen());
    const VerifyReport report = m_fixture->practice().verify().value();
    QCOMPARE(report.findings.size(), 1);
    const QString &said = report.findings.constFirst();
    QVERIFY2(said.startsWith(u"The structure of the database is damaged in 2 place(s)."_s), qPrintable(said));
    // What SQLite calls it is for whoever looks into it, and one is enough.
    QCOMPARE(said.count(u"client_by_folded_name"_s), 1);
    QVERIFY2(said.contains(u"(SQLite says: “"_s) && said.endsWith(u"”)"_s), qPrintable(said));
    for (const QString &word : {u"Mateo"_s, u"Irene"_s, u"Luna"_s, u"Soto"_s})
        QVERIFY(!said.contains(word, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
