#include "MadeUpMeasures.h"
#include "ProgressStatistics.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestProgressStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGraphInThreePhases();
    void aPhaseWithoutFiguresHasNoLevel();
    void onePointHasALevelAndNothingElse();
    void gapsDoNotCountAndStillTakeTheirPlace();
    void aTrendNeedsThreeFigures();
    void aTrendIsOfTheLastPhaseThatHasOne();
    void aSmallChangeIsLevel_data();
    void aSmallChangeIsLevel();
    void fewerTimesAreBetter();
    void daysAreThePlacesOfATrendByDay();
    void masteryIsOfTheLastFigures_data();
    void masteryIsOfTheLastFigures();
    void noCriterionIsNoMastery();
    void twoThousandSessionsAreCounted();
};

void TestProgressStatistics::aGraphInThreePhases()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3, 2, 2, 3, 4, 4, 5, -1, 5, 6, 7, 7, 8, 7, 8, 9, 8, 9, 9, 10, 9});
    made.addMark(ProgressMarkKind::Phase, 5, u"Least-to-most prompts"_s);
    made.addMark(ProgressMarkKind::Phase, 13, u"Prompt fading"_s);
    const ProgressSeries series = made.programSeries();
    QCOMPARE(series.recorded(), 22);
    QCOMPARE(series.points.size(), 23);
    const ProgressStatistics statistics = statisticsOf(series);
    QCOMPARE(statistics.levels.size(), 3);
    // 100 of 5, 340 of 7, 840 of 10.
    QCOMPARE(statistics.levels.at(0)->mean, 20.0);
    QCOMPARE(statistics.levels.at(0)->median, 20.0);
    QCOMPARE(statistics.levels.at(1)->mean, 340.0 / 7);
    QCOMPARE(statistics.levels.at(1)->median, 50.0);
    QCOMPARE(statistics.levels.at(2)->count, 10);
    QCOMPARE(statistics.levels.at(2)->mean, 84.0);
    QCOMPARE(statistics.levels.at(2)->median, 85.0);
    // Of the 35 pairs of the first two phases, one is a tie (30 and 30).
    QCOMPARE(statistics.overlaps.at(0).value(), 34.5 / 35);
    // Of the 70 of the next two, the 70 of the second phase ties with two.
    QCOMPARE(statistics.overlaps.at(1).value(), 69.0 / 70);
    QCOMPARE(statistics.overlap.value(), 1.0);
    QCOMPARE(statistics.trend->direction, TrendDirection::Rising);
    QCOMPARE(statistics.trend->phase, 2);
    QCOMPARE(statistics.mastery->reached, 4);
    QVERIFY(statistics.mastery->isMastered());
}

void TestProgressStatistics::aPhaseWithoutFiguresHasNoLevel()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3});
    made.addMark(ProgressMarkKind::Phase, 2, u"Prompts"_s);
    made.addMark(ProgressMarkKind::Phase, 2, u"Fading"_s);
    const ProgressStatistics statistics = statisticsOf(made.programSeries());
    QVERIFY(!statistics.levels.at(1));
    QVERIFY(!statistics.overlaps.at(0) && !statistics.overlaps.at(1));
    // The first and the last phase are compared all the same.
    QCOMPARE(statistics.overlap.value(), 1.0);
}

void TestProgressStatistics::onePointHasALevelAndNothingElse()
{
    MadeUpMeasures made;
    made.addTrials({2});
    const ProgressStatistics statistics = statisticsOf(made.programSeries());
    QCOMPARE(statistics.levels.at(0)->mean, 20.0);
    QCOMPARE(statistics.levels.at(0)->median, 20.0);
    QVERIFY(!statistics.trend && !statistics.overlap && statistics.overlaps.isEmpty());
    QVERIFY(statisticsOf(ProgressSeries()).levels.isEmpty());
    QVERIFY(!statisticsOf(ProgressSeries()).mastery);
}

void TestProgressStatistics::gapsDoNotCountAndStillTakeTheirPlace()
{
    MadeUpMeasures made;
    made.addTrials({1, -1, -1, -1, 5, 6});
    const ProgressStatistics statistics = statisticsOf(made.programSeries());
    QCOMPARE(statistics.levels.at(0)->count, 3);
    QCOMPARE(statistics.levels.at(0)->mean, 40.0);
    // 40 in 4 sessions, 50 in 5, 10 in 1.
    QVERIFY(std::abs(statistics.trend->line.slope - 10) < 1e-9);
}

void TestProgressStatistics::aTrendNeedsThreeFigures()
{
    MadeUpMeasures made;
    made.addTrials({1, 9});
    QVERIFY(!statisticsOf(made.programSeries()).trend);
    made.addTrials({9});
    QVERIFY(statisticsOf(made.programSeries()).trend);
}

