#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `note`: the note of a session, written from what was recorded of it.
class NoteCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

/// `facts`: what was recorded of a session, as JSON.
class FactsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::FactsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
