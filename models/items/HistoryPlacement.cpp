#include "HistoryPlacement.h"

#include "HistoryDifference.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace bitacora {

namespace {

/// As the queries of SessionRepository::keys() order.
bool standsBefore(const SessionPlace &one, const SessionPlace &other, SessionFilter::Order order)
{
    const auto when = [](const SessionPlace &place) { return std::tuple(place.start, place.key.id); };
    switch (order) {
    case SessionFilter::Order::NewestFirst:
        return when(one) > when(other);
    case SessionFilter::Order::OldestFirst:
        return when(one) < when(other);
    case SessionFilter::Order::ByStatus:
        return one.key.status != other.key.status ? one.key.status < other.key.status : when(one) > when(other);
    }
    return false;
}

/// Where in `keys` the session belongs.
Result<std::size_t> indexFor(const SessionPlace &session, const std::vector<SessionKey> &keys,
                             const SessionRepository &sessions, SessionFilter::Order order)
{
    std::size_t low = 0;
    std::size_t high = keys.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::array probed {SessionId {keys[middle].id}};
        const auto found = sessions.places({}, probed);
        if (!found)
            return Failure(found.error());
        if (found->isEmpty())
            return failure(ErrorCode::RecordNotFound);
        if (standsBefore(found->constFirst(), session, order))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

bool HistoryPlacement::isPossible(const SessionFilter &filter, const QList<SessionId> &changed)
{
    return changed.size() <= HistoryDifference::maxSteps && filter.words.trimmed().isEmpty()
        && filter.when == SessionFilter::When::All;
}

Result<std::vector<SessionKey>> HistoryPlacement::placed(const std::vector<SessionKey> &before,
                                                         const SessionRepository &sessions, const SessionFilter &filter,
                                                         const QList<SessionId> &changed)
{
    const auto matching = sessions.places(filter, changed);
    if (!matching)
        return Failure(matching.error());
    std::vector<SessionKey> keys;
    keys.reserve(before.size() + std::size_t(matching->size()));
    std::copy_if(before.begin(), before.end(), std::back_inserter(keys), [&changed](const SessionKey &key) {
        return std::none_of(changed.begin(), changed.end(), [&key](SessionId id) { return id.value == key.id; });
    });
    for (const SessionPlace &session : *matching) {
        const auto index = indexFor(session, keys, sessions, filter.order);
        if (!index)
            return Failure(index.error());
        keys.insert(keys.begin() + std::ptrdiff_t(*index), session.key);
    }
    return keys;
}

} // namespace bitacora
