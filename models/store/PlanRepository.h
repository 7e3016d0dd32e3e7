#pragma once

#include "ActivityKind.h"
#include "ClientPlan.h"
#include "Result.h"

#include <QList>
#include <QObject>

namespace bitacora {

struct StoreContext;

/// What becomes of entries of one client's plan, all at once.
struct PlanEdit
{
    /// Each takes the place of the one with its id. One whose id is not valid yet is new; the others may link to it by
    /// an id below 0 until then.
    QList<PlanEntry> stored;
    /// Those that leave no trace in the plan of any day.
    QList<PlanEntryId> removed;
};

/// The plans of clients. Each change is one transaction with one entry of the activity log, which says what kind of
/// thing changed, and none of its words.
class PlanRepository : public QObject
{
    Q_OBJECT

public:
    explicit PlanRepository(StoreContext &context);

    /// Returns `edit.stored` with their ids. RecordNotFound when the client, a removed entry or a linked behavior is
    /// not there; see validatePlanEntry for the rest.
    [[nodiscard]] Result<QList<PlanEntry>> write(ClientId client, const PlanEdit &edit, ActivityKind kind);
    /// All that the plan ever said, in the order of the groups and of the practitioner.
    [[nodiscard]] Result<QList<PlanEntry>> entries(ClientId client) const;
    /// Such as on the day of a session.
    [[nodiscard]] Result<ClientPlan> plan(ClientId client, QDate day) const;
    /// What the practitioner put into words in any client's plan rather than taking it from a catalogue, to be used for
    /// another client: the newest of each name, by name. What belongs to one client (baseline, standing, links) is left
    /// out.
    [[nodiscard]] Result<QList<PlanContent>> ownEntries(PlanGroup group) const;

Q_SIGNALS:
    void changed(bitacora::ClientId client);

private:
    [[nodiscard]] Result<void> checkClient(ClientId client) const;

    StoreContext &m_context;
};

} // namespace bitacora
