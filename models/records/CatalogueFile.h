#pragma once

#include "Result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace bitacora {

/// What all files of resources/catalogues have around their entries, read and verified; the entries are as they stand.
struct CatalogueFile
{
    /// A file beyond these is refused unread.
    static constexpr qsizetype maxBytes = qsizetype(4) * 1024 * 1024;
    static constexpr qsizetype maxEntries = 2000;
    /// The only format that this program knows.
    static constexpr int knownFormat = 1;

    /// The key `catalogue`: what the entries are.
    QString name;
    /// Of the content, from 1.
    int version = 0;
    QJsonArray entries;

    /// CatalogueDamaged (the detail says what) or CatalogueNewer.
    [[nodiscard]] static Result<CatalogueFile> fromJson(const QByteArray &json);
};

/// A CatalogueDamaged: in which catalogue, and what is wrong where.
[[nodiscard]] Failure damagedCatalogue(const QString &catalogue, const QString &mistake);

} // namespace bitacora
