#include "HistoryDifference.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr auto byMonth = SessionFilter::Order::NewestFirst;
constexpr auto byStatus = SessionFilter::Order::ByStatus;

SessionKey key(qint64 id, QDate day, SessionStatus status = SessionStatus::Completed)
{
    return {id, qint32(day.toJulianDay()), status};
}

/// The least of an item model over a layout: a row says "id" or "= group".
class LayoutModel final : public QAbstractListModel, public HistoryRowListener
{
public:
    HistoryLayout layout;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(layout.rowCount());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(text(index.row())) : QVariant();
    }
    [[nodiscard]] QString text(int row) const
    {
        const qsizetype index = layout.indexOfRow(row);
        return index < 0 ? u"= %1"_s.arg(layout.groupKey(layout.groupOfRow(row)))
                         : QString::number(layout.keys()[size_t(index)].id);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all.append(text(row));
        return all;
    }

    void rowsToBeInserted(int first, int last) override { beginInsertRows({}, first, last); }
    void rowsInserted() override { endInsertRows(); }
    void rowsToBeRemoved(int first, int last) override { beginRemoveRows({}, first, last); }
    void rowsRemoved() override { endRemoveRows(); }
    void rowToBeMoved(int row, int destination) override { beginMoveRows({}, row, row, {}, destination); }
    void rowMoved() override { endMoveRows(); }
};

