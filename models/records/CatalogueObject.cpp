#include "CatalogueObject.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qsizetype maxTextLength = 1000;
constexpr qsizetype maxIdentifierLength = 64;
constexpr qsizetype maxTexts = 200;

// Some words on one line, and not endless.
bool isPlainText(const QString &text)
{
    if (text.isEmpty() || text.size() > maxTextLength || text.trimmed() != text)
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Other_Surrogate
            || character == QChar::ReplacementCharacter;
    });
}

} // namespace

CatalogueObject::CatalogueObject(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{
}

void CatalogueObject::refuse(QLatin1String key, const QString &why)
{
    if (m_mistake.isEmpty())
        m_mistake = u"%1: %2 %3"_s.arg(m_place, key, why);
}

QJsonValue CatalogueObject::take(QLatin1String key)
{
    m_known.insert(key);
    if (!m_object.contains(key))
        refuse(key, u"is missing"_s);
    return m_object.value(key);
}

QString CatalogueObject::text(QLatin1String key)
{
    QString text = take(key).toString();
    if (!isPlainText(text))
        refuse(key, u"is not a text of one line"_s);
    return text;
}

QString CatalogueObject::optionalText(QLatin1String key)
{
    return has(key) ? text(key) : QString();
}

QString CatalogueObject::identifier(QLatin1String key)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    QString identifier = text(key);
    if (identifier.size() > maxIdentifierLength || !pattern.match(identifier).hasMatch()) {
        refuse(key, u"is not an identifier"_s);
        return {};
    }
    return identifier;
}

QString CatalogueObject::choice(QLatin1String key, const QStringList &choices)
{
    QString chosen = text(key);
    if (!choices.contains(chosen))
        refuse(key, u"is not a known word"_s);
    return chosen;
}

int CatalogueObject::number(QLatin1String key, int smallest, int largest)
{
    const double number = take(key).toDouble(smallest - 1.0);
    if (number < smallest || number > largest || std::floor(number) != number) {
        refuse(key, u"is not a whole number from %1 to %2"_s.arg(smallest).arg(largest));
        return smallest;
    }
    return int(number);
}

int CatalogueObject::optionalNumber(QLatin1String key, int smallest, int largest, int otherwise)
{
    return has(key) ? number(key, smallest, largest) : otherwise;
}

bool CatalogueObject::flag(QLatin1String key)
{
    if (!has(key))
        return false;
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key, u"is not true or false"_s);
    return value.toBool();
}

QStringList CatalogueObject::texts(QLatin1String key)
{
    const QJsonArray values = list(key, maxTexts);
    QStringList texts;
    for (const QJsonValue value : values) {
        const QString text = value.toString();
        if (!isPlainText(text) || texts.contains(text))
            refuse(key, u"does not hold different texts"_s);
        texts += text;
    }
    if (texts.isEmpty())
        refuse(key, u"is empty"_s);
    return texts;
}

QJsonArray CatalogueObject::list(QLatin1String key, qsizetype longest)
{
    const QJsonValue value = take(key);
    QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > longest) {
        refuse(key, u"is not a list of at most %1"_s.arg(longest));
        return {};
    }
    return array;
}

CatalogueObject CatalogueObject::object(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        refuse(key, u"is not an object"_s);
    return {value.toObject(), m_place + u": "_s + key};
}

void CatalogueObject::adopt(const CatalogueObject &inner)
{
    if (m_mistake.isEmpty())
        m_mistake = inner.m_mistake;
}

void CatalogueObject::finish()
{
    const QStringList keys = m_object.keys();
    const bool allKnown =
        std::all_of(keys.begin(), keys.end(), [this](const QString &key) { return m_known.contains(key); });
    if (!allKnown && m_mistake.isEmpty())
        m_mistake = m_place + u": a key is not known"_s;
}

} // namespace bitacora
