// What CalendarPage does to sessions, what it says of it, and its way to paper.

#include "CalendarPage.h"

#include "CalendarPrinting.h"
#include "CalendarSessionModel.h"
#include "CalendarSide.h"
#include "ConflictText.h"
#include "Conflicts.h"
#include "DateWords.h"
#include "DayGrid.h"
#include "MessageBar.h"
#include "MonthGrid.h"
#include "OpenPractice.h"
#include "SessionRepository.h"
#include "UndoOffer.h"

#include <QLocale>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int secondsInMinute = 60;
/// When a session begins that is booked on a day of the month.
const QTime morning(9, 0);

} // namespace

void CalendarPage::newSession()
{
    SessionSpan when;
    const int row = m_sessions->rowOf(grid()->currentSession());
    if (row >= 0) {
        // After the one that is chosen.
        when.start = m_sessions->spans()[size_t(row)].end();
    } else if (grid() == m_days) {
        const CalendarPoint point = m_days->currentPoint();
        when.start =
            ZonedTime::fromWall(point.day, QTime(0, 0).addSecs(point.minute * secondsInMinute), m_sessions->zone())
                .epochSeconds;
    } else if (m_month->currentDay() != today()) {
        when.start = ZonedTime::fromWall(m_month->currentDay(), morning, m_sessions->zone()).epochSeconds;
    }
    book(when);
}

void CalendarPage::book(const SessionSpan &when)
{
    BookingRequest request;
    // Without a time the panel begins with the next hour.
    if (when.start != 0)
        request.start = ZonedTime {when.start, m_sessions->zone()};
    request.durationMinutes = when.durationMinutes;
    m_side->book(request);
}

void CalendarPage::showBooked(SessionId id)
{
    const auto session = m_practice.practice().sessions().find(id);
    if (session && m_sessions->rowOf(id) < 0)
        goTo(ZonedTime {session->start.epochSeconds, m_sessions->zone()}.day());
    grid()->setCurrentSession(id);
    focusGrid();
}

void CalendarPage::reschedule(const SessionSpan &span)
{
    const auto before = m_practice.practice().sessions().find(span.id);
    if (!before) {
        m_messages->showError(before.error());
        return;
    }
    Session after = *before;
    after.start.epochSeconds = span.start;
    after.durationMinutes = span.durationMinutes;
    if (const auto done = m_practice.sessionChanges().update({after}); !done) {
        m_messages->showError(done.error());
        return;
    }
    if (m_sessions->rowOf(span.id) < 0)
        goTo(ZonedTime {span.start, m_sessions->zone()}.day());
    grid()->setCurrentSession(span.id);
    sayRescheduled(SessionSpan::of(*before), span);
}

QString CalendarPage::conflictsOf(SessionId id) const
{
    constexpr qsizetype most = 2;
    const Practice &practice = m_practice.practice();
    const auto session = practice.sessions().find(id);
    // What does not take place is in nobody's way.
    if (!session || session->status == SessionStatus::Cancelled)
        return {};
    const auto conflicts = findConflicts(practice, *session);
    if (!conflicts)
        return conflicts.error().sentence();
    QStringList sentences;
    for (const SessionConflict &conflict : conflicts->first(std::min(most, conflicts->size())))
        sentences.append(ConflictText::sentence(conflict, practice.clock()));
    const int more = int(conflicts->size() - sentences.size());
    if (more > 0)
        //: After two sentences that say what speaks against a session's new time.
        sentences.append(tr("And %n more.", nullptr, more));
    return sentences.join(u' ');
}

void CalendarPage::sayRescheduled(const SessionSpan &before, const SessionSpan &after)
{
    const QDateTime wall = ZonedTime {after.start, m_sessions->zone()}.wall();
    const QString text = before.start != after.start
        //: %1 is a day and a time such as "Tue Nov 24, 10:15 AM".
        ? tr("Moved to %1.").arg(DateWords::dayAndTime(wall, today()))
        //: How long the session is now.
        : tr("It takes %n minute(s) now.", nullptr, after.durationMinutes);
    const QString conflicts = conflictsOf(after.id);
    if (conflicts.isEmpty())
        m_undo->offer(text);
    else
        m_undo->offer(text + u' ' + conflicts, MessageBar::Kind::Warning);
}

QDate CalendarPage::week() const
{
    const QLocale locale;
    const QDate day = m_period.holds(grid()->currentDay(), locale) ? grid()->currentDay() : m_period.date;
    return CalendarPeriod {CalendarPeriod::View::Week, day}.firstDay(locale);
}

void CalendarPage::print()
{
    m_messages->clear();
    const auto outcome =
        previewWeek(m_practice, week(), this, [this](const Error &error) { m_messages->showError(error); });
    if (!outcome) {
        m_messages->showError(outcome.error());
    } else if (*outcome == PreviewOutcome::NoPrinter) {
        m_messages->showWarning(tr("This computer has no printer. Add one in the system's settings, or save the week "
                                   "as a PDF and print it elsewhere."));
        m_messages->setAction(tr("Save as PDF…"));
        m_offersFile = true;
    }
}

void CalendarPage::actOnMessage()
{
    if (!m_offersFile)
        return;
    m_messages->clear();
    save();
}

void CalendarPage::save()
{
    const auto saved = saveWeek(m_practice, week(), this);
    if (!saved)
        m_messages->showError(saved.error());
    else if (*saved)
        //: The calendar's week was saved as a PDF.
        m_messages->showInfo(tr("The week was saved. The file is not encrypted."));
}

} // namespace bitacora
