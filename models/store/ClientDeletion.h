#pragma once

#include "Client.h"
#include "ClientOfNote.h"
#include "PeriodReport.h"
#include "PlanEntry.h"
#include "ProgressMark.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// What there is of a client beside the profile, to be said before it is deleted.
struct ClientFootprint
{
    /// All of them stay.
    int sessions = 0;
    /// Of those, the ones from now on that are still to take place.
    int upcoming = 0;
    /// Notes of the sessions that are being typed; they stay.
    int noteDrafts = 0;
    /// Whether something typed about the client in a form, and stored nowhere else, goes with the profile.
    bool hasFormDrafts = false;
    /// What the plan holds today; it goes with the profile.
    int planEntries = 0;
    /// Progress reports; they go with the profile.
    int reports = 0;

    friend bool operator==(const ClientFootprint &, const ClientFootprint &) = default;
};

/// Everything that a deletion took away, to bring it back. Kept in memory only: locking the practice ends it.
struct DeletedProfile
{
    /// Something that was kept under a name for the window, and what the deletion left of it.
    struct State
    {
        QString name;
        QByteArray before;
        /// Null when nothing was left.
        QByteArray after;
    };

    Client client;
    /// Those that were the client's.
    QList<SessionId> sessions;
    QList<State> states;
    QList<PlanEntry> plan;
    QList<ProgressMark> marks;
    QList<PeriodReport> reports;
    QList<ClientOfNote> notes;
};

} // namespace bitacora
