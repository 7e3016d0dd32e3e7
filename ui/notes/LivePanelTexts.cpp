// What LivePanel says.

#include "Clock.h"
#include "EmptyState.h"
#include "LivePanel.h"
#include "TermOffers.h"
#include "TextRole.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace bitacora {

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 minutesPerHour = 60;

// "1:05:09".
QString clockTime(qint64 seconds)
{
    constexpr int decimal = 10;
    const qint64 minutes = seconds / secondsPerMinute;
    const QLatin1Char zero('0');
    return QStringLiteral("%1:%2:%3")
        .arg(minutes / minutesPerHour)
        .arg(minutes % minutesPerHour, 2, decimal, zero)
        .arg(seconds % secondsPerMinute, 2, decimal, zero);
}

} // namespace

QString LivePanel::clockText() const
{
    return m_time->text();
}

QString LivePanel::lastText() const
{
    return m_last->text();
}

void LivePanel::showClock()
{
    const qint64 length = m_session.durationMinutes * secondsPerMinute;
    const qint64 elapsed = m_clock.now().toSecsSinceEpoch() - m_session.start.epochSeconds;
    const bool isLongOver = elapsed > length + maxDurationMinutes * secondsPerMinute;
    const bool isOver = elapsed > length;
    QString text;
    if (elapsed < -maxDurationMinutes * secondsPerMinute)
        //: In place of the clock of a session.
        text = tr("The session has not begun");
    else if (elapsed < 0)
        //: The clock of a session that has not begun; %1 is hours, minutes and seconds.
        text = tr("Begins in %1").arg(clockTime(-elapsed));
    else if (isLongOver)
        //: In place of the clock of a session.
        text = tr("The session is over");
    else
        text = clockTime(elapsed);
    if (text != m_time->text())
        m_time->setText(text);
    const auto time = [](const QDateTime &when) { return QLocale().toString(when.time(), QLocale::ShortFormat); };
    const QDateTime start = m_session.start.wall();
    const QDateTime end = start.addSecs(length);
    QString planned = tr("%1 to %2").arg(time(start), time(end));
    if (isOver && !isLongOver)
        //: %1 is "4:00 PM to 5:00 PM"; the session goes on longer than it was planned to.
        planned = tr("%1 – past the planned end").arg(planned);
    if (planned == m_planned->text())
        return;
    m_planned->setText(planned);
    setTone(m_planned, isOver && !isLongOver ? Tone::Warning : Tone::Muted);
}

QString LivePanel::stepText(const LiveStep &step)
{
    const bool isProgram = step.kind == LiveStep::Kind::Correct || step.kind == LiveStep::Kind::Incorrect;
    const QString name = TermOffers::text(isProgram ? CatalogueKind::Programs : CatalogueKind::Behaviors, step.term);
    switch (step.kind) {
    case LiveStep::Kind::Counted:
        //: What was tapped last: %1 is a behavior.
        return tr("%1: one more").arg(name);
    case LiveStep::Kind::None:
        //: What was tapped last: %1 is a behavior.
        return tr("%1: did not occur").arg(name);
    case LiveStep::Kind::With:
        //: What was tapped last: %1 is a behavior.
        return tr("%1: an interval with it").arg(name);
    case LiveStep::Kind::Without:
        //: What was tapped last: %1 is a behavior.
        return tr("%1: an interval without it").arg(name);
    case LiveStep::Kind::Started:
        //: What was tapped last: %1 is a behavior.
        return tr("%1: stopwatch started").arg(name);
    case LiveStep::Kind::Stopped:
        //: What was tapped last: %1 is a behavior.
        return tr("%1: stopwatch stopped").arg(name);
    case LiveStep::Kind::Correct:
        //: What was tapped last: %1 is a program.
        return tr("%1: correct trial").arg(name);
    case LiveStep::Kind::Incorrect:
        break;
    }
    //: What was tapped last: %1 is a program.
    return tr("%1: incorrect trial").arg(name);
}

void LivePanel::showLast()
{
    const auto step = m_tally.nextUndo();
    const QString text = step ? stepText(*step) : QString();
    if (text != m_last->text())
        m_last->setText(text);
    m_undo->setEnabled(step.has_value());
}

void LivePanel::retranslate()
{
    setAccessibleName(tr("Live counting"));
    //: For screen readers: how long the session has lasted.
    m_time->setAccessibleName(tr("Session clock"));
    m_behaviorsTitle->setText(tr("Behaviors"));
    m_programsTitle->setText(tr("Programs"));
    //: A button: takes back what was tapped last.
    m_undo->setText(tr("Take back"));
    m_hint->setText(
        tr("Each button has a key. Shift with the key of “Correct” changes the prompt, Backspace takes back "
           "the last tap, Escape goes back to the form with everything filled in."));
    m_empty->setTitle(tr("Nothing to count yet"));
    m_empty->setText(tr("What the client's plan works on is counted here, and whatever the form has a row for."));
    m_empty->setAction(tr("Back to the form"));
    if (m_isOpen)
        showAll();
}

} // namespace bitacora
