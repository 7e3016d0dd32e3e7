#pragma once

#include "Command.h"
#include "PdfForm.h"

#include <QCoreApplication>

namespace bitacora {

/// What kind of PDF a command is to write: with a password, for an archive, or neither. A password is never an argument,
/// which every program on the computer could read.
class PdfArguments
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PdfArguments)

public:
    static void declareOptions(QCommandLineParser &parser);
    /// As they stand in the usage of a command.
    [[nodiscard]] static QString usage();
    /// Checks what can be checked before anything is asked for or opened; fails with WrongUsage.
    [[nodiscard]] static CommandResult<void> check(const QCommandLineParser &parser, bool writesPdf);
    /// Whether standard input is the file that the password is read from.
    [[nodiscard]] static bool readsStandardInput(const QCommandLineParser &parser);
    /// Reads the password, from the file or from the terminal. Call check() first.
    [[nodiscard]] static CommandResult<PdfForm> form(const QCommandLineParser &parser);
};

} // namespace bitacora
