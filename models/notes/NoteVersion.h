#pragma once

#include "SignedNote.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace bitacora {

/// How a note came to say what it said at some time.
enum class NoteVersionKind {
    /// Saved before it was signed.
    Draft,
    /// Taken away, by taking a step back; it says nothing.
    TakenAway,
    Signed,
    Addendum,
};

/// What a note said from one moment to the next.
struct NoteVersion
{
    NoteVersionKind kind = NoteVersionKind::Draft;
    /// UTC.
    QDateTime at;
    /// Who saved it; with the credential where it was signed. Empty where that was not kept.
    QString author;
    /// All of it: of an addendum, what was signed with all that was added until then.
    QString text;
    /// Of an addendum.
    std::optional<AddendumType> addendum;
    /// Of an addendum, from 1.
    int number = 0;

    friend bool operator==(const NoteVersion &, const NoteVersion &) = default;
};

/// The signed note and each of its addenda, oldest first.
[[nodiscard]] QList<NoteVersion> versionsOf(const SignedNote &note);

} // namespace bitacora
