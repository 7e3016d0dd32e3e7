#pragma once

#include "PeriodReport.h"
#include "ProgressSeries.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace bitacora {

class NoteEditor;
class ProgressGraphView;

/// One behavior or program of a progress report: whether it is in it, its graph, and what the practitioner says of it.
class ReportPartField : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPartField(QWidget *parent = nullptr);

    void load(const PeriodReportPart &part);
    /// As it stands there; without a choice while nobody made one.
    [[nodiscard]] PeriodReportPart part() const;
    /// The figures of the period; those that are empty have none.
    void setSeries(const ProgressSeries &series);
    /// Whether there is room for the graph beside the words.
    void setWide(bool wide);

    [[nodiscard]] QCheckBox *choice() const { return m_choice; }
    [[nodiscard]] NoteEditor *editor() const { return m_words; }
    [[nodiscard]] ProgressGraphView *graph() const { return m_graph; }

Q_SIGNALS:
    /// A person changed something.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChoice();
    void fitName();
    void retranslate();

    PeriodReportPart m_part;
    ProgressSeries m_series;
    bool m_isWide = false;
    QCheckBox *m_choice;
    QLabel *m_caption;
    NoteEditor *m_words;
    ProgressGraphView *m_graph;
};

} // namespace bitacora
