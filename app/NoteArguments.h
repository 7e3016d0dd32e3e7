#pragma once

#include "Command.h"
#include "NoteStyle.h"
#include "Practice.h"
#include "SignedNote.h"

#include <optional>

class QCommandLineParser;

namespace bitacora {

/// A session's note as commands print, check and sign it.
struct PrintedNote
{
    NoteInput input;
    NoteDraft draft;
    QString text;
    /// The practice has it, signed or not; otherwise it was written just now.
    bool isStored = false;
    std::optional<SignedNote> signedNote;
};

/// What commands about the note of a session are told in the same way.
namespace NoteArguments {

/// PRACTICE and --session.
void declareSession(QCommandLineParser &parser);
/// --language and --template.
void declareStyle(QCommandLineParser &parser);

/// The one of --session. Wrong usage alone.
[[nodiscard]] CommandResult<SessionId> session(const QCommandLineParser &parser);
/// Nothing when neither of the options was given. Wrong usage alone.
[[nodiscard]] CommandResult<std::optional<NoteStyle>> style(const QCommandLineParser &parser);

[[nodiscard]] CommandResult<NoteInput> readInput(const Practice &practice, SessionId session);
/// The signed note, else the one that is stored, else one that is written now; with a style always the latter.
[[nodiscard]] CommandResult<PrintedNote> readNote(const Practice &practice, SessionId session,
                                                  const std::optional<NoteStyle> &style);

} // namespace NoteArguments

} // namespace bitacora
