#pragma once

#include "Command.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <vector>

namespace bitacora {

/// The program without a window: which command was asked for, and running it.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CommandLine)

public:
    CommandLine();
    ~CommandLine();
    Q_DISABLE_COPY_MOVE(CommandLine)

    /// A command that needs more of the program than this library knows, such as its window.
    void add(std::unique_ptr<Command> command);
    /// Whether the arguments (without the program) are not for the window: a command, help, the version, or
    /// a mistake.
    [[nodiscard]] bool takes(const QStringList &arguments) const;
    [[nodiscard]] Command::Needs needs(const QStringList &arguments) const;
    /// Runs it and returns the exit status; needs an application object.
    int run(const QStringList &arguments);

    /// For an argument that is neither a command nor a practice.
    static int refuse(const QString &argument);
    /// One line on standard error; the exit status of a job that failed.
    static int fail(const QString &sentence);

private:
    [[nodiscard]] Command *find(const QStringList &arguments) const;
    [[nodiscard]] CommandResult<void> runCommand(Command &command, const QStringList &arguments) const;
    [[nodiscard]] CommandResult<void> printHelp() const;
    [[nodiscard]] static CommandResult<void> printCommandHelp(const Command &command, const QString &options);
    [[nodiscard]] static CommandResult<void> printVersion();

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace bitacora
