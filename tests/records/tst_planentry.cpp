#include "PlanEntry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr ClientId client {7};
constexpr PlanEntryId id {3};

TargetBehavior saying(const QString &definition)
{
    TargetBehavior behavior;
    behavior.id = id;
    behavior.name = u"Hitting"_s;
    behavior.definition = definition;
    return behavior;
}

QDate march(int day)
{
    return {2026, 3, day};
}

QString saidOn(const PlanEntry &entry, QDate day)
{
    const PlanWording *wording = entry.on(day);
    return wording ? detailsOf(wording->content) : u"(none)"_s;
}

} // namespace

class PlanEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChangedTodayLeavesWhatItWasBefore();
    void twoChangesOfOneDayAreOneWording();
    void aCorrectionReachesBack();
    void anEarlierDayThanTheLatestWordingsIsItsFirstDay();
    void aStatusHasItsDay();
    void aStatusOfWhatHasNoneIsNothing();
    void anEntryEndsTheDayBefore();
    void whatCameTodayIsNotLeftWhenItEndsToday();
    void whatEndedCanComeBack();
    void theFirstDayCanBeAnother();
    void aBehaviorIsUnlinkedEverywhere();
    void aNewWordingKeepsTheId();
    void daysInDisorderAreRefused();
    void wordingsOfAnotherGroupAreRefused();
};

void PlanEntryTest::whatIsChangedTodayLeavesWhatItWasBefore()
{
    const PlanEntry entry =
        PlanHistory::reworded(PlanHistory::begun(client, saying(u"old"_s), march(1)), saying(u"new"_s), march(10));
    QVERIFY(validatePlanEntry(entry));
    QCOMPARE(saidOn(entry, QDate(2026, 2, 28)), u"(none)"_s);
    QCOMPARE(saidOn(entry, march(1)), u"old"_s);
    QCOMPARE(saidOn(entry, march(9)), u"old"_s);
    QCOMPARE(saidOn(entry, march(10)), u"new"_s);
    QCOMPARE(saidOn(entry, QDate(2030, 1, 1)), u"new"_s);
}

void PlanEntryTest::twoChangesOfOneDayAreOneWording()
{
    PlanEntry entry = PlanHistory::begun(client, saying(u"one"_s), march(1));
    entry = PlanHistory::reworded(entry, saying(u"two"_s), march(10));
    entry = PlanHistory::reworded(entry, saying(u"three"_s), march(10));
    QCOMPARE(entry.wordings.size(), 2);
    QCOMPARE(saidOn(entry, march(9)), u"one"_s);
    QCOMPARE(saidOn(entry, march(10)), u"three"_s);
}

void PlanEntryTest::aCorrectionReachesBack()
{
    PlanEntry entry = PlanHistory::begun(client, saying(u"one"_s), march(1));
    entry = PlanHistory::reworded(entry, saying(u"tow"_s), march(5));
    entry = PlanHistory::corrected(entry, saying(u"two"_s));
    QCOMPARE(saidOn(entry, march(4)), u"one"_s);
    QCOMPARE(saidOn(entry, march(5)), u"two"_s);
}

void PlanEntryTest::anEarlierDayThanTheLatestWordingsIsItsFirstDay()
{
    PlanEntry entry = PlanHistory::begun(client, saying(u"one"_s), march(1));
    entry = PlanHistory::reworded(entry, saying(u"two"_s), march(10));
    entry = PlanHistory::reworded(entry, saying(u"three"_s), march(5));
    QVERIFY(validatePlanEntry(entry));
    QCOMPARE(saidOn(entry, march(5)), u"one"_s);
    QCOMPARE(saidOn(entry, march(10)), u"three"_s);
}

void PlanEntryTest::aStatusHasItsDay()
{
    const PlanEntry begun = PlanHistory::begun(client, saying(u"one"_s), march(1));
    const PlanEntry entry = PlanHistory::withStatus(begun, PlanStatus::Mastered, march(20));
    QVERIFY(validatePlanEntry(entry));
    QCOMPARE(*standingOf(entry.on(march(19))->content), PlanStanding());
    QCOMPARE(*standingOf(entry.on(march(20))->content), (PlanStanding {PlanStatus::Mastered, march(20)}));
    QCOMPARE(saidOn(entry, march(20)), u"one"_s);
    QCOMPARE(PlanHistory::withStatus(entry, PlanStatus::Mastered, march(25)), entry);
    const PlanEntry early = PlanHistory::withStatus(begun, PlanStatus::OnHold, QDate(2025, 1, 1));
    QCOMPARE(standingOf(early.latest().content)->since, march(1));
}

void PlanEntryTest::aStatusOfWhatHasNoneIsNothing()
{
    PlanReinforcer bubbles;
    bubbles.id = id;
    bubbles.name = u"Bubbles"_s;
    const PlanEntry entry = PlanHistory::begun(client, bubbles, march(1));
    QCOMPARE(PlanHistory::withStatus(entry, PlanStatus::OnHold, march(2)), entry);
}

