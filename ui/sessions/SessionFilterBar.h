#pragma once

#include "Service.h"
#include "SessionFilter.h"

#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;

namespace bitacora {

class CheckListMenu;
class Clock;
class DateRangePopup;
class FilterButton;
class SearchField;
class SegmentedControl;

/// One line of what the timeline shows: when, statuses, services, dates, words, and the order.
/// What narrows the list is tinted and has a clear button of its own.
class SessionFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit SessionFilterBar(const Clock &clock, QWidget *parent = nullptr);

    void setServices(const QList<Service> &services);
    /// Shows the filter and announces nothing.
    void setFilter(const SessionFilter &filter);
    /// Shows other dates and leaves what is being typed as it is; announces nothing.
    void setDates(const DateRange &dates);
    [[nodiscard]] const SessionFilter &filter() const { return m_filter; }
    void focusSearch();
    /// As if the person had chosen it here.
    void choose(const SessionFilter &filter);

public Q_SLOTS:
    /// Everything that narrows goes, the order stays.
    void clearAll();

Q_SIGNALS:
    void filterChanged(const bitacora::SessionFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFilters();
    void buildOrderMenu();
    void showFilter();
    void showDates();
    void showOrder();
    [[nodiscard]] int narrowingCount() const;
    [[nodiscard]] QDate today() const;
    void retranslate();

    const Clock &m_clock;
    SessionFilter m_filter;
    SegmentedControl *m_when;
    FilterButton *m_status;
    CheckListMenu *m_statusMenu;
    FilterButton *m_service;
    CheckListMenu *m_serviceMenu;
    FilterButton *m_dates;
    DateRangePopup *m_datesPopup;
    SearchField *m_search;
    QPushButton *m_clearAll;
    QPushButton *m_order;
    QMenu *m_orderMenu;
};

} // namespace bitacora
