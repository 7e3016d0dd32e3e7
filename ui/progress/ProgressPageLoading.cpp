// How ProgressPage reads what was measured, and shows one graph of it.

#include "EmptyState.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PlanRepository.h"
#include "ProgressFigures.h"
#include "ProgressGraphView.h"
#include "ProgressMarks.h"
#include "ProgressPage.h"
#include "ProgressRangeButton.h"
#include "ProgressRepository.h"
#include "ProgressTableModel.h"
#include "ProgressTargetList.h"
#include "ProgressTargetModel.h"
#include "ProgressText.h"
#include "ReportForm.h"
#include "ReportPage.h"
#include "SegmentedControl.h"
#include "SessionFactsRepository.h"
#include "SessionRepository.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace bitacora {

void ProgressPage::connectRecords()
{
    const Practice &practice = m_practice.practice();
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &ProgressPage::load);
    connect(&practice.sessions(), &SessionRepository::changed, this, &ProgressPage::loadSoon);
    connect(&practice.sessionFacts(), &SessionFactsRepository::changed, this, &ProgressPage::loadSoon);
    const auto ofClient = [this](ClientId client) {
        if (client == m_client)
            loadSoon();
    };
    connect(&practice.plans(), &PlanRepository::changed, this, ofClient);
    connect(&practice.progress(), &ProgressRepository::changed, this, ofClient);
}

// Whoever does not look at it need not wait for it.
void ProgressPage::loadSoon()
{
    m_isStale = true;
    if (isVisible())
        m_reading.start();
}

void ProgressPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
    arrange();
}

void ProgressPage::setClient(ClientId client)
{
    if (client != m_client) {
        m_reportPage->end();
        showReport(false);
        m_marks->setClient(client);
        m_messages->clear();
        m_client = client;
        m_data = {};
        m_targets->setProgress(m_data);
        m_range->setRange({});
        m_grouping->setCurrent(int(ProgressGrouping::BySession));
    }
    loadSoon();
}

void ProgressPage::load()
{
    m_isStale = false;
    m_reading.stop();
    if (!m_client.isValid())
        return;
    auto data = readProgress(m_practice.practice(), m_client);
    if (!data) {
        m_messages->showError(data.error());
        return;
    }
    m_data = std::move(*data);
    m_targets->setProgress(m_data);
    m_list->select(targetToShow());
    showSeries();
    if (!m_reportPage->isHidden())
        m_reportPage->setProgress(m_data);
}

// The one that was shown, else the first that has something to show.
int ProgressPage::targetToShow() const
{
    int first = -1;
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        const int target = m_targets->index(row).data(ProgressTargetModel::TargetRole).toInt();
        if (target < 0)
            continue;
        const ProgressTarget &of = m_data.targets().at(target);
        const ProgressTarget &was = m_series.target;
        if (of.group == was.group && of.plan == was.plan && (of.plan.isValid() || of.name == was.name))
            return target;
        if (first < 0 || (!m_data.hasData(first) && m_data.hasData(target)))
            first = target;
    }
    return first;
}

void ProgressPage::showTarget(int target)
{
    m_list->select(target);
    showSeries();
}

const ProgressSeries &ProgressPage::series()
{
    if (m_isStale)
        load();
    return m_series;
}

ProgressRange ProgressPage::range() const
{
    const DateRange days = m_range->range();
    return {ProgressGrouping(m_grouping->current()), days.from, days.to};
}

void ProgressPage::showSeries()
{
    const int target = m_list->target();
    m_series = target < 0 ? ProgressSeries() : m_data.series(target, range());
    const ProgressStatistics statistics = statisticsOf(m_series);
    m_title->setText(m_series.target.name);
    m_caption->setText(m_series.isEmpty() ? QString() : ProgressText().caption(m_series));
    m_graph->setSeries(m_series, statistics);
    m_figures->setSeries(m_series, statistics);
    m_rows->setSeries(m_series);
    m_marks->setMarks(m_series.target, m_data.marks());
    m_list->setVisible(m_targets->rowCount() > 0);
    const bool hasGraph = !m_series.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_graph), static_cast<QWidget *>(m_figures),
                          static_cast<QWidget *>(m_marks), static_cast<QWidget *>(m_table)})
        part->setVisible(hasGraph);
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    if (hasGraph)
        m_stack->setCurrentWidget(m_scroll);
    else
        showEmpty();
    if (hadFocus && !m_stack->isAncestorOf(focusWidget()))
        focusList();
}

void ProgressPage::showEmpty()
{
    const int target = m_list->target();
    const bool isCut = target >= 0 && m_data.hasData(target) && !m_range->range().isOpen();
    if (isCut) {
        //: In place of a graph.
        m_empty->setTitle(tr("Nothing in these days"));
        m_empty->setText(tr("%1 was not recorded in the days that you chose.").arg(m_series.target.name));
        m_empty->setAction(tr("Show all since the baseline"));
    } else {
        //: In place of a graph; %1 is a program or a behavior.
        m_empty->setTitle(target < 0 ? tr("No data yet") : tr("Nothing recorded of %1 yet").arg(m_series.target.name));
        m_empty->setText(tr("Here stands a graph over the sessions, with its phases, its trend and its criterion. It "
                            "begins with the first session in which it was counted."));
        m_empty->setAction(tr("Record what happened in a session"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void ProgressPage::actOnEmpty()
{
    const int target = m_list->target();
    if (target < 0 || !m_data.hasData(target)) {
        Q_EMIT recordingRequested();
        return;
    }
    m_range->setRange({});
    focusList();
}

EmptyState *ProgressPage::emptyState() const
{
    return m_stack->currentWidget() == m_empty ? m_empty : nullptr;
}

void ProgressPage::showReport(bool shown)
{
    m_splitter->setHidden(shown);
    m_reportPage->setHidden(!shown);
}

void ProgressPage::openReport()
{
    if (!m_client.isValid())
        return;
    if (m_isStale)
        load();
    m_messages->clear();
    showReport(true);
    m_reportPage->begin(m_client, m_data);
}

void ProgressPage::closeReport()
{
    m_reportPage->end();
    showReport(false);
    m_reportButton->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::focusList()
{
    if (m_isStale)
        load();
    if (!m_reportPage->isHidden())
        return m_reportPage->form()->focusFirst();
    if (m_stack->currentWidget() == m_empty && m_list->isHidden())
        m_empty->takeFocus(this);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::forget()
{
    m_reportPage->forget();
    showReport(false);
    m_marks->forget();
    m_client = {};
    m_data = {};
    m_targets->setProgress(m_data);
    m_messages->clear();
    showSeries();
}

Result<ProgressReport> ProgressPage::report(ProgressExportButton::Scope scope) const
{
    auto report = progressReportOf(m_practice.practice(), m_client, QLocale());
    if (!report)
        return report;
    if (scope == ProgressExportButton::Scope::Shown) {
        report->graphs = {m_series};
        return report;
    }
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        const int target = m_targets->index(row).data(ProgressTargetModel::TargetRole).toInt();
        ProgressSeries series = target < 0 ? ProgressSeries() : m_data.series(target, range());
        if (!series.isEmpty())
            report->graphs.append(std::move(series));
    }
    return report;
}

} // namespace bitacora
