#include "ChatMessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// Little chance: the facts are to be kept, not varied.
constexpr double temperature = 0.2;
constexpr qsizetype maxSentence = 300;
constexpr qsizetype maxModels = 500;
constexpr qsizetype maxModelName = 200;

QJsonObject message(const QString &role, const QString &content)
{
    return {{"role"_L1, role}, {"content"_L1, content}};
}

// Servers write either {"error": {"message": "..."}} or {"error": "..."}.
QString errorIn(const QJsonObject &object)
{
    const QJsonValue error = object.value("error"_L1);
    if (error.isObject())
        return ChatMessages::plainSentence(error.toObject().value("message"_L1).toString());
    return ChatMessages::plainSentence(error.toString());
}

} // namespace

QByteArray ChatMessages::question(const ChatQuestion &question)
{
    const QJsonArray messages {message(u"system"_s, question.instructions), message(u"user"_s, question.content)};
    const QJsonObject body {{"model"_L1, question.model},
                            {"messages"_L1, messages},
                            {"stream"_L1, true},
                            {"temperature"_L1, temperature},
                            {"max_tokens"_L1, maxAnswerTokens}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<ChatPiece> ChatMessages::piece(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    ChatPiece piece;
    if (object.contains("error"_L1)) {
        piece.error = errorIn(object);
        if (piece.error.isEmpty())
            piece.error = u"error"_s;
        return piece;
    }
    const QJsonValue choices = object.value("choices"_L1);
    if (!choices.isArray())
        return std::nullopt;
    // A last event with figures alone has no choice.
    const QJsonObject choice = choices.toArray().at(0).toObject();
    const QString part = choice.contains("delta"_L1) ? u"delta"_s : u"message"_s;
    const QJsonObject said = choice.value(part).toObject();
    piece.text = said.value("content"_L1).toString();
    piece.refusal = plainSentence(said.value("refusal"_L1).toString());
    piece.end = choice.value("finish_reason"_L1).toString();
    return piece;
}

std::optional<QStringList> ChatMessages::models(const QByteArray &json)
{
    const QJsonValue data = QJsonDocument::fromJson(json).object().value("data"_L1);
    // A server without a model says null.
    if (data.isNull())
        return QStringList();
    if (!data.isArray())
        return std::nullopt;
    QStringList names;
    const QJsonArray entries = data.toArray();
    for (const auto &entry : entries) {
        const QString name = entry.toObject().value("id"_L1).toString();
        const bool isPlain = std::none_of(name.begin(), name.end(), [](QChar letter) { return !letter.isPrint(); });
        if (!name.isEmpty() && name.size() <= maxModelName && isPlain && names.size() < maxModels)
            names.append(name);
    }
    return names;
}

QString ChatMessages::serversSentence(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const QString error = errorIn(document.object());
        return error.isEmpty() ? plainSentence(document.object().value("message"_L1).toString()) : error;
    }
    const QString text = QString::fromUtf8(body);
    // A page for a browser says nothing to a person who is shown its source.
    return text.contains(u'<') || text.contains(u'{') ? QString() : plainSentence(text);
}

QString ChatMessages::plainSentence(const QString &text)
{
    QString plain;
    for (const QChar letter : text.left(2 * maxSentence)) {
        if (letter.isPrint() && letter != u'<' && letter != u'>')
            plain.append(letter);
        else if (!plain.endsWith(u' '))
            plain.append(u' ');
    }
    plain = plain.simplified();
    return plain.size() > maxSentence ? plain.left(maxSentence) + u'\u2026' : plain;
}

} // namespace bitacora
