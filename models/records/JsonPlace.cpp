#include "JsonPlace.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>
#include <utility>

namespace bitacora {

Result<QJsonObject> storedObject(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return failure(ErrorCode::DatabaseDamaged, {}, QStringLiteral("size"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return failure(ErrorCode::DatabaseDamaged, {}, QStringLiteral("offset %1").arg(error.offset));
    return document.object();
}

JsonPlace::JsonPlace(QJsonObject object, QString path, QString *wrong)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_wrong(wrong)
{
}

QString JsonPlace::pathOf(const QString &name) const
{
    if (m_path.isEmpty() || name.isEmpty())
        return m_path + name;
    return m_path + u'.' + name;
}

void JsonPlace::fail(const QString &name)
{
    if (m_wrong->isNull())
        *m_wrong = pathOf(name).isEmpty() ? QStringLiteral(".") : pathOf(name);
}

Result<void> JsonPlace::checkVersion(int version)
{
    const QString name = QStringLiteral("version");
    const auto written = number(name);
    if (written && *written > version)
        return failure(ErrorCode::PracticeNewer, name);
    if (written != version)
        return failure(ErrorCode::DatabaseDamaged, {}, name);
    return {};
}

std::optional<int> JsonPlace::number(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > std::numeric_limits<int>::max()) {
        fail(name);
        return std::nullopt;
    }
    return int(number);
}

qint64 JsonPlace::identifier(const QString &name)
{
    if (!has(name))
        return 0;
    const qint64 id = m_object.value(name).toInteger(-1);
    if (id <= 0)
        fail(name);
    return id;
}

QString JsonPlace::text(const QString &name)
{
    if (!has(name))
        return {};
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        fail(name);
    return value.toString();
}

bool JsonPlace::flag(const QString &name)
{
    if (!has(name))
        return false;
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        fail(name);
    return value.toBool();
}

std::optional<int> JsonPlace::choice(const QString &name, std::span<const QStringView> choices)
{
    if (!has(name))
        return std::nullopt;
    const QString chosen = text(name);
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choices[i] == chosen)
            return int(i);
    }
    fail(name);
    return std::nullopt;
}

JsonPlace JsonPlace::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(name);
    return {value.toObject(), pathOf(name), m_wrong};
}

QStringList JsonPlace::texts(const QString &name, int most)
{
    QStringList texts;
    const QJsonArray elements = array(name, most);
    for (const auto &element : elements) {
        if (!element.isString())
            fail(name);
        texts.append(element.toString());
    }
    return texts;
}

QJsonArray JsonPlace::array(const QString &name, int most)
{
    if (!has(name))
        return {};
    const QJsonValue value = m_object.value(name);
    if (!value.isArray() || value.toArray().size() > most) {
        fail(name);
        return {};
    }
    return value.toArray();
}

JsonPlace JsonPlace::element(const QString &name, const QJsonValue &value, qsizetype index)
{
    const QString path = QStringLiteral("%1[%2]").arg(pathOf(name)).arg(index);
    if (!value.isObject() && m_wrong->isNull())
        *m_wrong = path;
    return {value.toObject(), path, m_wrong};
}

} // namespace bitacora
