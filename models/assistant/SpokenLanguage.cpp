#include "SpokenLanguage.h"

#include "TextFolding.h"

#include <QSet>

#include <algorithm>

namespace bitacora {

namespace {

// Words of one language that the other does not have.
constexpr QStringView englishWords = u"the of and to was were with for that this by from at an as his her their which "
                                     u"during after before had has is are "
                                     u"in on when while client session responded used";
constexpr QStringView spanishWords = u"el la los las de del y que en con por para una un se su sus fue fueron durante "
                                     u"tras despues ante mediante como al "
                                     u"cuando mientras sesion cliente respondio utilizo";

int hits(const QStringList &words, QStringView of)
{
    const QStringList list = of.toString().split(u' ');
    const QSet<QString> known(list.begin(), list.end());
    return int(
        std::count_if(words.begin(), words.end(), [&known](const QString &word) { return known.contains(word); }));
}

} // namespace

std::optional<NoteLanguage> spokenLanguage(const QString &text)
{
    constexpr int fewest = 5;
    constexpr int timesMore = 3;
    const QStringList words = foldedWords(text);
    const int english = hits(words, englishWords);
    const int spanish = hits(words, spanishWords);
    if (english >= fewest && english > timesMore * spanish)
        return NoteLanguage::English;
    if (spanish >= fewest && spanish > timesMore * english)
        return NoteLanguage::Spanish;
    return std::nullopt;
}

} // namespace bitacora
