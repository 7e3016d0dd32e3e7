#pragma once

#include "GoldenSessions.h"

#include "CatalogueKind.h"

#include <initializer_list>

namespace bitacora {

/// Puts a session together in the words of the catalogues' ids. An id that no catalogue has ends the test.
class SessionScript
{
public:
    using Ids = std::initializer_list<const char *>;

    SessionScript(const char *name, const char *client, NoteTemplate layout);

    /// A day "2026-11-17" and a time "16:00" in New York, and the length in minutes.
    SessionScript &at(const char *day, const char *time, int minutes);
    SessionScript &service(const char *code, const char *credential, const char *name = "");
    SessionScript &place(const char *id);
    SessionScript &ownPlace(const char *name);
    SessionScript &with(const char *participant, const char *person = "");
    SessionScript &group(int size);
    SessionScript &changes(Ids ids);
    SessionScript &unchanged() { return changes({"nothing"}); }
    SessionScript &status(const char *text) { return words(FactField::ClinicalStatus, text); }
    SessionScript &abc(const char *antecedent, Ids behaviors, Ids interventions, const char *function);
    SessionScript &count(const char *behavior, int count);
    SessionScript &rate(const char *behavior, int count, int minutes);
    SessionScript &duration(const char *behavior, int seconds, int count);
    SessionScript &latency(const char *behavior, int seconds);
    SessionScript &interval(const char *behavior, int count, int intervals);
    SessionScript &ownBehavior(const char *name, int count);
    SessionScript &program(const char *id, int correct, int total, Ids prompts, const char *teaching,
                           const char *prompting, const char *response);
    SessionScript &ownProgram(const char *name, int correct, int total);
    SessionScript &reinforcers(Ids ids);
    SessionScript &valued(Valuation valuation);
    SessionScript &words(FactField field, const char *text);
    [[nodiscard]] const GoldenSession &done() const { return m_session; }

private:
    FactTerm term(CatalogueKind kind, const char *id);
    FactTerms terms(CatalogueKind kind, Ids ids);
    FactTerm ownTerm(const char *name);
    BehaviorData &behavior(const FactTerm &term, BehaviorMeasure measure);
    RecordedFacts &facts() { return m_session.input.facts; }

    GoldenSession m_session;
};

} // namespace bitacora
