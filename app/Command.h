#pragma once

#include "Error.h"

#include <QString>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace bitacora {

/// What the program tells the shell that started it. CodeNotPrinted: all is done, but nobody has the recovery code yet.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, CodeNotPrinted = 3 };

/// Why a command did not do its job, in one sentence.
struct CommandFailure
{
    ExitStatus status = ExitStatus::Failed;
    QString sentence;
};

template <typename T>
using CommandResult = tl::expected<T, CommandFailure>;

inline tl::unexpected<CommandFailure> wrongUsage(const QString &sentence)
{
    return tl::unexpected(CommandFailure {ExitStatus::WrongUsage, sentence});
}

inline tl::unexpected<CommandFailure> failed(const QString &sentence)
{
    return tl::unexpected(CommandFailure {ExitStatus::Failed, sentence});
}

inline tl::unexpected<CommandFailure> failed(const Error &error)
{
    return failed(error.sentence());
}

/// One word of the command line ("create") and what it does. Commands print to standard output alone;
/// what goes wrong is returned.
class Command
{
public:
    /// What a command needs to run: nothing of the screen; fonts; widgets that are drawn into memory; a window
    /// on the screen.
    enum class Needs { Core, Gui, Widgets, Window };

    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] virtual QString name() const = 0;
    /// What follows the name, as in "PRACTICE [--seed S]".
    [[nodiscard]] virtual QString arguments() const = 0;
    /// What it is for, in the current language.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual Needs needs(const QStringList &arguments) const;
    virtual void declareOptions(QCommandLineParser &parser) const = 0;
    [[nodiscard]] virtual CommandResult<void> run(const QCommandLineParser &parser) = 0;
};

inline Command::Needs Command::needs(const QStringList &) const
{
    return Needs::Core;
}

} // namespace bitacora
