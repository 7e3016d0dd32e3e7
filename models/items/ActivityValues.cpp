#include "ActivityValues.h"

#include "PeriodReportRepository.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString separator = u"; "_s;
const QString arrow = u" \u2192 "_s;

struct LoggedTime
{
    ZonedTime start;
    int minutes = 0;
};

// "2026-11-18T10:00 America/New_York 60", as the store writes it.
std::optional<LoggedTime> timeIn(const QString &logged)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d) (\\S+) (\\d+)$"_s);
    const QRegularExpressionMatch match = form.match(logged);
    const QDateTime wall = QDateTime::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !wall.isValid())
        return std::nullopt;
    return LoggedTime {ZonedTime::fromWall(wall.date(), wall.time(), match.captured(2).toLatin1()),
                       match.captured(3).toInt()};
}

// "2026-11-18T15:00:00Z", when an unlock failed.
QDateTime instantIn(const QString &logged)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    return form.match(logged).hasMatch() ? QDateTime::fromString(logged, Qt::ISODate) : QDateTime();
}

// "earlier=12", how many failed before the first one whose time is known.
int earlierIn(const QString &logged)
{
    static const QRegularExpression form(u"^earlier=(\\d+)$"_s);
    return form.match(logged).captured(1).toInt();
}

} // namespace

bool ActivityValues::isTime(const QString &logged)
{
    return timeIn(logged).has_value();
}

bool ActivityValues::isProgressMark(const QString &logged)
{
    return logged == "progressPhase"_L1 || logged == "progressEvent"_L1;
}

bool ActivityValues::isHold(const QString &logged)
{
    return logged == "holdLegal"_L1 || logged == "holdComplaint"_L1 || logged == "holdRequest"_L1;
}

bool ActivityValues::isProgressReport(const QString &logged)
{
    return logged == PeriodReportRepository::loggedName;
}

QString ActivityValues::between(const QString &before, const QString &after) const
{
    const QStringList was = before.split(separator, Qt::SkipEmptyParts);
    const QStringList is = after.split(separator, Qt::SkipEmptyParts);
    QStringList parts;
    for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i) {
        const QString part = change(was.value(i), is.value(i));
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(separator);
}

QString ActivityValues::change(const QString &before, const QString &after) const
{
    if (before.isEmpty())
        return value(after);
    // A name that stayed, before what else of it changed.
    if (after.isEmpty() || before == after)
        return value(before);
    const auto was = timeIn(before);
    const auto is = timeIn(after);
    if (was && is && was->minutes != is->minutes) {
        const QString minutes = m_words.duration(was->minutes) + arrow + m_words.duration(is->minutes);
        if (was->start == is->start)
            return value(after) + u", "_s + minutes;
        return value(before) + arrow + value(after) + u", "_s + minutes;
    }
    return value(before) + arrow + value(after);
}

QString ActivityValues::value(const QString &logged) const
{
    if (const auto status = SessionStatusText::fromKey(logged))
        return SessionStatusText::name(*status);
    if (const auto time = timeIn(logged))
        return m_words.date(time->start, true);
    if (const QDateTime instant = instantIn(logged); instant.isValid())
        return m_words.moment(instant);
    if (const int earlier = earlierIn(logged); earlier > 0)
        //: Failed attempts to unlock, of which only the number is known.
        return tr("%n earlier attempt(s)", nullptr, earlier);
    return fields(logged);
}

QString ActivityValues::fields(const QString &logged)
{
    QStringList names;
    const QStringList keys = logged.split(u", "_s);
    for (const QString &key : keys) {
        const QString name = field(key);
        // Not a list of fields, but a name that somebody gave.
        if (name.isEmpty())
            return logged;
        names.append(name);
    }
    return names.join(u", "_s);
}

