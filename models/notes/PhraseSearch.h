#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace bitacora {

/// Finds phrases in a text as whole words, whatever their case and accents and whatever stands between the words.
class PhraseSearch
{
public:
    struct Place
    {
        qsizetype position = 0;
        qsizetype length = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit PhraseSearch(const QString &text);

    [[nodiscard]] QList<Place> find(const QString &phrase) const;
    /// The same for words that are folded already (see foldedWords).
    [[nodiscard]] QList<Place> findWords(const QStringList &words) const;
    /// The folded words of the text, and where each of them is.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] const QList<Place> &places() const { return m_places; }

private:
    QStringList m_words;
    QList<Place> m_places;
    QHash<QString, QList<qsizetype>> m_indexes;
};

} // namespace bitacora
