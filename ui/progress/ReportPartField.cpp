#include "ReportPartField.h"

#include "Metrics.h"
#include "NoteEditor.h"
#include "PeriodReportSheet.h"
#include "ProgressGraphView.h"
#include "ProgressText.h"
#include "TextRole.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int graphWidth = 400;
constexpr int leastRows = 3;
constexpr int mostRows = 14;

} // namespace

ReportPartField::ReportPartField(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QCheckBox(this))
    , m_caption(new QLabel(this))
    , m_words(new NoteEditor(this))
    , m_graph(new ProgressGraphView(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * metrics::grid);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::halfGrid);
    column->addWidget(m_choice);
    column->addWidget(m_caption);
    column->addWidget(m_words);
    column->addStretch(1);
    row->addLayout(column, 1);
    row->addWidget(m_graph, 0, Qt::AlignTop);
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_caption->setWordWrap(true);
    setTextRole(m_caption, TextRole::Small);
    setMuted(m_caption);
    m_words->setRows(leastRows, mostRows);
    m_choice->installEventFilter(this);
    m_graph->setFixedWidth(graphWidth);
    // It is there to be looked at; its points are walked through on the page of the graphs.
    m_graph->setFocusPolicy(Qt::NoFocus);
    connect(m_choice, &QCheckBox::clicked, this, [this](bool checked) {
        m_part.isIncluded = checked;
        showChoice();
        Q_EMIT edited();
    });
    connect(m_words, &NoteEditor::typed, this, [this] {
        m_part.words = m_words->toPlainText();
        Q_EMIT edited();
    });
    retranslate();
}

void ReportPartField::load(const PeriodReportPart &part)
{
    m_part = part;
    if (m_words->toPlainText() != part.words)
        m_words->showText(part.words);
    showChoice();
}

PeriodReportPart ReportPartField::part() const
{
    return m_part;
}

void ReportPartField::setSeries(const ProgressSeries &series)
{
    m_series = series;
    m_graph->setSeries(series, statisticsOf(series));
    showChoice();
    retranslate();
}

void ReportPartField::setWide(bool wide)
{
    m_isWide = wide;
    showChoice();
}

void ReportPartField::showChoice()
{
    const bool isIncluded = isInReport(m_part, !m_series.isEmpty());
    m_choice->setChecked(isIncluded);
    m_words->setVisible(isIncluded);
    m_graph->setVisible(isIncluded && m_isWide && !m_series.isEmpty());
}

void ReportPartField::fitName()
{
    const int indicator =
        style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    const int room = m_choice->width() - indicator - metrics::grid;
    QString name = fontMetrics().elidedText(m_series.target.name, Qt::ElideRight, std::max(room, 1));
    m_choice->setText(name.replace(u'&', u"&&"_s));
    m_choice->setToolTip(m_choice->fontMetrics().horizontalAdvance(m_series.target.name) > room ? m_series.target.name
                                                                                                : QString());
}

bool ReportPartField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choice && event->type() == QEvent::Resize)
        fitName();
    return QWidget::eventFilter(watched, event);
}

void ReportPartField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportPartField::retranslate()
{
    const QString &name = m_series.target.name;
    //: For screen readers: whether a behavior or program, %1, is in a progress report.
    m_choice->setAccessibleName(tr("%1, in the report").arg(name));
    //: For screen readers: what is written of a behavior or program, %1, in a progress report.
    m_words->setAccessibleName(tr("Words on %1").arg(name));
    //: In the place of what is written of a behavior or program.
    m_words->setPlaceholderText(tr("What the figures mean, and what comes next"));
    m_caption->setText(m_series.isEmpty() ? tr("Nothing was recorded in these days.")
                                          : ProgressText().caption(m_series));
    fitName();
}

} // namespace bitacora
