#include "NoteVoice.h"

#include "NoteWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// What all of several phrases end with ("prompts") in English or begin with ("ayudas") in Spanish; empty for none.
QString sharedWord(const QStringList &phrases, NoteLanguage language)
{
    if (phrases.size() < 2)
        return {};
    const bool spanish = language == NoteLanguage::Spanish;
    const auto wordOf = [spanish](const QString &phrase) {
        return phrase.section(u' ', spanish ? 0 : -1, spanish ? 0 : -1);
    };
    const QString word = wordOf(phrases.constFirst());
    const bool all = std::all_of(phrases.begin(), phrases.end(), [&](const QString &phrase) {
        return phrase.contains(u' ') && wordOf(phrase) == word;
    });
    return all ? word : QString();
}

} // namespace

NoteVoice::NoteVoice(const NoteInput &input, const NoteStyle &style, const FactNames &names)
    : m_input(input)
    , m_style(style)
    , m_names(names)
{
}

Said NoteVoice::said(FactField field, const QString &text, int key) const
{
    return {text, {FactId {field, key}}};
}

Said NoteVoice::ownWords(FactField field) const
{
    return said(field, facts().words.value(field).simplified());
}

CatalogueText NoteVoice::text(CatalogueKind kind, const FactTerm &term) const
{
    return m_names.text(kind, term, m_style.language);
}

const CatalogueEntry *NoteVoice::entry(CatalogueKind kind, const FactTerm &term) const
{
    return term.catalogueId.isEmpty() ? nullptr : m_names.entry(kind, term.catalogueId);
}

Said NoteVoice::mention(CatalogueKind kind, FactField field, const FactTerm &term) const
{
    return said(field, text(kind, term).mention(), term.key);
}

QList<Said> NoteVoice::mentions(CatalogueKind kind, FactField field, const FactTerms &terms) const
{
    QList<Said> items;
    for (const FactTerm &term : terms)
        items.append(mention(kind, field, term));
    return items;
}

Said NoteVoice::list(const QList<Said> &items) const
{
    return NoteWords::list(items, m_style.language);
}

bool NoteVoice::arePlural(CatalogueKind kind, const FactTerms &terms) const
{
    return terms.size() > 1 || (terms.size() == 1 && text(kind, terms.constFirst()).number == WordNumber::Plural);
}

QString NoteVoice::number(int number) const
{
    return NoteWords::number(number, m_style.locale);
}

Said NoteVoice::observed(const BehaviorData &data) const
{
    if (!data.observedMinutes)
        return {};
    return said(FactField::ObservedMinutes, NoteWords::minutes(*data.observedMinutes, m_style), data.key);
}

bool NoteVoice::isGroupOfFamilies() const
{
    const CatalogueEntry *service = names().service(input().serviceCode.trimmed());
    return service && service->group == QLatin1StringView("guidance");
}

FactTerms NoteVoice::realChanges() const
{
    FactTerms changes = facts().environmentalChanges;
    changes.removeIf([this](const FactTerm &term) {
        const CatalogueEntry *known = entry(CatalogueKind::EnvironmentalChanges, term);
        return known && known->isNothing;
    });
    return changes;
}

Said NoteVoice::prompts(const ProgramData &data, const QString &independentTrials) const
{
    QList<Said> items;
    QStringList phrases;
    Said independent;
    for (const FactTerm &term : data.prompts) {
        const CatalogueEntry *known = entry(CatalogueKind::PromptTypes, term);
        if (known && known->intrusiveness == 0) {
            independent = said(FactField::ProgramPrompt, independentTrials, term.key);
            continue;
        }
        const CatalogueText words = text(CatalogueKind::PromptTypes, term);
        phrases.append(words.isCountable() ? words.plural : words.phrase);
        items.append(said(FactField::ProgramPrompt, phrases.constLast(), term.key));
    }
    const QString shared = sharedWord(phrases, m_style.language);
    if (!shared.isEmpty()) {
        // The word stands once: after the last in English, before the first in Spanish.
        const bool spanish = m_style.language == NoteLanguage::Spanish;
        const qsizetype keeps = spanish ? 0 : items.size() - 1;
        for (qsizetype i = 0; i < items.size(); ++i) {
            QString &phrase = items[i].text;
            if (i != keeps)
                phrase = spanish ? phrase.mid(shared.size() + 1) : phrase.chopped(shared.size() + 1);
        }
    }
    if (!independent.isEmpty())
        items.prepend(independent);
    return list(items);
}

Said NoteVoice::quoted(const Said &name)
{
    return say(u"\u201C%1\u201D", {name});
}

} // namespace bitacora
