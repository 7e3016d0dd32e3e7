#include "PhraseSearch.h"

#include "TextFolding.h"

namespace bitacora {

PhraseSearch::PhraseSearch(const QString &text)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark());
        if (inWord && start < 0) {
            start = i;
        } else if (!inWord && start >= 0) {
            m_words.append(folded(text.mid(start, i - start)));
            m_places.append({start, i - start});
            m_indexes[m_words.constLast()].append(m_words.size() - 1);
            start = -1;
        }
    }
}

QList<PhraseSearch::Place> PhraseSearch::find(const QString &phrase) const
{
    return findWords(PhraseSearch(phrase).words());
}

QList<PhraseSearch::Place> PhraseSearch::findWords(const QStringList &words) const
{
    QList<Place> found;
    if (words.isEmpty())
        return found;
    const QList<qsizetype> starts = m_indexes.value(words.constFirst());
    for (const qsizetype start : starts) {
        if (start + words.size() > m_words.size())
            continue;
        bool all = true;
        for (qsizetype i = 1; all && i < words.size(); ++i)
            all = m_words.at(start + i) == words.at(i);
        if (!all)
            continue;
        const Place first = m_places.at(start);
        const Place last = m_places.at(start + words.size() - 1);
        found.append({first.position, last.position + last.length - first.position});
    }
    return found;
}

} // namespace bitacora
