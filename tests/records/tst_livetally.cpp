#include "LiveTally.h"
#include "UtcZone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class LiveTallyTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int seconds) { return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, utcZone); }
    static ClientPlan plan()
    {
        ClientPlan plan;
        const auto behavior = [&plan](int id, const QString &name, BehaviorMeasure measure,
                                      PlanStatus status = PlanStatus::Active) {
            TargetBehavior item;
            item.id = PlanEntryId {id};
            item.name = name;
            item.measure = measure;
            item.standing.status = status;
            plan.behaviors.append(item);
        };
        behavior(1, u"Hitting"_s, BehaviorMeasure::Frequency);
        behavior(2, u"Crying"_s, BehaviorMeasure::Duration);
        behavior(3, u"Biting"_s, BehaviorMeasure::Frequency, PlanStatus::Mastered);
        behavior(4, u"Humming"_s, BehaviorMeasure::Interval);
        behavior(5, u"Waiting to answer"_s, BehaviorMeasure::Latency);
        ReplacementProgram program;
        program.id = PlanEntryId {6};
        program.name = u"Request help"_s;
        plan.programs.append(program);
        return plan;
    }
    static const BehaviorData &row(const LiveTally &tally, int behavior)
    {
        return *tally.data(tally.behaviors().at(behavior));
    }

