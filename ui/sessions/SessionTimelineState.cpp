// What SessionTimeline says while there is nothing to list, and what it remembers.

#include "BookingPanel.h"
#include "DateWords.h"
#include "EmptyState.h"
#include "ExportPanel.h"
#include "HistoryPrinting.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PassingTime.h"
#include "PracticeSettingsRepository.h"
#include "SessionFilterBar.h"
#include "SessionFoot.h"
#include "SessionHistoryModel.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "StatisticsBar.h"
#include "TimelineBooking.h"

#include <QLocale>
#include <QPointer>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace bitacora {

void SessionTimeline::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Find, &SessionTimeline::focusSearch);
    add(QKeySequence::Print, &SessionTimeline::printHistory);
    add(QKeySequence(Qt::CTRL | Qt::Key_E), &SessionTimeline::exportHistory);
}

bool SessionTimeline::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

void SessionTimeline::showEmpty()
{
    const bool noneAtAll = m_history->allStatistics().total() == 0;
    if (noneAtAll) {
        m_empty->setTitle(tr("No sessions yet"));
        m_empty->setText(m_ofPractice ? tr("Every session of the practice will stand here, newest first.")
                                      : tr("Every session of this client will stand here, newest first."));
        m_empty->setAction(m_ofPractice ? tr("New session") : tr("Book the first session"));
    } else {
        m_empty->setTitle(tr("Nothing matches the filters"));
        m_empty->setText(tr("%Ln session(s) are hidden by them.", nullptr, m_history->allStatistics().total()));
        m_empty->setAction(tr("Clear filters"));
    }
    const bool empty = m_history->matchCount() == 0;
    // The button that was pressed goes; the keyboard goes on to what it brought back.
    const bool hadFocus = m_empty->isAncestorOf(focusWidget()) && m_empty->isVisible();
    m_stack->setCurrentIndex(empty ? m_stack->indexOf(m_empty) : 0);
    // A session that the person works on stays beside it, also when it was the last that matched.
    m_side->setHidden(empty && !m_booking->isOpen() && !m_table->currentSession().isValid());
    if (hadFocus && !empty)
        focusList();
}

void SessionTimeline::focusSearch()
{
    if (!m_filterBar->isHidden())
        m_filterBar->focusSearch();
}

void SessionTimeline::focusList()
{
    if (isEmptyShown())
        m_empty->takeFocus(m_table);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void SessionTimeline::focusListByKey()
{
    if (isEmptyShown())
        m_empty->takeFocus(m_table);
    else
        m_table->setFocus(Qt::ShortcutFocusReason);
}

bool SessionTimeline::flush()
{
    const bool noteKept = m_panel->flush();
    const bool reasonKept = m_foot->flush();
    const bool kept = m_booking->panel()->flush() && noteKept && reasonKept;
    m_rememberTimer.stop();
    (void)m_practice.practice().settings().setState(stateName(), saveState());
    return kept;
}

QByteArray SessionTimeline::saveState() const
{
    TimelineState state;
    state.filter = m_filterBar->filter();
    state.columnWidths = m_table->columnWidths();
    state.listShare = m_listShare;
    state.allStatisticsShown = m_statistics->isExpanded();
    return state.toBytes(today());
}

void SessionTimeline::restoreState(const QByteArray &bytes)
{
    const TimelineState state = TimelineState::fromBytes(bytes, today());
    m_filterBar->setFilter(state.filter);
    m_table->setColumnWidths(state.columnWidths);
    // With one more column the list of the whole practice begins wider.
    m_listShare = bytes.isEmpty() && m_ofPractice ? TimelineState::practiceListShare : state.listShare;
    m_statistics->setExpanded(state.allStatisticsShown);
    arrange();
}

void SessionTimeline::rememberSoon()
{
    m_rememberTimer.start();
}

QString SessionTimeline::stateName() const
{
    return m_ofPractice ? QStringLiteral("timeline.practice") : QStringLiteral("timeline.client");
}

QDate SessionTimeline::today() const
{
    return m_time->day();
}

void SessionTimeline::followDay(QDate before)
{
    SessionFilter filter = m_filterBar->filter();
    filter.dates = followedTo(filter.dates, before, today());
    // Words that are being typed are left alone.
    m_filterBar->setDates(filter.dates);
    if (m_history->filter().dates == filter.dates)
        return;
    SessionFilter shown = m_history->filter();
    shown.dates = filter.dates;
    m_table->followFilter(shown);
    m_history->followFilter(shown);
}

void SessionTimeline::exportHistory()
{
    m_panel->flush();
    m_export->open(m_history->filter(), m_history->matchCount(), m_history->allStatistics().total());
}

void SessionTimeline::printHistory()
{
    m_panel->flush();
    HistoryReportOptions options = reportOptionsFor(QLocale());
    options.filter = m_history->filter();
    preview(options);
}

void SessionTimeline::preview(const HistoryReportOptions &options)
{
    m_messages->clear();
    const QPointer<SessionTimeline> page(this);
    const auto outcome = previewHistory(m_practice, options, this);
    // A lock may have taken it while the pages were laid out.
    if (!page)
        return;
    if (!outcome) {
        m_messages->showError(outcome.error());
    } else if (*outcome == PreviewOutcome::TooMany) {
        m_messages->showWarning(
            tr("More than %Ln session(s) are too many for a preview. Narrow the filter, or export a "
               "PDF.",
               nullptr, maxPrintedSessions));
        m_messages->setAction(tr("Export a PDF"));
        m_export->setFormat(ReportFormat::Pdf);
    }
}

void SessionTimeline::actOnMessage()
{
    m_messages->clear();
    exportHistory();
}

void SessionTimeline::retranslate()
{
    m_history->retranslate();
    m_table->retranslate();
    showFigures();
}

} // namespace bitacora
