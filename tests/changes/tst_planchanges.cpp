#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "PlanRepository.h"
#include "PracticeFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class PlanChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void additionsGoToTheEndOfTheirGroup();
    void severalAreOneStep();
    void anAdditionComesBackUnderItsId();
    void aNewWordingLeavesThePast();
    void whatDoesNotDifferIsNoStep();
    void aCorrectionReachesBack();
    void aStatusIsAStepOfItsOwn();
    void linksAreUndone();
    void theOrderIsUndone();
    void anOrderThatLeavesSomethingOutIsRefused();
    void removingKeepsThePast();
    void removingWhatCameTodayLeavesNothingAndUndoBringsTheLinksBack();
    void theFirstDayCanBeMoved();
    void whatIsWrongIsNoStep();
    void everyStepIsInTheActivityLog();
    void theClientAndThePlanAreOneStep();

private:
    [[nodiscard]] QList<PlanEntry> entries() const { return *m_open->practice().plans().entries(m_client); }
    [[nodiscard]] ClientPlan plan(QDate day) const { return *m_open->practice().plans().plan(m_client, day); }
    [[nodiscard]] PlanChanges &changes() const { return m_open->planChanges(); }
    PlanEntry add(const PlanContent &content) { return changes().add(m_client, {content}, m_day).value().constFirst(); }

    const QDate m_day {2026, 11, 2};
    const QDate m_today {2026, 11, 18};
    ClientId m_client;
    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
};

namespace {

PlanContent behavior(const QString &name)
{
    TargetBehavior content;
    content.name = name;
    return content;
}

PlanContent program(const QString &name, const QList<PlanEntryId> &behaviors = {})
{
    ReplacementProgram content;
    content.name = name;
    content.behaviors = behaviors;
    return content;
}

PlanContent renamed(const PlanEntry &entry, const QString &name)
{
    PlanContent content = entry.latest().content;
    itemOf(content).name = name;
    return content;
}

} // namespace

void PlanChangesTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
}

void PlanChangesTest::additionsGoToTheEndOfTheirGroup()
{
    (void)add(behavior(u"Hitting"_s));
    (void)add(program(u"Asking"_s));
    (void)add(behavior(u"Biting"_s));
    const ClientPlan now = plan(m_day);
    QCOMPARE(now.behaviors.at(0).name, u"Hitting"_s);
    QCOMPARE(now.behaviors.at(1).name, u"Biting"_s);
    QCOMPARE(now.programs.constFirst().name, u"Asking"_s);
    QVERIFY(plan(m_day.addDays(-1)).isEmpty());
}

void PlanChangesTest::severalAreOneStep()
{
    PlanContent hitting = behavior(u"Hitting"_s);
    itemOf(hitting).id = PlanEntryId {-1};
    const auto added = changes().add(m_client, {hitting, program(u"Asking"_s, {PlanEntryId {-1}})}, m_day);
    QCOMPARE(added->size(), 2);
    QCOMPARE(plan(m_day).programs.constFirst().behaviors, QList<PlanEntryId> {added->constFirst().id});
    m_open->changes().undo();
    QVERIFY(entries().isEmpty());
    QVERIFY(!m_open->changes().canUndo());
    m_open->changes().redo();
    QCOMPARE(entries(), *added);
    QVERIFY(changes().add(m_client, {}, m_day)->isEmpty());
}

void PlanChangesTest::anAdditionComesBackUnderItsId()
{
    const PlanEntry entry = add(behavior(u"Hitting"_s));
    m_open->changes().undo();
    QVERIFY(entries().isEmpty());
    m_open->changes().redo();
    QCOMPARE(entries(), QList<PlanEntry> {entry});
}

void PlanChangesTest::aNewWordingLeavesThePast()
{
    const PlanEntry entry = add(behavior(u"Hitting"_s));
    QVERIFY(changes().reword(m_client, entry.id, renamed(entry, u"Slapping"_s), m_today));
    QCOMPARE(plan(m_today.addDays(-1)).behavior(entry.id)->name, u"Hitting"_s);
    QCOMPARE(plan(m_today).behavior(entry.id)->name, u"Slapping"_s);
    m_open->changes().undo();
    QCOMPARE(entries(), QList<PlanEntry> {entry});
    m_open->changes().redo();
    QCOMPARE(plan(m_today).behavior(entry.id)->name, u"Slapping"_s);
}

