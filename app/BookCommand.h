#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `book`: a new session, or a series of them.
class BookCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::BookCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
