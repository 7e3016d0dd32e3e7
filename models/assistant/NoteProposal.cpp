#include "NoteProposal.h"

#include "SpokenLanguage.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QSet<int> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QSet<int> numbers;
    auto found = number.globalMatch(text);
    while (found.hasNext())
        numbers.insert(found.next().captured().toInt());
    return numbers;
}

/// Whether a sentence that grounding finds nothing missing in says a number: beside its behavior, or, of trials, by both
/// of its figures, for the program is often named in the sentence before.
bool saysNumber(const NoteInput &input, FactId id, const QSet<int> &numbers, const QList<FactId> &leftOut)
{
    if (id.field == FactField::ProgramTrials) {
        const ProgramData *data = programData(input.facts, id.key);
        return data && data->trials && numbers.contains(data->trials->correct) && numbers.contains(data->trials->total);
    }
    const BehaviorData *data = behaviorData(input.facts, id.key);
    return data && !numbers.isEmpty() && !leftOut.contains({FactField::MeasuredBehavior, data->behavior.key});
}

bool isNumber(FactField field)
{
    return field >= FactField::BehaviorCount && field <= FactField::ProgramTrials;
}

bool isCompared(FactField field)
{
    return field != FactField::GroupSize && field != FactField::Valuation;
}

/// What a sentence says of the facts, as far as grounding finds them in it.
QList<FactId> factsIn(const QString &sentence, const NoteInput &input, const NoteGrounding &grounding)
{
    const QList<FactId> leftOut = grounding.check(sentence).leftOut;
    const QSet<int> numbers = numbersIn(sentence);
    const QList<FactId> all = input.facts.ids();
    QList<FactId> said;
    for (const FactId id : all) {
        if (leftOut.contains(id) || !isCompared(id.field))
            continue;
        if (!isNumber(id.field) || saysNumber(input, id, numbers, leftOut))
            said.append(id);
    }
    return said;
}

} // namespace

NoteProposal compareWithFacts(const NoteDraft &note, const NoteInput &input, const NoteGrounding &grounding)
{
    NoteProposal proposal {note, {}, false};
    QStringList own;
    for (NoteParagraph &paragraph : proposal.draft.paragraphs) {
        for (NoteSentence &sentence : paragraph.sentences) {
            if (sentence.statement.kind != StatementKind::Own)
                continue;
            own.append(sentence.text);
            sentence.facts = factsIn(sentence.text, input, grounding);
            sentence.fingerprint = factsFingerprint(input, sentence.facts);
        }
    }
    const std::optional<NoteLanguage> language = spokenLanguage(own.join(QChar(u' ')));
    proposal.isOtherLanguage = language && *language != note.language;
    proposal.draft.leftOut = leftOutFacts(input, proposal.draft.paragraphs);
    proposal.grounding = grounding.check(proposal.text());
    return proposal;
}

} // namespace bitacora
