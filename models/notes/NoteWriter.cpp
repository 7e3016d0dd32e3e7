#include "NoteWriter.h"

#include "EnglishVoice.h"
#include "SpanishVoice.h"

#include <memory>

namespace bitacora {

namespace {

constexpr int secondsADay = 86'400;

std::unique_ptr<NoteVoice> voiceFor(const NoteInput &input, const NoteStyle &style, const FactNames &names)
{
    if (style.language == NoteLanguage::Spanish)
        return std::make_unique<SpanishVoice>(input, style, names);
    return std::make_unique<EnglishVoice>(input, style, names);
}

QString beginningOf(const QString &sentence)
{
    return sentence.section(u' ', 0, 1);
}

/// Chooses one of a statement's wordings: by turns, from a start that the session's day gives, and not one that
/// begins as the sentence before it does.
class WordingChoice
{
public:
    explicit WordingChoice(const NoteInput &input)
        : m_start(int(input.start.epochSeconds / secondsADay))
    {
    }

    Said choose(StatementKind kind, const QList<Said> &wordings)
    {
        const int turn = m_start + m_turns[kind]++;
        for (int i = 0; i < wordings.size(); ++i) {
            const Said sentence = asSentence(wordings.at((turn + i) % wordings.size()));
            if (beginningOf(sentence.text) != m_beginning)
                return remembered(sentence);
        }
        return remembered(asSentence(wordings.at(turn % wordings.size())));
    }

private:
    Said remembered(const Said &sentence)
    {
        m_beginning = beginningOf(sentence.text);
        return sentence;
    }

    int m_start;
    QHash<StatementKind, int> m_turns;
    QString m_beginning;
};

NoteParagraph written(const OutlinedSection &outlined, const NoteInput &input, const NoteVoice &voice,
                      WordingChoice &choice)
{
    NoteParagraph paragraph {outlined.section, {}};
    SentencePlace place;
    for (const NoteStatement &statement : outlined.statements) {
        const QList<Said> wordings = voice.wordings(statement, place);
        if (wordings.isEmpty())
            continue;
        const Said chosen = choice.choose(statement.kind, wordings);
        NoteSentence sentence;
        sentence.text = chosen.text;
        sentence.facts = chosen.facts;
        sentence.statement = statement;
        sentence.fingerprint = factsFingerprint(input, chosen.facts);
        paragraph.sentences.append(sentence);
        const bool named = chosen.text.contains(input.clientName.simplified());
        place.clientNamed = place.clientNamed || (named && !input.clientName.isEmpty());
        place.before = statement;
    }
    return paragraph;
}

} // namespace

NoteWriter::NoteWriter(const FactNames &names)
    : m_names(names)
{
}

NoteDraft NoteWriter::draft(const NoteInput &input, const NoteStyle &style) const
{
    const auto voice = voiceFor(input, style, m_names);
    WordingChoice choice(input);
    NoteDraft draft {style.language, style.layout, {}, {}};
    const QList<OutlinedSection> outline = noteOutline(input.facts, style.layout);
    for (const OutlinedSection &section : outline) {
        const NoteParagraph paragraph = written(section, input, *voice, choice);
        if (!paragraph.sentences.isEmpty())
            draft.paragraphs.append(paragraph);
    }
    draft.leftOut = leftOutFacts(input, draft.paragraphs);
    return draft;
}

} // namespace bitacora
