#include "ActivityRepository.h"
#include "PlanRepository.h"
#include "PracticeDatabase.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestPlanRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyFieldComesBack();
    void thePlanIsThatOfTheDay();
    void newEntriesMayLinkToEachOther();
    void anotherClientsPlanIsNotTouched();
    void onlyABehaviorOfTheSamePlanCanBeLinked();
    void aRemovedBehaviorIsLinkedNoMore();
    void aRemovedEntryComesBackUnderItsId();
    void whatIsNotValidIsNotStored();
    void whatIsOnesOwnCanBeUsedAgain();
    void theLogSaysWhatKindOfThingAndNoneOfItsWords();
    void oneChangeIsOneEntryAndOneSignal();
    void verifyFindsWhatContradictsItself_data();
    void verifyFindsWhatContradictsItself();

private:
    [[nodiscard]] PlanRepository &plans() const { return m_fixture->practice().plans(); }
    [[nodiscard]] ActivityEntry lastLogged() const { return m_fixture->practice().activity().latest(1)->constFirst(); }
    QList<PlanEntry> write(const QList<PlanEntry> &stored, const QList<PlanEntryId> &removed = {},
                           ActivityKind kind = ActivityKind::PlanChanged)
    {
        const auto written = plans().write(m_client.id, {stored, removed}, kind);
        return written ? *written : QList<PlanEntry>();
    }

    const QDate m_day {2026, 11, 2};
    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
};

namespace {

TargetBehavior hitting()
{
    TargetBehavior behavior;
    behavior.id = PlanEntryId {-1};
    behavior.name = u"Hitting"_s;
    behavior.catalogueId = u"hitting"_s;
    behavior.definition = u"Open or closed hand against a person"_s;
    behavior.measure = BehaviorMeasure::Rate;
    behavior.baseline = {4.5, MeasureUnit::TimesPerHour, u"at school"_s};
    behavior.intensity = u"leaves a mark"_s;
    behavior.standing = {PlanStatus::OnHold, QDate(2026, 11, 3)};
    return behavior;
}

ReplacementProgram asking()
{
    ReplacementProgram program;
    program.id = PlanEntryId {-2};
    program.name = u"Asking for a break"_s;
    program.goal = u"Hands over the card"_s;
    program.baseline = {20, MeasureUnit::PercentOfTrials, {}};
    program.mastery = {80, 3, u"with two people"_s};
    program.behaviors = {PlanEntryId {-1}};
    return program;
}

PlanIntervention blocking()
{
    PlanIntervention intervention;
    intervention.name = u"Response blocking"_s;
    intervention.group = InterventionGroup::Consequence;
    intervention.procedure = u"Hand between"_s;
    intervention.behaviors = {PlanEntryId {-1}};
    return intervention;
}

PlanReinforcer bubbles()
{
    PlanReinforcer reinforcer;
    reinforcer.name = u"Bubbles"_s;
    reinforcer.words = u"after each request"_s;
    return reinforcer;
}

} // namespace

void TestPlanRepository::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
}

