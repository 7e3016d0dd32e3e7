#include "SearchWords.h"

#include <array>

namespace bitacora {

namespace {

constexpr char32_t firstCombiningMark = 0x300;
constexpr char32_t lastCombiningMark = 0x36F;

// Letters to Unicode since its version 8 or 10, marks to the older tables of SQLite's tokenizer.
bool wasAMark(char32_t character)
{
    return (character >= 0x19B0 && character <= 0x19C9) || character == 0x1CF2 || character == 0x1CF3;
}

// unicode61 makes tokens of the categories L*, N* and Co, of the characters that it knows. One that it took for a
// sign within a word would make two of it, which the index, without positions, cannot look up.
bool isTokenCharacter(char32_t character)
{
    if (wasAMark(character) || QChar::unicodeVersion(character) > QChar::Unicode_14_0)
        return false;
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

// Accents within a word neither separate nor matter.
bool isAccent(char32_t character)
{
    return character >= firstCombiningMark && character <= lastCombiningMark;
}

// What people type for letters that their keyboard lacks, and that are no letter with an accent to the tokenizer.
struct Spelling
{
    QStringView typed;
    QStringView meant;
};
constexpr std::array spellings {Spelling {u"o", u"\u00F8"},  Spelling {u"l", u"\u0142"},  Spelling {u"d", u"\u0111"},
                                Spelling {u"d", u"\u00F0"},  Spelling {u"i", u"\u0131"},  Spelling {u"ss", u"\u00DF"},
                                Spelling {u"ae", u"\u00E6"}, Spelling {u"oe", u"\u0153"}, Spelling {u"th", u"\u00FE"}};
// A word is looked up once for each of its spellings.
constexpr qsizetype mostSpellings = 16;
// Nobody types a whole page without such letters to find one with them.
constexpr qsizetype mostRespelledWords = 8;

QString phrase(const QString &word)
{
    return QStringLiteral("\"%1\" *").arg(word);
}

QStringList spellingsAmong(const QStringList &words, const QString &word)
{
    return words.size() <= mostRespelledWords ? SearchWords::spellingsOf(word) : QStringList {word};
}

} // namespace

QStringList SearchWords::spellingsOf(const QString &word)
{
    QStringList all {word};
    // Each round replaces one more letter than the one before.
    for (qsizetype next = 0; next < all.size() && all.size() < mostSpellings; ++next) {
        const QString known = next == 0 ? word.toLower() : all.at(next);
        for (const Spelling &spelling : spellings) {
            for (qsizetype at = known.indexOf(spelling.typed); at >= 0; at = known.indexOf(spelling.typed, at + 1)) {
                QString other = known;
                other.replace(at, spelling.typed.size(), spelling.meant.data(), spelling.meant.size());
                if (!all.contains(other) && all.size() < mostSpellings)
                    all.append(other);
            }
        }
    }
    return all;
}

QStringList SearchWords::split(const QString &typed)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
        word.clear();
    };
    const QList<uint> characters = typed.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t character : characters) {
        if (isTokenCharacter(character))
            word += QChar::fromUcs4(character);
        else if (!isAccent(character))
            endWord();
    }
    endWord();
    return words;
}

QString SearchWords::matchExpression(const QStringList &words)
{
    QStringList terms;
    terms.reserve(words.size());
    for (const QString &word : words) {
        QStringList phrases;
        const QStringList all = spellingsAmong(words, word);
        for (const QString &spelling : all)
            phrases.append(phrase(spelling));
        terms.append(u'(' + phrases.join(QStringLiteral(" OR ")) + u')');
    }
    return terms.join(QStringLiteral(" AND "));
}

QString SearchWords::readingExpression(const QStringList &words)
{
    QStringList terms;
    terms.reserve(words.size());
    for (const QString &word : words)
        terms.append(spellingsAmong(words, word).join(u'|'));
    return terms.join(u' ');
}

} // namespace bitacora
