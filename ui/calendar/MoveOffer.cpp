#include "MoveOffer.h"

#include "BookingPanel.h"
#include "Buttons.h"
#include "ConflictText.h"
#include "Conflicts.h"
#include "DateWords.h"
#include "LocalNow.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "SeriesWarnings.h"
#include "SessionRepository.h"
#include "UndoOffer.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

/// The key that moves those of a scope, too; the calendar sees to it.
QKeySequence keyOf(SeriesScope scope)
{
    return scope == SeriesScope::All ? MoveOffer::allKey : MoveOffer::followingKey;
}

} // namespace

MoveOffer::MoveOffer(OpenPractice &practice, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_bar(bar)
    , m_undo(new UndoOffer(practice.changes(), bar, this))
{
    connect(m_undo, &UndoOffer::undoing, this, &MoveOffer::undoing);
    connect(m_undo, &UndoOffer::undone, this, &MoveOffer::undone);
}

bool MoveOffer::move(const SessionSpan &span)
{
    const auto now = m_practice.practice().sessions().find(span.id);
    if (!now) {
        m_bar.showError(now.error());
        return false;
    }
    // The keys move it step by step.
    if (!isAsking() || m_before.id != span.id) {
        m_before = *now;
        m_scopes = ScopeField::offersFor(m_practice.practice(), span.id);
        m_steps = 0;
    }
    Session after = *now;
    after.start.epochSeconds = span.start;
    after.durationMinutes = span.durationMinutes;
    if (const auto done = m_practice.sessionChanges().update({after}); !done) {
        m_bar.showError(done.error());
        return false;
    }
    ++m_steps;
    say(after);
    return true;
}

bool MoveOffer::isAsking() const
{
    return m_undo->isOffered() && m_scopes.size() > 1;
}

void MoveOffer::say(const Session &after)
{
    QString text = sentenceFor(after);
    if (m_scopes.size() > 1)
        text += u' ' + m_scopes.constFirst().name + u'.';
    const QString conflicts = conflictsOf(after);
    if (conflicts.isEmpty())
        m_undo->offer(text);
    else
        m_undo->offer(text + u' ' + conflicts, MessageBar::Kind::Warning);
    for (const ScopeField::Offer &offer : std::as_const(m_scopes)) {
        if (offer.scope == SeriesScope::This)
            continue;
        QPushButton *button = m_bar.addAction(offer.name);
        setShortcutHint(button, keyOf(offer.scope));
        connect(button, &QPushButton::clicked, this, [this, scope = offer.scope] { moveToo(scope); });
    }
}

QString MoveOffer::sentenceFor(const Session &after) const
{
    if (after.start == m_before.start)
        //: How long the session is now.
        return tr("It takes %n minute(s) now.", nullptr, after.durationMinutes);
    return BookingPanel::tr("Moved to %1.").arg(whenOf(after));
}

QString MoveOffer::conflictsOf(const Session &session) const
{
    constexpr qsizetype most = 2;
    const Practice &practice = m_practice.practice();
    // What does not take place is in nobody's way.
    if (session.status == SessionStatus::Cancelled)
        return {};
    const auto conflicts = findConflicts(practice, session);
    if (!conflicts)
        return conflicts.error().sentence();
    QStringList sentences =
        SeriesWarnings::sentences(conflicts->first(std::min(most, conflicts->size())), practice.clock());
    const int more = int(conflicts->size() - sentences.size());
    if (more > 0)
        //: After two sentences that say what speaks against a session's new time.
        sentences.append(tr("And %n more.", nullptr, more));
    return sentences.join(u' ');
}

bool MoveOffer::store()
{
    // What is being typed is a change of its own: with it nothing is offered any more.
    Q_EMIT undoing();
    return isAsking();
}

void MoveOffer::moveToo(SeriesScope scope)
{
    // Of the first of a series those that follow are all of them: the key for these means the same then.
    const auto offer = std::find_if(m_scopes.crbegin(), m_scopes.crend(),
                                    [scope](const ScopeField::Offer &each) { return each.scope <= scope; });
    if (!isAsking() || offer == m_scopes.crend() || offer->scope == SeriesScope::This || !store())
        return;
    const SeriesScope chosen = offer->scope;
    const auto now = m_practice.practice().sessions().find(m_before.id);
    if (!now) {
        m_bar.showError(now.error());
        return;
    }
    Session after = m_before;
    after.start = now->start;
    after.durationMinutes = now->durationMinutes;
    SeriesPlan plan;
    const auto done = m_practice.changes().replaceSteps(m_steps, [&]() -> Result<void> {
        auto planned = m_practice.seriesChanges().plan({m_before, after, chosen, after.start.wall().time()});
        if (!planned)
            return Failure(planned.error());
        plan = std::move(*planned);
        return m_practice.seriesChanges().apply(plan);
    });
    m_scopes.clear();
    if (!done) {
        m_bar.showError(done.error());
        return;
    }
    QString text = after.start == m_before.start
        ? BookingPanel::tr("%n session(s) changed.", nullptr, plan.changing)
        : BookingPanel::tr("%n session(s) moved, this one to %1.", nullptr, plan.changing).arg(whenOf(after));
    const auto warnings = SeriesWarnings::of(m_practice, plan);
    if (warnings && warnings->isEmpty())
        m_undo->offer(text);
    else
        m_undo->offer(text + u' ' + (warnings ? warnings->join(u' ') : warnings.error().sentence()),
                      MessageBar::Kind::Warning);
}

void MoveOffer::restore()
{
    if (!isAsking() || !store())
        return;
    const int steps = std::exchange(m_steps, 0);
    for (int step = 0; step < steps; ++step)
        m_practice.changes().undo();
    Q_EMIT undone();
}

QString MoveOffer::whenOf(const Session &session) const
{
    // As the calendar shows it.
    const Clock &clock = m_practice.practice().clock();
    const ZonedTime start {session.start.epochSeconds, clock.zone()};
    return DateWords::dayAndTime(start.wall(), localNow(clock).date());
}

} // namespace bitacora