void PlanEntryTest::anEntryEndsTheDayBefore()
{
    const PlanEntry begun = PlanHistory::begun(client, saying(u"one"_s), march(1));
    const auto ended = PlanHistory::endedBefore(begun, march(10));
    QVERIFY(ended);
    QVERIFY(validatePlanEntry(*ended));
    QCOMPARE(saidOn(*ended, march(9)), u"one"_s);
    QCOMPARE(saidOn(*ended, march(10)), u"(none)"_s);
    QCOMPARE(PlanHistory::endedBefore(*ended, march(20)), ended);
}

void PlanEntryTest::whatCameTodayIsNotLeftWhenItEndsToday()
{
    QVERIFY(!PlanHistory::endedBefore(PlanHistory::begun(client, saying(u"one"_s), march(10)), march(10)));
    PlanEntry entry = PlanHistory::begun(client, saying(u"one"_s), march(1));
    entry = PlanHistory::reworded(entry, saying(u"two"_s), march(10));
    const auto ended = PlanHistory::endedBefore(entry, march(10));
    QVERIFY(ended);
    QCOMPARE(ended->wordings.size(), 1);
    QCOMPARE(saidOn(*ended, march(9)), u"one"_s);
    QCOMPARE(saidOn(*ended, march(10)), u"(none)"_s);
}

void PlanEntryTest::whatEndedCanComeBack()
{
    auto entry = PlanHistory::endedBefore(PlanHistory::begun(client, saying(u"one"_s), march(1)), march(10));
    entry = PlanHistory::reworded(*entry, saying(u"again"_s), march(20));
    QVERIFY(validatePlanEntry(*entry));
    QCOMPARE(saidOn(*entry, march(9)), u"one"_s);
    QCOMPARE(saidOn(*entry, march(15)), u"(none)"_s);
    QCOMPARE(saidOn(*entry, march(20)), u"again"_s);
}

void PlanEntryTest::theFirstDayCanBeAnother()
{
    PlanEntry entry = PlanHistory::begun(client, saying(u"one"_s), march(10));
    entry = PlanHistory::beginningOn(entry, march(1));
    QCOMPARE(saidOn(entry, march(1)), u"one"_s);
    entry = PlanHistory::reworded(entry, saying(u"two"_s), march(10));
    entry = PlanHistory::beginningOn(entry, march(30));
    QVERIFY(validatePlanEntry(entry));
    QCOMPARE(entry.wordings.constFirst().from, march(9));
}

void PlanEntryTest::aBehaviorIsUnlinkedEverywhere()
{
    ReplacementProgram program;
    program.id = id;
    program.name = u"Asking"_s;
    program.behaviors = {PlanEntryId {1}, PlanEntryId {2}};
    PlanEntry entry = PlanHistory::begun(client, program, march(1));
    program.behaviors = {PlanEntryId {2}};
    entry = PlanHistory::unlinked(PlanHistory::reworded(entry, program, march(10)), PlanEntryId {2});
    QCOMPARE(*behaviorsOf(entry.wordings.at(0).content), QList<PlanEntryId> {PlanEntryId {1}});
    QVERIFY(behaviorsOf(entry.wordings.at(1).content)->isEmpty());
}

void PlanEntryTest::aNewWordingKeepsTheId()
{
    TargetBehavior content = saying(u"two"_s);
    content.id = {};
    const PlanEntry begun = PlanHistory::begun(client, saying(u"one"_s), march(1));
    QCOMPARE(itemOf(PlanHistory::reworded(begun, content, march(2)).latest().content).id, id);
    QCOMPARE(itemOf(PlanHistory::corrected(begun, content).latest().content).id, id);
}

void PlanEntryTest::daysInDisorderAreRefused()
{
    const PlanContent content = saying(u"one"_s);
    const QList<QList<PlanWording>> wrong {
        {},
        {{QDate(), {}, content}},
        {{march(10), march(9), content}},
        {{march(1), {}, content}, {march(10), {}, content}},
        {{march(1), march(10), content}, {march(10), {}, content}},
        {{march(10), march(20), content}, {march(1), march(5), content}},
    };
    for (const QList<PlanWording> &wordings : wrong) {
        const auto checked = validatePlanEntry({id, client, 0, wordings});
        QVERIFY(!checked);
        QCOMPARE(checked.error().subject, u"dates"_s);
    }
}

void PlanEntryTest::wordingsOfAnotherGroupAreRefused()
{
    PlanReinforcer bubbles;
    bubbles.id = id;
    bubbles.name = u"Bubbles"_s;
    const PlanEntry entry {
        id, client, 0, {{march(1), march(2), saying(u"one"_s)}, {march(3), {}, PlanContent(bubbles)}}};
    QVERIFY(!validatePlanEntry(entry));
}

QTEST_APPLESS_MAIN(PlanEntryTest)
#include "tst_planentry.moc"
