#include "ClientPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr ClientId client {7};

QDate march(int day)
{
    return {2026, 3, day};
}

PlanEntry behavior(PlanEntryId id, int position, QDate from)
{
    TargetBehavior content;
    content.id = id;
    content.name = u"Behavior %1"_s.arg(id.value);
    PlanEntry entry = PlanHistory::begun(client, content, from);
    entry.position = position;
    return entry;
}

PlanEntry program(PlanEntryId id, const QList<PlanEntryId> &behaviors, QDate from)
{
    ReplacementProgram content;
    content.id = id;
    content.name = u"Program"_s;
    content.behaviors = behaviors;
    return PlanHistory::begun(client, content, from);
}

} // namespace

class ClientPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanIsThatOfTheDay();
    void entriesStandInTheirOrder();
    void anotherClientsEntriesAreLeftOut();
    void linksToWhatWasNotInThePlanThatDayAreLeftOut();
    void everyDayOfChangeIsNamedOnce();
};

void ClientPlanTest::thePlanIsThatOfTheDay()
{
    const QList<PlanEntry> entries {behavior({1}, 0, march(1)), behavior({2}, 1, march(10))};
    QVERIFY(planOn(entries, client, QDate(2026, 2, 1)).isEmpty());
    const ClientPlan early = planOn(entries, client, march(5));
    QCOMPARE(early.day, march(5));
    QCOMPARE(early.behaviors.size(), 1);
    QVERIFY(early.behavior({1}));
    QVERIFY(!early.behavior({2}));
    QCOMPARE(planOn(entries, client, march(10)).behaviors.size(), 2);
}

void ClientPlanTest::entriesStandInTheirOrder()
{
    const QList<PlanEntry> entries {behavior({1}, 2, march(1)), behavior({2}, 0, march(1)), behavior({3}, 1, march(1))};
    const ClientPlan plan = planOn(entries, client, march(1));
    QCOMPARE(plan.behaviors.at(0).id, PlanEntryId {2});
    QCOMPARE(plan.behaviors.at(1).id, PlanEntryId {3});
    QCOMPARE(plan.behaviors.at(2).id, PlanEntryId {1});
}

void ClientPlanTest::anotherClientsEntriesAreLeftOut()
{
    QVERIFY(planOn({behavior({1}, 0, march(1))}, ClientId {8}, march(1)).isEmpty());
}

void ClientPlanTest::linksToWhatWasNotInThePlanThatDayAreLeftOut()
{
    const QList<PlanEntry> entries {behavior({1}, 0, march(1)), behavior({2}, 1, march(10)),
                                    program({3}, {{1}, {2}}, march(1))};
    QCOMPARE(planOn(entries, client, march(5)).programs.constFirst().behaviors, QList<PlanEntryId> {PlanEntryId {1}});
    QCOMPARE(planOn(entries, client, march(10)).program({3})->behaviors.size(), 2);
}

void ClientPlanTest::everyDayOfChangeIsNamedOnce()
{
    QList<PlanEntry> entries {behavior({1}, 0, march(1)), behavior({2}, 1, march(1))};
    entries[0] = *PlanHistory::endedBefore(entries.at(0), march(10));
    entries[1] = PlanHistory::reworded(entries.at(1), entries.at(1).latest().content, march(10));
    QCOMPARE(daysOfChange(entries), (QList<QDate> {march(10), march(1)}));
}

QTEST_APPLESS_MAIN(ClientPlanTest)
#include "tst_clientplan.moc"
