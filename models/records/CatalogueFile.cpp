#include "CatalogueFile.h"

#include "CatalogueObject.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int latestVersion = 1'000'000;
constexpr int newestFormat = 1'000'000;
const QLatin1String checksumKey("checksum");

// Over the other keys, compact and in the order of their names, so that the layout of the file does not matter.
QString checksumOf(QJsonObject file)
{
    file.remove(checksumKey);
    const QByteArray canonical = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

} // namespace

Failure damagedCatalogue(const QString &catalogue, const QString &mistake)
{
    return failure(ErrorCode::CatalogueDamaged, catalogue, mistake);
}

Result<CatalogueFile> CatalogueFile::fromJson(const QByteArray &json)
{
    if (json.size() > maxBytes)
        return damagedCatalogue({}, u"the file is too large"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return damagedCatalogue({}, u"%1, at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return damagedCatalogue({}, u"the file is not one object"_s);

    const QJsonObject object = document.object();
    CatalogueObject head(object, u"head"_s);
    CatalogueFile file;
    head.choice("format"_L1, {u"bitacora-catalogue"_s});
    const int format = head.number("formatVersion"_L1, 1, newestFormat);
    if (head.isSound() && format > knownFormat)
        return failure(ErrorCode::CatalogueNewer);
    file.name = head.identifier("catalogue"_L1);
    file.version = head.number("version"_L1, 1, latestVersion);
    head.choice("license"_L1, {u"GPL-3.0-or-later"_s});
    const QString checksum = head.text("checksum"_L1);
    file.entries = head.list("entries"_L1, maxEntries);
    head.finish();
    if (!head.isSound())
        return damagedCatalogue(file.name, head.mistake());
    if (const QString expected = checksumOf(object); checksum != expected)
        return damagedCatalogue(file.name, u"the checksum of what it holds is "_s + expected);
    return file;
}

} // namespace bitacora
