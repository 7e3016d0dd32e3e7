#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

class HistoryArguments;
class Practice;
struct HistoryReportOptions;

/// `history`: the sessions that a filter shows, as CSV, PDF or JSON.
class HistoryCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HistoryCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    /// A PDF is set with fonts, which need a graphics platform.
    [[nodiscard]] Needs needs(const QStringList &arguments) const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;

private:
    [[nodiscard]] static CommandResult<void> write(Practice &practice, const HistoryReportOptions &options,
                                                   const HistoryArguments &arguments);
};

} // namespace bitacora
