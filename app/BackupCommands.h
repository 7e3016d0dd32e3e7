#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `backup`: makes one now, and verifies it.
class BackupCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::BackupCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `backups`: those that there are.
class BackupsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::BackupsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `restore`: makes a practice of a backup.
class RestoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::RestoreCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
