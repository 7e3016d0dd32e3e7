#include "LiveBehaviorRow.h"

#include "Buttons.h"
#include "FactWords.h"
#include "LiveButton.h"
#include "Metrics.h"
#include "NumberLine.h"
#include "TermOffers.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace bitacora {

LiveBehaviorRow::LiveBehaviorRow(const FactTerm &term, BehaviorMeasure measure, QWidget *parent)
    : QWidget(parent)
    , m_term(term)
    , m_measure(measure)
    , m_button(new LiveButton(this))
    , m_none(new QPushButton(this))
{
    build();
    retranslate();
}

bool LiveBehaviorRow::isTimed() const
{
    return m_measure == BehaviorMeasure::Duration || m_measure == BehaviorMeasure::Latency;
}

void LiveBehaviorRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::halfGrid);
    if (m_measure == BehaviorMeasure::Interval) {
        m_title = new QLabel(this);
        m_title->setTextFormat(Qt::PlainText);
        m_title->setWordWrap(true);
        setTextRole(m_title, TextRole::Body, true);
        column->addWidget(m_title);
        m_without = new LiveButton(this);
        auto *both = new QHBoxLayout;
        both->setSpacing(metrics::grid);
        both->addWidget(m_button);
        both->addWidget(m_without);
        column->addLayout(both);
    } else {
        column->addWidget(m_button);
    }
    makeLink(m_none);
    column->addWidget(m_none, 0, Qt::AlignLeft);
}

void LiveBehaviorRow::show(const BehaviorData *data, const RunningWatch *watch, const QDateTime &now)
{
    m_data = data ? *data : BehaviorData();
    m_data.measure = m_measure;
    m_runningSeconds.reset();
    if (watch)
        m_runningSeconds = watch->seconds(now);
    showFigures();
}

void LiveBehaviorRow::showFigures()
{
    const bool runs = m_runningSeconds.has_value();
    const bool isInterval = m_measure == BehaviorMeasure::Interval;
    m_none->setVisible(!isInterval && m_measure != BehaviorMeasure::Latency && !runs && !m_data.hasData());
    m_button->setActive(runs);
    const QString known = FactWords::figures(m_data);
    if (isTimed()) {
        m_button->setFigure(runs                 ? NumberLine::timeText(*m_runningSeconds)
                                : m_data.seconds ? NumberLine::timeText(*m_data.seconds)
                                                 : QStringLiteral("0:00"));
        if (runs)
            m_button->setDetail(known.isEmpty()
                                    //: A stopwatch: it runs, and pressing the button stops it.
                                    ? tr("Running – press to stop")
                                    //: A stopwatch: it runs, and pressing the button stops it; %1 was measured before.
                                    : tr("Running – press to stop · before: %1").arg(known));
        else
            //: A stopwatch that stands: pressing the button starts it.
            m_button->setDetail(known.isEmpty() ? tr("Press to start") : known);
        return;
    }
    if (isInterval) {
        const int with = m_data.count.value_or(0);
        m_button->setFigure(QLocale().toString(with));
        m_without->setFigure(QLocale().toString(std::max(m_data.intervals.value_or(0) - with, 0)));
        return;
    }
    m_button->setFigure(m_data.count ? QLocale().toString(*m_data.count) : QStringLiteral("–"));
}

void LiveBehaviorRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LiveBehaviorRow::retranslate()
{
    const QString name = TermOffers::text(CatalogueKind::Behaviors, m_term);
    if (m_measure == BehaviorMeasure::Interval) {
        m_title->setText(name);
        m_button->setSubject(name);
        m_without->setSubject(name);
        //: An interval of an observation in which the behavior occurred.
        m_button->setTitle(tr("With it"));
        //: An interval of an observation in which the behavior did not occur.
        m_without->setTitle(tr("Without it"));
    } else {
        m_button->setTitle(name);
    }
    //: A button: somebody watched for the behavior, and it has not occurred.
    m_none->setText(tr("0 – did not occur"));
    //: For screen readers: %1 is a behavior.
    m_none->setAccessibleName(tr("%1: did not occur").arg(name));
    showFigures();
}

} // namespace bitacora
