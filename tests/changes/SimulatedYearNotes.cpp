// What people do in a simulated year with plans, what was recorded and notes, each beside the same in a plain map.

#include "DeletedClient.h"
#include "PlanRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"
#include "SimulatedYear.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Stands for the client's name in the texts of the map.
const QString namePlace = u"{name}"_s;
const QStringList words {u"flapping"_s, u"kumquat"_s, u"tantrum"_s, u"puzzle"_s};

Signer signer()
{
    return {u"Vera Torres"_s, u"BCBA"_s};
}

NoteDraft draftSaying(const QString &text)
{
    NoteDraft draft;
    if (text.isEmpty())
        return draft;
    NoteSentence sentence;
    sentence.text = text;
    sentence.edited = true;
    draft.paragraphs = {{NoteSection::Opening, {sentence}}};
    return draft;
}

bool isAnyFrozenOf(const Session &before, const Session &after)
{
    return before.client != after.client || before.service != after.service || before.start != after.start
        || before.durationMinutes != after.durationMinutes;
}

} // namespace

bool SimulatedYear::changesWhatIsSigned(const Model &after) const
{
    return std::any_of(m_signed.keyBegin(), m_signed.keyEnd(), [&](SessionId id) {
        return isAnyFrozenOf(model().sessions.value(id), after.sessions.value(id));
    });
}

QString SimulatedYear::withName(SessionId id, const QString &text) const
{
    const auto client = model().sessions.value(id).client;
    return QString(text).replace(namePlace, client ? model().clients.value(*client).name : deletedClientName());
}

QString SimulatedYear::someText()
{
    const QString who = below(2) == 0 ? namePlace : u"The client"_s;
    return u"%1 had %2 of %3."_s.arg(who).arg(below(100)).arg(words.at(below(int(words.size()))));
}

void SimulatedYear::changePlan()
{
    const ClientId client = model().clients.keys().at(below(int(model().clients.size())));
    const QDate day = m_fixture->clock.instant.date().addDays(-below(30));
    Model after = model();
    QList<PlanEntry> &plan = after.plans[client];
    PlanReinforcer content;
    content.name = u"Reinforcer %1"_s.arg(below(1000));
    if (plan.isEmpty() || below(2) == 0) {
        const auto added = m_open->planChanges().add(client, {content}, day);
        QVERIFY(added && added->size() == 1);
        plan.append(added->constFirst());
        QCOMPARE(plan.constLast().latest().from, day);
        did(after, {});
        return;
    }
    const int index = below(int(plan.size()));
    const PlanEntry before = plan.at(index);
    if (below(3) == 0) {
        QVERIFY(m_open->planChanges().remove(client, before.id, day));
        if (const auto left = PlanHistory::endedBefore(before, day))
            plan[index] = *left;
        else
            plan.removeAt(index);
    } else {
        QVERIFY(m_open->planChanges().reword(client, before.id, content, day));
        plan[index] = PlanHistory::reworded(before, content, day);
    }
    if (after.plans.value(client) != model().plans.value(client))
        did(after, {});
}

void SimulatedYear::recordFacts()
{
    const QList<SessionId> ids = randomIds(1);
    if (ids.isEmpty())
        return;
    const SessionId id = ids.constFirst();
    RecordedFacts facts;
    if (below(6) != 0) {
        BehaviorData data;
        data.key = facts.newKey();
        data.behavior = {facts.newKey(), u"Flapping"_s, {}, {}};
        data.count = below(20);
        facts.behaviors.append(data);
    }
    const auto done = m_open->sessionChanges().setFacts(id, facts);
    const bool changes = facts != model().facts.value(id);
    if (m_signed.contains(id)) {
        QCOMPARE(done.has_value(), !changes);
        return;
    }
    QVERIFY(done);
    Model after = model();
    after.facts.insert(id, facts);
    if (changes)
        did(after, ids);
}

