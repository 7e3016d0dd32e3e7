#include "FactsDraft.h"

#include "RecordedFactsJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bitacora {

using namespace Qt::StringLiterals;

QByteArray FactsDraft::toBytes() const
{
    QJsonObject halfTyped;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        halfTyped.insert(it.key(), it.value());
    return QJsonDocument({{u"facts"_s, RecordedFactsJson::toObject(facts)}, {u"typed"_s, halfTyped}})
        .toJson(QJsonDocument::Compact);
}

Result<FactsDraft> FactsDraft::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    auto facts = RecordedFactsJson::fromObject(object.value("facts"_L1).toObject());
    if (!facts)
        return Failure(facts.error());
    FactsDraft draft {std::move(*facts), {}};
    const QJsonObject halfTyped = object.value("typed"_L1).toObject();
    for (auto it = halfTyped.begin(); it != halfTyped.end(); ++it)
        draft.typed.insert(it.key(), it.value().toString());
    return draft;
}

} // namespace bitacora
