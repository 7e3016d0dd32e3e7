#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `lock`: has every window of this person lock its practice.
class LockCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::LockCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
