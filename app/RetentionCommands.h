#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `retention`: the records that nobody has to keep any more, and every hold.
class RetentionCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::RetentionCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `hold`: puts the record of a client on hold, or lifts the hold.
class HoldCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HoldCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `destroy`: destroys a record that is past its period.
class DestroyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::DestroyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
