#include "StatisticsBar.h"

#include "Buttons.h"
#include "FigureRow.h"
#include "Icons.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bitacora {

StatisticsBar::StatisticsBar(QWidget *parent)
    : QWidget(parent)
    , m_shownRow(new FigureRow(this))
    , m_allRow(new FigureRow(this))
    , m_inAll(new QPushButton(m_shownRow))
{
    constexpr int lineGap = 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineGap);
    column->addWidget(m_shownRow);
    column->addWidget(m_allRow);
    m_shownRow->setTrailing(m_inAll);
    m_allRow->hide();
    makeLink(m_inAll);
    m_inAll->setCheckable(true);
    connect(m_inAll, &QPushButton::toggled, this, [this](bool on) {
        showAll();
        Q_EMIT expandedChanged(on);
    });
    retranslate();
}

void StatisticsBar::setStatistics(const SessionStatistics &shown, const SessionStatistics &all, bool narrowed)
{
    m_shown = shown;
    m_all = all;
    m_narrowed = narrowed;
    retranslate();
}

bool StatisticsBar::isExpanded() const
{
    return m_inAll->isChecked();
}

void StatisticsBar::setExpanded(bool expanded)
{
    m_inAll->setChecked(expanded);
}

void StatisticsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatisticsBar::retranslate()
{
    //: After the figures of what a filter shows: how many sessions there are without it.
    m_inAll->setText(tr("of %Ln in all", nullptr, m_all.total()));
    m_inAll->setAccessibleName(m_inAll->text());
    m_inAll->setToolTip(tr("Show the figures of all sessions"));
    m_inAll->setAccessibleDescription(m_inAll->toolTip());
    m_inAll->setVisible(m_narrowed);
    m_shownRow->setStatistics(m_shown, {});
    showAll();
}

void StatisticsBar::showAll()
{
    const bool isShown = m_narrowed && m_inAll->isChecked();
    //: Before the figures of all sessions, whatever the filter shows.
    const QString lead = tr("In all:");
    if (isShown)
        m_allRow->setStatistics(m_all, lead);
    m_allRow->setVisible(isShown);
}

} // namespace bitacora