QString ActivityValues::field(const QString &key)
{
    struct Field
    {
        QLatin1String key;
        /// In English, to be translated.
        const char *name;
    };
    static constexpr auto known = std::to_array<Field>({
        {"state"_L1, QT_TR_NOOP("archived or active")},
        {"name"_L1, QT_TR_NOOP("name")},
        {"gender"_L1, QT_TR_NOOP("gender")},
        {"birthDate"_L1, QT_TR_NOOP("birth date")},
        {"caregiver"_L1, QT_TR_NOOP("caregiver")},
        {"email"_L1, QT_TR_NOOP("e-mail")},
        {"phone"_L1, QT_TR_NOOP("phone")},
        {"address"_L1, QT_TR_NOOP("address")},
        {"language"_L1, QT_TR_NOOP("language")},
        {"diagnosis"_L1, QT_TR_NOOP("diagnosis")},
        {"memberNumber"_L1, QT_TR_NOOP("member number")},
        {"privateNotes"_L1, QT_TR_NOOP("private notes")},
        {"client"_L1, QT_TR_NOOP("client")},
        {"service"_L1, QT_TR_NOOP("service")},
        {"calendar"_L1, QT_TR_NOOP("calendar")},
        {"location"_L1, QT_TR_NOOP("location")},
        {"fee"_L1, QT_TR_NOOP("fee")},
        {"customerNotes"_L1, QT_TR_NOOP("customer notes")},
        {"cancellationReason"_L1, QT_TR_NOOP("reason of the cancellation")},
        {"code"_L1, QT_TR_NOOP("code")},
        {"duration"_L1, QT_TR_NOOP("duration")},
        {"buffer"_L1, QT_TR_NOOP("minutes kept free")},
        {"price"_L1, QT_TR_NOOP("price")},
        {"color"_L1, QT_TR_NOOP("color")},
        {"active"_L1, QT_TR_NOOP("offered again")},
        {"retired"_L1, QT_TR_NOOP("retired")},
        {"shown"_L1, QT_TR_NOOP("shown")},
        {"hidden"_L1, QT_TR_NOOP("hidden")},
        {"credential"_L1, QT_TR_NOOP("credential")},
        {"practiceName"_L1, QT_TR_NOOP("name of the practice")},
        {"practiceAddress"_L1, QT_TR_NOOP("address of the practice")},
        {"recordViews"_L1, QT_TR_NOOP("recording when a client's page is opened")},
        {"true"_L1, QT_TR_NOOP("on")},
        {"false"_L1, QT_TR_NOOP("off")},
        {"workingHours"_L1, QT_TR_NOOP("working hours")},
        //: Of the settings: when the page Review calls something to mind.
        {"review"_L1, QT_TR_NOOP("review")},
        {"defaultStatus"_L1, QT_TR_NOOP("status of new sessions")},
        //: Of the settings: for how many years records are kept.
        {"retentionYears"_L1, QT_TR_NOOP("years that records are kept")},
        //: Of the settings: who was younger at the last session counts as a minor for how long records are kept.
        {"retentionMinorAge"_L1, QT_TR_NOOP("age from which a minor's years count")},
        //: Why a client's record may not be deleted or destroyed: a lawsuit, a subpoena, an investigation.
        {"holdLegal"_L1, QT_TR_NOOP("legal matter")},
        //: Why a client's record may not be deleted or destroyed.
        {"holdComplaint"_L1, QT_TR_NOOP("complaint")},
        //: Why a client's record may not be deleted or destroyed: somebody asked for it.
        {"holdRequest"_L1, QT_TR_NOOP("request for the record")},
        //: Of the settings: a language model may be asked for the wording of notes.
        {"modelOn"_L1, QT_TR_NOOP("language model on")},
        {"modelOff"_L1, QT_TR_NOOP("language model off")},
        {"modelAddress"_L1, QT_TR_NOOP("address of the language model")},
        {"modelName"_L1, QT_TR_NOOP("name of the language model")},
        //: Of the settings: after how many hours another backup is made.
        {"backupHours"_L1, QT_TR_NOOP("hours between backups")},
        {"backupFolder"_L1, QT_TR_NOOP("folder for backups")},
        {"backupSecondFolder"_L1, QT_TR_NOOP("second place for backups")},
        //: Of a backup: it was made in a folder that was named for this once.
        {"backupElsewhere"_L1, QT_TR_NOOP("in another folder")},
        //: Of a backup that was not made.
        {"backupCancelled"_L1, QT_TR_NOOP("cancelled")},
        //: Of a backup that was not made.
        {"backupFolderMissing"_L1, QT_TR_NOOP("folder not there")},
        //: Of a backup that was not made.
        {"backupFolderNotWritable"_L1, QT_TR_NOOP("folder cannot be written to")},
        //: Of a backup that was not made.
        {"backupDiskFull"_L1, QT_TR_NOOP("disk full")},
        //: Of a backup that was not made.
        {"backupUnsound"_L1, QT_TR_NOOP("copy not whole")},
        //: Of a backup that was not made: the practice itself could not be read.
        {"backupSourceUnread"_L1, QT_TR_NOOP("practice could not be read")},
        {"planBehavior"_L1, QT_TR_NOOP("behavior")},
        {"planBehaviors"_L1, QT_TR_NOOP("behaviors")},
        {"planProgram"_L1, QT_TR_NOOP("replacement program")},
        {"planPrograms"_L1, QT_TR_NOOP("replacement programs")},
        {"planIntervention"_L1, QT_TR_NOOP("intervention")},
        {"planInterventions"_L1, QT_TR_NOOP("interventions")},
        {"planReinforcer"_L1, QT_TR_NOOP("reinforcer")},
        {"planReinforcers"_L1, QT_TR_NOOP("reinforcers")},
        //: Of an entry of a client's plan.
        {"planDetails"_L1, QT_TR_NOOP("description")},
        {"planMeasure"_L1, QT_TR_NOOP("measure")},
        {"planBaseline"_L1, QT_TR_NOOP("baseline")},
        {"planIntensity"_L1, QT_TR_NOOP("intensity")},
        {"planMastery"_L1, QT_TR_NOOP("mastery criterion")},
        {"planLinks"_L1, QT_TR_NOOP("linked behaviors")},
        //: Of an intervention: antecedent, reinforcement, consequence or teaching.
        {"planInterventionGroup"_L1, QT_TR_NOOP("kind of intervention")},
        //: Of an entry of a client's plan: since when or until when it holds.
        {"planDays"_L1, QT_TR_NOOP("days")},
        //: In which entries of a client's plan stand.
        {"planOrder"_L1, QT_TR_NOOP("order")},
        //: A behavior or program of a client's plan.
        {"planActive"_L1, QT_TR_NOOP("active")},
        //: A behavior or program of a client's plan.
        {"planOnHold"_L1, QT_TR_NOOP("on hold")},
        //: A behavior or program of a client's plan.
        {"planMastered"_L1, QT_TR_NOOP("mastered")},
        //: A behavior or program of a client's plan.
        {"planDiscontinued"_L1, QT_TR_NOOP("discontinued")},
        //: In the graphs of a client: a line where a phase of the treatment begins.
        {"progressPhase"_L1, QT_TR_NOOP("phase line")},
        //: In the graphs of a client: something outside of the treatment, such as an illness.
        {"progressEvent"_L1, QT_TR_NOOP("event")},
    });
    const auto found =
        std::find_if(known.begin(), known.end(), [&key](const Field &field) { return field.key == key; });
    return found == known.end() ? QString() : tr(found->name);
}

} // namespace bitacora
