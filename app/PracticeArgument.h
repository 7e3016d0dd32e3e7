#pragma once

#include "Command.h"
#include "Practice.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace bitacora {

/// The PRACTICE of a command, and how it is opened.
class PracticeArgument
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PracticeArgument)

public:
    static void declare(QCommandLineParser &parser);
    /// The one positional argument; wrong usage when there is none, or more.
    [[nodiscard]] static CommandResult<QString> value(const QCommandLineParser &parser);
    /// The folder of a practice that exists: as it was typed, or with the suffix that was left out.
    [[nodiscard]] static CommandResult<QString> existing(const QCommandLineParser &parser);
    /// Asks for the passphrase and opens the practice.
    [[nodiscard]] static CommandResult<std::unique_ptr<Practice>> open(const QCommandLineParser &parser,
                                                                       const PracticeOptions &options = {});
    /// The same for a command that changes nothing but the activity log: a practice that cannot be written to
    /// (a backup, another person's folder) is opened without a log.
    [[nodiscard]] static CommandResult<std::unique_ptr<Practice>> openToRead(const QCommandLineParser &parser);
    /// Asks for a new passphrase and makes the practice.
    [[nodiscard]] static CommandResult<std::unique_ptr<Practice>> create(const QCommandLineParser &parser);

    /// The sentence, and what the last good backup of the practice at `path` offers, where there is one.
    static QString withLastGoodBackup(const QString &sentence, const QString &path);
    /// The same of an error that a backup helps against; of any other its sentence alone.
    static QString sentenceOf(const Error &error, const QString &path);

    /// `path`, or with the suffix where only that is a practice.
    static QString resolved(const QString &path);

private:
    using Opening =
        std::function<Result<std::unique_ptr<Practice>>(const QString &path, const SecretBytes &passphrase)>;
    [[nodiscard]] static CommandResult<std::unique_ptr<Practice>> openBy(const QCommandLineParser &parser,
                                                                         const Opening &open);
};

} // namespace bitacora
