// What BookingPanel does with a session that is booked already, and with others of its series.

#include "BookingForm.h"
#include "BookingPanel.h"
#include "ConflictText.h"
#include "Conflicts.h"
#include "DateWords.h"
#include "OpenPractice.h"
#include "ScopeField.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// So many dates of a series are named with what speaks against them.
constexpr int mostWarnings = 4;

QStringList sentencesOf(const QList<SessionConflict> &conflicts, const Clock &clock)
{
    QStringList sentences;
    for (const SessionConflict &conflict : conflicts)
        sentences.append(ConflictText::sentence(conflict, clock));
    return sentences;
}

} // namespace

Result<QStringList> BookingPanel::warningsFor(const Session &session) const
{
    if (m_scope->scope() != SeriesScope::This)
        return seriesWarningsFor(session);
    const auto conflicts = findConflicts(m_practice.practice(), session, {}, m_form->typedTime());
    if (!conflicts)
        return Failure(conflicts.error());
    return sentencesOf(*conflicts, m_practice.practice().clock());
}

Result<QStringList> BookingPanel::seriesWarningsFor(const Session &session) const
{
    const SeriesChange change {m_before, session, m_scope->scope(), m_form->typedTime()};
    const auto plan = m_practice.seriesChanges().plan(change);
    if (!plan)
        return Failure(plan.error());
    const auto conflicts = m_practice.seriesChanges().conflictsOf(*plan);
    if (!conflicts)
        return Failure(conflicts.error());
    QStringList sentences;
    int more = 0;
    for (qsizetype i = 0; i < conflicts->size(); ++i) {
        if (conflicts->at(i).isEmpty())
            continue;
        if (sentences.size() == mostWarnings) {
            ++more;
            continue;
        }
        const QString when = DateWords::dayAndTime(plan->sessions.at(i).start.wall(), today());
        const QString why = sentencesOf(conflicts->at(i), m_practice.practice().clock()).join(u' ');
        //: What speaks against one date of a series: %1 is the day and time, %2 a sentence.
        sentences.append(tr("%1: %2").arg(when, why));
    }
    if (more > 0)
        //: After some dates of a series, with what speaks against them.
        sentences.append(tr("And %n more date(s) with a warning.", nullptr, more));
    return sentences;
}

Result<SessionId> BookingPanel::change(const Session &session)
{
    // What was done to it elsewhere since, such as another status, stays.
    const SeriesChange change {m_before, session, m_scope->scope(), m_form->typedTime()};
    const auto plan = m_practice.seriesChanges().plan(change);
    if (!plan)
        return Failure(plan.error());
    m_changed = plan->changing;
    if (m_changed == 0)
        return SessionId();
    if (const auto changed = m_practice.seriesChanges().apply(*plan); !changed)
        return Failure(changed.error());
    return session.id;
}

QString BookingPanel::sentenceForChange(const Session &session) const
{
    const QString when = DateWords::dayAndTime(session.start.wall(), today());
    const bool isMoved = session.start != m_before.start;
    if (m_changed > 1 && isMoved)
        //: Sessions of a series. %1 is a day and a time of day.
        return tr("%n session(s) moved, this one to %1.", nullptr, m_changed).arg(when);
    if (m_changed > 1)
        //: Sessions of a series.
        return tr("%n session(s) changed.", nullptr, m_changed);
    //: %1 is a day and a time of day.
    return isMoved ? tr("Moved to %1.").arg(when) : tr("The session was changed.");
}

} // namespace bitacora
