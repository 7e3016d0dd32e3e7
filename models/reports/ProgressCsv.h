#pragma once

#include "ProgressReport.h"

#include <QCoreApplication>
#include <QStringList>

namespace bitacora {

/// The figures of graphs for a spreadsheet, as HistoryCsv writes it: a row a session or day, an empty figure where
/// nothing was recorded. Figures have a decimal point in every language, dates are ISO 8601.
class ProgressCsv
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ProgressCsv)
public:
    explicit ProgressCsv(const ProgressReport &report)
        : m_report(report)
    {
    }
    [[nodiscard]] Result<void> write(QIODevice &device) const;

private:
    [[nodiscard]] static QStringList header();
    [[nodiscard]] static QStringList cells(const ProgressSeries &series, int point);

    const ProgressReport &m_report;
};

} // namespace bitacora
