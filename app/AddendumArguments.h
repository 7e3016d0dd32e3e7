#pragma once

#include "Command.h"
#include "SignedNote.h"

#include <QCoreApplication>

#include <optional>

namespace bitacora {

/// What `note` is told to add to a signed note: --addendum and --reason, and the text on standard input.
class AddendumArguments
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteCommand)

public:
    static void declareOptions(QCommandLineParser &parser);
    [[nodiscard]] static QString usage();
    [[nodiscard]] static bool isWanted(const QCommandLineParser &parser);
    /// Reads standard input to its end. Signed by nobody yet; none where nothing is to be added.
    [[nodiscard]] static CommandResult<std::optional<NewAddendum>> read(const QCommandLineParser &parser);

private:
    [[nodiscard]] static CommandResult<AddendumType> type(const QCommandLineParser &parser);
    [[nodiscard]] static CommandResult<QString> text();
    [[nodiscard]] static tl::unexpected<CommandFailure> tooLong();
};

} // namespace bitacora
