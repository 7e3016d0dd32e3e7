#include "SessionCommands.h"

#include "CommandOutput.h"
#include "Conflicts.h"
#include "OpenPractice.h"
#include "PracticeArgument.h"
#include "SessionArguments.h"
#include "SessionOutput.h"
#include "SessionRepository.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString reasonOption = u"reason"_s;
const QString toOption = u"to"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionCommands)
};

CommandResult<QList<Session>> sessionsIn(const Practice &practice, const QList<SessionId> &ids)
{
    QList<Session> sessions;
    for (const SessionId id : ids) {
        const auto session = practice.sessions().find(id);
        if (!session && session.error().code == ErrorCode::RecordNotFound)
            return failed(Texts::tr("There is no session %1 in this practice.").arg(id.value));
        if (!session)
            return failed(session.error());
        sessions.append(*session);
    }
    return sessions;
}

/// An open practice, and the sessions in it that were named.
struct NamedSessions
{
    std::unique_ptr<OpenPractice> open;
    QList<SessionId> ids;
    QList<Session> sessions;
};

CommandResult<NamedSessions> openSessions(const QCommandLineParser &parser)
{
    if (const auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return tl::unexpected(once.error());
    const auto ids = SessionArguments::sessions(parser);
    if (!ids)
        return tl::unexpected(ids.error());
    auto practice = PracticeArgument::open(parser);
    if (!practice)
        return tl::unexpected(practice.error());
    const auto sessions = sessionsIn(**practice, *ids);
    if (!sessions)
        return tl::unexpected(sessions.error());
    return NamedSessions {std::make_unique<OpenPractice>(std::move(*practice)), *ids, *sessions};
}

bool isToTakePlace(const Session &session)
{
    return session.status == SessionStatus::Pending || session.status == SessionStatus::Confirmed;
}

// As they are now, and what speaks against those that are still to take place.
// `typed` are the times on the clock that were asked for.
CommandResult<void> printSessions(const QCommandLineParser &parser, const Practice &practice,
                                  const QList<SessionId> &ids, const QList<QTime> &typed = {})
{
    const auto sessions = sessionsIn(practice, ids);
    if (!sessions)
        return tl::unexpected(sessions.error());
    QList<ChangedSession> changed;
    for (const Session &session : *sessions) {
        Result<QList<SessionConflict>> conflicts;
        if (isToTakePlace(session))
            conflicts = findConflicts(practice, session, {}, typed.value(changed.size()));
        if (!conflicts)
            return failed(conflicts.error());
        changed.append({session, *conflicts});
    }
    return SessionOutput::print(parser, practice, changed);
}

// Does what is planned with the session that was named and with others of its series.
CommandResult<void> applyPlan(const QCommandLineParser &parser, OpenPractice &open, const Result<SeriesPlan> &plan)
{
    if (!plan)
        return failed(plan.error());
    if (const auto applied = open.seriesChanges().apply(*plan); !applied)
        return failed(applied.error());
    if (plan->staying > 0)
        CommandOutput::complain(Texts::tr("%n session(s) of the series stay as they are: completed, cancelled or "
                                          "missed.",
                                          nullptr, plan->staying));
    return printSessions(parser, open.practice(), plan->ids(), plan->wantedTimes);
}

void declareCommon(QCommandLineParser &parser)
{
    PracticeArgument::declare(parser);
    SessionArguments::declareSessions(parser);
    SessionOutput::declareOption(parser);
}

/// Where a session is moved to, and how long it then lasts; each as far as it was said.
struct Move
{
    SeriesScope scope = SeriesScope::This;
    QDateTime start;
    QByteArray zone;
    std::optional<int> duration;
};

CommandResult<Move> moveFrom(const QCommandLineParser &parser)
{
    const auto start = SessionArguments::start(parser);
    if (!start)
        return tl::unexpected(start.error());
    const auto zone = SessionArguments::zone(parser);
    if (!zone)
        return tl::unexpected(zone.error());
    const auto duration = SessionArguments::duration(parser);
    if (!duration)
        return tl::unexpected(duration.error());
    const auto ids = SessionArguments::sessions(parser);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() > 1)
        return wrongUsage(Texts::tr("One session at a time can be moved."));
    if (start->isNull() && (!*duration || !zone->isEmpty()))
        return wrongUsage(Texts::tr("Say to when: --start YYYY-MM-DDTHH:MM, or how long: --duration MINUTES."));
    const auto scope = SessionArguments::scope(parser);
    if (!scope)
        return tl::unexpected(scope.error());
    return Move {*scope, *start, *zone, *duration};
}

} // namespace

