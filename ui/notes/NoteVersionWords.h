#pragma once

#include "NoteVersion.h"

#include <QCoreApplication>

namespace bitacora {

/// What is said of the versions of a note, in the language of the interface.
class NoteVersionWords
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteVersionWords)

public:
    /// "Saved", "Addendum 1 · Correction".
    [[nodiscard]] static QString kind(const NoteVersion &version);
    /// "Signed · 11/18/26, 3:00 PM · Vera Torres, BCBA": how, when (in that time zone) and by whom.
    [[nodiscard]] static QString line(const NoteVersion &version, const QByteArray &zone);
    /// "“8/10” became “9/10”". Of a long text, its beginning.
    [[nodiscard]] static QString change(const QString &removed, const QString &added);
};

} // namespace bitacora
