#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `record`: all that the practice holds of a client, as one PDF, for a request of records.
class RecordCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::RecordCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Needs needs(const QStringList &arguments) const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
