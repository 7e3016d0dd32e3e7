#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `reschedule`: another time or length for a session.
class RescheduleCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::RescheduleCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `cancel`: sessions that do not take place, and why.
class CancelCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CancelCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `status`: what became of sessions.
class StatusCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::StatusCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
