#include "SimulatedYear.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int stepsBetweenFullComparisons = 200;

} // namespace

/// In a year in which people do everything in any order, the store equals a plain map after every step.
class SimulatedYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfChangesIsWhatAPlainMapSays_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("2026") << quint32(2026);
    }

    void aYearOfChangesIsWhatAPlainMapSays()
    {
        QFETCH(quint32, seed);
        SimulatedYear year(seed);
        for (int step = 0; step < SimulatedYear::steps; ++step) {
            year.takeStep();
            year.compareStep();
            if (step % stepsBetweenFullComparisons == stepsBetweenFullComparisons / 2)
                year.compareEverything();
            if (step % stepsBetweenFullComparisons == stepsBetweenFullComparisons - 1) {
                year.signSome();
                year.reopen();
            }
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"at step %1"_s.arg(step)));
        }
        QVERIFY(year.sessionCount() > 1000);
        QVERIFY2(year.undone() > 100 && year.redone() > 20,
                 qPrintable(u"%1 undone, %2 redone"_s.arg(year.undone()).arg(year.redone())));
        QVERIFY2(year.deleted() > 5 && year.unlinkedCount() > 100,
                 qPrintable(u"%1 deleted, %2 unlinked"_s.arg(year.deleted()).arg(year.unlinkedCount())));
        QVERIFY2(year.signedCount() > 20 && year.refused() > 2,
                 qPrintable(u"%1 signed, %2 refused"_s.arg(year.signedCount()).arg(year.refused())));
        QVERIFY(year.practice().verify()->isSound());
    }
};

QTEST_GUILESS_MAIN(SimulatedYearTest)
#include "tst_simulated_year.moc"