void TestPlanRepository::everyFieldComesBack()
{
    const auto begun = [this](const PlanContent &content) { return PlanHistory::begun(m_client.id, content, m_day); };
    QList<PlanEntry> stored = write({begun(hitting()), begun(asking()), begun(blocking()), begun(bubbles())});
    QCOMPARE(stored.size(), 4);
    QCOMPARE(*plans().entries(m_client.id), stored);
    PlanEntry expected = begun(hitting());
    expected.id = stored.constFirst().id;
    itemOf(expected.wordings.first().content).id = expected.id;
    QVERIFY(expected.id.isValid());
    QCOMPARE(stored.constFirst(), expected);
    QCOMPARE(std::get<ReplacementProgram>(stored.at(1).latest().content).mastery, asking().mastery);
    QCOMPARE(std::get<PlanIntervention>(stored.at(2).latest().content).group, InterventionGroup::Consequence);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(*plans().entries(m_client.id), stored);
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestPlanRepository::thePlanIsThatOfTheDay()
{
    PlanEntry entry = write({PlanHistory::begun(m_client.id, bubbles(), m_day)}).constFirst();
    PlanReinforcer music = bubbles();
    music.name = u"Music"_s;
    entry = write({PlanHistory::reworded(entry, music, m_day.addDays(7))}).constFirst();
    QVERIFY(plans().plan(m_client.id, m_day.addDays(-1))->isEmpty());
    QCOMPARE(plans().plan(m_client.id, m_day.addDays(6))->reinforcer(entry.id)->name, u"Bubbles"_s);
    QCOMPARE(plans().plan(m_client.id, m_day.addDays(7))->reinforcer(entry.id)->name, u"Music"_s);
    (void)write({*PlanHistory::endedBefore(entry, m_day.addDays(9))});
    QVERIFY(plans().plan(m_client.id, m_day.addDays(9))->isEmpty());
    QVERIFY(!plans().plan(m_client.id, m_day.addDays(8))->isEmpty());
}

void TestPlanRepository::newEntriesMayLinkToEachOther()
{
    // The program comes before the behavior that it links to.
    const auto stored =
        write({PlanHistory::begun(m_client.id, asking(), m_day), PlanHistory::begun(m_client.id, hitting(), m_day)});
    QCOMPARE(*behaviorsOf(stored.at(0).latest().content), QList<PlanEntryId> {stored.at(1).id});
    const ClientPlan plan = *plans().plan(m_client.id, m_day);
    QCOMPARE(plan.programs.constFirst().behaviors, QList<PlanEntryId> {plan.behaviors.constFirst().id});
}

void TestPlanRepository::anotherClientsPlanIsNotTouched()
{
    const Client other = m_fixture->addClient(u"Ada Quill"_s);
    const PlanEntry entry = write({PlanHistory::begun(m_client.id, bubbles(), m_day)}).constFirst();
    PlanEntry stolen = entry;
    stolen.client = other.id;
    QCOMPARE(plans().write(other.id, {{stolen}, {}}, ActivityKind::PlanChanged).error().code,
             ErrorCode::RecordNotFound);
    QCOMPARE(plans().write(other.id, {{entry}, {}}, ActivityKind::PlanChanged).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(plans().write(other.id, {{}, {entry.id}}, ActivityKind::PlanReduced).error().code,
             ErrorCode::RecordNotFound);
    QCOMPARE(plans().write(ClientId {4711}, {}, ActivityKind::PlanChanged).error().code, ErrorCode::RecordNotFound);
    QVERIFY(plans().entries(other.id)->isEmpty());
    QCOMPARE(*plans().entries(m_client.id), QList<PlanEntry> {entry});
}

void TestPlanRepository::onlyABehaviorOfTheSamePlanCanBeLinked()
{
    const Client other = m_fixture->addClient(u"Ada Quill"_s);
    const auto theirs =
        plans().write(other.id, {{PlanHistory::begun(other.id, hitting(), m_day)}, {}}, ActivityKind::PlanExtended);
    const PlanEntry reinforcer = write({PlanHistory::begun(m_client.id, bubbles(), m_day)}).constFirst();
    for (const PlanEntryId wrong : {theirs->constFirst().id, reinforcer.id, PlanEntryId {4711}, PlanEntryId {-9}}) {
        ReplacementProgram program = asking();
        program.behaviors = {wrong};
        const auto written = plans().write(m_client.id, {{PlanHistory::begun(m_client.id, program, m_day)}, {}},
                                           ActivityKind::PlanExtended);
        QVERIFY(!written);
        QCOMPARE(written.error().subject, u"behaviors"_s);
    }
    QCOMPARE(plans().entries(m_client.id)->size(), 1);
}

void TestPlanRepository::aRemovedBehaviorIsLinkedNoMore()
{
    const auto stored =
        write({PlanHistory::begun(m_client.id, hitting(), m_day), PlanHistory::begun(m_client.id, asking(), m_day)});
    (void)write({}, {stored.constFirst().id}, ActivityKind::PlanReduced);
    const auto left = *plans().entries(m_client.id);
    QCOMPARE(left.size(), 1);
    QVERIFY(behaviorsOf(left.constFirst().latest().content)->isEmpty());
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestPlanRepository::aRemovedEntryComesBackUnderItsId()
{
    const auto stored =
        write({PlanHistory::begun(m_client.id, hitting(), m_day), PlanHistory::begun(m_client.id, asking(), m_day)});
    (void)write({}, {stored.constFirst().id}, ActivityKind::PlanReduced);
    (void)write(stored, {}, ActivityKind::Undone);
    QCOMPARE(*plans().entries(m_client.id), stored);
}

void TestPlanRepository::whatIsOnesOwnCanBeUsedAgain()
{
    const Client other = m_fixture->addClient(u"Ada Quill"_s);
    PlanReinforcer known = bubbles();
    known.catalogueId = u"bubbles"_s;
    PlanReinforcer later = bubbles();
    later.name = u"BUBBLES"_s;
    later.words = u"worded later"_s;
    (void)write({PlanHistory::begun(m_client.id, bubbles(), m_day), PlanHistory::begun(m_client.id, known, m_day),
                 PlanHistory::begun(m_client.id, asking(), m_day), PlanHistory::begun(m_client.id, hitting(), m_day)});
    QVERIFY(plans().write(other.id, {{PlanHistory::begun(other.id, later, m_day)}, {}}, ActivityKind::PlanExtended));
    const auto reinforcers = plans().ownEntries(PlanGroup::Reinforcers);
    QCOMPARE(reinforcers->size(), 1);
    QCOMPARE(detailsOf(reinforcers->constFirst()), u"worded later"_s);
    QVERIFY(!itemOf(reinforcers->constFirst()).id.isValid());
    const auto programs = plans().ownEntries(PlanGroup::Programs);
    QVERIFY(!baselineOf(programs->constFirst())->value);
    QVERIFY(behaviorsOf(programs->constFirst())->isEmpty());
    // With the client goes what was worded for it.
    QVERIFY(m_fixture->practice().clients().erase(other.id));
    QCOMPARE(detailsOf(plans().ownEntries(PlanGroup::Reinforcers)->constFirst()), bubbles().words);
}

void TestPlanRepository::whatIsNotValidIsNotStored()
{
    const auto logged = m_fixture->practice().activity().latest(100)->size();
    PlanReinforcer unnamed = bubbles();
    unnamed.name.clear();
    const auto written = plans().write(
        m_client.id,
        {{PlanHistory::begun(m_client.id, bubbles(), m_day), PlanHistory::begun(m_client.id, unnamed, m_day)}, {}},
        ActivityKind::PlanExtended);
    QCOMPARE(written.error().code, ErrorCode::NameMissing);
    QVERIFY(plans().entries(m_client.id)->isEmpty());
    QCOMPARE(m_fixture->practice().activity().latest(100)->size(), logged);
}

void TestPlanRepository::theLogSaysWhatKindOfThingAndNoneOfItsWords()
{
    PlanEntry entry = write({PlanHistory::begun(m_client.id, hitting(), m_day)}).constFirst();
    QCOMPARE(lastLogged().client, std::optional(m_client.id));
    QCOMPARE(lastLogged().after, u"planBehavior"_s);
    TargetBehavior other = std::get<TargetBehavior>(entry.latest().content);
    other.name = u"Kicking"_s;
    other.definition = u"With a foot"_s;
    other.measure = BehaviorMeasure::Duration;
    other.baseline.value = 3;
    other.intensity.clear();
    entry = write({PlanHistory::reworded(entry, other, m_day.addDays(1))}).constFirst();
    QCOMPARE(lastLogged().before, QString());
    QCOMPARE(lastLogged().after, u"planBehavior; name, planDetails, planBaseline, planMeasure, planIntensity"_s);
    entry = write({PlanHistory::withStatus(entry, PlanStatus::Mastered, m_day.addDays(2))}).constFirst();
    QCOMPARE(lastLogged().before, u"planBehavior; planOnHold"_s);
    QCOMPARE(lastLogged().after, u"planBehavior; planMastered"_s);
    entry.position = 4;
    entry = write({*PlanHistory::endedBefore(entry, m_day.addDays(5))}).constFirst();
    QCOMPARE(lastLogged().after, u"planBehavior; planOrder, planDays"_s);
    (void)write({PlanHistory::begun(m_client.id, bubbles(), m_day), PlanHistory::begun(m_client.id, bubbles(), m_day),
                 PlanHistory::begun(m_client.id, blocking(), m_day)},
                {});
    // The intervention links to nothing that is there: nothing was stored, and nothing was logged.
    QCOMPARE(lastLogged().after, u"planBehavior; planOrder, planDays"_s);
    PlanIntervention unlinked = blocking();
    unlinked.behaviors.clear();
    const auto more =
        write({PlanHistory::begun(m_client.id, bubbles(), m_day), PlanHistory::begun(m_client.id, bubbles(), m_day),
               PlanHistory::begun(m_client.id, unlinked, m_day)},
              {});
    QCOMPARE(lastLogged().after, u"planIntervention, planReinforcers"_s);
    (void)write({}, {more.constFirst().id}, ActivityKind::PlanReduced);
    QCOMPARE(lastLogged().before, u"planReinforcer"_s);
    QCOMPARE(lastLogged().after, QString());
}

void TestPlanRepository::oneChangeIsOneEntryAndOneSignal()
{
    const QSignalSpy changed(&plans(), &PlanRepository::changed);
    const auto logged = m_fixture->practice().activity().latest(100)->size();
    (void)write({PlanHistory::begun(m_client.id, hitting(), m_day), PlanHistory::begun(m_client.id, asking(), m_day)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<ClientId>(), m_client.id);
    QCOMPARE(m_fixture->practice().activity().latest(100)->size(), logged + 1);
}

void TestPlanRepository::verifyFindsWhatContradictsItself_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no wording") << u"DELETE FROM plan_wording WHERE entry_id = 1"_s;
    QTest::newRow("overlapping wordings")
        << u"INSERT INTO plan_wording (entry_id, from_day, name) VALUES (1, 2900000, 'x')"_s;
    QTest::newRow("a link to what is no behavior") << u"UPDATE plan_link SET behavior_id = 2"_s;
}

void TestPlanRepository::verifyFindsWhatContradictsItself()
{
    QFETCH(QString, sql);
    (void)write({PlanHistory::begun(m_client.id, hitting(), m_day), PlanHistory::begun(m_client.id, asking(), m_day)});
    QVERIFY(m_fixture->practice().verify()->isSound());
    m_fixture->close();
    {
        const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                     PracticeDatabase::Access::ReadWrite);
        QSqlQuery query((*database)->connection());
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QVERIFY(m_fixture->reopen());
    const auto report = m_fixture->practice().verify();
    QCOMPARE(report->findings.size(), 1);
    QVERIFY(report->findings.constFirst().contains(u"plans"_s));
}

QTEST_GUILESS_MAIN(TestPlanRepository)
#include "tst_planrepository.moc"
