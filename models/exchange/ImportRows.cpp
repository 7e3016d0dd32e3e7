#include "ImportRows.h"

#include "TextFolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// A cell in a sentence; more of it does not help to find the row.
constexpr qsizetype longestCellShown = 40;

} // namespace

QString ImportRows::nameKey(const QString &name)
{
    return foldedWords(name).join(u' ');
}

QString ImportRows::nameOf(const ImportTable::Row &row, const ImportMapping &mapping, ImportField name,
                           ImportField lastName)
{
    QString whole = mapping.cell(row, name).simplified();
    const QString last = mapping.cell(row, lastName).simplified();
    // Some write the last name both apart and in the name.
    const QString lastKey = nameKey(last);
    if (lastKey.isEmpty() || nameKey(whole).endsWith(u' ' + lastKey))
        return whole;
    return (whole + u' ' + last).trimmed();
}

QString ImportRows::firstNameFirst(const QString &name)
{
    const QStringList parts = name.split(u',');
    constexpr qsizetype two = 2;
    if (parts.size() != two)
        return name;
    const QString last = parts.constFirst().simplified();
    const QString first = parts.constLast().simplified();
    // "Ana Prueba, BCBA"
    const bool isName = std::any_of(first.begin(), first.end(), [](QChar c) { return c.isLower(); });
    return last.isEmpty() || !isName ? name : first + u' ' + last;
}

QString ImportRows::shownCell(const QString &cell)
{
    const QString text = cell.simplified();
    return text.size() > longestCellShown ? text.first(longestCellShown) + u'…' : text;
}

ImportProblem ImportRows::problem(const ImportTable::Row &row, const ImportMapping &mapping, ImportField field,
                                  ImportProblem::Kind kind)
{
    return {row.place, kind, field, shownCell(mapping.cell(row, field))};
}

std::optional<ImportProblem> ImportRows::tooLong(const ImportTable::Row &row, const ImportMapping &mapping,
                                                 ImportField field, int limit)
{
    if (mapping.cell(row, field).size() <= limit)
        return std::nullopt;
    return problem(row, mapping, field, ImportProblem::Kind::TextTooLong);
}

} // namespace bitacora
