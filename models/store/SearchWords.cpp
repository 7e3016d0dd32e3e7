#include "SearchWords.h"

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

} // namespace

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
    QStringList phrases;
    phrases.reserve(words.size());
    for (const QString &word : words)
        phrases.append(QStringLiteral("\"%1\" *").arg(word));
    return phrases.join(QStringLiteral(" AND "));
}

} // namespace bitacora
