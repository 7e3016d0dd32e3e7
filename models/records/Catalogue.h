#pragma once

#include "CatalogueEntry.h"
#include "CatalogueKind.h"
#include "Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace bitacora {

/// The entries of one kind, in both languages: data with a version, made for people to choose from and for the
/// writer of notes to speak of. Format and license: resources/catalogues/README.md.
///
///     const Catalogue &behaviors = Catalogue::builtIn(CatalogueKind::Behaviors);
///     if (const CatalogueEntry *entry = behaviors.find(u"hand-flapping"_s))
///         text = entry->in(NoteLanguage::Spanish).definite();   // "el aleteo de manos"
class Catalogue
{
public:
    /// Reads a whole catalogue file. Fails with CatalogueDamaged, whose detail says where and what, for anything
    /// but a sound file of the known format: unknown keys, missing forms, a checksum that does not fit, more than
    /// `CatalogueFile::maxBytes`; and with CatalogueNewer for a format of a later program.
    [[nodiscard]] static Result<Catalogue> fromJson(const QByteArray &json);

    /// The one that comes with the program, read at its first use and kept; safe from any thread.
    [[nodiscard]] static const Catalogue &builtIn(CatalogueKind kind);

    [[nodiscard]] CatalogueKind kind() const { return m_kind; }
    /// Of the content; counts up from 1 with every published change. 0 in an empty catalogue.
    [[nodiscard]] int version() const { return m_version; }
    /// In the order in which to offer them.
    [[nodiscard]] const QList<CatalogueEntry> &entries() const { return m_entries; }
    /// Null when there is none. Valid as long as the catalogue is.
    [[nodiscard]] const CatalogueEntry *find(const QString &id) const;
    /// The first with that code, for places and services; null when there is none.
    [[nodiscard]] const CatalogueEntry *findCode(const QString &code) const;
    /// The groups that have entries, in order; empty in the kinds without groups.
    [[nodiscard]] QStringList groups() const;

    friend bool operator==(const Catalogue &, const Catalogue &) = default;

private:
    CatalogueKind m_kind = CatalogueKind::Behaviors;
    int m_version = 0;
    QList<CatalogueEntry> m_entries;
    QHash<QString, qsizetype> m_places;
};

} // namespace bitacora
