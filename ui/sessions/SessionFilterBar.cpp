#include "SessionFilterBar.h"

#include "Buttons.h"
#include "CheckListMenu.h"
#include "Clock.h"
#include "DateRangePopup.h"
#include "DateWords.h"
#include "FilterButton.h"
#include "FilterWords.h"
#include "Icons.h"
#include "LocalNow.h"
#include "Metrics.h"
#include "SearchField.h"
#include "SegmentedControl.h"
#include "StatusGlyph.h"
#include "WrapLayout.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>

namespace bitacora {

namespace {

constexpr int searchMinimumWidth = 136;
/// Below this width the order is shown by its sign alone.
constexpr int narrowWidth = 840;
constexpr int searchMaximumWidth = 320;

QString orderName(SessionFilter::Order order)
{
    switch (order) {
    case SessionFilter::Order::NewestFirst:
        return SessionFilterBar::tr("Newest first");
    case SessionFilter::Order::OldestFirst:
        return SessionFilterBar::tr("Oldest first");
    case SessionFilter::Order::ByStatus:
        return SessionFilterBar::tr("By status");
    }
    return {};
}

constexpr SessionFilter::Order allOrders[] = {SessionFilter::Order::NewestFirst, SessionFilter::Order::OldestFirst,
                                              SessionFilter::Order::ByStatus};

} // namespace

SessionFilterBar::SessionFilterBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_when(new SegmentedControl(this))
    , m_status(new FilterButton(this))
    , m_statusMenu(new CheckListMenu(this))
    , m_service(new FilterButton(this))
    , m_serviceMenu(new CheckListMenu(this))
    , m_dates(new FilterButton(this))
    , m_datesPopup(new DateRangePopup(this))
    , m_search(new SearchField(this))
    , m_clearAll(new QPushButton(this))
    , m_order(new QPushButton(this))
    , m_orderMenu(new QMenu(this))
{
    auto *row = new WrapLayout(metrics::grid, metrics::grid, this);
    m_search->setMinimumWidth(searchMinimumWidth);
    m_search->setMaximumWidth(searchMaximumWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_when, m_status, m_service, m_dates, m_search, m_clearAll})
        row->addWidget(widget);
    row->addTrailing(m_order);
    for (int segment = 0; segment < 3; ++segment)
        m_when->addSegment(QString());
    m_status->setMenu(m_statusMenu);
    m_service->setMenu(m_serviceMenu);
    for (FilterButton *button : {m_status, m_service, m_dates})
        button->setClearable(true);
    makeLink(m_clearAll);
    makeQuiet(m_order);
    m_order->setMenu(m_orderMenu);
    buildOrderMenu();
    connectFilters();
    retranslate();
}

void SessionFilterBar::connectFilters()
{
    connect(m_when, &SegmentedControl::currentChanged, this, [this](int segment) {
        SessionFilter next = m_filter;
        next.when = SessionFilter::When(segment);
        choose(next);
    });
    connect(m_statusMenu, &CheckListMenu::checkedChanged, this, [this] {
        SessionFilter next = m_filter;
        next.statuses.clear();
        for (const qint64 key : m_statusMenu->checked())
            next.statuses.insert(SessionStatus(key));
        choose(next);
    });
    connect(m_serviceMenu, &CheckListMenu::checkedChanged, this, [this] {
        SessionFilter next = m_filter;
        next.services.clear();
        for (const qint64 key : m_serviceMenu->checked())
            next.services.insert(ServiceId {key});
        choose(next);
    });
    connect(m_dates, &FilterButton::clicked, this,
            [this] { m_datesPopup->popupUnder(m_dates, m_filter.dates, today()); });
    connect(m_datesPopup, &DateRangePopup::rangeChosen, this, [this](const DateRange &range) {
        SessionFilter next = m_filter;
        next.dates = range;
        choose(next);
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &words) {
        SessionFilter next = m_filter;
        next.words = words;
        choose(next);
    });
    connect(m_status, &FilterButton::cleared, this, [this] {
        SessionFilter next = m_filter;
        next.statuses.clear();
        choose(next);
    });
    connect(m_service, &FilterButton::cleared, this, [this] {
        SessionFilter next = m_filter;
        next.services.clear();
        choose(next);
    });
    connect(m_dates, &FilterButton::cleared, this, [this] {
        SessionFilter next = m_filter;
        next.dates = {};
        choose(next);
    });
    connect(m_clearAll, &QPushButton::clicked, this, &SessionFilterBar::clearAll);
}

void SessionFilterBar::buildOrderMenu()
{
    auto *group = new QActionGroup(m_orderMenu);
    for (const SessionFilter::Order order : allOrders) {
        QAction *action = m_orderMenu->addAction(QString());
        action->setData(int(order));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            SessionFilter next = m_filter;
            next.order = order;
            choose(next);
        });
    }
}

