#include "FollowUpSuggestion.h"

#include "Conflicts.h"
#include "Practice.h"
#include "SessionRepository.h"

#include <algorithm>

namespace bitacora {

namespace {

/// Fewer show no rhythm.
constexpr qsizetype fewestOfAService = 2;

Result<QList<SessionSummary>> lastSessions(const Practice &practice, ClientId client, std::optional<ServiceId> service)
{
    SessionFilter filter;
    filter.client = client;
    // A missed appointment was in the rhythm, too; a cancelled one may have been what broke it.
    filter.statuses = {SessionStatus::Pending, SessionStatus::Confirmed, SessionStatus::Completed,
                       SessionStatus::NoShow};
    if (service)
        filter.services = {*service};
    const auto keys = practice.sessions().keys(filter);
    if (!keys)
        return Failure(keys.error());
    std::vector<qint64> ids;
    for (std::size_t i = 0; i < std::min(keys->size(), std::size_t(FollowUp::maxSessions)); ++i)
        ids.push_back(keys->at(i).id);
    std::reverse(ids.begin(), ids.end());
    return practice.sessions().summaries(ids);
}

bool isInTheWay(const SessionConflict &conflict)
{
    // Who always comes at an unusual hour is not to be told that it is one.
    return conflict.kind != SessionConflict::Kind::OutsideWorkingHours
        && conflict.kind != SessionConflict::Kind::RepeatedHour;
}

} // namespace

Result<std::optional<FollowUp>> suggestFollowUp(const Practice &practice, ClientId client,
                                                std::optional<ServiceId> service)
{
    Result<QList<SessionSummary>> last = lastSessions(practice, client, service);
    if (last && service && last->size() < fewestOfAService) {
        auto ofAll = lastSessions(practice, client, std::nullopt);
        if (!ofAll || ofAll->size() > last->size())
            last = std::move(ofAll);
    }
    if (!last)
        return Failure(last.error());
    if (last->isEmpty())
        return std::optional<FollowUp>();

    QList<ZonedTime> starts;
    for (const SessionSummary &summary : *last)
        starts.append(summary.start);
    Session wanted;
    wanted.service = service.value_or(last->constLast().service);
    wanted.durationMinutes = last->constLast().durationMinutes;
    std::optional<Error> error;
    const auto isFree = [&](const ZonedTime &start) {
        wanted.start = start;
        const auto conflicts = findConflicts(practice, wanted);
        if (!conflicts)
            error = conflicts.error();
        return conflicts && std::none_of(conflicts->begin(), conflicts->end(), isInTheWay);
    };
    const std::optional<FollowUp> followUp = followUpAfter(starts, practice.clock().now(), isFree);
    if (error)
        return Failure(*error);
    return followUp;
}

} // namespace bitacora
