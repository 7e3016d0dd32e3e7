#pragma once

#include "NoteArguments.h"

#include <QCoreApplication>

namespace bitacora {

/// A session's note as a PDF, as `note --format pdf --to FILE` writes it.
class NoteDocument
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteDocument)

public:
    static void declareOptions(QCommandLineParser &parser);
    [[nodiscard]] static QString usage();
    [[nodiscard]] static bool isWanted(const QCommandLineParser &parser);
    /// Before the command line is parsed: whether fonts will be needed.
    [[nodiscard]] static bool isWanted(const QStringList &arguments);
    /// What can be checked without the practice; fails with WrongUsage.
    [[nodiscard]] static CommandResult<void> check(const QCommandLineParser &parser);
    /// Writes the file, and says in the activity log what left the practice.
    [[nodiscard]] static CommandResult<void> write(const Practice &practice, SessionId session, const PrintedNote &note,
                                                   const QCommandLineParser &parser);
};

} // namespace bitacora
