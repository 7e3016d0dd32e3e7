#include "TestDatabase.h"

#include <QSignalSpy>
#include <QSqlDriver>
#include <QSqlError>
#include <QTest>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherNotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedRowIsAnnounced_data();
    void aChangedRowIsAnnounced();
    void theAnnouncementIsPostedNotMadeAtOnce();
    void aReceiverMayUseTheConnection();
    void onlySubscribedTablesAreAnnounced();
    void afterUnsubscribingNothingIsAnnounced();
    void aSecondSubscriptionToATableIsRefused();
    void closingUnsubscribes();
    void aClosedDatabaseTakesNoSubscription();
};

void SqlCipherNotificationsTest::aChangedRowIsAnnounced_data()
{
    addDriverRows();
}

void SqlCipherNotificationsTest::aChangedRowIsAnnounced()
{
    QFETCH(const TestDatabase::Kind, kind);
    const TestDatabase database(kind);
    database.run(u"CREATE TABLE \"la sesión\" (id INTEGER PRIMARY KEY, a TEXT)"_s);
    QSqlDriver *driver = database.database().driver();
    const QSignalSpy spy(driver, &QSqlDriver::notification);
    QVERIFY(driver->subscribeToNotification(u"la sesión"_s));
    QCOMPARE(driver->subscribedToNotifications(), QStringList {u"la sesión"_s});
    database.run(u"INSERT INTO \"la sesión\" VALUES (7, 'x')"_s);
    database.run(u"UPDATE \"la sesión\" SET a = 'y'"_s);
    database.run(u"DELETE FROM \"la sesión\" WHERE id = 7"_s);
    QTRY_COMPARE(spy.size(), 3);
    for (const QList<QVariant> &arguments : spy) {
        QCOMPARE(arguments.at(0).toString(), u"la sesión"_s);
        QCOMPARE(arguments.at(1).value<QSqlDriver::NotificationSource>(), QSqlDriver::UnknownSource);
        QCOMPARE(arguments.at(2).toLongLong(), 7);
        QCOMPARE(arguments.at(2).value<QVariant>().typeId(), int(QMetaType::LongLong));
    }
}

void SqlCipherNotificationsTest::theAnnouncementIsPostedNotMadeAtOnce()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a)"_s);
    const QSignalSpy spy(database.driver(), &QSqlDriver::notification);
    QVERIFY(database.driver()->subscribeToNotification(u"t"_s));
    database.run(u"INSERT INTO t VALUES (1)"_s);
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
}

void SqlCipherNotificationsTest::aReceiverMayUseTheConnection()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a)"_s);
    QVERIFY(database.driver()->subscribeToNotification(u"t"_s));
    int rows = -1;
    connect(database.driver(), &QSqlDriver::notification, this,
            [&] { rows = database.value(u"SELECT count(*) FROM t"_s).toInt(); });
    database.run(u"INSERT INTO t VALUES (1), (2)"_s);
    QTRY_COMPARE(rows, 2);
}

void SqlCipherNotificationsTest::onlySubscribedTablesAreAnnounced()
{
    const TestDatabase database(Kind::Encrypted);
    for (const QString &table : {u"a"_s, u"b"_s, u"c"_s})
        database.run(u"CREATE TABLE "_s + table + u" (x)"_s);
    const QSignalSpy spy(database.driver(), &QSqlDriver::notification);
    QVERIFY(database.driver()->subscribeToNotification(u"a"_s));
    QVERIFY(database.driver()->subscribeToNotification(u"c"_s));
    for (const QString &table : {u"a"_s, u"b"_s, u"c"_s})
        database.run(u"INSERT INTO "_s + table + u" VALUES (1)"_s);
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).toString(), u"a"_s);
    QCOMPARE(spy.at(1).at(0).toString(), u"c"_s);
}

void SqlCipherNotificationsTest::afterUnsubscribingNothingIsAnnounced()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a)"_s);
    const QSignalSpy spy(database.driver(), &QSqlDriver::notification);
    QVERIFY(database.driver()->subscribeToNotification(u"t"_s));
    // Posted, but no longer wanted when it arrives.
    database.run(u"INSERT INTO t VALUES (1)"_s);
    QVERIFY(database.driver()->unsubscribeFromNotification(u"t"_s));
    database.run(u"INSERT INTO t VALUES (2)"_s);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
    QVERIFY(database.driver()->subscribedToNotifications().isEmpty());
    QTest::ignoreMessage(QtWarningMsg, "Not subscribed to 't'.");
    QVERIFY(!database.driver()->unsubscribeFromNotification(u"t"_s));
}

void SqlCipherNotificationsTest::aSecondSubscriptionToATableIsRefused()
{
    const TestDatabase database(Kind::Encrypted);
    QVERIFY(database.driver()->subscribeToNotification(u"t"_s));
    QTest::ignoreMessage(QtWarningMsg, "Already subscribing to 't'.");
    QVERIFY(!database.driver()->subscribeToNotification(u"t"_s));
}

void SqlCipherNotificationsTest::closingUnsubscribes()
{
    const TestDatabase database(Kind::Encrypted);
    QVERIFY(database.driver()->subscribeToNotification(u"t"_s));
    database.database().close();
    QVERIFY(database.driver()->subscribedToNotifications().isEmpty());
    QVERIFY(database.database().open());
    const QSignalSpy spy(database.driver(), &QSqlDriver::notification);
    database.run(u"CREATE TABLE t (a)"_s);
    database.run(u"INSERT INTO t VALUES (1)"_s);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

void SqlCipherNotificationsTest::aClosedDatabaseTakesNoSubscription()
{
    bitacora::SqlCipherDriver driver;
    QTest::ignoreMessage(QtWarningMsg, "Database not open.");
    QVERIFY(!driver.subscribeToNotification(u"t"_s));
    QTest::ignoreMessage(QtWarningMsg, "Database not open.");
    QVERIFY(!driver.unsubscribeFromNotification(u"t"_s));
}

QTEST_GUILESS_MAIN(SqlCipherNotificationsTest)
#include "tst_sqlcipher_notifications.moc"
