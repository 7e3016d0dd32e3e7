#include "ReviewText.h"

#include "Clock.h"
#include "LocalNow.h"

#include <QLocale>
#include <QStringList>

namespace bitacora {

namespace {

constexpr int daysInWeek = 7;
/// Days say more than weeks until then.
constexpr int fewDays = 2 * daysInWeek;

} // namespace

ReviewText::ReviewText(const Clock &clock)
    : m_clock(clock)
    , m_words(clock)
{
}

void ReviewText::retranslate()
{
    m_words.retranslate();
}

QDate ReviewText::today() const
{
    return localNow(m_clock).date();
}

QString ReviewText::heading(ReviewSection section) const
{
    switch (section) {
    case ReviewSection::NotSeen:
        //: A heading above clients.
        return tr("Not seen for %n week(s)", nullptr, m_thresholds.weeksNotSeen);
    case ReviewSection::WithoutUpcoming:
        //: A heading above clients.
        return tr("No upcoming session");
    case ReviewSection::OftenMissed:
        //: A heading above clients.
        return tr("Many cancellations or no-shows");
    case ReviewSection::Unsettled:
        //: A heading above sessions whose status was not set after they took place, or did not.
        return tr("Past, but still pending or confirmed");
    case ReviewSection::WithoutNote:
        //: A heading above sessions.
        return tr("Completed without a note");
    case ReviewSection::NotesUnsigned:
        //: A heading above sessions of which something was recorded or written.
        return tr("Notes not signed");
    }
    return {};
}

QString ReviewText::hint(ReviewSection section) const
{
    switch (section) {
    case ReviewSection::NotSeen:
        //: Beside the heading "Not seen for 4 weeks".
        return tr("and not expected within %n week(s)", nullptr, m_thresholds.weeksNotSeen);
    case ReviewSection::WithoutUpcoming:
        return {};
    case ReviewSection::OftenMissed:
        //: Beside the heading "Many cancellations or no-shows". %1 is a percentage, %2 a number of sessions.
        return tr("%1% or more of at least %2 in %n day(s)", nullptr, m_thresholds.missedWithinDays)
            .arg(QLocale().toString(m_thresholds.missedPercent), QLocale().toString(m_thresholds.missedOfSessions));
    case ReviewSection::Unsettled:
    case ReviewSection::WithoutNote:
    case ReviewSection::NotesUnsigned:
        //: Beside a heading above sessions: how far back they are looked for.
        return tr("in the last %n day(s)", nullptr, m_thresholds.sessionsWithinDays);
    }
    return {};
}

QString ReviewText::allWell(ReviewSection section, bool someNotSeen) const
{
    switch (section) {
    case ReviewSection::NotSeen:
        return tr("Every client was seen lately, or comes soon.");
    case ReviewSection::WithoutUpcoming:
        return someNotSeen ? tr("Every other client has a session booked.") : tr("Every client has a session booked.");
    case ReviewSection::OftenMissed:
        return tr("Nobody cancels or stays away often.");
    case ReviewSection::Unsettled:
        return tr("Every past session says how it ended.");
    case ReviewSection::WithoutNote:
        return tr("Every completed session has a note.");
    case ReviewSection::NotesUnsigned:
        return tr("Every note of a completed session is signed.");
    }
    return {};
}

QString ReviewText::day(QDate day) const
{
    const QLocale locale;
    return locale.toString(day, HistoryText::dayPattern(locale, day.year() != today().year()));
}

QString ReviewText::ago(QDate day) const
{
    const int days = int(day.daysTo(today()));
    // Ahead of the computer's day in another zone.
    if (days <= 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days < fewDays)
        return tr("%n day(s) ago", nullptr, days);
    return tr("%n week(s) ago", nullptr, days / daysInWeek);
}

QString ReviewText::lastSeen(QDate day) const
{
    if (!day.isValid())
        //: Of a client who never had a session.
        return tr("Not seen yet");
    //: When a client was seen last: %1 is a day, %2 such as "5 weeks ago".
    return tr("Last seen %1, %2").arg(this->day(day), ago(day));
}

QString ReviewText::missed(const MissedSessions &missed) const
{
    QStringList parts;
    if (missed.cancelled > 0)
        //: How many sessions were cancelled.
        parts.append(tr("%n cancelled", nullptr, missed.cancelled));
    if (missed.noShows > 0)
        //: How many times a client did not come.
        parts.append(tr("%n no-show(s)", nullptr, missed.noShows));
    //: Between two counts: "3 cancelled, 2 no-shows".
    return parts.join(tr(", "));
}

QString ReviewText::matter(const ReviewRow &row) const
{
    if (const auto *client = std::get_if<ReviewedClient>(&row.content))
        return lastSeen(client->lastSeen);
    if (const auto *missed = std::get_if<MissedSessions>(&row.content))
        //: What became of a client's sessions: %1 is "3 cancelled, 2 no-shows", %n all of them.
        return tr("%1 of %n session(s)", nullptr, missed->sessions).arg(this->missed(*missed));
    if (const auto *session = std::get_if<SessionSummary>(&row.content))
        return m_words.date(session->start, session->start.day().year() != today().year());
    return {};
}

QString ReviewText::detail(const ReviewRow &row) const
{
    if (const auto *client = std::get_if<ReviewedClient>(&row.content))
        //: When a client comes next: %1 is a day.
        return client->next.isValid() ? tr("Next: %1").arg(day(client->next)) : tr("Nothing booked");
    if (const auto *missed = std::get_if<MissedSessions>(&row.content))
        //: A percentage.
        return tr("%1%").arg(QLocale().toString(missed->percent()));
    if (const auto *session = std::get_if<SessionSummary>(&row.content))
        return session->serviceName;
    return {};
}

QString ReviewText::action(ReviewSection section) const
{
    switch (section) {
    case ReviewSection::NotSeen:
    case ReviewSection::WithoutUpcoming:
        //: A button: books the next session of a client.
        return tr("Book follow-up");
    case ReviewSection::OftenMissed:
        //: A button: leads to the sessions of a client.
        return tr("View sessions");
    case ReviewSection::Unsettled:
        //: A button with a menu: says how a session ended.
        return tr("Set status");
    case ReviewSection::WithoutNote:
        //: A button: leads to the note of a session.
        return tr("Write note");
    case ReviewSection::NotesUnsigned:
        //: A button: leads to the clinical note of a session, to finish and sign it.
        return tr("Open note");
    }
    return {};
}

QString ReviewText::sentence(const ReviewRow &row) const
{
    if (const auto *session = std::get_if<SessionSummary>(&row.content))
        return m_words.sentence(*session);
    //: A client in a list of what is to be looked at, for a screen reader: %1 the name, %2 and %3 what is to be said.
    return tr("%1: %2, %3").arg(row.clientName(), matter(row), detail(row));
}

QString ReviewText::more(int count) const
{
    //: A row at the end of a list that shows only its beginning.
    return tr("Show more: %n left", nullptr, count);
}

} // namespace bitacora