void PlanChangesTest::whatDoesNotDifferIsNoStep()
{
    const PlanEntry entry = add(behavior(u"Hitting"_s));
    const QSignalSpy changed(&m_open->practice().plans(), &PlanRepository::changed);
    QVERIFY(changes().reword(m_client, entry.id, entry.latest().content, m_today));
    QVERIFY(changes().correct(m_client, entry.id, entry.latest().content));
    QVERIFY(changes().setStatus(m_client, entry.id, PlanStatus::Active, m_today));
    QVERIFY(changes().setBeginning(m_client, entry.id, m_day));
    QVERIFY(changes().reorder(m_client, PlanGroup::Behaviors, {entry.id}));
    QVERIFY(changed.isEmpty());
}

void PlanChangesTest::aCorrectionReachesBack()
{
    const PlanEntry entry = add(behavior(u"Hiting"_s));
    QVERIFY(changes().correct(m_client, entry.id, renamed(entry, u"Hitting"_s)));
    QCOMPARE(plan(m_day).behavior(entry.id)->name, u"Hitting"_s);
    m_open->changes().undo();
    QCOMPARE(plan(m_today).behavior(entry.id)->name, u"Hiting"_s);
}

void PlanChangesTest::aStatusIsAStepOfItsOwn()
{
    const PlanEntry entry = add(program(u"Asking"_s));
    QVERIFY(changes().setStatus(m_client, entry.id, PlanStatus::Mastered, m_today));
    QCOMPARE(plan(m_today).program(entry.id)->standing, (PlanStanding {PlanStatus::Mastered, m_today}));
    QCOMPARE(plan(m_today.addDays(-1)).program(entry.id)->standing.status, PlanStatus::Active);
    QCOMPARE(m_open->changes().undoText(), u"changing a status in a plan"_s);
    m_open->changes().undo();
    QCOMPARE(entries(), QList<PlanEntry> {entry});
}

void PlanChangesTest::linksAreUndone()
{
    const PlanEntry hitting = add(behavior(u"Hitting"_s));
    const PlanEntry asking = add(program(u"Asking"_s));
    QVERIFY(changes().link(m_client, asking.id, {hitting.id}, m_today));
    QCOMPARE(plan(m_today).program(asking.id)->behaviors, QList<PlanEntryId> {hitting.id});
    QVERIFY(plan(m_day).program(asking.id)->behaviors.isEmpty());
    m_open->changes().undo();
    QVERIFY(plan(m_today).program(asking.id)->behaviors.isEmpty());
    QCOMPARE(changes().link(m_client, hitting.id, {}, m_today).error().code, ErrorCode::RecordNotFound);
}

void PlanChangesTest::theOrderIsUndone()
{
    const PlanEntry a = add(behavior(u"A"_s));
    const PlanEntry b = add(behavior(u"B"_s));
    QVERIFY(changes().reorder(m_client, PlanGroup::Behaviors, {b.id, a.id}));
    QCOMPARE(plan(m_day).behaviors.constFirst().id, b.id);
    m_open->changes().undo();
    QCOMPARE(plan(m_day).behaviors.constFirst().id, a.id);
}

void PlanChangesTest::anOrderThatLeavesSomethingOutIsRefused()
{
    const PlanEntry a = add(behavior(u"A"_s));
    (void)add(behavior(u"B"_s));
    QCOMPARE(changes().reorder(m_client, PlanGroup::Behaviors, {a.id}).error().code, ErrorCode::RecordNotFound);
}

void PlanChangesTest::removingKeepsThePast()
{
    const PlanEntry hitting = add(behavior(u"Hitting"_s));
    const PlanEntry asking = add(program(u"Asking"_s, {hitting.id}));
    QVERIFY(changes().remove(m_client, hitting.id, m_today));
    QVERIFY(plan(m_today).behaviors.isEmpty());
    QVERIFY(plan(m_today).program(asking.id)->behaviors.isEmpty());
    QCOMPARE(plan(m_day).program(asking.id)->behaviors, QList<PlanEntryId> {hitting.id});
    m_open->changes().undo();
    QCOMPARE(entries(), (QList<PlanEntry> {hitting, asking}));
}

