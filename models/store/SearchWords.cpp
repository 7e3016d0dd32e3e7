#include "SearchWords.h"

namespace bitacora {

namespace {

constexpr char32_t firstCombiningMark = 0x300;
constexpr char32_t lastCombiningMark = 0x36F;

// unicode61 makes tokens of the categories L*, N* and Co.
bool isTokenCharacter(char32_t character)
{
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
