#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `review`: what is worth a look in the practice.
class ReviewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ReviewCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
