#include "BusyLine.h"

#include "BackgroundJob.h"
#include "Buttons.h"
#include "Metrics.h"
#include "TextRole.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace bitacora {

namespace {
constexpr std::chrono::milliseconds patience {300};
constexpr int barHeight = 4;
constexpr int percentMaximum = 100;
} // namespace

BusyLine::BusyLine(BackgroundJob &job, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_delay(new QTimer(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::grid);
    grid->setVerticalSpacing(metrics::halfGrid);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_cancel, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_bar, 1, 0);
    grid->setColumnStretch(0, 1);
    setTextRole(m_text, TextRole::Small);
    setMuted(m_text);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    makeLink(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(patience);
    connect(m_delay, &QTimer::timeout, this, [this] {
        show();
        // The fields are closed meanwhile; Enter, space and Escape cancel.
        if (m_takesFocus)
            m_cancel->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, &job, &BackgroundJob::cancel);
    connect(&job, &BackgroundJob::runningChanged, this, &BusyLine::follow);
    connect(&job, &BackgroundJob::progressed, this, [this](int percent) {
        // Without a figure the bar moves to and fro.
        m_bar->setRange(0, percent > 0 ? percentMaximum : 0);
        m_bar->setValue(percent);
    });
    hide();
    retranslate();
}

void BusyLine::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void BusyLine::follow(bool running)
{
    m_bar->setRange(0, 0);
    if (running) {
        m_delay->start();
    } else {
        m_delay->stop();
        hide();
    }
}

void BusyLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BusyLine::retranslate()
{
    //: A button: stops what is being done
    m_cancel->setText(tr("Cancel"));
}

} // namespace bitacora
