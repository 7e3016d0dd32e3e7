#include "PlanContent.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

TargetBehavior hitting()
{
    TargetBehavior behavior;
    behavior.id = PlanEntryId {1};
    behavior.name = u"Hitting"_s;
    return behavior;
}

ReplacementProgram asking()
{
    ReplacementProgram program;
    program.id = PlanEntryId {2};
    program.name = u"Asking for a break"_s;
    return program;
}

} // namespace

class PlanContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyANameIsRequired_data();
    void onlyANameIsRequired();
    void aBaselineIsInItsRange_data();
    void aBaselineIsInItsRange();
    void aMasteryCriterionIsInItsRange_data();
    void aMasteryCriterionIsInItsRange();
    void textsOverTheirLimitAreRefusedByField();
    void aBehaviorIsLinkedOnce();
    void eachGroupHasItsParts();
    void eachMeasureHasAUnit();
};

void PlanContentTest::onlyANameIsRequired_data()
{
    QTest::addColumn<int>("group");
    for (const PlanGroup group : allPlanGroups)
        QTest::addRow("group %d", int(group)) << int(group);
}

void PlanContentTest::onlyANameIsRequired()
{
    QFETCH(int, group);
    PlanContent content = emptyPlanContent(PlanGroup(group));
    QCOMPARE(int(groupOf(content)), group);
    itemOf(content).name = u"  "_s;
    const auto unnamed = validatePlanContent(content);
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().code, ErrorCode::NameMissing);
    QCOMPARE(unnamed.error().subject, u"name"_s);
    itemOf(content).name = u"Tokens"_s;
    QVERIFY(validatePlanContent(content));
}

void PlanContentTest::aBaselineIsInItsRange_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("good");
    const int times = int(MeasureUnit::TimesPerSession);
    const int percent = int(MeasureUnit::PercentOfTrials);
    QTest::newRow("zero") << 0.0 << times << true;
    QTest::newRow("a fraction") << 3.5 << times << true;
    QTest::newRow("below zero") << -1.0 << times << false;
    QTest::newRow("the most") << maxBaseline << times << true;
    QTest::newRow("too many") << maxBaseline + 1 << times << false;
    QTest::newRow("all") << 100.0 << percent << true;
    QTest::newRow("more than all") << 100.5 << percent << false;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << times << false;
}

void PlanContentTest::aBaselineIsInItsRange()
{
    QFETCH(double, value);
    QFETCH(int, unit);
    QFETCH(bool, good);
    TargetBehavior behavior = hitting();
    behavior.baseline = {value, MeasureUnit(unit), {}};
    const auto checked = validatePlanContent(behavior);
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().code, ErrorCode::NumberOutOfRange);
        QCOMPARE(checked.error().subject, u"baseline"_s);
    }
}

void PlanContentTest::aMasteryCriterionIsInItsRange_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("usual") << 80 << 3 << QString();
    QTest::newRow("the most") << 100 << maxMasterySessions << QString();
    QTest::newRow("no percentage") << 0 << 3 << u"masteryPercent"_s;
    QTest::newRow("more than all") << 101 << 3 << u"masteryPercent"_s;
    QTest::newRow("no session") << 80 << 0 << u"masterySessions"_s;
    QTest::newRow("too many sessions") << 80 << maxMasterySessions + 1 << u"masterySessions"_s;
}

void PlanContentTest::aMasteryCriterionIsInItsRange()
{
    QFETCH(int, percent);
    QFETCH(int, sessions);
    QFETCH(QString, wrong);
    ReplacementProgram program = asking();
    program.mastery = {percent, sessions, {}};
    const auto checked = validatePlanContent(program);
    QCOMPARE(checked ? QString() : checked.error().subject, wrong);
}

void PlanContentTest::textsOverTheirLimitAreRefusedByField()
{
    TargetBehavior behavior = hitting();
    behavior.name = QString(maxPlanNameLength, u'n');
    behavior.definition = QString(maxPlanTextLength, u'd');
    behavior.intensity = QString(maxPlanNameLength, u'i');
    behavior.baseline.words = QString(maxPlanTextLength, u'b');
    QVERIFY(validatePlanContent(behavior));
    const auto subjectOf = [](const PlanContent &content) {
        const auto checked = validatePlanContent(content);
        return checked ? QString() : checked.error().subject;
    };
    behavior.intensity += u'i';
    QCOMPARE(subjectOf(behavior), u"intensity"_s);
    behavior.baseline.words += u'b';
    QCOMPARE(subjectOf(behavior), u"baselineWords"_s);
    behavior.definition += u'd';
    QCOMPARE(subjectOf(behavior), u"details"_s);
    behavior.name += u'n';
    QCOMPARE(subjectOf(behavior), u"name"_s);
    ReplacementProgram program = asking();
    program.mastery.words = QString(maxPlanTextLength + 1, u'm');
    QCOMPARE(subjectOf(program), u"masteryWords"_s);
}

void PlanContentTest::aBehaviorIsLinkedOnce()
{
    ReplacementProgram program = asking();
    program.behaviors = {PlanEntryId {1}, PlanEntryId {3}};
    QVERIFY(validatePlanContent(program));
    const QList<QList<PlanEntryId>> wrong {
        {PlanEntryId {1}, PlanEntryId {1}}, {PlanEntryId {}}, {PlanEntryId {2}, PlanEntryId {1}}};
    for (const QList<PlanEntryId> &behaviors : wrong) {
        program.behaviors = behaviors;
        const auto checked = validatePlanContent(program);
        QVERIFY(!checked);
        QCOMPARE(checked.error().subject, u"behaviors"_s);
    }
}

void PlanContentTest::eachGroupHasItsParts()
{
    for (const PlanGroup group : allPlanGroups) {
        PlanContent content = emptyPlanContent(group);
        const bool counts = group == PlanGroup::Behaviors || group == PlanGroup::Programs;
        const bool links = group == PlanGroup::Programs || group == PlanGroup::Interventions;
        QCOMPARE(standingOf(content) != nullptr, counts);
        QCOMPARE(baselineOf(content) != nullptr, counts);
        QCOMPARE(behaviorsOf(content) != nullptr, links);
        detailsOf(content) = u"at length"_s;
        QCOMPARE(detailsOf(std::as_const(content)), u"at length"_s);
    }
}

void PlanContentTest::eachMeasureHasAUnit()
{
    QCOMPARE(usualUnit(BehaviorMeasure::Frequency), MeasureUnit::TimesPerSession);
    QCOMPARE(usualUnit(BehaviorMeasure::Duration), MeasureUnit::Minutes);
    QCOMPARE(usualUnit(BehaviorMeasure::Rate), MeasureUnit::TimesPerHour);
    QCOMPARE(usualUnit(BehaviorMeasure::Interval), MeasureUnit::PercentOfIntervals);
    QCOMPARE(usualUnit(BehaviorMeasure::Latency), MeasureUnit::Seconds);
}

QTEST_APPLESS_MAIN(PlanContentTest)
#include "tst_plancontent.moc"
