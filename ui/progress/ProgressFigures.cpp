#include "ProgressFigures.h"

#include "Buttons.h"
#include "FigureLabel.h"
#include "Metrics.h"
#include "ProgressText.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

namespace {

constexpr int gap = 28;

} // namespace

ProgressFigures::ProgressFigures(QWidget *parent)
    : QWidget(parent)
    , m_line(new WrapLayout(gap, metrics::halfGrid))
    , m_leftOut(new QLabel(this))
    , m_aboutButton(new QPushButton(this))
    , m_about(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(m_line);
    column->addWidget(m_leftOut);
    column->addWidget(m_about);
    makeLink(m_aboutButton);
    m_aboutButton->setCheckable(true);
    m_about->hide();
    for (QLabel *label : {m_leftOut, m_about}) {
        label->setWordWrap(true);
        setTextRole(label, TextRole::Small);
        setMuted(label);
    }
    connect(m_aboutButton, &QPushButton::toggled, m_about, &QLabel::setVisible);
    retranslate();
}

void ProgressFigures::setSeries(const ProgressSeries &series, const ProgressStatistics &statistics)
{
    m_series = series;
    m_statistics = statistics;
    showFigures();
}

QStringList ProgressFigures::texts() const
{
    QStringList all;
    for (const FigureLabel *label : m_labels)
        all.append(label->accessibleName());
    return all;
}

void ProgressFigures::showFigures()
{
    const ProgressText text;
    m_line->removeWidget(m_aboutButton);
    qDeleteAll(m_labels);
    m_labels.clear();
    QStringList about;
    for (const ProgressFigureText &figure : text.figures(m_series, m_statistics)) {
        //: A figure under a graph: its name and its value, "Trend rising".
        const QString whole = tr("%1 %2").arg(figure.name, figure.value);
        auto *label = new FigureLabel(this);
        label->setFigure(whole, figure.value);
        label->setAccessibleDescription(figure.about);
        label->setToolTip(figure.about);
        m_line->addWidget(label);
        m_labels.append(label);
        //: What a figure under a graph, %1, means.
        about.append(tr("%1: %2").arg(figure.name, figure.about));
    }
    m_line->addWidget(m_aboutButton);
    m_aboutButton->setHidden(m_labels.isEmpty());
    m_about->setText(about.join(QStringLiteral("\n")));
    const QString leftOut = text.leftOut(m_series);
    m_leftOut->setText(leftOut);
    m_leftOut->setHidden(leftOut.isEmpty());
}

void ProgressFigures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressFigures::retranslate()
{
    //: Shows and hides what the figures under a graph mean and where they come from.
    m_aboutButton->setText(tr("About these figures"));
    m_aboutButton->setAccessibleName(tr("About these figures"));
    showFigures();
}

} // namespace bitacora
