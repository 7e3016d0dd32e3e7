#include "FactsDraft.h"

#include "RecordedFactsJson.h"
#include "UtcZone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QJsonArray watchArray(const QList<RunningWatch> &running)
{
    QJsonArray array;
    for (const RunningWatch &watch : running)
        array.append(QJsonObject {
            {u"row"_s, watch.row}, {u"since"_s, watch.since.toMSecsSinceEpoch()}, {u"before"_s, watch.before}});
    return array;
}

QList<RunningWatch> readWatches(const QJsonArray &array)
{
    QList<RunningWatch> running;
    for (const auto &value : array)
        running.append({value["row"_L1].toInt(), QDateTime::fromMSecsSinceEpoch(value["since"_L1].toInteger(), utcZone),
                        value["before"_L1].toInt()});
    return running;
}

} // namespace

QByteArray FactsDraft::toBytes() const
{
    QJsonObject halfTyped;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        halfTyped.insert(it.key(), it.value());
    QJsonObject object {{u"facts"_s, RecordedFactsJson::toObject(facts)}, {u"typed"_s, halfTyped}};
    if (!running.isEmpty())
        object.insert(u"running"_s, watchArray(running));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<FactsDraft> FactsDraft::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    auto facts = RecordedFactsJson::fromObject(object.value("facts"_L1).toObject());
    if (!facts)
        return Failure(facts.error());
    FactsDraft draft {std::move(*facts), {}, readWatches(object.value("running"_L1).toArray())};
    const QJsonObject halfTyped = object.value("typed"_L1).toObject();
    for (auto it = halfTyped.begin(); it != halfTyped.end(); ++it)
        draft.typed.insert(it.key(), it.value().toString());
    return draft;
}

} // namespace bitacora
