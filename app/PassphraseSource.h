#pragma once

#include "Command.h"
#include "SecretBytes.h"

#include <QCoreApplication>

namespace bitacora {

/// Where a command's passphrase comes from: the terminal, without echo, or a file. Never an argument, which
/// every program on the computer could read.
class PassphraseSource
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PassphraseSource)

public:
    static void declareOption(QCommandLineParser &parser);
    /// The passphrase of a practice that exists.
    [[nodiscard]] static CommandResult<SecretBytes> ask(const QCommandLineParser &parser);
    /// A new one: a terminal asks twice, and says what makes it weak. `ownWords` are what it should not be.
    [[nodiscard]] static CommandResult<SecretBytes> choose(const QCommandLineParser &parser,
                                                           const QStringList &ownWords);

private:
    [[nodiscard]] static CommandResult<SecretBytes> fromFile(const QString &path);
    [[nodiscard]] static CommandResult<QString> fromTerminal(const QString &prompt);
};

} // namespace bitacora
