#include "HostileWords.h"

#include "ChatMessages.h"
#include "EventStream.h"
#include "MadeUpSession.h"
#include "ModelAddress.h"
#include "NotePrompt.h"
#include "NoteProposal.h"
#include "RecoveryCode.h"
#include "ReplyText.h"
#include "SpokenLanguage.h"

#include <algorithm>
#include <array>
#include <span>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 301;

/// The same events, wherever the network cuts the bytes.
QString takeEvents(const QByteArray &bytes, QList<QByteArray> &events)
{
    constexpr qsizetype piece = 7;
    EventStream whole;
    events = whole.take(bytes);
    EventStream cut;
    QList<QByteArray> cutEvents;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        cutEvents += cut.take(bytes.mid(at, piece));
    // What comes after an event that is too long is not asked for.
    const bool differs = !whole.isTooLong() && !cut.isTooLong() && cutEvents != events;
    return differs ? u"other events where the network cuts them"_s : QString();
}

/// What a model is asked in a language, and what its answer is compared with.
struct Question
{
    explicit Question(NoteLanguage language)
        : prompt(input, NoteStyle::of(language, NoteTemplate::Soap), names,
                 {u"Mateo Luna"_s, {u"Vera Torres"_s}, {}, {}})
        , grounding(input, language, names)
    {
    }

    const FactNames names;
    const NoteInput input = madeUpSession(1);
    const NotePrompt prompt;
    const NoteGrounding grounding;
};

/// A note of it, compared with the facts: each mark is on words of the text.
QString takeNote(const QString &text)
{
    static const std::array<Question, 2> questions {Question(NoteLanguage::English), Question(NoteLanguage::Spanish)};
    for (const Question &question : questions) {
        (void)question.prompt.noteOf(text, false);
        const NoteProposal proposal =
            compareWithFacts(question.prompt.noteOf(text), question.input, question.grounding);
        const qsizetype length = proposal.text().size();
        const auto &marks = proposal.grounding.marks;
        const bool areInside = std::all_of(marks.cbegin(), marks.cend(), [length](const GroundingMark &mark) {
            return mark.position >= 0 && mark.length > 0 && mark.position + mark.length <= length;
        });
        if (!areInside)
            return u"a mark outside of the text"_s;
    }
    return {};
}

} // namespace

QList<QByteArray> HostileWords::answerSamples()
{
    return {
        "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"## Objetivo\\nHola\"}}]}\n\n"
        "data: {\"choices\":[{\"delta\":{\"content\":\" ni\xC3\xB1o **3** veces.\"}}]}\r\n\r\n"
        "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n",
        "\xEF\xBB\xBF: a comment\r\nevent: message\r\ndata: {\"a\":\r\ndata:\"x\"}\r\nid: 7\r\n\r\ndata\n\n",
        "{\"choices\":[{\"message\":{\"content\":\"<think>hm</think>Subjective:\\nAll well. 1) One. 2) Two.\"},"
        "\"finish_reason\":\"length\"}],\"usage\":{\"total_tokens\":7}}",
        "{\"data\":[{\"id\":\"llama3.1:8b\"},{\"id\":\"qwen\"}]}",
        "{\"error\":{\"message\":\"model 'x' not found\\u001b[31m\"}}",
        "<think>\nFirst I\n</think>\n**Plan:** - one\n- two\n\n```text\nfour\n```\n| a | b |\n|---|---|\n",
    };
}

QString HostileWords::takeAnswer(const QByteArray &bytes)
{
    QList<QByteArray> events;
    if (QString wrong = takeEvents(bytes, events); !wrong.isEmpty())
        return wrong;
    events.append(bytes);
    const QList<NoteSection> wanted {NoteSection::Subjective, NoteSection::Objective, NoteSection::Assessment,
                                     NoteSection::Plan};
    for (const QByteArray &event : std::as_const(events)) {
        const auto piece = ChatMessages::piece(event);
        (void)ChatMessages::models(event);
        if (ChatMessages::serversSentence(event).size() > longestSentence)
            return u"a sentence of the server's that is too long"_s;
        const QString text = piece ? piece->text : QString::fromUtf8(event);
        for (const bool isWhole : {true, false}) {
            const auto sections = ReplyText::sections(text, wanted, NoteLanguage::Spanish, isWhole);
            for (const ReplySection &section : sections) {
                for (const QString &paragraph : section.paragraphs)
                    (void)ReplyText::sentences(paragraph);
            }
        }
        const QString plain = ReplyText::withoutHiddenCharacters(text);
        if (ReplyText::withoutHiddenCharacters(plain) != plain)
            return u"hidden characters are left"_s;
        (void)spokenLanguage(text);
        if (QString wrong = takeNote(text); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QList<QByteArray> HostileWords::codeSamples()
{
    constexpr int keyBytes = 32;
    const QByteArray key(keyBytes, '\x3c');
    const auto code = RecoveryCode::fromDataKey(
        SecretBytes::fromBytes(std::as_bytes(std::span(key.constData(), std::size_t(keyBytes)))));
    return {code.toLatin1(), "http://localhost:11434/v1", "https://models.example.org/v1/chat/completions",
            "http://[::1]:8080/v1"};
}

QString HostileWords::takeCode(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const ModelAddress address(text);
    if (address.isValid() && ModelAddress(address.text()).origin() != address.origin())
        return u"an address that is another one once it is written"_s;
    const auto key = RecoveryCode::toDataKey(text);
    if (!key)
        return key.error().sentence().isEmpty() ? u"refused without a word"_s : QString();
    const auto again = RecoveryCode::toDataKey(RecoveryCode::fromDataKey(*key));
    return again ? QString() : u"a code that is taken and not its own"_s;
}

} // namespace bitacora
