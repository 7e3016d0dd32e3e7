#include "ConfirmedName.h"

#include "TextFolding.h"

namespace bitacora {

namespace {

QString withoutMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        // The selectors choose between two pictures of a sign; an emoji may be typed with or without.
        const bool isSelector = character >= QChar(0xFE00) && character <= QChar(0xFE0F);
        if (character.category() != QChar::Other_Format && !isSelector)
            plain += character;
    }
    return plain.simplified();
}

} // namespace

bool confirmsName(const QString &typed, const QString &name)
{
    const QString plainTyped = withoutMarks(typed);
    const QString plainName = withoutMarks(name);
    // Of a name of nothing but marks, nothing is left to compare.
    if (plainTyped.isEmpty() || plainName.isEmpty())
        return typed == name && !typed.isEmpty();
    const QString foldedName = folded(plainName);
    // A name of accents alone folds to nothing, as would another one.
    return foldedName.isEmpty() ? plainTyped == plainName : folded(plainTyped) == foldedName;
}

} // namespace bitacora
