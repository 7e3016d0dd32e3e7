#pragma once

#include "ProgressExportButton.h"
#include "ProgressStatistics.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace bitacora {

class EmptyState;
class MessageBar;
class OpenPractice;
class ProgressFigures;
class ProgressGraphView;
class ProgressMarks;
class ProgressRangeButton;
class ProgressTableModel;
class ProgressTargetList;
class ProgressTargetModel;
class ReportPage;
class SegmentedControl;
class UndoOffer;

/// How a client gets on: the programs and behaviors at the left, the graph of one of them with its figures, the marks in
/// it, and its table.
class ProgressPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPage(OpenPractice &practice, QWidget *parent = nullptr);
    /// Keeps what is being typed; the practice must still be there.
    ~ProgressPage() override;

    void setClient(ClientId client);
    void focusList();
    /// Shows the graph of a target, by its place in the data.
    void showTarget(int target);
    /// Keeps what is being typed; before the practice is locked. False when it could not be.
    bool flush();
    /// The client is gone.
    void forget();

    /// As it is shown; reads what has changed first.
    [[nodiscard]] const ProgressSeries &series();
    [[nodiscard]] ProgressTargetList *list() const { return m_list; }
    [[nodiscard]] ProgressGraphView *graph() const { return m_graph; }
    [[nodiscard]] ProgressFigures *figures() const { return m_figures; }
    [[nodiscard]] ProgressMarks *marks() const { return m_marks; }
    [[nodiscard]] ProgressRangeButton *rangeButton() const { return m_range; }
    [[nodiscard]] SegmentedControl *grouping() const { return m_grouping; }
    [[nodiscard]] ProgressExportButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *reportButton() const { return m_reportButton; }
    /// In the place of the graphs while it is open.
    [[nodiscard]] ReportPage *reportPage() const { return m_reportPage; }
    void openReport();
    void closeReport();
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    /// What is said in place of a graph; null while there is one.
    [[nodiscard]] EmptyState *emptyState() const;

Q_SIGNALS:
    /// The person wants to write down what happened in a session.
    void recordingRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildGraph();
    void connectParts();
    void connectRecords();
    void loadSoon();
    void load();
    void showSeries();
    void showReport(bool shown);
    void showEmpty();
    void actOnEmpty();
    void arrange();
    [[nodiscard]] ProgressRange range() const;
    [[nodiscard]] int targetToShow() const;
    [[nodiscard]] Result<ProgressReport> report(ProgressExportButton::Scope scope) const;
    void retranslate();

    OpenPractice &m_practice;
    ClientId m_client;
    ProgressData m_data;
    ProgressSeries m_series;
    /// Whether something was changed since it was read.
    bool m_isStale = true;
    QTimer m_reading;
    ProgressTargetModel *m_targets;
    ProgressTableModel *m_rows;
    MessageBar *m_messages;
    UndoOffer *m_undo;
    QSplitter *m_splitter;
    ProgressTargetList *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QBoxLayout *m_headLayout;
    QBoxLayout *m_body;
    QLabel *m_title;
    QLabel *m_caption;
    SegmentedControl *m_grouping;
    ProgressRangeButton *m_range;
    ProgressExportButton *m_export;
    QPushButton *m_reportButton;
    ReportPage *m_reportPage;
    ProgressGraphView *m_graph;
    ProgressFigures *m_figures;
    ProgressMarks *m_marks;
    QTableView *m_table;
};

} // namespace bitacora
