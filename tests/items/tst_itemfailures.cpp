#include "ClientListModel.h"
#include "SessionHistoryModel.h"

#include "PracticeDatabase.h"
#include "PracticeFixture.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What the models do when the store cannot be read. Another connection takes away what a query needs.
class ItemFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListThatCannotBeReadIsEmptyAndSaysSo();
    void aListThatCannotBeReadAgainIsEmptyAndSaysSo();
    void aListIsBackWhenItCanBeReadAgain();
    void figuresThatCannotBeReadLeaveTheList();
    void aRowThatCannotBeReadIsBlankAndSaysSoOnce();
    void clientsThatCannotBeReadAreNoneAndSaySo();

private:
    void damage(const QString &sql) const
    {
        const auto database =
            PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->practice->dataKey(),
                                   PracticeDatabase::Access::ReadWrite);
        QVERIFY(database);
        QSqlQuery query(database.value()->connection());
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    [[nodiscard]] static ErrorCode codeIn(const QSignalSpy &failed) { return failed.at(0).at(0).value<Error>().code; }

    std::unique_ptr<PracticeFixture> m_fixture;
    SessionId m_session;
};

void ItemFailuresTest::init()
{
    m_fixture = std::make_unique<PracticeFixture>();
    m_session = m_fixture->addSession(m_fixture->addClient(u"Mateo Luna"_s), QDate(2026, 11, 18));
}

void ItemFailuresTest::aListThatCannotBeReadIsEmptyAndSaysSo()
{
    SessionHistoryModel model(m_fixture->sessions(), m_fixture->clock);
    model.setFilter(SessionFilter());
    QCOMPARE(model.matchCount(), 1);
    damage(u"DROP INDEX session_by_start"_s);
    const QSignalSpy failed(&model, &SessionHistoryModel::failed);
    const QSignalSpy figures(&model, &SessionHistoryModel::figuresChanged);
    model.setFilter(SessionFilter());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(codeIn(failed), ErrorCode::StorageFailed);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.allStatistics().total(), 0);
}

void ItemFailuresTest::aListThatCannotBeReadAgainIsEmptyAndSaysSo()
{
    SessionHistoryModel model(m_fixture->sessions(), m_fixture->clock);
    // One that asks the clock is read whole after each change.
    SessionFilter past;
    past.when = SessionFilter::When::Past;
    model.setFilter(past);
    damage(u"DROP INDEX session_by_start"_s);
    const QSignalSpy failed(&model, &SessionHistoryModel::failed);
    m_fixture->addSession(std::nullopt, QDate(2026, 11, 19));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.shownStatistics().total(), 0);
}

void ItemFailuresTest::aListIsBackWhenItCanBeReadAgain()
{
    SessionHistoryModel model(m_fixture->sessions(), m_fixture->clock);
    damage(u"ALTER TABLE session RENAME TO hidden"_s);
    model.setFilter(SessionFilter());
    QCOMPARE(model.rowCount(), 0);
    damage(u"ALTER TABLE hidden RENAME TO session"_s);
    m_fixture->addSession(std::nullopt, QDate(2026, 11, 19));
    QCOMPARE(model.matchCount(), 2);
    QCOMPARE(model.allStatistics().total(), 2);
}

void ItemFailuresTest::figuresThatCannotBeReadLeaveTheList()
{
    SessionHistoryModel model(m_fixture->sessions(), m_fixture->clock);
    damage(u"DROP INDEX session_by_status"_s);
    const QSignalSpy failed(&model, &SessionHistoryModel::failed);
    model.setFilter(SessionFilter());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.matchCount(), 1);
    QCOMPARE(model.shownStatistics().total(), 0);
}

void ItemFailuresTest::aRowThatCannotBeReadIsBlankAndSaysSoOnce()
{
    SessionHistoryModel model(m_fixture->sessions(), m_fixture->clock);
    model.setFilter(SessionFilter());
    damage(u"ALTER TABLE session_text RENAME TO hidden"_s);
    const QSignalSpy failed(&model, &SessionHistoryModel::failed);
    const int row = model.rowOf(m_session);
    for (int column = 0; column < SessionHistoryModel::ColumnCount; ++column)
        QVERIFY(model.index(row, column).data().toString().isEmpty());
    // Not while a view paints.
    QCOMPARE(failed.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.sessionAt(row), m_session);
}

void ItemFailuresTest::clientsThatCannotBeReadAreNoneAndSaySo()
{
    ClientListModel model(m_fixture->clients(), m_fixture->sessions());
    const QSignalSpy failed(&model, &ClientListModel::failed);
    damage(u"ALTER TABLE client RENAME TO hidden"_s);
    model.setState(ClientState::Active);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.totalCount(), 0);
}

QTEST_GUILESS_MAIN(ItemFailuresTest)
#include "tst_itemfailures.moc"
