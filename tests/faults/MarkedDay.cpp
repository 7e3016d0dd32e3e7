#include "MarkedDay.h"

#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "DraftRepository.h"
#include "NoteDraftJson.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "RetentionRepository.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// One day that is written down; keeps the first error.
class MarkedDay
{
public:
    MarkedDay(Practice &practice, NextWord &word)
        : m_practice(practice)
        , m_word(word)
    {
    }

    QString run()
    {
        recordSettings();
        const ClientId client = recordClient();
        recordPlan(client);
        const Session session = recordSession(client);
        recordFacts(session.id);
        recordNotes(session);
        recordAround(client);
        return m_wrong;
    }

private:
    template <typename Value>
    void check(const Result<Value> &result, const char *what)
    {
        if (!result && m_wrong.isEmpty())
            m_wrong = QString::fromLatin1(what) + u": "_s + result.error().sentence() + result.error().subject;
    }
    template <typename Value>
    Value checked(Result<Value> result, const char *what)
    {
        check(result, what);
        return result ? std::move(*result) : Value();
    }
    FactTerm term(RecordedFacts &facts)
    {
        FactTerm term;
        term.key = facts.newKey();
        term.name = m_word();
        return term;
    }
    NoteDraft note()
    {
        NoteSentence sentence;
        sentence.text = m_word();
        NoteDraft draft;
        draft.paragraphs = {{NoteSection::Objective, {sentence}}};
        return draft;
    }
    [[nodiscard]] QDate today() const { return m_practice.clock().now().date(); }

    void recordSettings();
    ClientId recordClient();
    void recordPlan(ClientId client);
    Session recordSession(ClientId client);
    void recordFacts(SessionId session);
    void recordNotes(const Session &session);
    void recordAround(ClientId client);

    Practice &m_practice;
    NextWord &m_word;
    QString m_wrong;
};

void MarkedDay::recordSettings()
{
    check(m_practice.settings().setPractitioner({m_word(), m_word(), m_word(), m_word()}), "letterhead");
    LanguageModel model;
    model.name = m_word();
    check(m_practice.settings().setLanguageModel(model), "language model");
    Service service = checked(m_practice.services().all(), "services").value(0);
    service.name = m_word();
    check(m_practice.services().update(service), "service");
    Calendar calendar = checked(m_practice.calendars().all(), "calendars").value(0);
    calendar.name = m_word();
    check(m_practice.calendars().update(calendar), "calendar");
}

ClientId MarkedDay::recordClient()
{
    Client client;
    client.name = m_word();
    client.gender = m_word();
    client.birthDate = QDate(2019, 5, 6);
    client.caregiver = m_word();
    client.email = m_word() + u"@example.org"_s;
    client.phone = u"555 "_s + m_word();
    client.address = m_word();
    client.diagnosis = m_word();
    client.memberNumber = m_word();
    client.privateNotes = m_word();
    return checked(m_practice.clients().add(client), "client").id;
}

void MarkedDay::recordPlan(ClientId client)
{
    TargetBehavior behavior;
    behavior.name = m_word();
    behavior.definition = m_word();
    behavior.baseline.words = m_word();
    behavior.intensity = m_word();
    ReplacementProgram program;
    program.name = m_word();
    program.goal = m_word();
    program.baseline.words = m_word();
    program.mastery.words = m_word();
    PlanIntervention intervention;
    intervention.name = m_word();
    intervention.procedure = m_word();
    PlanReinforcer reinforcer;
    reinforcer.name = m_word();
    reinforcer.words = m_word();
    PlanEdit edit;
    for (const PlanContent &content :
         {PlanContent(behavior), PlanContent(program), PlanContent(intervention), PlanContent(reinforcer)})
        edit.stored.append(PlanHistory::begun(client, content, today().addDays(-1)));
    check(m_practice.plans().write(client, edit, ActivityKind::PlanExtended), "plan");
}