struct Fixture
{
    explicit Fixture(const HistoryLayout &start)
    {
        model.layout = start;
        tester =
            std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    bool become(const HistoryLayout &target, const QSet<qint64> &changed)
    {
        HistoryDifference difference(model.layout, model);
        const bool done = difference.apply(target, changed);
        touched = difference.touchedGroups();
        return done;
    }
    LayoutModel model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QSignalSpy inserted {&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed {&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved {&model, &QAbstractItemModel::rowsMoved};
    QSet<HistoryLayout::GroupKey> touched;
};

QStringList rowsOf(const HistoryLayout &layout)
{
    LayoutModel model;
    model.layout = layout;
    return model.rows();
}

const QDate november(2026, 11, 10);
const QDate october(2026, 10, 10);

} // namespace

class HistoryDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSessionIsOneInsertedRow();
    void theFirstOfAMonthBringsItsHeading();
    void theLastOfAMonthTakesItsHeadingAway();
    void aNewStatusMovesTheRowAndKeepsItSelected();
    void theOnlySessionOfAMonthCanGoToTheMonthBelow();
    void theOnlySessionOfAMonthCanGoToAMonthOfItsOwn();
    void otherChangesThanThoseNamedAreRefused();
    void tooManyChangesAreRefused();
    void tearingAGroupApartIsRefused();
    void anotherOrderIsRefused();
    void sameRowsAreSeen();
    void randomChangesEndWhereTheyShould_data();
    void randomChangesEndWhereTheyShould();
};

void HistoryDifferenceTest::aNewSessionIsOneInsertedRow()
{
    Fixture fixture(HistoryLayout({key(3, november), key(1, november)}, byMonth));
    QVERIFY(fixture.become(HistoryLayout({key(3, november), key(2, november), key(1, november)}, byMonth), {2}));
    QCOMPARE(fixture.inserted.size(), 1);
    QCOMPARE(fixture.inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(fixture.inserted.at(0).at(2).toInt(), 2);
    QCOMPARE(fixture.removed.size() + fixture.moved.size(), 0);
    QCOMPARE(fixture.touched.size(), 1);
}

void HistoryDifferenceTest::theFirstOfAMonthBringsItsHeading()
{
    Fixture fixture(HistoryLayout({key(1, october)}, byMonth));
    QVERIFY(fixture.become(HistoryLayout({key(2, november), key(1, october)}, byMonth), {2}));
    QCOMPARE(fixture.inserted.size(), 1);
    QCOMPARE(fixture.inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(fixture.inserted.at(0).at(2).toInt(), 1);
}

void HistoryDifferenceTest::theLastOfAMonthTakesItsHeadingAway()
{
    Fixture fixture(HistoryLayout({key(2, november), key(1, october)}, byMonth));
    const HistoryLayout target({key(2, november)}, byMonth);
    QVERIFY(fixture.become(target, {1}));
    QCOMPARE(fixture.model.rows(), rowsOf(target));
    QVERIFY(fixture.become(HistoryLayout({}, byMonth), {2}));
    QCOMPARE(fixture.model.rowCount(), 0);
}

void HistoryDifferenceTest::aNewStatusMovesTheRowAndKeepsItSelected()
{
    const SessionKey before = key(2, november, SessionStatus::Pending);
    const SessionKey after = key(2, november, SessionStatus::Completed);
    const SessionKey pending = key(1, november, SessionStatus::Pending);
    const SessionKey completed = key(3, october, SessionStatus::Completed);
    Fixture fixture(HistoryLayout({before, pending, completed}, byStatus));
    const QPersistentModelIndex selected(fixture.model.index(1));
    QCOMPARE(selected.data().toString(), u"2"_s);
    QVERIFY(fixture.become(HistoryLayout({pending, after, completed}, byStatus), {2}));
    QCOMPARE(fixture.moved.size(), 1);
    QCOMPARE(fixture.inserted.size() + fixture.removed.size(), 0);
    QCOMPARE(selected.row(), 3);
    QCOMPARE(selected.data().toString(), u"2"_s);
    QCOMPARE(fixture.touched, (QSet<HistoryLayout::GroupKey> {0, 2}));
}

void HistoryDifferenceTest::theOnlySessionOfAMonthCanGoToTheMonthBelow()
{
    const SessionKey below = key(1, october);
    Fixture fixture(HistoryLayout({key(2, november), below}, byMonth));
    const QPersistentModelIndex selected(fixture.model.index(1));
    const HistoryLayout target({key(2, october.addDays(1)), below}, byMonth);
    QVERIFY(fixture.become(target, {2}));
    QCOMPARE(fixture.model.rows(), rowsOf(target));
    QCOMPARE(selected.data().toString(), u"2"_s);
}

void HistoryDifferenceTest::theOnlySessionOfAMonthCanGoToAMonthOfItsOwn()
{
    const SessionKey below = key(1, QDate(2026, 9, 1));
    Fixture fixture(HistoryLayout({key(2, november), below}, byMonth));
    const QPersistentModelIndex selected(fixture.model.index(1));
    const HistoryLayout target({key(2, october), below}, byMonth);
    QVERIFY(fixture.become(target, {2}));
    QCOMPARE(fixture.model.rows(), rowsOf(target));
    QCOMPARE(selected.data().toString(), u"2"_s);
}

void HistoryDifferenceTest::otherChangesThanThoseNamedAreRefused()
{
    Fixture fixture(HistoryLayout({key(3, november), key(1, november)}, byMonth));
    QVERIFY(!fixture.become(HistoryLayout({key(3, november), key(2, november)}, byMonth), {2}));
    QVERIFY(!fixture.become(HistoryLayout({key(1, november), key(3, november)}, byMonth), {}));
}

void HistoryDifferenceTest::tooManyChangesAreRefused()
{
    QSet<qint64> many;
    for (qint64 id = 1; id <= HistoryDifference::maxSteps + 1; ++id)
        many.insert(id);
    Fixture fixture(HistoryLayout({key(1, november)}, byMonth));
    QVERIFY(!fixture.become(HistoryLayout({}, byMonth), many));
}

void HistoryDifferenceTest::tearingAGroupApartIsRefused()
{
    // Two zones can order their days so that a month stands between two parts of another.
    Fixture fixture(HistoryLayout({key(3, november), key(1, november)}, byMonth));
    QVERIFY(!fixture.become(HistoryLayout({key(3, november), key(2, october), key(1, november)}, byMonth), {2}));
    Fixture joined(HistoryLayout({key(3, november), key(2, october), key(1, november)}, byMonth));
    QVERIFY(!joined.become(HistoryLayout({key(3, november), key(1, november)}, byMonth), {2}));
}

void HistoryDifferenceTest::anotherOrderIsRefused()
{
    Fixture fixture(HistoryLayout({key(1, november)}, byMonth));
    QVERIFY(!fixture.become(HistoryLayout({key(1, november)}, byStatus), {1}));
}

void HistoryDifferenceTest::sameRowsAreSeen()
{
    const HistoryLayout months({key(1, november, SessionStatus::Pending)}, byMonth);
    const HistoryLayout otherStatus({key(1, november, SessionStatus::NoShow)}, byMonth);
    const HistoryLayout otherDay({key(1, november.addDays(1))}, byMonth);
    const HistoryLayout otherMonth({key(1, october)}, byMonth);
    QVERIFY(HistoryDifference::haveSameRows(months, otherStatus));
    QVERIFY(HistoryDifference::haveSameRows(months, otherDay));
    QVERIFY(!HistoryDifference::haveSameRows(months, otherMonth));
}

void HistoryDifferenceTest::randomChangesEndWhereTheyShould_data()
{
    QTest::addColumn<SessionFilter::Order>("order");
    QTest::newRow("months") << byMonth;
    QTest::newRow("statuses") << byStatus;
}

void HistoryDifferenceTest::randomChangesEndWhereTheyShould()
{
    QFETCH(SessionFilter::Order, order);
    QRandomGenerator random(20261121);
    const QDate first(2026, 6, 1);
    const auto randomKey = [&](qint64 id) {
        return key(id, first.addDays(random.bounded(180)), SessionStatus(random.bounded(sessionStatusCount)));
    };
    const auto sorted = [order](std::vector<SessionKey> keys) {
        std::sort(keys.begin(), keys.end(), [order](const SessionKey &a, const SessionKey &b) {
            if (order == byStatus && a.status != b.status)
                return a.status < b.status;
            return a.day != b.day ? a.day > b.day : a.id > b.id;
        });
        return HistoryLayout(keys, order);
    };
    constexpr int rounds = 1000;
    int steps = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<SessionKey> keys;
        const int size = random.bounded(14);
        for (qint64 id = 1; id <= size; ++id)
            keys.push_back(randomKey(id));
        const HistoryLayout start = sorted(keys);
        QSet<qint64> changed;
        for (int i = random.bounded(6); i >= 0; --i) {
            const qint64 id = 1 + random.bounded(size + 3);
            changed.insert(id);
            std::erase_if(keys, [id](const SessionKey &known) { return known.id == id; });
            if (random.bounded(3) != 0)
                keys.push_back(randomKey(id));
        }
        const HistoryLayout target = sorted(keys);
        Fixture fixture(start);
        QList<QPersistentModelIndex> held;
        for (int row = 0; row < fixture.model.rowCount(); ++row)
            held.append(QPersistentModelIndex(fixture.model.index(row)));
        const QStringList before = fixture.model.rows();
        if (!fixture.become(target, changed))
            continue;
        ++steps;
        QCOMPARE(fixture.model.rows(), rowsOf(target));
        // Whatever view state is held by an index stays with its session.
        for (int row = 0; row < held.size(); ++row) {
            if (held.at(row).isValid())
                QCOMPARE(held.at(row).data().toString(), before.at(row));
            else
                QVERIFY(before.at(row).startsWith(u'=') || !rowsOf(target).contains(before.at(row)));
        }
    }
    QVERIFY2(steps == rounds, qPrintable(QString::number(steps)));
}

QTEST_GUILESS_MAIN(HistoryDifferenceTest)
#include "tst_historydifference.moc"
