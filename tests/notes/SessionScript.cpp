#include "SessionScript.h"

#include "Catalogue.h"

namespace bitacora {

SessionScript::SessionScript(const char *name, const char *client, NoteTemplate layout)
{
    m_session.name = QString::fromUtf8(name);
    m_session.layout = layout;
    m_session.input.clientName = QString::fromUtf8(client);
    m_session.input.provider.name = QStringLiteral("Ana Pérez");
}

SessionScript &SessionScript::at(const char *day, const char *time, int minutes)
{
    m_session.input.start =
        ZonedTime::fromWall(QDate::fromString(QString::fromUtf8(day), Qt::ISODate),
                            QTime::fromString(QString::fromUtf8(time), QStringLiteral("hh:mm")), "America/New_York");
    m_session.input.durationMinutes = minutes;
    return *this;
}

SessionScript &SessionScript::service(const char *code, const char *credential, const char *name)
{
    m_session.input.serviceCode = QString::fromUtf8(code);
    m_session.input.serviceName = QString::fromUtf8(name);
    m_session.input.provider.credential = QString::fromUtf8(credential);
    return *this;
}

FactTerm SessionScript::term(CatalogueKind kind, const char *id)
{
    const QString name = QString::fromUtf8(id);
    if (name.isEmpty())
        return {};
    const CatalogueEntry *entry = Catalogue::builtIn(kind).find(name);
    if (!entry)
        qFatal("no catalogue has %s", id);
    return {facts().newKey(), entry->english.name, name, {}};
}

FactTerms SessionScript::terms(CatalogueKind kind, Ids ids)
{
    FactTerms terms;
    for (const char *id : ids)
        terms.append(term(kind, id));
    return terms;
}

FactTerm SessionScript::ownTerm(const char *name)
{
    return {facts().newKey(), QString::fromUtf8(name), {}, {}};
}

SessionScript &SessionScript::place(const char *id)
{
    facts().place = term(CatalogueKind::PlacesOfService, id);
    return *this;
}

SessionScript &SessionScript::ownPlace(const char *name)
{
    facts().place = ownTerm(name);
    return *this;
}

SessionScript &SessionScript::with(const char *participant, const char *person)
{
    facts().participants.append({term(CatalogueKind::Participants, participant), QString::fromUtf8(person), {}});
    return *this;
}

SessionScript &SessionScript::group(int size)
{
    facts().groupSize = size;
    return *this;
}

SessionScript &SessionScript::changes(Ids ids)
{
    facts().environmentalChanges = terms(CatalogueKind::EnvironmentalChanges, ids);
    return *this;
}

SessionScript &SessionScript::abc(const char *antecedent, Ids behaviors, Ids interventions, const char *function)
{
    AbcEntry entry;
    entry.key = facts().newKey();
    entry.antecedent = term(CatalogueKind::Antecedents, antecedent);
    entry.behaviors = terms(CatalogueKind::Behaviors, behaviors);
    entry.interventions = terms(CatalogueKind::Interventions, interventions);
    entry.function = term(CatalogueKind::BehaviorFunctions, function);
    facts().abc.append(entry);
    return *this;
}

BehaviorData &SessionScript::behavior(const FactTerm &term, BehaviorMeasure measure)
{
    BehaviorData data;
    data.key = facts().newKey();
    data.behavior = term;
    data.measure = measure;
    facts().behaviors.append(data);
    return facts().behaviors.last();
}

SessionScript &SessionScript::count(const char *behavior, int count)
{
    this->behavior(term(CatalogueKind::Behaviors, behavior), BehaviorMeasure::Frequency).count = count;
    return *this;
}

SessionScript &SessionScript::rate(const char *behavior, int count, int minutes)
{
    BehaviorData &data = this->behavior(term(CatalogueKind::Behaviors, behavior), BehaviorMeasure::Rate);
    data.count = count;
    data.observedMinutes = minutes;
    return *this;
}

SessionScript &SessionScript::duration(const char *behavior, int seconds, int count)
{
    BehaviorData &data = this->behavior(term(CatalogueKind::Behaviors, behavior), BehaviorMeasure::Duration);
    data.seconds = seconds;
    data.count = count;
    return *this;
}

SessionScript &SessionScript::latency(const char *behavior, int seconds)
{
    this->behavior(term(CatalogueKind::Behaviors, behavior), BehaviorMeasure::Latency).seconds = seconds;
    return *this;
}

SessionScript &SessionScript::interval(const char *behavior, int count, int intervals)
{
    BehaviorData &data = this->behavior(term(CatalogueKind::Behaviors, behavior), BehaviorMeasure::Interval);
    data.count = count;
    data.intervals = intervals;
    return *this;
}

SessionScript &SessionScript::ownBehavior(const char *name, int count)
{
    behavior(ownTerm(name), BehaviorMeasure::Frequency).count = count;
    return *this;
}

SessionScript &SessionScript::program(const char *id, int correct, int total, Ids prompts, const char *teaching,
                                      const char *prompting, const char *response)
{
    ProgramData data;
    data.key = facts().newKey();
    data.program = term(CatalogueKind::Programs, id);
    data.trials = TrialCount {correct, total};
    data.prompts = terms(CatalogueKind::PromptTypes, prompts);
    data.teaching = term(CatalogueKind::TeachingProcedures, teaching);
    data.prompting = term(CatalogueKind::PromptingProcedures, prompting);
    data.response = term(CatalogueKind::ClientResponses, response);
    facts().programs.append(data);
    return *this;
}

SessionScript &SessionScript::ownProgram(const char *name, int correct, int total)
{
    ProgramData data;
    data.key = facts().newKey();
    data.program = ownTerm(name);
    data.trials = TrialCount {correct, total};
    facts().programs.append(data);
    return *this;
}

SessionScript &SessionScript::reinforcers(Ids ids)
{
    facts().reinforcers = terms(CatalogueKind::Reinforcers, ids);
    return *this;
}

SessionScript &SessionScript::valued(Valuation valuation)
{
    facts().valuation = valuation;
    return *this;
}

SessionScript &SessionScript::words(FactField field, const char *text)
{
    facts().words.insert(field, QString::fromUtf8(text));
    return *this;
}

} // namespace bitacora
