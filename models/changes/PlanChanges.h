#pragma once

#include "PlanChange.h"
#include "Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace bitacora {

class ChangeStack;
class PlanRepository;

/// The changes that people make to the plan of a client, each checked and undoable. What the plan was on the days
/// before a change stays, unless it says otherwise.
class PlanChanges
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PlanChanges)
public:
    PlanChanges(PlanRepository &plans, ChangeStack &stack);

    /// Puts each at the end of its group, in the plan from `from` on, as one step; returns them with their ids. They
    /// may link to each other by ids below 0.
    [[nodiscard]] Result<QList<PlanEntry>> add(ClientId client, const QList<PlanContent> &contents, QDate from);
    /// As add(), for a client who is being added: the step is called so.
    [[nodiscard]] Result<QList<PlanEntry>> begin(ClientId client, const QList<PlanContent> &contents, QDate from);
    /// Says something else from `from` on. Nothing happens when nothing differs.
    [[nodiscard]] Result<void> reword(ClientId client, PlanEntryId id, const PlanContent &content, QDate from);
    /// What it says was a mistake: replaced for all the days on which it held.
    [[nodiscard]] Result<void> correct(ClientId client, PlanEntryId id, const PlanContent &content);
    /// It has been in the plan since another day.
    [[nodiscard]] Result<void> setBeginning(ClientId client, PlanEntryId id, QDate day);
    [[nodiscard]] Result<void> setStatus(ClientId client, PlanEntryId id, PlanStatus status, QDate day);
    /// For which behaviors a program or an intervention is, from `from` on.
    [[nodiscard]] Result<void> link(ClientId client, PlanEntryId id, const QList<PlanEntryId> &behaviors, QDate from);
    /// `order` names every entry of the group once that is in the plan today or ever was.
    [[nodiscard]] Result<void> reorder(ClientId client, PlanGroup group, const QList<PlanEntryId> &order);
    /// In the plan no longer from `day` on. Of one that came that day or later nothing is left, and nothing stays
    /// linked to it.
    [[nodiscard]] Result<void> remove(ClientId client, PlanEntryId id, QDate day);

private:
    [[nodiscard]] Result<QList<PlanEntry>> extend(ClientId client, const QList<PlanContent> &contents, QDate from,
                                                  PlanChange::Words words);
    [[nodiscard]] Result<PlanEntry> find(ClientId client, PlanEntryId id) const;
    [[nodiscard]] Result<void> push(ClientId client, const PlanEntry &before, const PlanEntry &after,
                                    ActivityKind kind = ActivityKind::PlanChanged);

    PlanRepository &m_plans;
    ChangeStack &m_stack;
};

} // namespace bitacora
