#pragma once

#include "Session.h"

#include <QString>

namespace bitacora {

/// A signed note or an addendum that is not as it was signed.
struct SignedNoteBreak
{
    enum class What {
        /// Its text, its time or its signature, or what of it stands in the activity log.
        Altered,
        /// It was signed, and is gone.
        Removed,
        /// Nobody signed it through the program.
        Inserted,
        /// The session has another time, length, zone or service now.
        SessionAltered,
        /// What was recorded of the session is something else now.
        FactsAltered,
        /// The client is somebody else now, or is not known any more though the profile is there.
        ClientAltered,
        /// What is listed as destroyed is not what the activity log says was.
        DestructionAltered,
    };

    What what = What::Altered;
    /// None where it is about a whole record that was destroyed.
    SessionId session;
    /// 0 for the note itself.
    int addendum = 0;
    /// The number of the entry of the activity log that says that a record was destroyed.
    qint64 tombstone = 0;

    /// What it says to a person; it names the session by its number.
    [[nodiscard]] QString sentence() const;
    friend bool operator==(const SignedNoteBreak &, const SignedNoteBreak &) = default;
};

} // namespace bitacora