void SimulatedYear::writeNote()
{
    const QList<SessionId> ids = randomIds(1);
    if (ids.isEmpty())
        return;
    const SessionId id = ids.constFirst();
    const QString text = below(6) == 0 ? QString() : someText();
    const auto done = m_open->noteChanges().setNote(id, draftSaying(withName(id, text)));
    if (m_signed.contains(id)) {
        QVERIFY(text.isEmpty() || done.error().code == ErrorCode::NoteIsSigned);
        return;
    }
    QVERIFY(done);
    Model after = model();
    after.notes.insert(id, text);
    if (text != model().notes.value(id))
        did(after, ids);
}

void SimulatedYear::addAddendum()
{
    if (m_signed.isEmpty())
        return;
    const SessionId id = m_signed.keys().at(below(int(m_signed.size())));
    const QString text = someText();
    QVERIFY(m_open->noteChanges().add(
        id, {AddendumType(below(3)), u"Reason %1"_s.arg(below(9)), withName(id, text), signer()}));
    m_signed[id].append(text);
    m_touched = {id};
}

void SimulatedYear::signSome()
{
    QList<SessionId> open = model().sessions.keys();
    open.removeIf([this](SessionId id) { return m_signed.contains(id); });
    for (int i = 0; i < signedAtOnce && !open.isEmpty(); ++i) {
        const SessionId id = open.takeAt(below(int(open.size())));
        const QString text = someText();
        const auto done = m_open->noteChanges().sign(id, draftSaying(withName(id, text)), signer());
        QVERIFY(done);
        QVERIFY(!m_open->noteChanges().sign(id, draftSaying(text), signer()));
        m_signed.insert(id, {text});
        // What was written before goes with the signature; no step brings it back, because signing ends with a lock here.
        for (Model &each : m_history)
            each.notes.remove(id);
    }
}

void SimulatedYear::compareNote(SessionId id)
{
    QCOMPARE(practice().sessionFacts().find(id).value(), model().facts.value(id));
    const auto draft = practice().sessionNotes().find(id).value();
    QCOMPARE(draft ? draft->text() : QString(), withName(id, model().notes.value(id)));
    const auto found = practice().signedNotes().find(id).value();
    QCOMPARE(found.has_value(), m_signed.contains(id));
    const auto versions = practice().sessionNotes().versions(id).value();
    if (found) {
        const QStringList &texts = m_signed[id];
        QCOMPARE(found->text, withName(id, texts.constFirst()));
        QCOMPARE(found->addenda.size(), texts.size() - 1);
        for (qsizetype i = 1; i < texts.size(); ++i)
            QCOMPARE(found->addenda.at(i - 1).text, withName(id, texts.at(i)));
        QCOMPARE(found->client.has_value(), model().sessions.value(id).client.has_value());
        QVERIFY(versions.size() >= texts.size());
        QCOMPARE(versions.at(versions.size() - texts.size()).text, found->text);
    } else if (draft) {
        QVERIFY(!versions.isEmpty());
        QCOMPARE(versions.constLast().text, draft->text());
    }
}

void SimulatedYear::comparePlans()
{
    for (const Client &client : model().clients) {
        QList<PlanEntry> expected = model().plans.value(client.id);
        QList<PlanEntry> found = practice().plans().entries(client.id).value();
        const auto byId = [](const PlanEntry &a, const PlanEntry &b) { return a.id < b.id; };
        std::sort(expected.begin(), expected.end(), byId);
        std::sort(found.begin(), found.end(), byId);
        QCOMPARE(found, expected);
    }
}

void SimulatedYear::compareSearch()
{
    for (const QString &word : words) {
        QSet<qint64> expected;
        for (const Session &session : model().sessions) {
            const QString said = model().notes.value(session.id) + m_signed.value(session.id).join(u' ');
            if (said.contains(word))
                expected.insert(session.id.value);
        }
        SessionFilter filter;
        filter.words = word;
        QSet<qint64> found;
        const auto keys = practice().sessions().keys(filter).value();
        for (const SessionKey &key : keys)
            found.insert(key.id);
        QCOMPARE(found, expected);
    }
}

} // namespace bitacora
