#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `clients`: everyone in the practice.
class ClientsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ClientsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
