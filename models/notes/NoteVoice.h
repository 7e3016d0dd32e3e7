#pragma once

#include "FactNames.h"
#include "NoteInput.h"
#include "NoteStatement.h"
#include "NoteStyle.h"
#include "Said.h"

#include <optional>

namespace bitacora {

/// What a sentence stands among.
struct SentencePlace
{
    /// The paragraph has named the client already.
    bool clientNamed = false;
    /// The statement right before it in the same paragraph, if any.
    std::optional<NoteStatement> before;
};

/// Puts statements into one language. It knows grammar and the words of the field, and adds nothing to the facts.
class NoteVoice
{
public:
    /// All must outlive the voice.
    NoteVoice(const NoteInput &input, const NoteStyle &style, const FactNames &names);
    virtual ~NoteVoice() = default;

    /// Every way in which the language puts the statement, the plainest first; none where too little is known.
    [[nodiscard]] virtual QList<Said> wordings(const NoteStatement &statement, const SentencePlace &place) const = 0;

protected:
    [[nodiscard]] const NoteInput &input() const { return m_input; }
    [[nodiscard]] const RecordedFacts &facts() const { return m_input.facts; }
    [[nodiscard]] const NoteStyle &style() const { return m_style; }
    [[nodiscard]] const FactNames &names() const { return m_names; }

    /// Words for a fact of the session itself.
    [[nodiscard]] Said said(FactField field, const QString &text, int key = 0) const;
    /// What a person wrote, on one line.
    [[nodiscard]] Said ownWords(FactField field) const;
    [[nodiscard]] CatalogueText text(CatalogueKind kind, const FactTerm &term) const;
    /// Null for a term that no catalogue knows.
    [[nodiscard]] const CatalogueEntry *entry(CatalogueKind kind, const FactTerm &term) const;
    /// A term as a sentence first mentions it: "a visual schedule".
    [[nodiscard]] Said mention(CatalogueKind kind, FactField field, const FactTerm &term) const;
    [[nodiscard]] QList<Said> mentions(CatalogueKind kind, FactField field, const FactTerms &terms) const;
    [[nodiscard]] Said list(const QList<Said> &items) const;
    /// Whether a verb with these as its subject stands in the plural.
    [[nodiscard]] bool arePlural(CatalogueKind kind, const FactTerms &terms) const;
    /// "8" of "8 of 10".
    [[nodiscard]] QString number(int number) const;
    /// "30 minutes"; empty where the whole session was observed.
    [[nodiscard]] Said observed(const BehaviorData &data) const;
    /// Whether those in the group are families rather than clients.
    [[nodiscard]] bool isGroupOfFamilies() const;
    /// The environmental changes without the answer that there were none.
    [[nodiscard]] FactTerms realChanges() const;
    /// Prompts as a list of plurals that share what they have in common: "gestural and verbal prompts".
    [[nodiscard]] Said prompts(const ProgramData &data, const QString &independentTrials) const;
    /// In quotation marks, for a practitioner's own names that stand as such.
    [[nodiscard]] static Said quoted(const Said &name);

private:
    const NoteInput &m_input;
    const NoteStyle &m_style;
    const FactNames &m_names;
};

} // namespace bitacora
