#include "PaletteModel.h"

#include "TextFolding.h"
#include "WordQuery.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QString spaced(const QStringList &words)
{
    QString text;
    for (const QString &word : words)
        text += u' ' + word;
    return text;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(PaletteEntries entries)
{
    std::vector<Prepared> all;
    all.reserve(entries.size());
    for (PaletteEntry &entry : entries) {
        const SearchableText searchable = SearchableText::of(entry.text + u' ' + entry.detail + u' ' + entry.synonyms);
        const QString words = spaced(foldedWords(entry.text));
        const QString allWords = words + spaced(foldedWords(entry.synonyms));
        all.push_back({std::move(entry), searchable, words, allWords});
    }
    beginResetModel();
    m_all = std::move(all);
    apply();
    endResetModel();
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query.simplified();
    apply();
    endResetModel();
}

PaletteModel::Fit PaletteModel::fitOf(const Prepared &prepared, const QStringList &words)
{
    if (words.isEmpty())
        return BeginsWithAll;
    if (prepared.words.startsWith(spaced(words)))
        return BeginsWithAll;
    const auto areIn = [&words](const QString &spacedWords) {
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return spacedWords.contains(u' ' + word); });
    };
    if (!areIn(prepared.words))
        return areIn(prepared.allWords) ? BySynonym : Elsewhere;
    return prepared.words.startsWith(u' ' + words.constFirst()) ? BeginsWithFirst : InText;
}

void PaletteModel::apply()
{
    struct Found
    {
        Fit fit;
        qsizetype used;
        size_t place;
    };
    const WordQuery query(m_query);
    const QStringList words = foldedWords(m_query);
    std::vector<Found> found;
    for (size_t place = 0; place < m_all.size(); ++place) {
        const Prepared &prepared = m_all[place];
        if (!query.matches(prepared.searchable))
            continue;
        const qsizetype used = m_used.indexOf(prepared.entry.key);
        found.push_back({fitOf(prepared, words), used < 0 ? m_used.size() : used, place});
    }
    std::sort(found.begin(), found.end(), [](const Found &left, const Found &right) {
        return std::tie(left.fit, left.used, left.place) < std::tie(right.fit, right.used, right.place);
    });
    m_shown.clear();
    m_shown.reserve(found.size());
    for (const Found &one : found)
        m_shown.push_back(one.place);
}

const PaletteEntry &PaletteModel::entryAt(int row) const
{
    return m_all.at(m_shown.at(size_t(row))).entry;
}

void PaletteModel::use(const QString &key)
{
    constexpr qsizetype mostUsed = 50;
    m_used.removeAll(key);
    m_used.prepend(key);
    if (m_used.size() > mostUsed)
        m_used.removeLast();
}

void PaletteModel::forget()
{
    m_used.clear();
    m_query.clear();
    setEntries({});
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString PaletteModel::accessibleText(const PaletteEntry &entry)
{
    QStringList parts {entry.text, entry.detail, entry.shortcut.toString(QKeySequence::NativeText)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return accessibleText(entry);
    case DetailRole:
        return entry.detail;
    case ShortcutRole:
        return QVariant::fromValue(entry.shortcut);
    default:
        return {};
    }
}

} // namespace bitacora
