#include "ActivityRepository.h"
#include "PracticeDatabase.h"
#include "PracticePrivate.h"
#include "SchemaMigration.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestStoreFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aFullDiskKeepsWhatWasStored();
    void aDamagedPageIsFound();
    void aForeignKeyThatLeadsNowhereIsFound();
    void aSearchIndexThatDisagreesIsFound();
    void aReaderHasTheSearchIndexCheckedToo();
    void aPassphraseChangeThatIsNotStoredChangesNothing_data();
    void aPassphraseChangeThatIsNotStoredChangesNothing();
    void noMigrationWithoutACopy();
    void anOlderDatabaseIsCopiedAndMigrated();
    void aMigrationThatFailsChangesNothing();
    void aNewerDatabaseIsNotMigrated();

private:
    std::unique_ptr<PracticeDatabase> connection() const;
    QVariant valueOf(const QString &sql) const;
    void run(const QString &sql) const;

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestStoreFailures::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

std::unique_ptr<PracticeDatabase> TestStoreFailures::connection() const
{
    auto opened = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                         PracticeDatabase::Access::ReadWrite);
    if (!opened)
        qFatal("No connection");
    return std::move(*opened);
}

QVariant TestStoreFailures::valueOf(const QString &sql) const
{
    const auto database = connection();
    QSqlQuery query(database->connection());
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

void TestStoreFailures::run(const QString &sql) const
{
    const auto database = connection();
    QSqlQuery query(database->connection());
    QVERIFY(query.exec(sql));
}

void TestStoreFailures::aFullDiskKeepsWhatWasStored()
{
    // SQLite answers a file that may not grow as it answers a full disk (SQLITE_FULL).
    const auto database = connection();
    StoreContext context(database->connection(), m_fixture->path(), m_fixture->clock, false);
    m_fixture->close();
    SessionRepository sessions(context);
    ClientRepository clients(context);
    QVERIFY(context.execute(u"PRAGMA max_page_count = 1"_s).has_value());
    QSignalSpy spy(&sessions, &SessionRepository::changed);

    Client client;
    client.name = u"Li"_s;
    client.privateNotes = QString(maxClientFieldLength, u'x');
    Result<Client> stored = failure(ErrorCode::StorageFailed);
    int storedCount = 0;
    while ((stored = clients.add(client)))
        ++storedCount;
    QCOMPARE(stored.error().code, ErrorCode::DiskFull);
    QVERIFY(stored.error().sentence().contains(u"disk is full"_s));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(clients.summaries(ClientState::Active)->size(), storedCount);
    QVERIFY(!*ActivityRepository(context).firstBrokenEntry());
    // With room again, work goes on in the same practice.
    QVERIFY(context.execute(u"PRAGMA max_page_count = 1000000"_s).has_value());
    QVERIFY(clients.add(client).has_value());
    QVERIFY(!*ActivityRepository(context).firstBrokenEntry());
    context.forgetStatements();
}

void TestStoreFailures::aDamagedPageIsFound()
{
    Client client;
    client.name = u"Li"_s;
    client.privateNotes = QString(100'000, u'x');
    QVERIFY(m_fixture->practice().clients().add(client).has_value());
    QVERIFY(m_fixture->practice().verify()->isSound());
    QCOMPARE(m_fixture->practice().verify()->clients, 1);
    m_fixture->close();
    QFile file(Practice::databasePath(m_fixture->path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 pageSize = 4096;
    QVERIFY(file.seek(file.size() - pageSize / 2));
    const QByteArray byte = file.peek(1);
    QVERIFY(file.putChar(char(byte.at(0) ^ 1)));
    file.close();
    QVERIFY(m_fixture->reopen(true).has_value());
    const auto report = m_fixture->practice().verify();
    QVERIFY(report.has_value());
    QVERIFY(!report->isSound());
    QVERIFY2(report->findings.constFirst().contains(u"1 page"_s), qPrintable(report->findings.join(u'\n')));
}

void TestStoreFailures::aForeignKeyThatLeadsNowhereIsFound()
{
    const Session session = m_fixture->addSession(std::nullopt, m_fixture->clock.time);
    m_fixture->close();
    const auto database = connection();
    QSqlQuery query(database->connection());
    QVERIFY(query.exec(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(query.exec(u"UPDATE session SET calendar_id = 4711 WHERE id = %1"_s.arg(session.id.value)));
    query.finish();
    QVERIFY(m_fixture->reopen().has_value());
    QCOMPARE(m_fixture->practice().verify()->findings.size(), 1);
}

void TestStoreFailures::aSearchIndexThatDisagreesIsFound()
{
    (void)m_fixture->addClient(u"Teodoro"_s);
    m_fixture->close();
    run(u"INSERT INTO client_search (client_search, rowid, name) SELECT 'delete', id, name FROM client"_s);
    QVERIFY(m_fixture->reopen().has_value());
    QCOMPARE(m_fixture->practice().verify()->findings.size(), 1);
}

void TestStoreFailures::aReaderHasTheSearchIndexCheckedToo()
{
    (void)m_fixture->addClient(u"Teodoro"_s);
    m_fixture->close();
    const auto before = bytesOf(m_fixture->path());
    QVERIFY(m_fixture->reopen(true).has_value());
    const auto sound = m_fixture->practice().verify();
    QVERIFY(sound->isSound());
    QVERIFY(sound->searchChecked);
    m_fixture->close();
    QCOMPARE(bytesOf(m_fixture->path()), before);
    run(u"DELETE FROM client_search_data WHERE id = (SELECT max(id) FROM client_search_data)"_s);
    QVERIFY(m_fixture->reopen(true).has_value());
    QVERIFY(!m_fixture->practice().verify()->isSound());
    m_fixture->close();
    run(u"INSERT INTO client_search (client_search) VALUES ('rebuild')"_s);
    run(u"INSERT INTO client_search (client_search, rowid, name) SELECT 'delete', id, name FROM client"_s);
    QVERIFY(m_fixture->reopen(true).has_value());
    const auto disagreeing = m_fixture->practice().verify();
    QCOMPARE(disagreeing->findings.size(), 1);
    QVERIFY(disagreeing->searchChecked);
}

void TestStoreFailures::aPassphraseChangeThatIsNotStoredChangesNothing_data()
{
    QTest::addColumn<bool>("hasKeys");
    QTest::newRow("with keys.json") << true;
    QTest::newRow("without one") << false;
}

void TestStoreFailures::aPassphraseChangeThatIsNotStoredChangesNothing()
{
    QFETCH(bool, hasKeys);
    const QString keys = Practice::keyFilePath(m_fixture->path());
    if (!hasKeys)
        QVERIFY(QFile::remove(keys));
    const auto keysNow = [&] {
        QFile file(keys);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = keysNow();
    const qsizetype files = bytesOf(m_fixture->path()).size();
    // A commit fails here as it does on a full disk: after everything was written.
    run(u"CREATE TABLE snag (client_id INTEGER REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED)"_s);
    run(u"CREATE TRIGGER snagged AFTER INSERT ON activity BEGIN INSERT INTO snag VALUES (4711); END"_s);
    Practice &practice = m_fixture->practice();
    const SecretBytes another = SecretBytes::fromPassphrase(u"una frase nueva"_s);
    QVERIFY(!practice.setPassphrase(another));
    QCOMPARE(keysNow(), before);
    if (hasKeys)
        QVERIFY(!practice.changePassphrase(StoreFixture::passphrase(), another));
    QCOMPARE(keysNow(), before);
    QCOMPARE(QFile::exists(keys), hasKeys);
    run(u"DROP TRIGGER snagged"_s);
    // So does a larger work that fails later.
    const auto outer = practice.inOneTransaction([&]() -> Result<void> {
        const auto set = practice.setPassphrase(another);
        return set ? failure(ErrorCode::Cancelled) : set;
    });
    QCOMPARE(outer.error().code, ErrorCode::Cancelled);
    QCOMPARE(keysNow(), before);
    QVERIFY(practice.activity().latest(1)->constFirst().kind != ActivityKind::PassphraseChanged);
    QVERIFY(!*practice.activity().firstBrokenEntry());
    QCOMPARE(bytesOf(m_fixture->path()).size(), files);
    QVERIFY(practice.setPassphrase(another));
    QVERIFY(KeyFile::unwrap(keys, another));
}

void TestStoreFailures::noMigrationWithoutACopy()
{
    m_fixture->close();
    const QString path = Practice::databasePath(m_fixture->path());
    const int version = SchemaMigration::steps().constLast().version;
    const auto steps =
        SchemaMigration::steps() + QList<SchemaStep> {{version + 1, u"CREATE TABLE tomorrow (id INTEGER);\n"_s}};
    const auto database = connection();
    {
        // A reader keeps the log from being emptied.
        const auto reader = connection();
        QSqlQuery reading(reader->connection());
        QVERIFY(reading.exec(u"BEGIN"_s) && reading.exec(u"SELECT count(*) FROM client"_s) && reading.next());
        run(u"INSERT INTO setting (name, value) VALUES ('late', '1')"_s);
        QSqlQuery patience(database->connection());
        QVERIFY(patience.exec(u"PRAGMA busy_timeout = 10"_s));
        const auto migrated = SchemaMigration::migrate(database->connection(), path, steps);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::PracticeInUse);
        reading.finish();
    }
    // Something that is no file stands where the copy should.
    const QString copy = SchemaMigration::copyPath(path, version);
    QVERIFY(QDir().mkpath(copy + u"/inside"_s));
    const auto migrated = SchemaMigration::migrate(database->connection(), path, steps);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::PracticeNotWritable);
    QVERIFY(!QFile::exists(copy + u".part"_s));
    QCOMPARE(*SchemaMigration::versionOf(database->connection()), version);
}

void TestStoreFailures::anOlderDatabaseIsCopiedAndMigrated()
{
    const Client client = m_fixture->addClient(u"Li"_s);
    m_fixture->close();
    const QString path = Practice::databasePath(m_fixture->path());
    const int version = SchemaMigration::steps().constLast().version;
    const SchemaStep next {version + 1,
                           u"-- A step of tomorrow.\nCREATE TABLE tomorrow (id INTEGER);\n\nINSERT INTO "
                           "tomorrow VALUES (42);\n"_s};
    {
        const auto database = connection();
        const auto steps = SchemaMigration::steps() + QList<SchemaStep> {next};
        QVERIFY(SchemaMigration::migrate(database->connection(), path, steps).has_value());
        QCOMPARE(*SchemaMigration::versionOf(database->connection()), version + 1);
    }
    QCOMPARE(valueOf(u"SELECT id FROM tomorrow"_s).toInt(), 42);
    // The copy is the practice as it was, under the same key.
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(SchemaMigration::copyPath(path, version), path));
    QVERIFY(m_fixture->reopen().has_value());
    QVERIFY(m_fixture->practice().clients().find(client.id).has_value());
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestStoreFailures::aMigrationThatFailsChangesNothing()
{
    m_fixture->close();
    const QString path = Practice::databasePath(m_fixture->path());
    const int version = SchemaMigration::steps().constLast().version;
    const auto before = bytesOf(m_fixture->path());
    {
        const auto database = connection();
        const SchemaStep broken {version + 1, u"CREATE TABLE tomorrow (id INTEGER);\n\nCREATE TABEL x (id);\n"_s};
        const auto steps = SchemaMigration::steps() + QList<SchemaStep> {broken};
        QVERIFY(!SchemaMigration::migrate(database->connection(), path, steps));
        QCOMPARE(*SchemaMigration::versionOf(database->connection()), version);
    }
    QVERIFY(QFile::remove(SchemaMigration::copyPath(path, version)));
    QCOMPARE(bytesOf(m_fixture->path()), before);
    QVERIFY(m_fixture->reopen().has_value());
}

void TestStoreFailures::aNewerDatabaseIsNotMigrated()
{
    m_fixture->close();
    const auto before = bytesOf(m_fixture->path());
    {
        const auto database = connection();
        const auto migrated =
            SchemaMigration::migrate(database->connection(), Practice::databasePath(m_fixture->path()), {});
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::PracticeNewer);
    }
    QCOMPARE(bytesOf(m_fixture->path()), before);
}

QTEST_GUILESS_MAIN(TestStoreFailures)
#include "tst_storefailures.moc"
