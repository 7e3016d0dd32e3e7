#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `activity`: what was done, from the log of the practice.
class ActivityCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ActivityCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
