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
    /// A line on standard output. Fails when whoever reads it is gone, or the disk is full.
    [[nodiscard]] static CommandResult<void> printLine(const QString &line);
    [[nodiscard]] static CommandResult<void> printBytes(const QByteArray &bytes);
    /// A line that nobody else should read; the copies made on its way are wiped.
    [[nodiscard]] static CommandResult<void> printSecretLine(QString secret);
    /// One line on standard error, whatever line breaks the text has.
    static void complain(const QString &sentence);
};

} // namespace bitacora
