#pragma once

#include "Command.h"

#include <QByteArray>
#include <QCoreApplication>

namespace bitacora {

/// Standard output and standard error, in UTF-8.
class CommandOutput
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::CommandOutput)

public:
    /// Before work whose outcome is printed but once: fails where standard output is known to take nothing. From then on
    /// a reader who goes is a failure to print, and not the end of the program.
    [[nodiscard]] static CommandResult<void> prepare();
    /// A line on standard output. Fails when whoever reads it is gone, or the disk is full.
    [[nodiscard]] static CommandResult<void> printLine(const QString &line);
    [[nodiscard]] static CommandResult<void> printBytes(const QByteArray &bytes);
    /// A line that nobody else should read; the copies made on its way are wiped.
    [[nodiscard]] static CommandResult<void> printSecretLine(QString secret);
    /// A new recovery code, alone on a line. Where it cannot be printed the failure says `done`, what has been done all
    /// the same, and how to get the code; its status is CodeNotPrinted.
    [[nodiscard]] static CommandResult<void> printRecoveryCode(QString code, const QString &done);
    /// A path or the like as a part of a line: what would end the line, or steer the terminal, is only hinted at.
    [[nodiscard]] static QString onOneLine(QString text);
    /// One line on standard error, whatever line breaks the text has.
    static void complain(const QString &sentence);
};

} // namespace bitacora
