#pragma once

#include "DateField.h"

class QCalendarWidget;
class QFrame;

namespace bitacora {

/// A date to type or to pick: Up and Down go to the day before and after, Page Up and Page Down a week;
/// Alt+Down, or the picture in the field, opens a calendar.
class DatePickField : public DateField
{
    Q_OBJECT

public:
    explicit DatePickField(QWidget *parent = nullptr);

    void openCalendar();
    /// Null until it was opened for the first time.
    [[nodiscard]] QCalendarWidget *calendar() const { return m_calendar; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCalendar();
    void pick(QDate date);
    void retranslate();

    QAction *m_open;
    QFrame *m_popup = nullptr;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace bitacora
