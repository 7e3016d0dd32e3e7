#include "PlanModel.h"
#include "PlanText.h"

#include "Catalogue.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

ClientPlan somePlan()
{
    TargetBehavior behavior;
    behavior.id = PlanEntryId {1};
    behavior.name = u"Hitting"_s;
    behavior.measure = BehaviorMeasure::Rate;
    behavior.baseline = {4.5, MeasureUnit::TimesPerHour, u"at school"_s};
    behavior.standing.status = PlanStatus::OnHold;
    ReplacementProgram program;
    program.id = PlanEntryId {2};
    program.name = u"Asking for a break"_s;
    program.mastery = {80, 3, {}};
    PlanReinforcer bubbles;
    bubbles.id = PlanEntryId {3};
    bubbles.name = u"Bubbles"_s;
    bubbles.catalogueId = u"bubbles"_s;
    return {ClientId {1}, QDate(2026, 11, 2), {behavior}, {program}, {}, {bubbles}};
}

} // namespace

class PlanModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void everyGroupHasItsHeading();
    void anEntrySaysWhatItIs();
    void anEmptyPlanHasALineForEachGroup();
    void rowsAreFoundByTheirEntry();
    void aNameOfTheCatalogueIsSaidInTheLanguageOfTheWindow();
    void numbersAreWrittenAfterTheRegion();
};

void PlanModelTest::everyGroupHasItsHeading()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPlan(somePlan());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 8);
    for (const PlanGroup group : allPlanGroups) {
        const QModelIndex heading = model.index(model.headingOf(group));
        QCOMPARE(heading.data().toString(), PlanText::group(group));
        QCOMPARE(heading.data(PlanModel::CountRole).toInt(), group == PlanGroup::Interventions ? 0 : 1);
        QCOMPARE(heading.data(PlanModel::EntryRole).toLongLong(), 0);
    }
}

void PlanModelTest::anEntrySaysWhatItIs()
{
    PlanModel model;
    model.setPlan(somePlan());
    const QModelIndex hitting = model.index(model.rowOf(PlanEntryId {1}));
    QCOMPARE(hitting.data().toString(), u"Hitting"_s);
    QCOMPARE(hitting.data(PlanModel::SummaryRole).toString(), u"Rate \u00B7 4.5 per hour \u00B7 at school"_s);
    QCOMPARE(hitting.data(PlanModel::StatusRole).toInt(), int(PlanStatus::OnHold));
    QCOMPARE(hitting.data(PlanModel::StatusTextRole).toString(), u"On hold"_s);
    QCOMPARE(hitting.data(Qt::AccessibleTextRole).toString(),
             u"Behavior, Hitting, Rate \u00B7 4.5 per hour \u00B7 at school, On hold"_s);
    const QModelIndex asking = model.index(model.rowOf(PlanEntryId {2}));
    QCOMPARE(asking.data(PlanModel::SummaryRole).toString(), u"80% in 3 session(s) in a row"_s);
    const QModelIndex bubbles = model.index(model.rowOf(PlanEntryId {3}));
    QVERIFY(!bubbles.data(PlanModel::StatusRole).isValid());
}

void PlanModelTest::anEmptyPlanHasALineForEachGroup()
{
    PlanModel model;
    model.setPlan({});
    QCOMPARE(model.rowCount(), 8);
    for (int row = 1; row < model.rowCount(); row += 2) {
        QCOMPARE(model.index(row).data(PlanModel::KindRole).toInt(), int(PlanModel::Kind::Empty));
        QVERIFY(!model.index(row).data().toString().isEmpty());
    }
}

void PlanModelTest::rowsAreFoundByTheirEntry()
{
    PlanModel model;
    model.setPlan(somePlan());
    QCOMPARE(model.rowOf(PlanEntryId {9}), -1);
    QCOMPARE(model.entriesOf(PlanGroup::Programs), QList<PlanEntryId> {PlanEntryId {2}});
    QVERIFY(model.entriesOf(PlanGroup::Interventions).isEmpty());
}

void PlanModelTest::aNameOfTheCatalogueIsSaidInTheLanguageOfTheWindow()
{
    PlanReinforcer bubbles = somePlan().reinforcers.constFirst();
    QLocale::setDefault(QLocale(u"es_MX"_s));
    QCOMPARE(PlanText::name(bubbles), u"Burbujas"_s);
    bubbles.name = u"The blue bubbles"_s;
    QCOMPARE(PlanText::name(bubbles), u"The blue bubbles"_s);
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void PlanModelTest::numbersAreWrittenAfterTheRegion()
{
    QLocale::setDefault(QLocale(u"es_ES"_s));
    QVERIFY(PlanText::baseline({4.5, MeasureUnit::TimesPerHour, {}}).startsWith(u"4,5 "_s));
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(PlanText::baseline({20, MeasureUnit::PercentOfTrials, {}}), u"20% of trials"_s);
    QCOMPARE(PlanText::baseline({std::nullopt, MeasureUnit::Minutes, u"unknown"_s}), u"unknown"_s);
    QVERIFY(PlanText::baseline({}).isEmpty());
}

QTEST_GUILESS_MAIN(PlanModelTest)
#include "tst_planmodel.moc"
