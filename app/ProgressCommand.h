#pragma once

#include "Command.h"
#include "ProgressReport.h"

#include <QCoreApplication>

namespace bitacora {

/// `progress`: the graphs of what was measured of a client over the sessions, or their figures, or a progress report.
class ProgressCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ProgressCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Needs needs(const QStringList &arguments) const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;

private:
    /// What was typed, as far as it can be understood without the practice.
    struct Request
    {
        QString client;
        /// Empty for all.
        QString entry;
        ProgressRange range;
        ProgressFormat format = ProgressFormat::Csv;
        /// Empty for standard output.
        QString file;
    };

    [[nodiscard]] static CommandResult<Request> parse(const QCommandLineParser &parser);
    [[nodiscard]] static CommandResult<ProgressRange> rangeFrom(const QCommandLineParser &parser);
    [[nodiscard]] static CommandResult<ProgressReport> reportFor(const Practice &practice, ClientId client,
                                                                 const Request &request);
    [[nodiscard]] static CommandResult<void> write(const ProgressReport &report, const Request &request);
};

} // namespace bitacora
