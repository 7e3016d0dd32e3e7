#include "ConflictText.h"

#include "HistoryText.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

bool isFirstOfTwo(const ZonedTime &start)
{
    const QDateTime wall = start.wall();
    return ZonedTime::fromWall(wall.date(), wall.time(), start.zone) == start;
}

} // namespace

QString ConflictText::sentence(const SessionConflict &conflict, const Clock &clock)
{
    const HistoryText words(clock);
    SessionSummary other;
    other.client = conflict.client;
    other.clientName = conflict.clientName;
    const QString when = words.date(conflict.start, true);
    switch (conflict.kind) {
    case SessionConflict::Kind::Overlap:
        //: %1 is a client, %2 a day and a time, %3 "60 min".
        return tr("Overlaps the session with %1: %2, %3.")
            .arg(HistoryText::client(other), when, words.duration(conflict.durationMinutes));
    case SessionConflict::Kind::Buffer:
        //: The service is set to keep some minutes free after a session. %1 is a client, %2 a day and a time, %3 "60 min".
        return tr("Leaves too little time between it and the session with %1: %2, %3.")
            .arg(HistoryText::client(other), when, words.duration(conflict.durationMinutes));
    case SessionConflict::Kind::OutsideWorkingHours:
        return tr("Outside your working hours.");
    case SessionConflict::Kind::SkippedHour:
        //: %1 is a day and a time.
        return tr("The clock is put forward past that time, so the session begins later: %1.").arg(when);
    case SessionConflict::Kind::RepeatedHour:
        return isFirstOfTwo(conflict.start)
            ? tr("The clock is put back that day and shows this time twice; the session begins the first time.")
            : tr("The clock is put back that day and shows this time twice; the session begins the second time.");
    }
    return {};
}

QString ConflictText::key(SessionConflict::Kind kind)
{
    switch (kind) {
    case SessionConflict::Kind::Overlap:
        return u"overlap"_s;
    case SessionConflict::Kind::Buffer:
        return u"buffer"_s;
    case SessionConflict::Kind::OutsideWorkingHours:
        return u"outside_working_hours"_s;
    case SessionConflict::Kind::SkippedHour:
        return u"skipped_hour"_s;
    case SessionConflict::Kind::RepeatedHour:
        return u"repeated_hour"_s;
    }
    return {};
}

} // namespace bitacora
