#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace bitacora {

/// What a model is asked: how it is to go about it, and what about.
struct ChatQuestion
{
    QString model;
    QString instructions;
    QString content;
};

/// A piece of a model's answer.
struct ChatPiece
{
    QString text;
    /// In the model's words, why it does not answer.
    QString refusal;
    /// In the server's words, what went wrong.
    QString error;
    /// Why the answer ends here: "stop", "length", "content_filter"; empty while it goes on.
    QString end;
};

/// The forms of the OpenAI chat interface that every server of local models speaks.
namespace ChatMessages {

/// The longest answer that is asked for, in the model's tokens: a note of three pages.
inline constexpr int maxAnswerTokens = 3000;

[[nodiscard]] QByteArray question(const ChatQuestion &question);
/// None where it is not in the form.
[[nodiscard]] std::optional<ChatPiece> piece(const QByteArray &json);
/// What the models are called, in the server's order; none where it is not in the form.
[[nodiscard]] std::optional<QStringList> models(const QByteArray &json);
/// The server's own sentence in the body of a failure: short, on one line, plain. Empty where it has none, such as a page
/// for a browser.
[[nodiscard]] QString serversSentence(const QByteArray &body);
/// A text of the server's on one line, without control characters and markup, and no longer than a sentence.
[[nodiscard]] QString plainSentence(const QString &text);

} // namespace ChatMessages

} // namespace bitacora
