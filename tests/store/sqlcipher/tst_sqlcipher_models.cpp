#include "TestDatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlRelationalTableModel>
#include <QSqlTableModel>
#include <QTest>

#include <memory>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

/// Qt's own models, over each driver: what holds for QSQLITE must hold for ours.
class SqlCipherModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void aQueryModelShowsItsRows();
    void aQueryModelFetchesInSteps();
    void aQueryModelReportsItsError();
    void aTableModelShowsEveryColumn();
    void anEditedFieldIsStored();
    void aRowIsInserted();
    void aRowIsInsertedWithBlobAndNull();
    void rowsAreRemoved();
    void changesWaitForASubmit();
    void aConstraintStopsTheSubmit();
    void aFilterAndASortAreApplied();
    void aTableWithoutAKeyIsEdited();
    void aKeyOfTwoColumnsIsUsed();
    void aNameThatNeedsQuotesIsEdited();
    void aViewIsShown();
    void aRelationIsShownByItsName();
    void aRelationIsEditedByItsKey();
    void aRelationSortsAndFiltersByItsName();
    void aRelationThatIsMissingIsShownWithALeftJoin();

private:
    [[nodiscard]] std::unique_ptr<QSqlTableModel> table(const QString &name) const;
    [[nodiscard]] std::unique_ptr<QSqlRelationalTableModel> sessions() const;

    std::unique_ptr<TestDatabase> m_database;
};

void SqlCipherModelsTest::initTestCase_data()
{
    addDriverRows();
}

void SqlCipherModelsTest::init()
{
    QFETCH_GLOBAL(const TestDatabase::Kind, kind);
    m_database = std::make_unique<TestDatabase>(kind);
    m_database->run(u"CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, photo BLOB, fee REAL)"_s);
    m_database->run(
        u"INSERT INTO client VALUES (1, 'Ana', x'0001', 50.5), (2, 'Núria', NULL, NULL), (3, 'Zoe', x'', 0)"_s);
    m_database->run(u"CREATE TABLE session (id INTEGER PRIMARY KEY, client INTEGER, day TEXT)"_s);
    m_database->run(
        u"INSERT INTO session VALUES (10, 2, '2024-02-29'), (11, 1, '2024-03-01'), (12, 99, '2024-03-02')"_s);
}

void SqlCipherModelsTest::cleanup()
{
    m_database.reset();
}

std::unique_ptr<QSqlTableModel> SqlCipherModelsTest::table(const QString &name) const
{
    auto model = std::make_unique<QSqlTableModel>(nullptr, m_database->database());
    model->setTable(name);
    model->setSort(0, Qt::AscendingOrder);
    model->select();
    return model;
}

std::unique_ptr<QSqlRelationalTableModel> SqlCipherModelsTest::sessions() const
{
    auto model = std::make_unique<QSqlRelationalTableModel>(nullptr, m_database->database());
    model->setTable(u"session"_s);
    model->setRelation(1, QSqlRelation(u"client"_s, u"id"_s, u"name"_s));
    model->setSort(0, Qt::AscendingOrder);
    return model;
}

void SqlCipherModelsTest::aQueryModelShowsItsRows()
{
    QSqlQueryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(u"SELECT id, name, photo FROM client ORDER BY id"_s, m_database->database());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"name"_s);
    QCOMPARE(model.data(model.index(1, 1)).toString(), u"Núria"_s);
    QCOMPARE(model.data(model.index(0, 2)).toByteArray(), QByteArray("\0\1", 2));
    QVERIFY(model.data(model.index(1, 2)).isNull());
    QCOMPARE(model.record(2).value(u"name"_s).toString(), u"Zoe"_s);
    // Out of order, as a view asks.
    QCOMPARE(model.data(model.index(2, 0)).toInt(), 3);
    QCOMPARE(model.data(model.index(0, 0)).toInt(), 1);
}

void SqlCipherModelsTest::aQueryModelFetchesInSteps()
{
    // Without QAbstractItemModelTester, which itself fetches more in the middle of a reset.
    QSqlQueryModel model;
    model.setQuery(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) SELECT i FROM n"_s,
                   m_database->database());
    QVERIFY(model.canFetchMore());
    QVERIFY(model.rowCount() < 600);
    while (model.canFetchMore())
        model.fetchMore();
    QCOMPARE(model.rowCount(), 600);
    QCOMPARE(model.data(model.index(599, 0)).toInt(), 600);
}

void SqlCipherModelsTest::aQueryModelReportsItsError()
{
    QSqlQueryModel model;
    model.setQuery(u"SELECT * FROM nowhere"_s, m_database->database());
    QVERIFY(model.lastError().isValid());
    QCOMPARE(model.lastError().type(), QSqlError::StatementError);
    QCOMPARE(model.rowCount(), 0);
}