void SessionFilterBar::setServices(const QList<Service> &services)
{
    QList<CheckListMenu::Entry> entries;
    entries.reserve(services.size());
    for (const Service &service : services)
        entries.append({service.id.value, service.name, {}});
    m_serviceMenu->setEntries(entries);
    showFilter();
}

void SessionFilterBar::setFilter(const SessionFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void SessionFilterBar::setDates(const DateRange &dates)
{
    m_filter.dates = dates;
    showDates();
    layout()->invalidate();
}

void SessionFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SessionFilterBar::clearAll()
{
    choose(m_filter.cleared());
}

void SessionFilterBar::choose(const SessionFilter &filter)
{
    const bool differs = filter != m_filter;
    m_filter = filter;
    showFilter();
    if (differs)
        Q_EMIT filterChanged(m_filter);
}

QDate SessionFilterBar::today() const
{
    return localNow(m_clock).date();
}

int SessionFilterBar::narrowingCount() const
{
    return int(m_filter.when != SessionFilter::When::All) + int(!m_filter.statuses.isEmpty())
        + int(!m_filter.services.isEmpty()) + int(!m_filter.dates.isOpen()) + int(!m_filter.words.isEmpty());
}

void SessionFilterBar::showFilter()
{
    m_when->setCurrent(int(m_filter.when));
    QSet<qint64> statuses;
    for (const SessionStatus status : m_filter.statuses)
        statuses.insert(qint64(status));
    m_statusMenu->setChecked(statuses);
    QSet<qint64> services;
    for (const ServiceId service : m_filter.services)
        services.insert(service.value);
    m_serviceMenu->setChecked(services);

    if (statuses.isEmpty())
        FilterWords::showUnused(*m_status, tr("Status"));
    else
        //: A filter by several statuses, whose names do not fit.
        FilterWords::showChosen(*m_status, m_statusMenu->checkedTexts(),
                                tr("%Ln status(es)", nullptr, int(statuses.size())));
    if (services.isEmpty())
        FilterWords::showUnused(*m_service, tr("Service"));
    else
        //: A filter by several services, whose names do not fit.
        FilterWords::showChosen(*m_service, m_serviceMenu->checkedTexts(),
                                tr("%Ln service(s)", nullptr, int(services.size())));
    showDates();
    // What is being typed may have a space at its end that the filter has not.
    if (m_search->text().simplified() != m_filter.words)
        m_search->setSearch(m_filter.words);
    showOrder();
    const QList<QAction *> orders = m_orderMenu->actions();
    for (QAction *action : orders)
        action->setChecked(action->data().toInt() == int(m_filter.order));
    // The button that was pressed must not vanish with the focus in it.
    if (m_clearAll->hasFocus() && narrowingCount() < 2)
        m_search->setFocus();
    m_clearAll->setVisible(narrowingCount() > 1);
    layout()->invalidate();
}

void SessionFilterBar::showOrder()
{
    // In a narrow window the words that stand in the list's header too leave their room to the search.
    const bool narrow = width() < narrowWidth;
    const QString name = orderName(m_filter.order);
    m_order->setText(narrow ? QString() : name);
    m_order->setIcon(narrow ? themedIcon(Icon::Sort) : QIcon());
    m_order->setToolTip(narrow ? name : QString());
    m_order->setAccessibleName(tr("Order: %1").arg(name));
    // Cut off it would say less than in short.
    m_search->setPlaceholderText(narrow ? tr("Search") : tr("Search in notes"));
}

void SessionFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->size().width() < narrowWidth) != (event->oldSize().width() < narrowWidth))
        showOrder();
}

void SessionFilterBar::showDates()
{
    const bool active = !m_filter.dates.isOpen();
    m_dates->setActive(active);
    //: A button that filters by date.
    m_dates->setText(active ? DateWords::range(m_filter.dates, today()) : tr("Date"));
}

void SessionFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionFilterBar::retranslate()
{
    //: All sessions, past and future.
    m_when->setText(0, tr("All"));
    //: Sessions that are yet to come.
    m_when->setText(1, tr("Upcoming"));
    //: Sessions that are over.
    m_when->setText(2, tr("Past"));
    m_when->setAccessibleName(tr("When"));
    m_search->setAccessibleName(tr("Search in notes"));
    m_clearAll->setText(tr("Clear all"));
    m_clearAll->setAccessibleName(tr("Clear all filters"));
    QList<CheckListMenu::Entry> statuses;
    for (const SessionStatus status : allSessionStatuses)
        statuses.append({qint64(status), SessionStatusText::name(status), statusIcon(status)});
    m_statusMenu->setEntries(statuses);
    const QList<QAction *> orders = m_orderMenu->actions();
    for (QAction *action : orders)
        action->setText(orderName(SessionFilter::Order(action->data().toInt())));
    showFilter();
}

} // namespace bitacora
