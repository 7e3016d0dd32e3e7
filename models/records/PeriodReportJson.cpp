#include "PeriodReportJson.h"

#include "JsonPlace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bitacora::PeriodReportJson {

namespace {

constexpr auto languageNames = std::to_array<QStringView>({u"en", u"es"});

QJsonObject partObject(const PeriodReportPart &part)
{
    QJsonObject object {{u"target"_s, part.target}, {u"words"_s, part.words}};
    if (part.isIncluded)
        object[u"included"_s] = *part.isIncluded;
    return object;
}

PeriodReportPart partFrom(JsonPlace place)
{
    PeriodReportPart part {place.text(u"target"_s), {}, place.text(u"words"_s)};
    if (place.has(u"included"_s))
        part.isIncluded = place.flag(u"included"_s);
    return part;
}

QDate dayFrom(JsonPlace &place, const QString &name)
{
    return QDate::fromString(place.text(name), Qt::ISODate);
}

} // namespace

QJsonObject toObject(const PeriodReport &report)
{
    QJsonArray parts;
    for (const PeriodReportPart &part : report.parts)
        parts.append(partObject(part));
    return {{u"version"_s, version},
            {u"from"_s, report.from.toString(Qt::ISODate)},
            {u"to"_s, report.to.toString(Qt::ISODate)},
            {u"language"_s, languageNames.at(size_t(report.language)).toString()},
            {u"sessions"_s, report.withSessions},
            {u"introduction"_s, report.introduction},
            {u"parts"_s, parts},
            {u"recommendations"_s, report.recommendations}};
}

QByteArray toBytes(const PeriodReport &report)
{
    return QJsonDocument(toObject(report)).toJson(QJsonDocument::Compact);
}

Result<PeriodReport> fromObject(const QJsonObject &object)
{
    QString wrong;
    JsonPlace place(object, {}, &wrong);
    if (const auto known = place.checkVersion(version); !known)
        return Failure(known.error());
    PeriodReport report;
    report.from = dayFrom(place, u"from"_s);
    report.to = dayFrom(place, u"to"_s);
    report.language = NoteLanguage(place.choice(u"language"_s, languageNames).value_or(0));
    report.withSessions = place.flag(u"sessions"_s);
    report.introduction = place.text(u"introduction"_s);
    report.parts = place.rows<PeriodReportPart>(u"parts"_s, partFrom, maxReportParts);
    report.recommendations = place.text(u"recommendations"_s);
    if (!wrong.isNull())
        return failure(ErrorCode::DatabaseDamaged, {}, wrong);
    return report;
}

Result<PeriodReport> fromBytes(const QByteArray &bytes)
{
    return storedObject(bytes, maxBytes).and_then(fromObject);
}

} // namespace bitacora::PeriodReportJson
