#pragma once

#include <QCollator>
#include <QLocale>

struct sqlite3;

namespace bitacora {

struct SqlCipherOptions;

/// The collation LOCALIZED: as people of a language sort names, without regard to case, digits as numbers.
class LocalizedCollation
{
public:
    LocalizedCollation();
    void setLocale(const QLocale &locale);
    /// Both UTF-8.
    [[nodiscard]] int compare(QByteArrayView left, QByteArrayView right) const;

private:
    QCollator m_collator;
};

/// Gives a connection the collation, the aggregate `packed`, `has_bit`, `has_words` and, where the options ask,
/// `regexp`, and `lower` and `upper` for letters of every script.
/// `collation` must outlive the handle. SQLite's result code.
int registerFunctions(sqlite3 *database, LocalizedCollation &collation, const SqlCipherOptions &options);

} // namespace bitacora
