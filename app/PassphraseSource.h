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
    /// A new one: a terminal asks twice. What makes it weak is said; `ownWords` are what it should not be.
    [[nodiscard]] static CommandResult<SecretBytes> choose(const QCommandLineParser &parser,
                                                           const QStringList &ownWords);
    /// Whether standard input is the file that the passphrase is read from.
    [[nodiscard]] static bool readsStandardInput(const QCommandLineParser &parser);

    /// Something else that is to stay secret: what a file holds ("-" is standard input).
    [[nodiscard]] static CommandResult<SecretBytes> fromFile(const QString &path);
    /// The same for a new passphrase.
    [[nodiscard]] static CommandResult<SecretBytes> newFromFile(const QString &path, const QStringList &ownWords);
    /// What the terminal is asked for twice.
    [[nodiscard]] static CommandResult<SecretBytes> fromTerminalTwice(const QString &prompt,
                                                                      const QStringList &ownWords);

private:
    /// Never empty; the caller wipes it.
    [[nodiscard]] static CommandResult<QString> textIn(const QString &path);
    static void warnIfWeak(const QString &passphrase, const QStringList &ownWords);
    [[nodiscard]] static CommandResult<QString> fromTerminal(const QString &prompt);
};

} // namespace bitacora
