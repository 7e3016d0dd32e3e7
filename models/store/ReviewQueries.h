#pragma once

#include "SessionQueries.h"

namespace bitacora {

/// The statements behind a review: of the sessions each touches only covering indexes. Instants are in seconds
/// since the epoch. Internal to the store.
namespace ReviewQueries {

/// One row an active client, by name: `id, name, last, next`, the last two Julian days or null.
SqlQuery clients(qint64 now);
/// How many active clients were seen between the instants.
SqlQuery clientsSeen(qint64 from, qint64 now);
/// One row an active client, by name: `id, name, counts`; see missedFrom. Of the sessions between the instants.
SqlQuery missed(qint64 from, qint64 now);
/// The rows `id`, in no order: the client's cancelled and missed sessions between the instants.
SqlQuery missesOf(ClientId client, qint64 from, qint64 now);
/// The rows `id, start`, in no order: begun since `from`, over by `now`, and neither completed nor cancelled.
/// `hasIndex` here and below: the file is new enough to have the index for it.
SqlQuery unsettled(qint64 from, qint64 now, bool hasIndex);
/// Every session without a note, of any status, as one value of the aggregate `packed`.
SqlQuery noteless(bool hasIndex);
/// Every session of which something was recorded or written, and nothing signed; every session whose note is signed:
/// each as one value of `packed`.
SqlQuery notesToSign();
SqlQuery notesSigned();
/// The completed sessions among those that began since `from`, newest first, as one value of `packed`.
SqlQuery completedAmong(qint64 from, qint64 now, const SessionIdSet &among);

struct MissedCounts
{
    int sessions = 0;
    int cancelled = 0;
    int noShows = 0;
};
MissedCounts missedFrom(qint64 counts);

} // namespace ReviewQueries

} // namespace bitacora
