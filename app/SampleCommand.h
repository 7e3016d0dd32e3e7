#pragma once

#include "Command.h"
#include "SampleWriter.h"

#include <QCoreApplication>

namespace bitacora {

/// `sample`: a made-up practice, in a new folder or in an empty practice.
class SampleCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SampleCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;

private:
    [[nodiscard]] static CommandResult<SampleSize> sizeFrom(const QCommandLineParser &parser);
};

} // namespace bitacora
