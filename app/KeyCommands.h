#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `create`: a new practice, and its recovery code alone on the last line.
class CreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CreateCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `key`: the raw key of the database, so that nobody is locked in.
class KeyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::KeyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `passphrase`: another passphrase for a practice.
class PassphraseCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PassphraseCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `new-key`: another data key for a practice, and with it another recovery code.
class NewKeyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NewKeyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
