#pragma once

#include "PaletteEntry.h"
#include "SearchableText.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace bitacora {

/// What the command palette lists for what was typed: each word begins a word of the entry, whatever its case and
/// accents; what fits best comes first, of the equally fitting what was used last, and else what
/// stands first among the entries.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        /// QKeySequence.
        ShortcutRole,
    };

    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(PaletteEntries entries);
    void setQuery(const QString &query);
    [[nodiscard]] const PaletteEntry &entryAt(int row) const;
    /// Remembers, until forget(), that it was used now.
    void use(const QString &key);
    /// The entries, and what was used.
    void forget();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// An entry with what finding it needs, prepared once.
    struct Prepared
    {
        PaletteEntry entry;
        SearchableText searchable;
        /// The words of its text alone, and with its synonyms; each after a space.
        QString words;
        QString allWords;
    };
    /// How well it fits; the lowest is the best.
    enum Fit { BeginsWithAll, BeginsWithFirst, InText, BySynonym, Elsewhere };

    [[nodiscard]] static Fit fitOf(const Prepared &prepared, const QStringList &words);
    [[nodiscard]] static QString accessibleText(const PaletteEntry &entry);
    void apply();

    std::vector<Prepared> m_all;
    /// Places in m_all.
    std::vector<size_t> m_shown;
    QString m_query;
    /// Keys, the last one used first.
    QStringList m_used;
};

} // namespace bitacora