void SqlCipherModelsTest::aTableModelShowsEveryColumn()
{
    const auto model = table(u"client"_s);
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->columnCount(), 4);
    QCOMPARE(model->primaryKey().count(), 1);
    QCOMPARE(model->primaryKey().fieldName(0), u"id"_s);
    QCOMPARE(model->fieldIndex(u"photo"_s), 2);
    QCOMPARE(model->data(model->index(0, 3)).toDouble(), 50.5);
    QVERIFY(model->data(model->index(1, 3)).isNull());
}

void SqlCipherModelsTest::anEditedFieldIsStored()
{
    const auto model = table(u"client"_s);
    model->setEditStrategy(QSqlTableModel::OnFieldChange);
    const QSignalSpy changed(model.get(), &QSqlTableModel::dataChanged);
    QVERIFY(model->setData(model->index(1, 1), u"Núria's \"other\" name"_s));
    QVERIFY(!changed.isEmpty());
    QVERIFY(model->setData(model->index(1, 3), 12.25));
    QVERIFY(model->setData(model->index(0, 2), QByteArray("\0\0\2", 3)));
    QVERIFY(model->setData(model->index(0, 3), QVariant()));
    QCOMPARE(m_database->value(u"SELECT name FROM client WHERE id = 2"_s).toString(), u"Núria's \"other\" name"_s);
    QCOMPARE(m_database->value(u"SELECT fee FROM client WHERE id = 2"_s).toDouble(), 12.25);
    QCOMPARE(m_database->value(u"SELECT hex(photo) FROM client WHERE id = 1"_s).toString(), u"000002"_s);
    QCOMPARE(m_database->value(u"SELECT fee IS NULL FROM client WHERE id = 1"_s).toInt(), 1);
}

void SqlCipherModelsTest::aRowIsInserted()
{
    const auto model = table(u"client"_s);
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(model.get(), &QSqlTableModel::rowsInserted);
    model->setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model->insertRow(3));
    QCOMPARE(inserted.size(), 1);
    QVERIFY(model->setData(model->index(3, 1), u"Óscar"_s));
    QVERIFY(model->submitAll());
    // The key filled itself.
    QCOMPARE(m_database->value(u"SELECT id FROM client WHERE name = 'Óscar'"_s).toInt(), 4);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->data(model->index(3, 0)).toInt(), 4);
}

void SqlCipherModelsTest::aRowIsInsertedWithBlobAndNull()
{
    const auto model = table(u"client"_s);
    QSqlRecord record = model->record();
    record.setGenerated(u"id"_s, false);
    record.setValue(u"name"_s, u"Óscar"_s);
    record.setValue(u"photo"_s, QByteArray("\0x\0", 3));
    record.setNull(u"fee"_s);
    QVERIFY(model->insertRecord(-1, record));
    QVERIFY(model->submitAll());
    QCOMPARE(
        m_database->value(u"SELECT hex(photo) || coalesce(fee, 'none') FROM client WHERE name = 'Óscar'"_s).toString(),
        u"007800none"_s);
}

void SqlCipherModelsTest::rowsAreRemoved()
{
    const auto model = table(u"client"_s);
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model->removeRows(0, 2));
    QVERIFY(model->submitAll());
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(m_database->value(u"SELECT group_concat(name) FROM client"_s).toString(), u"Zoe"_s);
}

void SqlCipherModelsTest::changesWaitForASubmit()
{
    const auto model = table(u"client"_s);
    model->setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model->setData(model->index(0, 1), u"changed"_s));
    QVERIFY(model->isDirty());
    QCOMPARE(m_database->value(u"SELECT name FROM client WHERE id = 1"_s).toString(), u"Ana"_s);
    model->revertAll();
    QCOMPARE(model->data(model->index(0, 1)).toString(), u"Ana"_s);
    QVERIFY(model->setData(model->index(0, 1), u"changed"_s));
    QVERIFY(model->submitAll());
    QCOMPARE(m_database->value(u"SELECT name FROM client WHERE id = 1"_s).toString(), u"changed"_s);
}

void SqlCipherModelsTest::aConstraintStopsTheSubmit()
{
    const auto model = table(u"client"_s);
    model->setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model->setData(model->index(0, 1), u"Zoe"_s));
    QVERIFY(!model->submitAll());
    QCOMPARE(model->lastError().nativeErrorCode(), u"2067"_s);
    QVERIFY(model->isDirty());
    QCOMPARE(m_database->value(u"SELECT name FROM client WHERE id = 1"_s).toString(), u"Ana"_s);
}

