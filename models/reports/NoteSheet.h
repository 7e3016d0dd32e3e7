#pragma once

#include "NoteDraft.h"
#include "Practitioner.h"
#include "Result.h"
#include "SessionStatus.h"
#include "SignedNote.h"

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace bitacora {

class Practice;

/// All that the document of a session's note says: as it was signed, or as the practice has it now. A private note is
/// never part of it.
struct NoteSheet
{
    SessionId session;
    /// The letterhead's practice; whoever signed, or else the practitioner.
    Practitioner practitioner;
    NoteInput input;
    /// None where the profile was deleted, or nothing is known of the client.
    std::optional<NotedClient> client;
    /// Billing units; none where the service has no code.
    std::optional<int> units;
    /// Pending sessions and those that were not held say so.
    SessionStatus status = SessionStatus::Completed;
    /// Empty where nothing was written yet. Its language is that of the document.
    NoteDraft note;
    /// Exactly as it was signed; else as the note is now.
    QString text;
    std::optional<NoteSignature> signature;
    /// Of all that was signed.
    QByteArray hash;
    QList<NoteAddendum> addenda;
    /// For dates, times and numbers: of the document's language.
    QLocale locale;
    /// Wall time on the computer's clock.
    QDateTime madeAt;

    /// Takes a note that is shown and not stored yet. What is signed stays as it was signed.
    void show(const NoteDraft &draft);
    [[nodiscard]] bool isSigned() const { return signature.has_value(); }
    [[nodiscard]] NoteLanguage language() const { return note.language; }
};

/// `otherwise` is the language where no note was written. RecordNotFound when there is no such session.
[[nodiscard]] Result<NoteSheet> readNoteSheet(const Practice &practice, SessionId session, NoteLanguage otherwise);
/// The language of the interface, as far as notes are written in it.
[[nodiscard]] NoteLanguage noteLanguageOf(const QLocale &locale);

} // namespace bitacora
