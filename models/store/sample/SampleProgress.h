#pragma once

#include "NoteLanguage.h"
#include "PlanEntry.h"
#include "ProgressMark.h"
#include "RecordedFacts.h"

#include <QList>

#include <optional>

namespace bitacora {

/// What was recorded over a year of sessions of one made-up client: a baseline, then programs that get better and
/// behaviors that become fewer, with sessions in which something was not counted, and an illness.
class SampleProgress
{
public:
    /// The client at a place (from 0) of the sample, whose plan it is as it was stored; `days` are those of the
    /// sessions, oldest first.
    SampleProgress(quint32 seed, int place, const QList<PlanEntry> &plan, const QList<QDate> &days,
                   NoteLanguage language);

    /// Of the session on one of the days, by its place among them. None where nobody wrote anything down.
    [[nodiscard]] std::optional<RecordedFacts> facts(int session) const;
    /// The phases and the illness.
    [[nodiscard]] QList<ProgressMark> marks() const;

private:
    void addProgram(RecordedFacts &facts, const PlanEntry &entry, int session) const;
    void addBehavior(RecordedFacts &facts, const PlanEntry &entry, int session) const;
    [[nodiscard]] int firstOf(int phase) const;
    /// How far things have got, from 0 in the baseline to 1.
    [[nodiscard]] double advance(int session) const;
    [[nodiscard]] FactTerm term(RecordedFacts &facts, const PlanEntry &entry) const;

    quint32 m_seed;
    int m_place;
    QList<PlanEntry> m_plan;
    QList<QDate> m_days;
    NoteLanguage m_language;
};

} // namespace bitacora
