#pragma once

#include "Command.h"
#include "PeriodReport.h"
#include "ProgressSeries.h"

#include <QCoreApplication>

namespace bitacora {

class Practice;

/// The progress report of a client as a PDF, for `progress`: with the words that the practice keeps.
class ReportDocument
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ReportDocument)

public:
    static void declareOptions(QCommandLineParser &parser);
    /// As they stand in the usage of a command.
    [[nodiscard]] static QString usage();
    [[nodiscard]] static bool isWanted(const QCommandLineParser &parser);
    /// Checks what can be checked before the practice is opened; fails with WrongUsage.
    [[nodiscard]] static CommandResult<void> check(const QCommandLineParser &parser);
    /// Writes the file, and says so in the activity log. Without days it is the latest report that is kept; with days,
    /// the one for exactly these, or one without words.
    [[nodiscard]] static CommandResult<void> write(Practice &practice, ClientId client, const ProgressRange &range,
                                                   const QCommandLineParser &parser);

private:
    [[nodiscard]] static CommandResult<PeriodReport> find(const Practice &practice, ClientId client,
                                                          const ProgressRange &range, const QCommandLineParser &parser);
};

} // namespace bitacora
