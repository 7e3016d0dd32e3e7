#pragma once

#include "PageFlow.h"
#include "PeriodReportSheet.h"
#include "ProgressStatistics.h"
#include "ReportPieces.h"

#include <QCoreApplication>

namespace bitacora {

/// Sets a client's progress report as the pieces of a document, in the language that is spoken (see DocumentLanguage).
/// Lengths in report units.
class PeriodReportFlow
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PeriodReportFlow)

public:
    /// `sheet` must outlive the object.
    PeriodReportFlow(const PeriodReportSheet &sheet, qreal width);

    void addTo(PageFlow &flow);
    [[nodiscard]] static QString title();
    /// "Sep 1, 2026 – Nov 30, 2026".
    [[nodiscard]] static QString period(const PeriodReport &report, const QLocale &locale);

private:
    using Pair = ReportPieces::Pair;

    void addHead();
    void addSessions();
    void addParts(PlanGroup group, const QString &heading);
    void addPart(const PeriodReportSheet::Part &part);
    void addGraph(const PeriodReportSheet::Part &part);
    void addFigures(const ProgressSeries &series);
    void addPhases(const ProgressSeries &series, const ProgressStatistics &statistics);
    void addWords(const QString &heading, const QString &words);
    void addParagraphs(const QString &words);
    void addSources();
    void addSignature();
    [[nodiscard]] QList<Pair> clientFacts() const;
    [[nodiscard]] QList<Pair> sessionFigures() const;
    void addText(const QString &text, const QFont &font, const QColor &color, PageFlow::Joined joined);

    const PeriodReportSheet &m_sheet;
    qreal m_width = 0;
    ReportFonts m_fonts;
    PageFlow *m_flow = nullptr;
};

} // namespace bitacora
