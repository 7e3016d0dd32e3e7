#include "MadeUpMeasures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

QList<double> valuesOf(const ProgressSeries &series)
{
    QList<double> values;
    for (const ProgressPoint &point : series.points)
        values.append(point.value.value_or(-1));
    return values;
}

QStringList labelsOf(const ProgressSeries &series)
{
    QStringList labels;
    for (const ProgressPhase &phase : series.phases)
        labels.append(phase.isBaseline ? u"(baseline) %1"_s.arg(phase.count)
                                       : u"%1 %2"_s.arg(phase.label).arg(phase.count));
    return labels;
}

} // namespace

class TestProgressData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsAPoint();
    void whatWasNotRecordedIsNoZero();
    void aZeroThatWasObservedIsAPoint();
    void nothingStandsBeforeTheFirstFigureOrAfterTheLast();
    void aSessionOfAnotherServiceIsNoGap();
    void aSessionThatDidNotTakePlaceIsNoGap();
    void onOneDayPercentagesAreAveragedAndCountsAreSummed();
    void aRateIsOfTheMinutesObserved();
    void eachMeasureHasItsFigure_data();
    void eachMeasureHasItsFigure();
    void whatIsMeasuredOtherwiseIsLeftOutAndCounted();
    void aMeasureThatThePlanDoesNotKnowIsTakenAsRecorded();
    void twoRowsOfOneSessionAreOneFigure();
    void targetsAreThoseOfThePlanAndWhateverElseWasMeasured();
    void aTermFindsItsTargetByPlanThenCatalogueThenName();
    void phasesBeginWithTheFirstPointOfTheirDay();
    void aPhaseLineAfterAllFiguresIsThere();
    void marksBeforeTheFirstFigureNameItsPhase();
    void aPhaseWithoutFiguresIsThere();
    void marksOfAnotherEntryAreNotInTheGraph();
    void eventsStandBeforeThePointsOfTheirDay();
    void aRangeKeepsNumbersAndPhases();
    void aMovedSessionTakesItsFigureAlong();
    void aClientWithoutDataHasEmptySeries();
};

void TestProgressData::aSessionIsAPoint()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3});
    const ProgressSeries series = made.programSeries();
    QCOMPARE(valuesOf(series), QList<double>({20, 10, 30}));
    QCOMPARE(series.measure, ProgressMeasure::PercentCorrect);
    QCOMPARE(series.points.at(1).number, 2);
    QCOMPARE(series.points.at(1).day, MadeUpMeasures::dayOf(1));
    QCOMPARE(series.points.at(1).sessions, QList<SessionId>({SessionId {2}}));
    QCOMPARE(labelsOf(series), QStringList({u" 3"_s}));
}

void TestProgressData::whatWasNotRecordedIsNoZero()
{
    MadeUpMeasures made;
    made.addTrials({2, -1, 3});
    const ProgressSeries series = made.programSeries();
    QCOMPARE(series.points.size(), 3);
    QVERIFY(!series.points.at(1).value);
    QCOMPARE(series.recorded(), 2);
    QCOMPARE(series.points.at(2).number, 3);
}

void TestProgressData::aZeroThatWasObservedIsAPoint()
{
    MadeUpMeasures made;
    made.addCounts({4, 0, 2});
    QCOMPARE(valuesOf(made.behaviorSeries()), QList<double>({4, 0, 2}));
}

void TestProgressData::nothingStandsBeforeTheFirstFigureOrAfterTheLast()
{
    MadeUpMeasures made;
    made.addCounts({1, 2});
    made.addTrials({5, -1, 6});
    made.addCounts({3});
    const ProgressSeries series = made.programSeries();
    QCOMPARE(valuesOf(series), QList<double>({50, -1, 60}));
    QCOMPARE(series.points.constFirst().number, 1);
    QCOMPARE(made.behaviorSeries().points.size(), 6);
}

void TestProgressData::aSessionOfAnotherServiceIsNoGap()
{
    MadeUpMeasures made;
    made.addTrials({5});
    made.addSession().service = ServiceId {2};
    made.addTrials({6});
    QCOMPARE(made.programSeries().points.size(), 2);
}

void TestProgressData::aSessionThatDidNotTakePlaceIsNoGap()
{
    MadeUpMeasures made;
    made.addTrials({5});
    made.addSession().isCompleted = false;
    made.addTrials({6});
    QCOMPARE(made.programSeries().points.size(), 2);
    // What was recorded counts, whatever the session's status says.
    made.sessions[1].programs.append(MadeUpMeasures::trialsOf(1, 10));
    QCOMPARE(valuesOf(made.programSeries()), QList<double>({50, 10, 60}));
}