Session MarkedDay::recordSession(ClientId client)
{
    Session session;
    session.client = client;
    session.service = checked(m_practice.services().all(), "services").value(0).id;
    session.calendar = checked(m_practice.calendars().all(), "calendars").value(0).id;
    session.start = ZonedTime::fromInstant(m_practice.clock().now().addDays(-1), "UTC");
    session.status = SessionStatus::Completed;
    session.location = m_word();
    session.customerNotes = m_word();
    session.privateNotes = m_word();
    session = checked(m_practice.sessions().add({session}), "session").value(0);
    Session cancelled = session;
    cancelled.id = {};
    cancelled.status = SessionStatus::Cancelled;
    cancelled.cancellationReason = m_word();
    check(m_practice.sessions().add({cancelled}), "cancelled session");
    return session;
}

void MarkedDay::recordFacts(SessionId session)
{
    RecordedFacts facts;
    facts.place = term(facts);
    facts.participants = {{term(facts), m_word(), {}}};
    facts.environmentalChanges = {term(facts)};
    facts.reinforcers = {term(facts)};
    AbcEntry abc;
    abc.key = facts.newKey();
    abc.antecedent = term(facts);
    abc.behaviors = {term(facts)};
    abc.interventions = {term(facts)};
    abc.function = term(facts);
    facts.abc = {abc};
    BehaviorData behavior;
    behavior.key = facts.newKey();
    behavior.behavior = term(facts);
    behavior.count = 3;
    facts.behaviors = {behavior};
    ProgramData program;
    program.key = facts.newKey();
    program.program = term(facts);
    program.trials = {2, 3};
    program.prompts = {term(facts)};
    program.teaching = term(facts);
    program.prompting = term(facts);
    program.response = term(facts);
    facts.programs = {program};
    for (int field = int(FactField::Supervisor); field <= int(lastFactField); ++field)
        facts.words.insert(FactField(field), m_word());
    check(m_practice.sessionFacts().store(session, facts), "facts");
}

void MarkedDay::recordNotes(const Session &session)
{
    // Of another session each: one that is typed, one that is kept in two versions, one that is signed.
    Session another = session;
    another.id = {};
    const SessionId kept = checked(m_practice.sessions().add({another}), "session").value(0).id;
    check(m_practice.sessionNotes().store(kept, note()), "note");
    check(m_practice.sessionNotes().store(kept, note()), "note");
    check(m_practice.sessionNotes().saveDraft(kept, NoteDraftJson::toBytes(note())), "note that is typed");
    for (const NoteKind kind : {NoteKind::Private, NoteKind::Customer})
        check(m_practice.drafts().save(kept, kind, m_word()), "draft");
    check(m_practice.signedNotes().sign(session.id, note(), {m_word(), m_word()}), "signed note");
    check(
        m_practice.signedNotes().add(session.id, {AddendumType::Correction, m_word(), m_word(), {m_word(), m_word()}}),
        "addendum");
}

void MarkedDay::recordAround(ClientId client)
{
    check(m_practice.progress().store({{}, client, ProgressMarkKind::Event, today(), m_word(), {}}), "mark");
    PeriodReport report;
    report.client = client;
    report.from = today().addMonths(-1);
    report.to = today();
    report.introduction = m_word();
    report.recommendations = m_word();
    report.setPart({u"behavior:"_s + m_word(), true, m_word()});
    check(m_practice.periodReports().store(report), "report");
    check(m_practice.retention().placeHold({client, HoldKind::Legal, m_word(), {}, {}}), "hold");
    check(m_practice.settings().setState(u"clientDetails:%1"_s.arg(client.value),
                                         R"({"texts":{"email":")" + m_word().toUtf8() + R"("}})"),
          "what is typed of a client");
}

} // namespace

QString recordMarkedDay(Practice &practice, NextWord &word)
{
    return MarkedDay(practice, word).run();
}

} // namespace bitacora
