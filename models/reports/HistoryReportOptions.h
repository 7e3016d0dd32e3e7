#pragma once

#include "PdfForm.h"
#include "SessionFilter.h"

#include <QLocale>
#include <QPageSize>

namespace bitacora {

enum class ReportFormat { Csv, Pdf, Json };

/// What a report of the session history holds, and how it is written.
struct HistoryReportOptions
{
    /// Also says whether the report is one client's (`filter.client`) or the whole practice's, and the order.
    SessionFilter filter;
    /// Private notes are left out unless a person ticked them.
    bool withPrivateNotes = false;
    /// Dates, numbers and money; the words follow the program's language.
    QLocale locale;
    QPageSize::PageSizeId pageSize = QPageSize::A4;
    /// Of no meaning for the other formats.
    PdfForm pdf;
};

/// Letter where the region uses it (CLDR's paper sizes), else A4.
QPageSize::PageSizeId pageSizeFor(const QLocale &locale);

/// Options with the locale and its page size.
HistoryReportOptions reportOptionsFor(const QLocale &locale);

} // namespace bitacora
