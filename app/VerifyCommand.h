#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

struct VerifyReport;

/// `verify`: every page, every reference and the activity log, entry by entry.
class VerifyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::VerifyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;

private:
    [[nodiscard]] static CommandResult<void> printSummary(const VerifyReport &report);
    [[nodiscard]] static CommandResult<void> printCounts(const VerifyReport &report);
};

} // namespace bitacora