private Q_SLOTS:
    void whatThePlanWorksOnIsOfferedFirst()
    {
        RecordedFacts facts;
        BehaviorData own;
        own.key = facts.newKey();
        own.behavior = {facts.newKey(), u"Hides"_s, {}, {}};
        BehaviorData planned;
        planned.key = facts.newKey();
        planned.behavior = {facts.newKey(), u"Crying"_s, {}, PlanEntryId {2}};
        // As somebody chose it for this session.
        planned.measure = BehaviorMeasure::Frequency;
        facts.behaviors = {own, planned};
        const LiveTally tally(facts, {}, plan());
        QStringList names;
        for (const LiveBehavior &behavior : tally.behaviors())
            names.append(behavior.term.name);
        QCOMPARE(names, (QStringList {u"Hitting"_s, u"Crying"_s, u"Humming"_s, u"Waiting to answer"_s, u"Hides"_s}));
        QCOMPARE(tally.behaviors().at(1).measure, BehaviorMeasure::Frequency);
        QCOMPARE(tally.behaviors().at(1).row, planned.key);
        // Nobody saw anything yet: nothing was added.
        QCOMPARE(tally.facts(), facts);
    }

    void aTapCountsAndCanBeTakenBack()
    {
        LiveTally tally({}, {}, plan());
        tally.count(0);
        tally.count(0);
        QCOMPARE(row(tally, 0).count, std::optional(2));
        QCOMPARE(row(tally, 0).behavior.plan, PlanEntryId {1});
        QVERIFY(validateFacts(tally.facts()).has_value());
        tally.undo();
        QCOMPARE(row(tally, 0).count, std::optional(1));
        tally.undo();
        QVERIFY(tally.facts().isEmpty());
        QVERIFY(!tally.nextUndo());
        // The keys of what was taken back are not given to something else.
        const int given = tally.facts().lastKey;
        tally.count(0);
        QVERIFY(row(tally, 0).key > given);
    }

    void noneIsSaidOnlyWhereThereIsNoNumber()
    {
        LiveTally tally({}, {}, plan());
        tally.sayNone(0);
        QCOMPARE(row(tally, 0).count, std::optional(0));
        tally.count(0);
        tally.sayNone(0);
        QCOMPARE(row(tally, 0).count, std::optional(1));
        QCOMPARE(tally.steps().size(), 2);
    }

    void severalStopwatchesRunAtOnceAndAddUp()
    {
        LiveTally tally({}, {}, plan());
        tally.startOrStop(1, at(0));
        tally.startOrStop(3, at(10));
        QCOMPARE(tally.running().size(), 2);
        // A latency is the time until it began.
        tally.startOrStop(3, at(14));
        tally.startOrStop(1, at(30));
        QCOMPARE(row(tally, 1).seconds, std::optional(30));
        QCOMPARE(row(tally, 1).count, std::optional(1));
        tally.startOrStop(1, at(60));
        tally.startOrStop(1, at(75));
        QCOMPARE(row(tally, 1).seconds, std::optional(45));
        QCOMPARE(row(tally, 1).count, std::optional(2));
        QCOMPARE(row(tally, 3).seconds, std::optional(4));
        QVERIFY(!row(tally, 3).count);
        QVERIFY(tally.running().isEmpty());
        QVERIFY(validateFacts(tally.facts()).has_value());
    }

    void aTimeWithoutACountGetsNone()
    {
        RecordedFacts facts;
        BehaviorData crying;
        crying.key = facts.newKey();
        crying.behavior = {facts.newKey(), u"Crying"_s, {}, PlanEntryId {2}};
        crying.measure = BehaviorMeasure::Duration;
        crying.seconds = 60;
        facts.behaviors = {crying};
        LiveTally tally(facts, {}, plan());
        tally.startOrStop(1, at(0));
        tally.startOrStop(1, at(5));
        QCOMPARE(row(tally, 1).seconds, std::optional(65));
        QVERIFY(!row(tally, 1).count);
    }

    void aStopThatIsTakenBackRunsOn()
    {
        LiveTally tally({}, {}, plan());
        tally.startOrStop(1, at(0));
        tally.startOrStop(1, at(10));
        tally.undo();
        QCOMPARE(tally.running().size(), 1);
        QVERIFY(!row(tally, 1).seconds);
        tally.startOrStop(1, at(40));
        QCOMPARE(row(tally, 1).seconds, std::optional(40));
    }

    void aStopwatchOfBeforeARestartRunsOnAndCanBeTakenBack()
    {
        LiveTally before({}, {}, plan());
        before.startOrStop(1, at(0));
        // A night later.
        LiveTally after(before.facts(), before.running(), plan());
        constexpr int eightHours = 8 * 3600;
        QCOMPARE(after.watch(after.behaviors().at(1))->seconds(at(eightHours)), eightHours);
        QCOMPARE(after.nextUndo()->term.name, u"Crying"_s);
        after.undo();
        QVERIFY(after.running().isEmpty());
        QVERIFY(!row(after, 1).seconds);
        // Never longer than a session may say.
        constexpr int aWeek = 7 * 86'400;
        QCOMPARE(before.running().constFirst().seconds(at(aWeek)), maxFactSeconds);
    }

    void aClockThatIsSetBackTakesNothingAway()
    {
        LiveTally tally({}, {}, plan());
        tally.startOrStop(1, at(0));
        tally.follow(at(20));
        tally.follow(at(-3600));
        QCOMPARE(tally.running().constFirst().seconds(at(-3600)), 20);
        tally.startOrStop(1, at(-3590));
        QCOMPARE(row(tally, 1).seconds, std::optional(30));
        // Nobody saw it happen: not less than nothing, and on from there.
        LiveTally reopened({}, {}, plan());
        reopened.startOrStop(1, at(0));
        LiveTally later(reopened.facts(), reopened.running(), plan());
        QCOMPARE(later.running().constFirst().seconds(at(-60)), 0);
        later.follow(at(-60));
        later.startOrStop(1, at(-50));
        QCOMPARE(row(later, 1).seconds, std::optional(10));
    }

    void aWatchWhoseRowIsGoneIsGone()
    {
        const LiveTally tally({}, {{7, at(0), 0}}, plan());
        QVERIFY(tally.running().isEmpty());
        QVERIFY(!tally.nextUndo());
    }

    void intervalsAreCountedWithItAndWithout()
    {
        LiveTally tally({}, {}, plan());
        tally.observeInterval(2, false);
        QCOMPARE(row(tally, 2).count, std::optional(0));
        tally.observeInterval(2, true);
        tally.observeInterval(2, true);
        QCOMPARE(row(tally, 2).count, std::optional(2));
        QCOMPARE(row(tally, 2).intervals, std::optional(3));
        QVERIFY(validateFacts(tally.facts()).has_value());
    }

    void trialsTakeThePromptWithThem()
    {
        LiveTally tally({}, {}, plan());
        const FactTerm gestural {0, u"Gestural prompt"_s, u"gestural"_s, {}};
        tally.addTrial(0, true, {});
        tally.addTrial(0, false, gestural);
        tally.addTrial(0, true, gestural);
        const ProgramData &data = *tally.data(tally.programs().constFirst());
        QCOMPARE(data.trials, std::optional(TrialCount {2, 3}));
        QCOMPARE(data.prompts.size(), 1);
        QVERIFY(data.prompts.constFirst().key > 0);
        QCOMPARE(data.program.plan, PlanEntryId {6});
        QVERIFY(validateFacts(tally.facts()).has_value());
        tally.undo();
        tally.undo();
        QVERIFY(tally.data(tally.programs().constFirst())->prompts.isEmpty());
        QCOMPARE(tally.nextUndo()->kind, LiveStep::Kind::Correct);
    }
};

QTEST_APPLESS_MAIN(LiveTallyTest)
#include "tst_livetally.moc"
