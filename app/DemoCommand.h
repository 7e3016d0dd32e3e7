#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `demo`: the window with the practice of made-up people, which is made where there is none yet.
class DemoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::DemoCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Needs needs(const QStringList &arguments) const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
