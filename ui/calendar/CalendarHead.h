#pragma once

#include "Calendar.h"
#include "CalendarPeriod.h"

#include <QList>
#include <QWidget>

#include <initializer_list>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace bitacora {

class CalendarChip;
class SegmentedControl;

/// The head of the calendar: which days, the way to others, which calendars, and what one can do with them.
class CalendarHead : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarHead(QWidget *parent = nullptr);

    void setPeriod(const CalendarPeriod &period);
    void setCalendars(const QList<Calendar> &calendars);
    [[nodiscard]] QString title() const;
    [[nodiscard]] const QList<CalendarChip *> &chips() const { return m_chips; }
    [[nodiscard]] SegmentedControl *views() const { return m_views; }
    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] QPushButton *newButton() const { return m_new; }

Q_SIGNALS:
    /// So many periods later, or earlier.
    void stepped(int steps);
    void todayRequested();
    void viewChosen(bitacora::CalendarPeriod::View view);
    void shownChosen(bitacora::CalendarId calendar, bool shown);
    void printRequested();
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void arrange();
    void orderTabs();
    static int widthOf(std::initializer_list<const QWidget *> widgets);
    void retranslate();
    void showTitle();

    CalendarPeriod m_period;
    QLabel *m_title;
    QPushButton *m_previous;
    QPushButton *m_today;
    QPushButton *m_next;
    /// The chips, and what prints, stand in the first row where they have room, else in one below it.
    QWidget *m_chipBox;
    QList<CalendarChip *> m_chips;
    SegmentedControl *m_views;
    QPushButton *m_print;
    QPushButton *m_new;
    QBoxLayout *m_firstRow;
    QBoxLayout *m_secondRow;
    bool m_areChipsBeside = true;
    bool m_isPrintBeside = true;
};

} // namespace bitacora
