#include "NoteClaim.h"

#include "FactWords.h"
#include "TermOffers.h"
#include "TextFolding.h"

#include <algorithm>

namespace bitacora {

namespace {

/// A behavior or program with its numbers.
struct Row
{
    FactId fact;
    int key = 0;
    QString figures;
};

QList<Row> rowsOf(const RecordedFacts &facts)
{
    QList<Row> rows;
    for (const ProgramData &data : facts.programs)
        rows.append({{FactField::Program, data.program.key}, data.key, FactWords::figures(data)});
    for (const BehaviorData &data : facts.behaviors)
        rows.append({{FactField::MeasuredBehavior, data.behavior.key}, data.key, FactWords::figures(data)});
    rows.removeIf([](const Row &row) { return row.figures.isEmpty(); });
    return rows;
}

bool isNumberOf(FactId id, const Row &row)
{
    const bool isProgram = row.fact.field == FactField::Program;
    return id.key == row.key
        && (isProgram ? id.field == FactField::ProgramTrials
                      : id.field >= FactField::BehaviorCount && id.field <= FactField::ObservedMinutes);
}

// Whether the sentence speaks of the row: by its facts, or by a word of the row's name.
bool speaksOf(const NoteSentence &sentence, const Row &row, const NoteInput &input)
{
    constexpr qsizetype meaningful = 4;
    const bool saysIt = std::any_of(sentence.facts.begin(), sentence.facts.end(),
                                    [&row](FactId id) { return id == row.fact || isNumberOf(id, row); });
    const QString said = folded(sentence.text);
    const QStringList words = foldedWords(FactWords::value(input, row.fact));
    return saysIt || std::any_of(words.begin(), words.end(), [&said](const QString &word) {
               return word.size() >= meaningful && said.contains(word);
           });
}

// What was recorded of that of which the sentence speaks: "Request help, 8 of 10 correct".
QString recordedNumbers(const NoteSentence &sentence, const NoteInput &input)
{
    const QList<Row> rows = rowsOf(input.facts);
    QStringList said;
    for (const Row &row : rows) {
        if (rows.size() == 1 || speaksOf(sentence, row, input))
            said.append(FactWords::value(input, row.fact) + QStringLiteral(", ") + row.figures);
    }
    return said.join(QStringLiteral("; "));
}

QString recordedPrompts(const NoteSentence &sentence, const NoteInput &input)
{
    QStringList said;
    for (const ProgramData &data : input.facts.programs) {
        const Row row {{FactField::Program, data.program.key}, data.key, {}};
        if (!data.prompts.isEmpty() && (input.facts.programs.size() == 1 || speaksOf(sentence, row, input)))
            said.append(FactWords::names(FactField::ProgramPrompt, data.prompts));
    }
    return said.join(QStringLiteral("; "));
}

QString with(const QString &sentence, const QString &recorded, const QString &sentenceWithout)
{
    return recorded.isEmpty() ? sentenceWithout : QString(sentence).replace(QStringLiteral("%2"), recorded);
}

QString reasonFor(GroundingReason reason, const NoteSentence &sentence, const NoteInput &input)
{
    switch (reason) {
    case GroundingReason::NumberNotRecorded:
        //: %1 is a number in a note, %2 what was recorded, such as "Request help, 8 of 10 correct".
        return with(NoteClaim::tr("%1 is not what was recorded: %2."), recordedNumbers(sentence, input),
                    //: %1 is a number in a note.
                    NoteClaim::tr("%1 is not what was recorded."));
    case GroundingReason::TermNotRecorded:
        //: %1 is a behavior, program or the like in a note.
        return NoteClaim::tr("%1 was not recorded.");
    case GroundingReason::PromptNotRecorded:
        //: %1 is a prompt level in a note, %2 those that were recorded.
        return with(NoteClaim::tr("%1 is not the prompt that was recorded: %2."), recordedPrompts(sentence, input),
                    //: %1 is a prompt level in a note.
                    NoteClaim::tr("%1 is not a prompt that was recorded."));
    case GroundingReason::PersonNotRecorded:
        //: %1 is a person in a note, such as "the mother".
        return NoteClaim::tr("%1 is not recorded among the participants.");
    case GroundingReason::PlaceNotRecorded:
        //: %1 is a place in a note, %2 the one that was recorded.
        return with(NoteClaim::tr("%1 is not the place that was recorded: %2."),
                    FactWords::names(FactField::Place, {input.facts.place}),
                    //: %1 is a place in a note.
                    NoteClaim::tr("%1 is not a place that was recorded."));
    case GroundingReason::NameNotRecorded:
        //: %1 is a name in a note.
        return NoteClaim::tr("%1 is nobody who was recorded.");
    case GroundingReason::EventNotRecorded:
        //: %1 is what somebody is said to have said, planned or done.
        return NoteClaim::tr("Nobody recorded “%1”.");
    case GroundingReason::DeniedButRecorded:
        //: %1 is what the note says did not occur.
        return NoteClaim::tr("%1 is denied here, but it was recorded.");
    case GroundingReason::RecordedAsZero:
        //: %1 is a behavior in a note.
        return NoteClaim::tr("%1 was watched for and did not occur.");
    case GroundingReason::InnerState:
        //: %1 is a feeling or the like in a note.
        return NoteClaim::tr("%1 is not an observation.");
    }
    return {};
}

} // namespace

QString NoteClaim::richText(const QString &format) const
{
    return reason.toHtmlEscaped().arg(format.arg(words.toHtmlEscaped()));
}

QList<NoteClaim> NoteClaim::of(const GroundingResult &result, const NoteText &note, const NoteInput &input)
{
    QList<NoteClaim> claims;
    for (const GroundingMark &mark : result.marks) {
        const int sentence = note.sentenceAt(mark.position);
        const NoteSentence known = sentence < 0 ? NoteSentence() : note.sentences().at(sentence).sentence;
        claims.append({{mark.position, mark.length},
                       note.text().mid(mark.position, mark.length),
                       reasonFor(mark.reason, known, input)});
    }
    return claims;
}

} // namespace bitacora
