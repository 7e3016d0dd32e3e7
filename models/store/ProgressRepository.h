#pragma once

#include "ActivityKind.h"
#include "MeasuredSession.h"
#include "ProgressMark.h"
#include "Result.h"

#include <QList>
#include <QObject>

namespace bitacora {

struct StoreContext;

/// What the graphs of clients are made of: what was measured in their sessions, and the phase lines and events that are
/// marked in them. A change of a mark is one transaction with one activity entry, which says what kind of mark it was,
/// and not what it is called; the signal comes after the commit.
class ProgressRepository : public QObject
{
    Q_OBJECT

public:
    explicit ProgressRepository(StoreContext &context);

    /// The client's sessions that took place or of which something was recorded, oldest first.
    [[nodiscard]] Result<QList<MeasuredSession>> sessions(ClientId client) const;

    /// Takes the place of the one with its id. One whose id is not valid yet is new; one with an id that is gone takes
    /// it again. Returns it as stored. As validateProgressMark(), or RecordNotFound when there is no such client.
    [[nodiscard]] Result<ProgressMark> store(const ProgressMark &mark,
                                             ActivityKind kind = ActivityKind::ProgressMarked);
    [[nodiscard]] Result<void> remove(ProgressMarkId id, ActivityKind kind = ActivityKind::ProgressMarked);
    [[nodiscard]] Result<ProgressMark> find(ProgressMarkId id) const;
    /// By their days. One of an entry that left no trace in the plan is among them: undoing may bring the entry back.
    [[nodiscard]] Result<QList<ProgressMark>> marks(ClientId client) const;

Q_SIGNALS:
    void changed(bitacora::ClientId client);

private:
    [[nodiscard]] Result<void> log(const ProgressMark &mark, bool isRemoval, ActivityKind kind);

    StoreContext &m_context;
};

} // namespace bitacora
