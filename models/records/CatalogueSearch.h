#pragma once

#include "Catalogue.h"
#include "SearchableText.h"

#include <QList>
#include <QString>

namespace bitacora {

/// Finds the entries of a catalogue by words, as a field offers them while a person types. Accents and case do not
/// matter, every word typed begins a word of the entry, and both languages are searched, because clinicians who work
/// in two look for the word that comes to mind first.
class CatalogueSearch
{
public:
    /// Names in `language` come first. The catalogue must outlive the search.
    CatalogueSearch(const Catalogue &catalogue, NoteLanguage language);

    /// At most `most` entries: those whose name begins with the query, then those whose name holds its words, then those
    /// whose other forms do, then those that it stands for (their group, a synonym), then those of the other language;
    /// each in the order of the catalogue. An empty query finds the first ones. Never null.
    [[nodiscard]] QList<const CatalogueEntry *> find(const QString &query, qsizetype most) const;

private:
    struct Prepared
    {
        const CatalogueEntry *entry = nullptr;
        SearchableText name;
        SearchableText forms;
        SearchableText keywords;
        SearchableText otherLanguage;
    };

    QList<Prepared> m_entries;
};

} // namespace bitacora
