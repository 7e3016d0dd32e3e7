#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace bitacora {

/// `invitation`: a session as a file for the client's calendar.
class InvitationCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::InvitationCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
};

} // namespace bitacora