void TestProgressData::onOneDayPercentagesAreAveragedAndCountsAreSummed()
{
    MadeUpMeasures made;
    MeasuredSession &first = made.addSession();
    first.programs.append(MadeUpMeasures::trialsOf(1, 10));
    first.behaviors.append(MadeUpMeasures::timesOf(3));
    MeasuredSession &second = made.addSessionOnTheSameDay();
    second.programs.append(MadeUpMeasures::trialsOf(2, 4));
    second.behaviors.append(MadeUpMeasures::timesOf(4));
    made.addTrials({7});
    const ProgressRange byDay {ProgressGrouping::ByDay, {}, {}};
    // The mean of 10 % and 50 %, not 3 of 14.
    QCOMPARE(valuesOf(made.programSeries(byDay)), QList<double>({30, 70}));
    QCOMPARE(valuesOf(made.behaviorSeries(byDay)), QList<double>({7}));
    QCOMPARE(made.programSeries(byDay).points.constFirst().sessions.size(), 2);
    QCOMPARE(valuesOf(made.programSeries()), QList<double>({10, 50, 70}));
}

void TestProgressData::aRateIsOfTheMinutesObserved()
{
    MadeUpMeasures made;
    made.addCounts({3, 3});
    made.sessions[0].durationMinutes = 90;
    made.sessions[1].behaviors[0].observedMinutes = 20;
    const ProgressData data = made.data(MadeUpMeasures::plan(BehaviorMeasure::Rate));
    const ProgressSeries series = data.series(1, {});
    QCOMPARE(series.measure, ProgressMeasure::PerHour);
    QCOMPARE(valuesOf(series), QList<double>({2, 9}));
    // Both on one day: 6 times in 110 minutes.
    made.sessions[1].day = made.sessions[0].day;
    const ProgressSeries together =
        made.data(MadeUpMeasures::plan(BehaviorMeasure::Rate)).series(1, {ProgressGrouping::ByDay, {}, {}});
    QCOMPARE(valuesOf(together), QList<double>({6.0 * 60 / 110}));
}

void TestProgressData::eachMeasureHasItsFigure_data()
{
    QTest::addColumn<BehaviorMeasure>("measure");
    QTest::addColumn<ProgressMeasure>("shown");
    QTest::addColumn<double>("figure");
    QTest::newRow("times") << BehaviorMeasure::Frequency << ProgressMeasure::Count << 6.0;
    QTest::newRow("time") << BehaviorMeasure::Duration << ProgressMeasure::Minutes << 1.5;
    QTest::newRow("rate") << BehaviorMeasure::Rate << ProgressMeasure::PerHour << 6.0;
    QTest::newRow("intervals") << BehaviorMeasure::Interval << ProgressMeasure::PercentOfIntervals << 30.0;
    QTest::newRow("latency") << BehaviorMeasure::Latency << ProgressMeasure::Latency << 90.0;
}

void TestProgressData::eachMeasureHasItsFigure()
{
    QFETCH(const BehaviorMeasure, measure);
    QFETCH(const ProgressMeasure, shown);
    QFETCH(const double, figure);
    MadeUpMeasures made;
    BehaviorData data = MadeUpMeasures::timesOf(6);
    data.measure = measure;
    data.seconds = 90;
    data.intervals = 20;
    made.addSession().behaviors.append(data);
    const ProgressSeries series = made.data(MadeUpMeasures::plan(measure)).series(1, {});
    QCOMPARE(series.measure, shown);
    QCOMPARE(valuesOf(series), QList<double>({figure}));
}

void TestProgressData::whatIsMeasuredOtherwiseIsLeftOutAndCounted()
{
    MadeUpMeasures made;
    made.addCounts({6, 5});
    BehaviorData lasted = MadeUpMeasures::timesOf(0);
    lasted.count.reset();
    lasted.seconds = 90;
    lasted.measure = BehaviorMeasure::Duration;
    made.addSession().behaviors.append(lasted);
    made.addCounts({4});
    const ProgressSeries series = made.behaviorSeries();
    QCOMPARE(valuesOf(series), QList<double>({6, 5, -1, 4}));
    QCOMPARE(series.otherwiseMeasured, 1);
}