QString RescheduleCommand::name() const
{
    return u"reschedule"_s;
}

QString RescheduleCommand::arguments() const
{
    return u"PRACTICE --session ID [--start YYYY-MM-DDTHH:MM] [--zone ZONE] [--duration MINUTES] "
           "[--scope this|following|all] [--json]"_s;
}

QString RescheduleCommand::summary() const
{
    return tr("Moves a session to another time, or makes it shorter or longer; also those that repeat with it, each by "
              "as many days and as much of the clock.");
}

void RescheduleCommand::declareOptions(QCommandLineParser &parser) const
{
    declareCommon(parser);
    SessionArguments::declareTime(parser);
    SessionArguments::declareScope(parser);
}

CommandResult<void> RescheduleCommand::run(const QCommandLineParser &parser)
{
    const auto move = moveFrom(parser);
    if (!move)
        return tl::unexpected(move.error());
    const auto named = openSessions(parser);
    if (!named)
        return tl::unexpected(named.error());
    Session session = named->sessions.constFirst();
    QTime typed;
    if (!move->start.isNull()) {
        typed = move->start.time();
        const QByteArray zone = move->zone.isEmpty() ? session.start.zone : move->zone;
        session.start = ZonedTime::fromWall(move->start.date(), typed, zone);
    }
    session.durationMinutes = move->duration.value_or(session.durationMinutes);
    const SeriesChange change {named->sessions.constFirst(), session, move->scope, typed};
    return applyPlan(parser, *named->open, named->open->seriesChanges().plan(change));
}

QString CancelCommand::name() const
{
    return u"cancel"_s;
}

QString CancelCommand::arguments() const
{
    return u"PRACTICE --session ID[,ID] [--reason TEXT] [--scope this|following|all] [--json]"_s;
}

QString CancelCommand::summary() const
{
    return tr("Cancels sessions, also those that repeat with one. They stay in the history.");
}

void CancelCommand::declareOptions(QCommandLineParser &parser) const
{
    declareCommon(parser);
    parser.addOption({reasonOption, tr("Why, for your own list of reasons."), u"TEXT"_s});
    SessionArguments::declareScope(parser);
}

CommandResult<void> CancelCommand::run(const QCommandLineParser &parser)
{
    const auto scope = SessionArguments::scope(parser);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto named = openSessions(parser);
    if (!named)
        return tl::unexpected(named.error());
    OpenPractice &open = *named->open;
    const QString reason = parser.value(reasonOption);
    if (*scope != SeriesScope::This)
        return applyPlan(parser, open, open.seriesChanges().planCancelling(named->ids.constFirst(), *scope, reason));
    if (const auto done = open.sessionChanges().cancel(named->ids, reason); !done)
        return failed(done.error());
    return printSessions(parser, open.practice(), named->ids);
}

QString StatusCommand::name() const
{
    return u"status"_s;
}

QString StatusCommand::arguments() const
{
    return u"PRACTICE --session ID[,ID] --to STATUS [--json]"_s;
}

QString StatusCommand::summary() const
{
    return tr("Says what became of sessions.");
}

void StatusCommand::declareOptions(QCommandLineParser &parser) const
{
    declareCommon(parser);
    parser.addOption({toOption, tr("pending, confirmed, completed, cancelled or no_show."), u"STATUS"_s});
}

CommandResult<void> StatusCommand::run(const QCommandLineParser &parser)
{
    const auto status = SessionArguments::status(parser.value(toOption));
    if (!status)
        return tl::unexpected(status.error());
    const auto named = openSessions(parser);
    if (!named)
        return tl::unexpected(named.error());
    if (const auto done = named->open->sessionChanges().setStatus(named->ids, *status); !done)
        return failed(done.error());
    return printSessions(parser, named->open->practice(), named->ids);
}

} // namespace bitacora
