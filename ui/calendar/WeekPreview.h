#pragma once

#include "CalendarSheet.h"
#include "PrintPreview.h"

#include <QDate>

namespace bitacora {

class OpenPractice;

/// How a week of the calendar looks on paper.
class WeekPreview : public PrintPreview
{
    Q_OBJECT

public:
    /// Reads the seven days from `first` and shows them, in a window that belongs to `parent`.
    [[nodiscard]] static Result<void> open(OpenPractice &practice, QDate first, QWidget *parent);

protected:
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] Result<void> paintPages(QPrinter &printer, int from, int to) override;
    [[nodiscard]] Result<void> logPrinted() override;
    void save() override;

private:
    WeekPreview(OpenPractice &practice, QDate first, CalendarSheet sheet, QWidget *parent);
    [[nodiscard]] QString suggestedPath() const;

    OpenPractice &m_practice;
    QDate m_first;
    CalendarSheet m_sheet;
};

} // namespace bitacora