void PlanChangesTest::removingWhatCameTodayLeavesNothingAndUndoBringsTheLinksBack()
{
    const PlanEntry hitting = add(behavior(u"Hitting"_s));
    const PlanEntry asking = add(program(u"Asking"_s, {hitting.id}));
    QVERIFY(changes().remove(m_client, hitting.id, m_day));
    QCOMPARE(entries().size(), 1);
    QVERIFY(behaviorsOf(entries().constFirst().latest().content)->isEmpty());
    m_open->changes().undo();
    QCOMPARE(entries(), (QList<PlanEntry> {hitting, asking}));
    m_open->changes().redo();
    QCOMPARE(entries().size(), 1);
}

void PlanChangesTest::theFirstDayCanBeMoved()
{
    const PlanEntry entry = add(behavior(u"Hitting"_s));
    QVERIFY(changes().setBeginning(m_client, entry.id, m_day.addDays(-30)));
    QVERIFY(plan(m_day.addDays(-30)).behavior(entry.id));
    m_open->changes().undo();
    QVERIFY(!plan(m_day.addDays(-30)).behavior(entry.id));
}

void PlanChangesTest::whatIsWrongIsNoStep()
{
    const PlanEntry entry = add(behavior(u"Hitting"_s));
    QCOMPARE(changes().reword(m_client, entry.id, renamed(entry, {}), m_today).error().code, ErrorCode::NameMissing);
    QCOMPARE(changes().add(m_client, {behavior({})}, m_day).error().code, ErrorCode::NameMissing);
    QCOMPARE(changes().remove(m_client, PlanEntryId {4711}, m_today).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(changes().add(ClientId {4711}, {behavior(u"A"_s)}, m_day).error().code, ErrorCode::RecordNotFound);
    m_open->changes().undo();
    QVERIFY(!m_open->changes().canUndo());
}

void PlanChangesTest::everyStepIsInTheActivityLog()
{
    using enum ActivityKind;
    const PlanEntry entry = add(behavior(u"Hitting"_s));
    QVERIFY(changes().reword(m_client, entry.id, renamed(entry, u"Slapping"_s), m_today));
    QVERIFY(changes().setStatus(m_client, entry.id, PlanStatus::OnHold, m_today));
    QVERIFY(changes().remove(m_client, entry.id, m_today));
    m_open->changes().undo();
    m_open->changes().redo();
    const QList<ActivityKind> expected {Redone, Undone, PlanReduced, PlanStatusChanged, PlanChanged, PlanExtended};
    const auto logged = *m_open->practice().activity().latest(int(expected.size()));
    QCOMPARE(logged.size(), expected.size());
    for (qsizetype i = 0; i < logged.size(); ++i) {
        QCOMPARE(logged.at(i).kind, expected.at(i));
        QCOMPARE(logged.at(i).client, std::optional(m_client));
        QVERIFY(!logged.at(i).after.contains(u"ing"_s) && !logged.at(i).before.contains(u"ing"_s));
    }
}

void PlanChangesTest::theClientAndThePlanAreOneStep()
{
    const Result<void> added = m_open->changes().asOneStep([this]() -> Result<void> {
        Client client;
        client.name = u"Ada Quill"_s;
        const auto stored = m_open->clientChanges().add(client, m_today);
        if (!stored)
            return Failure(stored.error());
        m_client = stored->id;
        const auto extended = m_open->planChanges().add(m_client, {behavior(u"Hitting"_s)}, m_today);
        return extended ? Result<void>() : Failure(extended.error());
    });
    QVERIFY(added);
    m_open->changes().undo();
    QCOMPARE(m_open->practice().clients().find(m_client).error().code, ErrorCode::RecordNotFound);
    QVERIFY(!m_open->changes().canUndo());
    m_open->changes().redo();
    QCOMPARE(plan(m_today).behaviors.size(), 1);
}

QTEST_GUILESS_MAIN(PlanChangesTest)
#include "tst_planchanges.moc"
