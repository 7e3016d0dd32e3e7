#pragma once

#include "PeriodReport.h"
#include "Practitioner.h"
#include "ProgressSeries.h"
#include "SessionStatistics.h"
#include "SignedNote.h"

#include <QDateTime>
#include <QLocale>
#include <QPageSize>

namespace bitacora {

class Practice;

/// All that the document of a client's progress report says.
struct PeriodReportSheet
{
    /// A behavior or program with the figures of the period and the practitioner's words.
    struct Part
    {
        ProgressSeries series;
        QString words;
    };

    PeriodReport report;
    Practitioner practitioner;
    NotedClient client;
    SessionStatistics sessions;
    /// Of the sessions that were held.
    int minutes = 0;
    /// Programs before behaviors, as in the plan.
    QList<Part> parts;
    /// For dates and numbers: of the report's language.
    QLocale locale;
    QPageSize::PageSizeId paper = QPageSize::A4;
    /// Wall time on the computer's clock.
    QDateTime madeAt;
};

/// Whether a behavior or program is in a report: as somebody chose, else when there is something to say of it.
[[nodiscard]] bool isInReport(const PeriodReportPart &part, bool hasFigures);

/// The period before the one that is to be reported of: three months that end on `today`, or those since the last
/// report.
[[nodiscard]] PeriodReport newPeriodReport(ClientId client, QDate today, const QList<PeriodReport> &before);

/// RecordNotFound when there is no such client.
[[nodiscard]] Result<PeriodReportSheet> readPeriodReport(const Practice &practice, const PeriodReport &report);

} // namespace bitacora
