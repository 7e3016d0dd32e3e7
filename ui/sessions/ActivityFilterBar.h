#pragma once

#include "ActivityFilter.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace bitacora {

class ActivityKindPopup;
class Clock;
class DateRangePopup;
class FilterButton;

/// One line of what a timeline of the activity log shows: kinds and dates. What narrows it is tinted and has a clear
/// button of its own.
class ActivityFilterBar : public QWidget
{
    Q_OBJECT

public:
    ActivityFilterBar(const Clock &clock, bool ofClient, QWidget *parent = nullptr);

    /// Of the client that the page says, narrowed by what is chosen here.
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    /// Shows the kinds, statuses and days; announces nothing.
    void setFilter(const ActivityFilter &filter, const DateRange &days = {});
    [[nodiscard]] bool isNarrowed() const;
    /// "This week", chosen when `before` was today, is another one now: as if it were chosen anew.
    void followDay(QDate before);

    [[nodiscard]] FilterButton *kindButton() const { return m_kinds; }
    [[nodiscard]] FilterButton *dateButton() const { return m_dates; }
    [[nodiscard]] ActivityKindPopup *kindPopup() const { return m_kindsPopup; }
    [[nodiscard]] DateRangePopup *datePopup() const { return m_datesPopup; }
    [[nodiscard]] QPushButton *clearButton() const { return m_clearAll; }

public Q_SLOTS:
    void clearAll();

Q_SIGNALS:
    void filterChanged(const bitacora::ActivityFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFilters();
    void chooseDays(const DateRange &days);
    void chooseKinds();
    void showFilter();
    [[nodiscard]] QDate today() const;
    void retranslate();

    const Clock &m_clock;
    ActivityFilter m_filter;
    DateRange m_days;
    FilterButton *m_kinds;
    ActivityKindPopup *m_kindsPopup;
    FilterButton *m_dates;
    DateRangePopup *m_datesPopup;
    QPushButton *m_clearAll;
};

} // namespace bitacora