void TestProgressData::aMeasureThatThePlanDoesNotKnowIsTakenAsRecorded()
{
    MadeUpMeasures made;
    made.addCounts({6, 5});
    const ProgressSeries series = made.data(MadeUpMeasures::plan(BehaviorMeasure::Latency)).series(1, {});
    QCOMPARE(series.measure, ProgressMeasure::Count);
    QCOMPARE(valuesOf(series), QList<double>({6, 5}));
    QCOMPARE(series.otherwiseMeasured, 0);
}

void TestProgressData::twoRowsOfOneSessionAreOneFigure()
{
    MadeUpMeasures made;
    MeasuredSession &session = made.addSession();
    session.behaviors = {MadeUpMeasures::timesOf(2), MadeUpMeasures::timesOf(3)};
    session.programs = {MadeUpMeasures::trialsOf(1, 2), MadeUpMeasures::trialsOf(10, 10)};
    QCOMPARE(valuesOf(made.behaviorSeries()), QList<double>({5}));
    QCOMPARE(valuesOf(made.programSeries()), QList<double>({75}));
}

void TestProgressData::targetsAreThoseOfThePlanAndWhateverElseWasMeasured()
{
    MadeUpMeasures made;
    made.addCounts({1});
    BehaviorData biting = MadeUpMeasures::timesOf(2);
    biting.behavior = {2, u"Biting"_s, {}, {}};
    made.sessions[0].behaviors.append(biting);
    const ProgressData data = made.data();
    QCOMPARE(data.targets().size(), 3);
    QCOMPARE(data.targets().at(0).name, u"Request help with words"_s);
    QVERIFY(!data.hasData(0) && data.hasData(1) && data.hasData(2));
    QCOMPARE(data.targets().at(2).name, u"Biting"_s);
    QVERIFY(!data.targets().at(2).content);
    QCOMPARE(valuesOf(data.series(2, {})), QList<double>({2}));
    QCOMPARE(data.targets().at(0).mastery()->percent, 90);
    QVERIFY(!data.targets().at(1).mastery());
}

void TestProgressData::aTermFindsItsTargetByPlanThenCatalogueThenName()
{
    MadeUpMeasures made;
    const auto addCalled = [&made](const FactTerm &term) {
        BehaviorData data = MadeUpMeasures::timesOf(1);
        data.behavior = term;
        made.addSession().behaviors.append(data);
    };
    addCalled({1, u"As it was called then"_s, {}, MadeUpMeasures::behavior});
    addCalled({1, u"In another language"_s, u"elopement"_s, {}});
    addCalled({1, u" elopement "_s, {}, {}});
    addCalled({1, u"Élopement"_s, {}, PlanEntryId {77}});
    // A program of that name is something else.
    ProgramData program = MadeUpMeasures::trialsOf(1, 2);
    program.program = {1, u"Elopement"_s, {}, {}};
    made.addSession().programs.append(program);
    const ProgressData data = made.data();
    QCOMPARE(data.targets().size(), 3);
    QCOMPARE(data.series(1, {}).recorded(), 4);
    QCOMPARE(data.targets().at(2).group, PlanGroup::Programs);
}

void TestProgressData::phasesBeginWithTheFirstPointOfTheirDay()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3, 4, 5, 6});
    made.addMark(ProgressMarkKind::Phase, 4, u"Fading"_s);
    made.addMark(ProgressMarkKind::Phase, 2, u"Prompts"_s);
    const ProgressSeries series = made.programSeries();
    QCOMPARE(labelsOf(series), QStringList({u"(baseline) 2"_s, u"Prompts 2"_s, u"Fading 2"_s}));
    QCOMPARE(series.phases.at(1).first, 2);
    QCOMPARE(series.phases.at(2).from, MadeUpMeasures::dayOf(4));
}

void TestProgressData::aPhaseLineAfterAllFiguresIsThere()
{
    MadeUpMeasures made;
    made.addTrials({2, 1});
    made.addMark(ProgressMarkKind::Phase, 9, u"Prompts"_s);
    QCOMPARE(labelsOf(made.programSeries()), QStringList({u"(baseline) 2"_s, u"Prompts 0"_s}));
}

void TestProgressData::marksBeforeTheFirstFigureNameItsPhase()
{
    MadeUpMeasures made;
    made.addCounts({1, 1, 1});
    made.addTrials({2, 1, 3});
    made.addMark(ProgressMarkKind::Phase, 0, u"Prompts"_s);
    made.addMark(ProgressMarkKind::Phase, 3, u"Fading"_s);
    const ProgressSeries series = made.programSeries();
    QCOMPARE(labelsOf(series), QStringList({u"Fading 3"_s}));
    QCOMPARE(labelsOf(made.behaviorSeries()), QStringList({u"Prompts 3"_s, u"Fading 0"_s}));
}