void TestProgressStatistics::aTrendIsOfTheLastPhaseThatHasOne()
{
    MadeUpMeasures made;
    made.addTrials({1, 3, 5, 9, 2});
    made.addMark(ProgressMarkKind::Phase, 3, u"Prompts"_s);
    const ProgressStatistics statistics = statisticsOf(made.programSeries());
    QCOMPARE(statistics.trend->phase, 0);
    QCOMPARE(statistics.trend->direction, TrendDirection::Rising);
}

void TestProgressStatistics::aSmallChangeIsLevel_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<TrendDirection>("direction");
    QTest::newRow("the same all along") << QList<int> {4, 4, 4} << TrendDirection::Level;
    QTest::newRow("never") << QList<int> {0, 0, 0} << TrendDirection::Level;
    QTest::newRow("up") << QList<int> {3, 4, 5} << TrendDirection::Rising;
    QTest::newRow("down") << QList<int> {5, 4, 3} << TrendDirection::Falling;
    QTest::newRow("down to nothing") << QList<int> {1, 0, 0, 0} << TrendDirection::Falling;
    QTest::newRow("less than a tenth") << QList<int> {100, 104, 108} << TrendDirection::Level;
    QTest::newRow("more than a tenth") << QList<int> {100, 106, 112} << TrendDirection::Rising;
}

void TestProgressStatistics::aSmallChangeIsLevel()
{
    QFETCH(const QList<int>, counts);
    QFETCH(const TrendDirection, direction);
    MadeUpMeasures made;
    made.addCounts(counts);
    QCOMPARE(statisticsOf(made.behaviorSeries()).trend->direction, direction);
}

void TestProgressStatistics::fewerTimesAreBetter()
{
    MadeUpMeasures made;
    made.addCounts({9, 8, 7, 3, 2, 1});
    made.addMark(ProgressMarkKind::Phase, 3, u"Blocking"_s);
    QCOMPARE(statisticsOf(made.behaviorSeries()).overlap.value(), 1.0);
}

void TestProgressStatistics::daysAreThePlacesOfATrendByDay()
{
    MadeUpMeasures made;
    made.addCounts({2, 4, 6});
    for (int i = 0; i < made.sessions.size(); ++i)
        made.sessions[i].day = MadeUpMeasures::dayOf(7 * i);
    QCOMPARE(statisticsOf(made.behaviorSeries()).trend->line.slope, 2.0);
    const ProgressSeries byDay = made.behaviorSeries({ProgressGrouping::ByDay, {}, {}});
    QVERIFY(std::abs(statisticsOf(byDay).trend->line.slope - 2.0 / 7) < 1e-9);
}

void TestProgressStatistics::masteryIsOfTheLastFigures_data()
{
    QTest::addColumn<QList<int>>("correct");
    QTest::addColumn<int>("reached");
    QTest::newRow("just reached") << QList<int> {1, 9, 9, 9, 9} << 4;
    QTest::newRow("one was below") << QList<int> {9, 9, 8, 9, 10} << 3;
    QTest::newRow("none of late") << QList<int> {9, 9, 9, 9, 1, 1, 1, 1} << 0;
    QTest::newRow("not recorded does not count") << QList<int> {9, 9, -1, 9, -1, 9} << 4;
    QTest::newRow("too few so far") << QList<int> {9, 9} << 2;
}

void TestProgressStatistics::masteryIsOfTheLastFigures()
{
    QFETCH(const QList<int>, correct);
    QFETCH(const int, reached);
    MadeUpMeasures made;
    made.addTrials(correct);
    const auto mastery = statisticsOf(made.programSeries()).mastery;
    QCOMPARE(mastery->needed, 4);
    QCOMPARE(mastery->percent, 90);
    QCOMPARE(mastery->reached, reached);
    QCOMPARE(mastery->isMastered(), reached == 4);
}

void TestProgressStatistics::noCriterionIsNoMastery()
{
    MadeUpMeasures made;
    made.addCounts({9, 9});
    QVERIFY(!statisticsOf(made.behaviorSeries()).mastery);
}

void TestProgressStatistics::twoThousandSessionsAreCounted()
{
    MadeUpMeasures made;
    constexpr int sessions = 2000;
    for (int i = 0; i < sessions; ++i)
        made.addTrials({i % 7 == 3 ? -1 : std::min(10, i / 200 + i % 3)});
    const ProgressSeries series = made.programSeries();
    QCOMPARE(series.points.size(), sessions);
    const ProgressStatistics statistics = statisticsOf(series);
    QCOMPARE(statistics.trend->direction, TrendDirection::Rising);
    // A 200th of a step of 10 % a session.
    QVERIFY(std::abs(statistics.trend->line.slope - 0.05) < 0.005);
}

QTEST_GUILESS_MAIN(TestProgressStatistics)
#include "tst_progressstatistics.moc"
