#include "ActivityFilterBar.h"

#include "ActivityKindPopup.h"
#include "Buttons.h"
#include "Clock.h"
#include "DateRangePopup.h"
#include "DateWords.h"
#include "FilterButton.h"
#include "FilterWords.h"
#include "LocalNow.h"
#include "Metrics.h"
#include "WrapLayout.h"

#include <QEvent>
#include <QPushButton>

namespace bitacora {

ActivityFilterBar::ActivityFilterBar(const Clock &clock, bool ofClient, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_kinds(new FilterButton(this))
    , m_kindsPopup(new ActivityKindPopup(ofClient, this))
    , m_dates(new FilterButton(this))
    , m_datesPopup(new DateRangePopup(this))
    , m_clearAll(new QPushButton(this))
{
    auto *row = new WrapLayout(metrics::grid, metrics::grid, this);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_kinds, m_dates, m_clearAll})
        row->addWidget(widget);
    makeLink(m_clearAll);
    connectFilters();
    retranslate();
}

void ActivityFilterBar::connectFilters()
{
    connect(m_kinds, &FilterButton::clicked, this, [this] { m_kindsPopup->popupUnder(*m_kinds); });
    connect(m_kindsPopup, &ActivityKindPopup::checkedChanged, this, &ActivityFilterBar::chooseKinds);
    connect(m_kinds, &FilterButton::cleared, this, [this] {
        m_kindsPopup->setFilter({});
        chooseKinds();
    });
    connect(m_dates, &FilterButton::clicked, this, [this] { m_datesPopup->popupUnder(m_dates, m_days, today()); });
    connect(m_datesPopup, &DateRangePopup::rangeChosen, this, &ActivityFilterBar::chooseDays);
    connect(m_dates, &FilterButton::cleared, this, [this] { chooseDays({}); });
    connect(m_clearAll, &QPushButton::clicked, this, &ActivityFilterBar::clearAll);
}

void ActivityFilterBar::setFilter(const ActivityFilter &filter, const DateRange &days)
{
    m_filter = filter;
    m_days = days;
    m_filter.setDays(days, m_clock.zone());
    m_kindsPopup->setFilter(filter);
    showFilter();
}

bool ActivityFilterBar::isNarrowed() const
{
    return !m_filter.hasEveryKind() || !m_days.isOpen();
}

void ActivityFilterBar::chooseKinds()
{
    m_kindsPopup->putInto(m_filter);
    showFilter();
    Q_EMIT filterChanged(m_filter);
}

void ActivityFilterBar::chooseDays(const DateRange &days)
{
    m_days = days;
    m_filter.setDays(days, m_clock.zone());
    showFilter();
    Q_EMIT filterChanged(m_filter);
}

void ActivityFilterBar::followDay(QDate before)
{
    const DateRange days = followedTo(m_days, before, today());
    if (days != m_days)
        chooseDays(days);
}

void ActivityFilterBar::clearAll()
{
    ActivityFilter cleared;
    cleared.client = m_filter.client;
    setFilter(cleared);
    Q_EMIT filterChanged(m_filter);
}

QDate ActivityFilterBar::today() const
{
    return localNow(m_clock).date();
}

void ActivityFilterBar::showFilter()
{
    if (m_filter.hasEveryKind())
        //: A button that narrows the activity log to some kinds of entries.
        FilterWords::showUnused(*m_kinds, tr("Kind"));
    else
        FilterWords::showChosen(*m_kinds, m_kindsPopup->checkedTexts(),
                                //: A filter by several kinds of entries, whose names do not fit.
                                tr("%Ln kind(s)", nullptr, m_kindsPopup->checkedCount()));
    if (m_days.isOpen())
        //: A button that filters by date.
        FilterWords::showUnused(*m_dates, tr("Date"));
    else
        FilterWords::showChosen(*m_dates, {DateWords::range(m_days, today())}, {});
    // The button that was pressed must not vanish with the focus in it.
    const bool several = !m_filter.hasEveryKind() && !m_days.isOpen();
    if (m_clearAll->hasFocus() && !several)
        m_kinds->button()->setFocus();
    m_clearAll->setVisible(several);
    layout()->invalidate();
}

void ActivityFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityFilterBar::retranslate()
{
    m_clearAll->setText(tr("Clear all"));
    m_clearAll->setAccessibleName(tr("Clear all filters"));
    showFilter();
}

} // namespace bitacora
