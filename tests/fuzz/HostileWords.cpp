#include "HostileWords.h"

#include "ChatMessages.h"
#include "EventStream.h"
#include "ModelAddress.h"
#include "RecoveryCode.h"
#include "ReplyText.h"
#include "SpokenLanguage.h"

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
