#pragma once

#include "CalendarLayout.h"
#include "CalendarWeek.h"
#include "PdfForm.h"
#include "ReportStyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QRectF>

class QIODevice;
class QPagedPaintDevice;

namespace bitacora {

/// A week on one sheet that lies on its side: a column a day, the hours that are needed, each session with its
/// client, service and times, its status by its border as on the screen.
class CalendarSheet
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CalendarSheet)

public:
    CalendarSheet(CalendarWeek week, const QLocale &locale, QPageSize::PageSizeId paper);

    /// "Nov 23 – Nov 29, 2026".
    [[nodiscard]] QString title() const;
    [[nodiscard]] int sessionCount() const { return int(m_week.spans.size()); }
    /// Whole hours: from eight to six, and as much earlier and later as there are sessions.
    [[nodiscard]] MinuteSpan hours() const { return m_hours; }

    /// Paints the sheet, whatever the device's resolution and page.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device) const;
    /// Writes a PDF of one page.
    [[nodiscard]] Result<void> write(QIODevice &device, const PdfForm &form = {}) const;

private:
    [[nodiscard]] QRectF grid() const;
    [[nodiscard]] QRectF column(int day) const;
    [[nodiscard]] qreal yOf(int minute) const;
    [[nodiscard]] QRectF rectOf(const CalendarPiece &piece) const;
    /// On the computer's clock, like the hours beside it.
    [[nodiscard]] QString timesOf(const SessionSpan &span) const;
    [[nodiscard]] const Calendar *calendarOf(const SessionSpan &span) const;

    void paintAll(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintSession(QPainter &painter, const CalendarPiece &piece) const;
    void paintWords(QPainter &painter, const CalendarPiece &piece, const QRectF &rect) const;
    void paintFoot(QPainter &painter) const;

    CalendarWeek m_week;
    QLocale m_locale;
    QPageSize m_paper;
    QSizeF m_sheet;
    ReportFonts m_fonts;
    MinuteSpan m_hours;
    CalendarLayout m_layout;
};

} // namespace bitacora
