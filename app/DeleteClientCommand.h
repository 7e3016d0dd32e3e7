#pragma once

#include "Command.h"

#include <QCoreApplication>

#include <memory>

namespace bitacora {

class OpenPractice;

/// `delete-client`: takes a client's profile away; the sessions stay.
class DeleteClientCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::DeleteClientCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] CommandResult<void> run(const QCommandLineParser &parser) override;
    /// Closes the practice and erases what was deleted or destroyed from its file; says so when that fails.
    static void erase(std::unique_ptr<OpenPractice> open);
};

} // namespace bitacora
