#include "HiddenName.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bitacora {

namespace {

// A code point that Unicode keeps for a program's own use and that no text has (a noncharacter; Unicode 15, 23.7).
constexpr QChar mark(u'\uFDD0');

/// What is replaced, and by what.
struct Replacement
{
    QString before;
    QString after;

    [[nodiscard]] QString in(const QString &text) const;
};

bool isWithinWord(const QString &text, qsizetype position)
{
    return position >= 0 && position < text.size() && text.at(position).isLetterOrNumber();
}

QString Replacement::in(const QString &text) const
{
    const bool isMark = before == mark;
    QString result;
    qsizetype done = 0;
    for (qsizetype found = text.indexOf(before); found >= 0; found = text.indexOf(before, found + before.size())) {
        const qsizetype end = found + before.size();
        if (!isMark && (isWithinWord(text, found - 1) || isWithinWord(text, end)))
            continue;
        result += text.mid(done, found - done) + after;
        done = end;
    }
    return done == 0 ? text : result + text.mid(done);
}

QJsonValue replaced(const QJsonValue &value, const Replacement &replacement)
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements)
            array.append(replaced(element, replacement));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue member = it.value();
        const bool isText = member.isString() && it.key() == QLatin1String("text");
        it.value() = isText ? QJsonValue(replacement.in(member.toString())) : replaced(member, replacement);
    }
    return object;
}

QByteArray replacedIn(const QByteArray &document, const Replacement &replacement)
{
    const QJsonDocument json = QJsonDocument::fromJson(document);
    if (replacement.before.isEmpty() || !json.isObject())
        return document;
    const QJsonValue changed = replaced(json.object(), replacement);
    return changed == QJsonValue(json.object()) ? document
                                                : QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

// As the writer spells a name.
QByteArray HiddenName::hide(const QByteArray &document, const QString &name)
{
    return replacedIn(document, {name.simplified(), mark});
}

QString HiddenName::hideIn(const QString &text, const QString &name)
{
    const Replacement replacement {name.simplified(), mark};
    return replacement.before.isEmpty() ? text : replacement.in(text);
}

QByteArray HiddenName::show(const QByteArray &document, const QString &name)
{
    return replacedIn(document, {mark, name.simplified()});
}

} // namespace bitacora
