#include "CatalogueSearch.h"

#include "TextFolding.h"
#include "WordQuery.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

enum Rank { BeginsName, InName, InForms, InKeywords, InOtherLanguage, NotFound };

QString formsOf(const CatalogueText &text)
{
    const QStringList forms {text.name,   text.phrase, text.plural,   text.feminine,
                             text.clause, text.action, text.predicate};
    return forms.join(u' ');
}

} // namespace

CatalogueSearch::CatalogueSearch(const Catalogue &catalogue, NoteLanguage language)
{
    const NoteLanguage other = language == NoteLanguage::English ? NoteLanguage::Spanish : NoteLanguage::English;
    m_entries.reserve(catalogue.entries().size());
    for (const CatalogueEntry &entry : catalogue.entries()) {
        const CatalogueText &text = entry.in(language);
        m_entries.append({&entry, SearchableText::of(text.name), SearchableText::of(formsOf(text) + u' ' + entry.code),
                          SearchableText::of(text.keywords),
                          SearchableText::of(formsOf(entry.in(other)) + u' ' + entry.in(other).keywords)});
    }
}

QList<const CatalogueEntry *> CatalogueSearch::find(const QString &query, qsizetype most) const
{
    const WordQuery words(query);
    const QString beginning = u' ' + foldedWords(query).join(u' ');
    const auto rankOf = [&words, &beginning](const Prepared &prepared) {
        if (prepared.name.words.startsWith(beginning))
            return BeginsName;
        if (words.matches(prepared.name))
            return InName;
        if (words.matches(prepared.forms))
            return InForms;
        if (words.matches(prepared.keywords))
            return InKeywords;
        return words.matches(prepared.otherLanguage) ? InOtherLanguage : NotFound;
    };

    std::array<QList<const CatalogueEntry *>, NotFound + 1> found;
    for (const Prepared &prepared : m_entries)
        found.at(rankOf(prepared)).append(prepared.entry);
    QList<const CatalogueEntry *> entries;
    for (const Rank rank : {BeginsName, InName, InForms, InKeywords, InOtherLanguage})
        entries += found.at(rank);
    return entries.mid(0, most);
}

} // namespace bitacora
