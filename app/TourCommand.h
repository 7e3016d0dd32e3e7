#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `tour`: every page as a picture and the documents of one client, without a display.
class TourCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::TourCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Needs needs(const QStringList &arguments) const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
