#include "SessionArguments.h"

#include "Session.h"
#include "UtcZone.h"

#include <QCommandLineParser>
#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString sessionOption = u"session"_s;
const QString startOption = u"start"_s;
const QString zoneOption = u"zone"_s;
const QString durationOption = u"duration"_s;
const QString scopeOption = u"scope"_s;

} // namespace

void SessionArguments::declareSessions(QCommandLineParser &parser)
{
    parser.addOption(
        {sessionOption, tr("The number of the session, as book prints it; several with commas."), u"ID"_s});
}

void SessionArguments::declareTime(QCommandLineParser &parser)
{
    parser.addOption(
        {startOption, tr("The day and the time on the clock, such as 2026-11-30T16:00."), u"YYYY-MM-DDTHH:MM"_s});
    parser.addOption({zoneOption, tr("The time zone of that clock, such as America/New_York."), u"ZONE"_s});
    parser.addOption({durationOption, tr("How many minutes it lasts."), u"MINUTES"_s});
}

void SessionArguments::declareScope(QCommandLineParser &parser)
{
    parser.addOption({scopeOption,
                      tr("Of a session that repeats: this (the usual), following (it and those after it) or all. What "
                         "is completed, cancelled or missed stays as it is."),
                      u"SCOPE"_s});
}

CommandResult<SeriesScope> SessionArguments::scope(const QCommandLineParser &parser)
{
    const QString typed = parser.value(scopeOption);
    if (!parser.isSet(scopeOption) || typed == "this"_L1)
        return SeriesScope::This;
    if (typed != "following"_L1 && typed != "all"_L1)
        return wrongUsage(tr("--scope takes this, following or all, not “%1”.").arg(typed));
    const auto ids = sessions(parser);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() > 1)
        return wrongUsage(tr("--scope %1 goes with one session.").arg(typed));
    return typed == "all"_L1 ? SeriesScope::All : SeriesScope::ThisAndFollowing;
}

CommandResult<QList<SessionId>> SessionArguments::sessions(const QCommandLineParser &parser)
{
    QList<SessionId> ids;
    const QStringList parts = parser.values(sessionOption).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const SessionId id {part.trimmed().toLongLong()};
        if (!id.isValid())
            return wrongUsage(tr("--session takes the numbers of sessions, not “%1”.").arg(part));
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return wrongUsage(tr("Say which session: --session ID."));
    return ids;
}

CommandResult<QDateTime> SessionArguments::start(const QCommandLineParser &parser)
{
    if (!parser.isSet(startOption))
        return QDateTime();
    const QString typed = parser.value(startOption);
    const QDate day = QDate::fromString(typed.section(u'T', 0, 0), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(typed.section(u'T', 1), u"HH:mm"_s);
    if (!day.isValid() || !time.isValid())
        return wrongUsage(tr("--start takes a day and a time such as 2026-11-30T16:00, not “%1”.").arg(typed));
    // UTC's, because the computer's own clock may skip that time.
    return QDateTime(day, time, utcZone);
}

CommandResult<QByteArray> SessionArguments::zone(const QCommandLineParser &parser)
{
    if (!parser.isSet(zoneOption))
        return QByteArray();
    const QByteArray zone = parser.value(zoneOption).toLatin1();
    if (!isKnownZone(zone))
        return wrongUsage(Error {ErrorCode::TimeZoneUnknown, QString::fromLatin1(zone), {}}.sentence());
    return zone;
}

CommandResult<std::optional<int>> SessionArguments::duration(const QCommandLineParser &parser)
{
    if (!parser.isSet(durationOption))
        return std::optional<int>();
    const auto minutes = number(parser, durationOption, maxDurationMinutes);
    if (!minutes)
        return tl::unexpected(minutes.error());
    return std::optional<int>(*minutes);
}

CommandResult<SessionStatus> SessionArguments::status(const QString &typed)
{
    QStringList allowed;
    for (const SessionStatus status : allSessionStatuses)
        allowed.append(SessionStatusText::key(status));
    const auto status = SessionStatusText::fromKey(typed.toLower());
    if (!status)
        return wrongUsage(tr("“%1” is no status. There are: %2.").arg(typed, allowed.join(u", "_s)));
    return *status;
}

CommandResult<QDate> SessionArguments::day(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(parser.value(option), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return wrongUsage(tr("--%1 takes a day such as 2026-11-30, not “%2”.").arg(option, parser.value(option)));
    return day;
}

CommandResult<int> SessionArguments::number(const QCommandLineParser &parser, const QString &option, int most)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return wrongUsage(tr("--%1 takes a whole number from 1 to %2, not “%3”.")
                              .arg(option, QString::number(most), parser.value(option)));
    return number;
}

CommandResult<void> SessionArguments::takeNoMoreThanOnce(const QCommandLineParser &parser)
{
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        if (name != sessionOption && names.count(name) > 1)
            return wrongUsage(tr("--%1 is there more than once.").arg(name));
    }
    return {};
}

} // namespace bitacora
