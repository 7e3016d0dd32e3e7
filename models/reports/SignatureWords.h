#pragma once

#include "SignedNote.h"

#include <QCoreApplication>

namespace bitacora {

/// What is said of signatures and addenda, in the language of the interface.
class SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SignatureWords)

public:
    /// "Signed by Ana Pérez, RBT, on Wednesday, November 18, 2026, 5:10 PM (America/New_York)".
    [[nodiscard]] static QString signature(const NoteSignature &signature);
    /// "Correction".
    [[nodiscard]] static QString type(AddendumType type);
    /// "Addendum 2 · Correction".
    [[nodiscard]] static QString heading(const NoteAddendum &addendum);
};

} // namespace bitacora
