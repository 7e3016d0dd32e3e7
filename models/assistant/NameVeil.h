#pragma once

#include "NameFinder.h"
#include "NoteInput.h"

#include <QHash>

namespace bitacora {

/// Takes out of a text by what somebody could be known, and puts it back afterwards. The client becomes "the client",
/// which stays so; everybody and everything else becomes a code in brackets ("[P1]", "[X2]") that reveal() knows.
/// So a word too many behind a code does no harm.
class NameVeil
{
public:
    NameVeil(const KnownIdentity &identity, const NoteInput &input, NoteLanguage language);

    /// A sentence of the built-in writer, in which only the practitioner's own terms can name somebody.
    [[nodiscard]] QString hideInWritten(const QString &sentence) { return hide(sentence, false); }
    /// What a person wrote: names that nobody told of, numbers, dates and addresses go, too.
    [[nodiscard]] QString hideInOwnWords(const QString &sentence) { return hide(sentence, true); }
    /// With everything that was hidden put back; a code that stands for nothing stays.
    [[nodiscard]] QString reveal(const QString &text) const;
    /// Whether it still names somebody, as far as the practice knows them: looked for another way than it was hidden.
    [[nodiscard]] bool identifies(const QString &text) const;

private:
    [[nodiscard]] QString hide(const QString &text, bool isOwn);
    /// With "the client" behind it.
    [[nodiscard]] QString withRole(const QString &before, bool begins) const;
    [[nodiscard]] QString codeFor(const QString &hidden, QChar kind);

    KnownIdentity m_identity;
    NoteLanguage m_language;
    NameFinder m_finder;
    /// What each code stands for, and the code of each.
    QHash<QString, QString> m_hidden;
    QHash<QString, QString> m_codes;
};

} // namespace bitacora