void SqlCipherModelsTest::aFilterAndASortAreApplied()
{
    const auto model = table(u"client"_s);
    model->setFilter(u"name <> 'Ana'"_s);
    model->setSort(1, Qt::DescendingOrder);
    QVERIFY(model->select());
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->data(model->index(0, 1)).toString(), u"Zoe"_s);
}

void SqlCipherModelsTest::aTableWithoutAKeyIsEdited()
{
    m_database->run(u"CREATE TABLE loose (a TEXT, b INTEGER)"_s);
    m_database->run(u"INSERT INTO loose VALUES ('x', 1), ('y', NULL)"_s);
    const auto model = table(u"loose"_s);
    QVERIFY(model->primaryKey().isEmpty());
    model->setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model->setData(model->index(1, 0), u"changed"_s));
    QVERIFY(model->submitAll());
    QCOMPARE(m_database->value(u"SELECT a FROM loose WHERE b IS NULL"_s).toString(), u"changed"_s);
}

void SqlCipherModelsTest::aKeyOfTwoColumnsIsUsed()
{
    m_database->run(u"CREATE TABLE pair (a TEXT, b INTEGER, c TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID"_s);
    m_database->run(u"INSERT INTO pair VALUES ('x', 1, 'one'), ('x', 2, 'two')"_s);
    const auto model = table(u"pair"_s);
    model->setSort(1, Qt::AscendingOrder);
    QVERIFY(model->select());
    QCOMPARE(model->primaryKey().count(), 2);
    model->setEditStrategy(QSqlTableModel::OnFieldChange);
    QVERIFY(model->setData(model->index(1, 2), u"changed"_s));
    QCOMPARE(m_database->value(u"SELECT group_concat(c) FROM pair"_s).toString(), u"one,changed"_s);
}

void SqlCipherModelsTest::aNameThatNeedsQuotesIsEdited()
{
    m_database->run(u"CREATE TABLE \"order by\" (id INTEGER PRIMARY KEY, \"group\" TEXT, \"dos palabras\" TEXT)"_s);
    m_database->run(u"INSERT INTO \"order by\" VALUES (1, 'g', 'd')"_s);
    const auto model = table(u"order by"_s);
    QCOMPARE(model->rowCount(), 1);
    model->setEditStrategy(QSqlTableModel::OnFieldChange);
    QVERIFY(model->setData(model->index(0, 1), u"changed"_s));
    QVERIFY(model->setData(model->index(0, 2), u"too"_s));
    QCOMPARE(m_database->value(u"SELECT \"group\" || \"dos palabras\" FROM \"order by\""_s).toString(),
             u"changedtoo"_s);
}

void SqlCipherModelsTest::aViewIsShown()
{
    m_database->run(u"CREATE VIEW names AS SELECT id, name FROM client"_s);
    const auto model = table(u"names"_s);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->data(model->index(2, 1)).toString(), u"Zoe"_s);
}

void SqlCipherModelsTest::aRelationIsShownByItsName()
{
    const auto model = sessions();
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->select());
    // An inner join: the session of a client that is not there is left out.
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->data(model->index(0, 1)).toString(), u"Núria"_s);
    QCOMPARE(model->data(model->index(1, 1)).toString(), u"Ana"_s);
    QCOMPARE(model->relationModel(1)->rowCount(), 3);
}

void SqlCipherModelsTest::aRelationIsEditedByItsKey()
{
    const auto model = sessions();
    model->setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model->select());
    QVERIFY(model->setData(model->index(0, 1), 3));
    QCOMPARE(model->data(model->index(0, 1)).toString(), u"Zoe"_s);
    QVERIFY(model->submitAll());
    QCOMPARE(m_database->value(u"SELECT client FROM session WHERE id = 10"_s).toInt(), 3);
}

void SqlCipherModelsTest::aRelationSortsAndFiltersByItsName()
{
    const auto model = sessions();
    model->setSort(1, Qt::AscendingOrder);
    QVERIFY(model->select());
    QCOMPARE(model->data(model->index(0, 1)).toString(), u"Ana"_s);
    model->setFilter(u"relTblAl_1.name = 'Núria'"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->data(model->index(0, 0)).toInt(), 10);
}

void SqlCipherModelsTest::aRelationThatIsMissingIsShownWithALeftJoin()
{
    const auto model = sessions();
    model->setJoinMode(QSqlRelationalTableModel::LeftJoin);
    QVERIFY(model->select());
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(model->data(model->index(2, 1)).toString().isEmpty());
}

QTEST_GUILESS_MAIN(SqlCipherModelsTest)
#include "tst_sqlcipher_models.moc"