void TestProgressData::aPhaseWithoutFiguresIsThere()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3});
    made.addMark(ProgressMarkKind::Phase, 2, u"Prompts"_s);
    made.addMark(ProgressMarkKind::Phase, 2, u"Fading"_s);
    QCOMPARE(labelsOf(made.programSeries()), QStringList({u"(baseline) 2"_s, u"Prompts 0"_s, u"Fading 1"_s}));
}

void TestProgressData::marksOfAnotherEntryAreNotInTheGraph()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3});
    made.sessions[0].behaviors.append(MadeUpMeasures::timesOf(2));
    made.sessions[2].behaviors.append(MadeUpMeasures::timesOf(2));
    made.addMark(ProgressMarkKind::Phase, 1, u"Prompts"_s, MadeUpMeasures::program);
    made.addMark(ProgressMarkKind::Event, 1, u"Illness"_s, MadeUpMeasures::behavior);
    QCOMPARE(labelsOf(made.programSeries()), QStringList({u"(baseline) 1"_s, u"Prompts 2"_s}));
    QVERIFY(made.programSeries().events.isEmpty());
    QCOMPARE(labelsOf(made.behaviorSeries()), QStringList({u" 3"_s}));
    QCOMPARE(made.behaviorSeries().events.size(), 1);
}

void TestProgressData::eventsStandBeforeThePointsOfTheirDay()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3});
    made.addMark(ProgressMarkKind::Event, 2, u"Illness"_s);
    made.addMark(ProgressMarkKind::Event, 8, u"Holidays"_s);
    made.addMark(ProgressMarkKind::Event, -3, u"Long ago"_s);
    const ProgressSeries series = made.programSeries();
    QCOMPARE(series.events.size(), 2);
    QCOMPARE(series.events.at(0).before, 2);
    QCOMPARE(series.events.at(1).before, 3);
    // An event divides nothing.
    QCOMPARE(labelsOf(series), QStringList({u" 3"_s}));
}

void TestProgressData::aRangeKeepsNumbersAndPhases()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3, -1, 4, 5, 6});
    made.addMark(ProgressMarkKind::Phase, 2, u"Prompts"_s);
    made.addMark(ProgressMarkKind::Phase, 5, u"Fading"_s);
    made.addMark(ProgressMarkKind::Phase, 9, u"Later"_s);
    const ProgressRange range {ProgressGrouping::BySession, MadeUpMeasures::dayOf(3), MadeUpMeasures::dayOf(5)};
    const ProgressSeries series = made.programSeries(range);
    QCOMPARE(valuesOf(series), QList<double>({40, 50}));
    QCOMPARE(series.points.constFirst().number, 5);
    QCOMPARE(labelsOf(series), QStringList({u"Prompts 1"_s, u"Fading 1"_s}));
}

void TestProgressData::aMovedSessionTakesItsFigureAlong()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3, 4});
    made.addMark(ProgressMarkKind::Phase, 2, u"Prompts"_s);
    QCOMPARE(made.programSeries().phases.at(1).count, 2);
    // The second session is moved behind all others, into the second phase.
    MeasuredSession moved = made.sessions.takeAt(1);
    moved.day = MadeUpMeasures::dayOf(6);
    made.sessions.append(moved);
    const ProgressSeries series = made.programSeries();
    QCOMPARE(valuesOf(series), QList<double>({20, 30, 40, 10}));
    QCOMPARE(labelsOf(series), QStringList({u"(baseline) 1"_s, u"Prompts 3"_s}));
    QCOMPARE(series.points.constLast().sessions, QList<SessionId>({SessionId {2}}));
}

void TestProgressData::aClientWithoutDataHasEmptySeries()
{
    MadeUpMeasures made;
    (void)made.addSession();
    made.addMark(ProgressMarkKind::Phase, 0, u"Prompts"_s);
    QVERIFY(made.data().isEmpty());
    QVERIFY(made.programSeries().isEmpty());
    QVERIFY(made.programSeries().phases.isEmpty());
    QVERIFY(ProgressData().isEmpty());
}

QTEST_GUILESS_MAIN(TestProgressData)
#include "tst_progressdata.moc"
