#include "ProgressPage.h"

#include "Buttons.h"
#include "EmptyState.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "OpenPractice.h"
#include "ProgressFigures.h"
#include "ProgressGraphView.h"
#include "ProgressMarks.h"
#include "ProgressRangeButton.h"
#include "ProgressRepository.h"
#include "ProgressTableModel.h"
#include "ProgressTargetList.h"
#include "ProgressTargetModel.h"
#include "ReportPage.h"
#include "SegmentedControl.h"
#include "TextRole.h"
#include "UndoOffer.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int listWidth = 236;
constexpr int leastListWidth = 170;
constexpr int padding = 24;
constexpr int tableHeight = 300;
constexpr int tableWidth = 380;
/// A page that is wider has the table beside the graph.
constexpr int widthForTable = 1240;
/// A head that is narrower has its buttons below the title.
constexpr int widthForHead = 640;

} // namespace

ProgressPage::ProgressPage(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_targets(new ProgressTargetModel(this))
    , m_rows(new ProgressTableModel(this))
    , m_messages(new MessageBar(this))
    , m_undo(new UndoOffer(practice.changes(), *m_messages, this))
    , m_splitter(new QSplitter(this))
    , m_list(new ProgressTargetList(*m_targets, m_splitter))
    , m_stack(new QStackedWidget(m_splitter))
    , m_empty(new EmptyState(m_stack))
    , m_scroll(new QScrollArea(m_stack))
    , m_headLayout(nullptr)
    , m_body(nullptr)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_grouping(new SegmentedControl(this))
    , m_range(new ProgressRangeButton(practice.practice().clock(), this))
    , m_export(new ProgressExportButton(
          practice.practice(), *m_messages, [this](ProgressExportButton::Scope scope) { return report(scope); }, this))
    , m_reportButton(new QPushButton(this))
    , m_reportPage(new ReportPage(practice, this))
    , m_graph(new ProgressGraphView(this))
    , m_figures(new ProgressFigures(this))
    , m_marks(new ProgressMarks(practice, this))
    , m_table(new QTableView(this))
{
    build();
    connectParts();
    connectRecords();
    retranslate();
    showSeries();
}

ProgressPage::~ProgressPage()
{
    flush();
    m_practice.practice().progress().disconnect(this);
    m_list->disconnect(this);
}

void ProgressPage::build()
{
    constexpr int messageMargin = 12;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    bar->addSpacing(0);
    bar->addWidget(m_messages);
    column->addLayout(bar);
    m_messages->setContentsMargins(0, messageMargin, 0, 0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_reportPage, 1);
    m_reportPage->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::hairline);
    m_list->setMinimumWidth(leastListWidth);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildGraph());
    for (QWidget *ground : {static_cast<QWidget *>(m_stack), m_scroll->viewport(), m_scroll->widget()}) {
        ground->setAutoFillBackground(true);
        ground->setBackgroundRole(QPalette::Base);
    }
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 4 * listWidth});
}

QWidget *ProgressPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfGrid);
    m_headLayout = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headLayout->setSpacing(metrics::grid);
    setTextRole(m_title, TextRole::Heading);
    setMuted(m_caption);
    for (QLabel *label : {m_title, m_caption})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_grouping);
    buttons->addWidget(m_range);
    buttons->addWidget(m_export);
    buttons->addWidget(m_reportButton);
    buttons->addStretch(1);
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addLayout(buttons);
    column->addLayout(m_headLayout);
    column->addWidget(m_caption);
    makeQuiet(m_reportButton);
    m_grouping->addSegment({});
    m_grouping->addSegment({});
    return head;
}

QWidget *ProgressPage::buildGraph()
{
    auto *content = new QWidget(m_scroll);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_body->setContentsMargins(padding, 2 * metrics::grid, padding, padding);
    m_body->setSpacing(padding);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * metrics::grid);
    column->addWidget(buildHead());
    column->addWidget(m_graph);
    column->addWidget(m_figures);
    column->addWidget(m_marks);
    column->addStretch(1);
    m_body->addLayout(column, 1);
    m_body->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::headingHeight);
    m_table->setWordWrap(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProgressTableModel::PhaseColumn, QHeaderView::Stretch);
    return content;
}

void ProgressPage::connectParts()
{
    connect(m_list, &ProgressTargetList::targetChosen, this, &ProgressPage::showSeries);
    connect(m_grouping, &SegmentedControl::currentChanged, this, &ProgressPage::showSeries);
    connect(m_range, &ProgressRangeButton::rangeChanged, this, &ProgressPage::showSeries);
    connect(m_empty, &EmptyState::activated, this, &ProgressPage::actOnEmpty);
    connect(m_undo, &UndoOffer::undoing, this, &ProgressPage::flush);
    connect(m_reportButton, &QPushButton::clicked, this, &ProgressPage::openReport);
    connect(m_reportPage, &ReportPage::closed, this, &ProgressPage::closeReport);
    connect(m_marks, &ProgressMarks::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_marks, &ProgressMarks::removed, this,
            //: A phase line or an event of a graph.
            [this] { m_undo->offer(tr("Removed from the graph.")); });
    connect(m_graph, &ProgressGraphView::pointChosen, this, [this](int point) {
        m_table->selectRow(m_rows->rowOf(point));
        m_table->scrollTo(m_rows->index(m_rows->rowOf(point), 0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (m_table->hasFocus() && row.isValid())
            m_graph->setCurrentPoint(m_rows->pointOf(row.row()));
    });
}

bool ProgressPage::flush()
{
    const bool reportKept = m_reportPage->flush();
    return m_marks->flush() && reportKept;
}

void ProgressPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProgressPage::arrange()
{
    const bool isBeside = width() >= widthForTable;
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->setMinimumHeight(isBeside ? 0 : tableHeight);
    m_table->setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : tableHeight);
    m_table->setMinimumWidth(isBeside ? tableWidth : 0);
    m_table->setMaximumWidth(isBeside ? tableWidth : QWIDGETSIZE_MAX);
    const int head = width() - m_list->width() - 2 * padding - (isBeside ? tableWidth + padding : 0);
    m_headLayout->setDirection(head >= widthForHead ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ProgressPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressPage::retranslate()
{
    m_list->retranslate();
    m_rows->retranslate();
    //: A point of a graph is a session, or a day.
    m_grouping->setAccessibleName(tr("What a point stands for"));
    //: A point of a graph for each session.
    m_grouping->setText(int(ProgressGrouping::BySession), tr("By session"));
    //: A point of a graph for each day.
    m_grouping->setText(int(ProgressGrouping::ByDay), tr("By day"));
    //: A button: a document on how a client gets on, over a period.
    m_reportButton->setText(tr("Report…"));
    m_reportButton->setAccessibleName(tr("Progress report"));
    //: The figures of a graph, for screen readers.
    m_table->setAccessibleName(tr("Figures"));
    loadSoon();
}

} // namespace bitacora
