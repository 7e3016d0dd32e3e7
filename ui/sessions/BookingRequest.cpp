#include "BookingRequest.h"

#include "BookingDefaults.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "DateWords.h"
#include "FollowUpSuggestion.h"
#include "LocalNow.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionCopy.h"
#include "SessionRepository.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

struct BookingWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::BookingPanel)
};

constexpr std::array kinds {BookingRequest::Kind::New, BookingRequest::Kind::Reschedule,
                            BookingRequest::Kind::Duplicate, BookingRequest::Kind::FollowUp};

/// The next full hour of the day; at night, the morning that follows.
ZonedTime nextHour(const Clock &clock)
{
    constexpr int morning = 9;
    constexpr int evening = 20;
    const QDateTime now = localNow(clock);
    const int hour = now.time().hour() + 1;
    if (hour > evening)
        return ZonedTime::fromWall(now.date().addDays(1), QTime(morning, 0), clock.zone());
    return ZonedTime::fromWall(now.date(), QTime(std::max(hour, morning), 0), clock.zone());
}

/// The same weekday and hour as `start`, in the first week that is neither over nor its own.
ZonedTime weekAfter(const ZonedTime &start, const Clock &clock)
{
    constexpr int daysInWeek = 7;
    const QDateTime wall = start.wall();
    ZonedTime next = start;
    for (QDate day = wall.date(); next.epochSeconds <= std::max(start.epochSeconds, clock.now().toSecsSinceEpoch());) {
        day = day.addDays(daysInWeek);
        next = ZonedTime::fromWall(day, wall.time(), start.zone);
    }
    return next;
}

void takeService(Session &session, const Service &service)
{
    session.service = service.id;
    session.durationMinutes = service.durationMinutes;
    session.fee = service.price;
}

Result<Session> newSession(const Practice &practice, const std::optional<ClientId> &client)
{
    Session session;
    session.client = client;
    session.start = nextHour(practice.clock());
    session.status = defaultStatus(practice.settings());
    const auto services = practice.services().all();
    if (!services)
        return Failure(services.error());
    const auto calendars = practice.calendars().all();
    if (!calendars)
        return Failure(calendars.error());
    const auto active =
        std::find_if(services->begin(), services->end(), [](const Service &service) { return service.active; });
    if (active != services->end())
        takeService(session, *active);
    if (!calendars->isEmpty())
        session.calendar = calendars->constFirst().id;
    if (!client)
        return session;
    if (const auto last = lastSessionOf(practice, *client)) {
        session.calendar = last->calendar;
        session.location = last->location;
        const auto service = practice.services().find(last->service);
        if (service && service->active)
            takeService(session, *service);
    }
    return session;
}

/// Whether so much time passes without a session that the rhythm before it is a thing of the past.
bool isAfterLongBreak(const FollowUp &next)
{
    constexpr int longBreakDays = 28;
    return next.lastDay.daysTo(next.start.day()) > std::max(longBreakDays, 2 * next.gapDays);
}

QString rhythmOf(const FollowUp &next)
{
    const QString day = QLocale().dayName(next.weekday);
    const QString time = DateWords::time(next.time);
    if (isAfterLongBreak(next)) {
        const QString last = QLocale().toString(next.lastDay, QLocale::LongFormat);
        if (next.sessionsLookedAt < 2)
            //: Why a date is suggested, long after the last session: %1 is the date of that session.
            return BookingWords::tr("Suggested: the weekday and hour of the last session, on %1.").arg(last);
        //: Why a date is suggested, long after the last session. %1 is a weekday, %2 a time of day, %3 the date of the
        //: last session, %n how many days used to lie between two sessions.
        return BookingWords::tr(
                   "Suggested: until the last session, on %3, this client came every %n day(s), on %1 at %2.", nullptr,
                   next.gapDays)
            .arg(day, time, last);
    }
    if (next.sessionsLookedAt < 2)
        return BookingWords::tr("Suggested: a week after the last session, at the same hour.");
    //: Why a date is suggested. %1 is a weekday, %2 a time of day, %n how many days lie between two sessions.
    return BookingWords::tr("Suggested: this client comes every %n day(s), on %1 at %2.", nullptr, next.gapDays)
        .arg(day, time);
}

QString reasonOf(const FollowUp &next)
{
    if (next.start.wall().time() == next.time && next.start.day().dayOfWeek() == next.weekday)
        return rhythmOf(next);
    //: After why a date is suggested: the usual hour is not free.
    return rhythmOf(next) + u' ' + BookingWords::tr("That hour is taken; this one is free.");
}

} // namespace

std::optional<Session> lastSessionOf(const Practice &practice, ClientId client)
{
    SessionFilter filter;
    filter.client = client;
    const auto keys = practice.sessions().keys(filter);
    if (!keys || keys->empty())
        return std::nullopt;
    const auto last = practice.sessions().find(SessionId {keys->front().id});
    return last ? std::optional(*last) : std::nullopt;
}

Result<BookingStart> startOf(const Practice &practice, const BookingRequest &request)
{
    if (request.kind == BookingRequest::Kind::New) {
        auto session = newSession(practice, request.client);
        if (!session)
            return Failure(session.error());
        if (request.start)
            session->start = *request.start;
        if (request.durationMinutes > 0)
            session->durationMinutes = request.durationMinutes;
        return BookingStart {*session, {}};
    }
    const auto source = practice.sessions().find(request.source);
    if (!source)
        return Failure(source.error());
    if (request.kind == BookingRequest::Kind::Reschedule)
        return BookingStart {*source, {}};
    if (request.kind == BookingRequest::Kind::Duplicate || !source->client) {
        Session copy = duplicateOf(*source, weekAfter(source->start, practice.clock()));
        copy.status = defaultStatus(practice.settings());
        return BookingStart {copy, {}};
    }
    const auto next = suggestFollowUp(practice, *source->client, source->service);
    if (!next)
        return Failure(next.error());
    Session session = duplicateOf(*source, *next ? (*next)->start : weekAfter(source->start, practice.clock()));
    session.status = defaultStatus(practice.settings());
    session.customerNotes.clear();
    return BookingStart {session, *next ? reasonOf(**next) : QString()};
}

QString keyOf(BookingRequest::Kind kind)
{
    switch (kind) {
    case BookingRequest::Kind::New:
        return QStringLiteral("new");
    case BookingRequest::Kind::Reschedule:
        return QStringLiteral("reschedule");
    case BookingRequest::Kind::Duplicate:
        return QStringLiteral("duplicate");
    case BookingRequest::Kind::FollowUp:
        return QStringLiteral("followUp");
    }
    return {};
}

BookingRequest::Kind kindFromKey(const QString &key)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&key](BookingRequest::Kind kind) { return keyOf(kind) == key; });
    return found == kinds.end() ? BookingRequest::Kind::New : *found;
}

} // namespace bitacora
