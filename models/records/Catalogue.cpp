#include "Catalogue.h"

#include "CatalogueFile.h"
#include "CatalogueSchema.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

Q_LOGGING_CATEGORY(catalogueLog, "bitacora.catalogues")

constexpr std::size_t kindCount = std::size_t(CatalogueKind::ServiceCodes) + 1;

Catalogue embedded(CatalogueKind kind)
{
    QFile file(u":/catalogues/%1.json"_s.arg(catalogueName(kind)));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(catalogueLog, "A catalogue is not in the program: %ls", qUtf16Printable(file.fileName()));
        return {};
    }
    const Result<Catalogue> catalogue = Catalogue::fromJson(file.readAll());
    if (!catalogue) {
        qCCritical(catalogueLog, "%ls: %ls", qUtf16Printable(file.fileName()),
                   qUtf16Printable(catalogue.error().detail));
        return {};
    }
    return *catalogue;
}

} // namespace

Result<Catalogue> Catalogue::fromJson(const QByteArray &json)
{
    const Result<CatalogueFile> file = CatalogueFile::fromJson(json);
    if (!file)
        return tl::unexpected(file.error());
    const std::optional<CatalogueKind> kind = catalogueNamed(file->name);
    if (!kind)
        return damagedCatalogue(file->name, u"there is no such catalogue"_s);
    Result<QList<CatalogueEntry>> entries = CatalogueSchema::entries(*kind, file->entries);
    if (!entries)
        return tl::unexpected(entries.error());

    Catalogue catalogue;
    catalogue.m_kind = *kind;
    catalogue.m_version = file->version;
    catalogue.m_entries = *std::move(entries);
    for (qsizetype place = 0; place < catalogue.m_entries.size(); ++place)
        catalogue.m_places.insert(catalogue.m_entries.at(place).id, place);
    return catalogue;
}

const Catalogue &Catalogue::builtIn(CatalogueKind kind)
{
    static std::array<std::once_flag, kindCount> read;
    static std::array<Catalogue, kindCount> catalogues;
    const auto place = std::size_t(kind);
    std::call_once(read.at(place), [kind, place] {
        catalogues.at(place) = embedded(kind);
        catalogues.at(place).m_kind = kind;
    });
    return catalogues.at(place);
}

const CatalogueEntry *Catalogue::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_entries.at(*place);
}

const CatalogueEntry *Catalogue::findCode(const QString &code) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&code](const CatalogueEntry &other) { return other.code == code; });
    return entry == m_entries.cend() || code.isEmpty() ? nullptr : &*entry;
}

QStringList Catalogue::groups() const
{
    QStringList groups = CatalogueSchema::groups(m_kind);
    groups.removeIf([this](const QString &group) {
        return std::none_of(m_entries.cbegin(), m_entries.cend(),
                            [&group](const CatalogueEntry &entry) { return entry.group == group; });
    });
    return groups;
}

} // namespace bitacora
