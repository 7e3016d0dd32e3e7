#include "WordQuery.h"

#include "TextFolding.h"

#include <algorithm>

namespace bitacora {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += QChar(u'0' + char16_t(character.digitValue()));
    }
    return digits;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar character) { return character.isLetter() || character.isSurrogate(); });
}

} // namespace

SearchableText SearchableText::of(const QString &text)
{
    SearchableText prepared;
    const QStringList words = foldedWords(text);
    for (const QString &word : words)
        prepared.words += u' ' + word;
    prepared.digits = digitsOf(text);
    return prepared;
}

WordQuery::WordQuery(const QString &query)
    : m_beginnings(foldedWords(query))
    , m_digits(hasLetters(query) ? QString() : digitsOf(query))
{
    for (QString &beginning : m_beginnings)
        beginning.prepend(u' ');
}

bool WordQuery::matches(const SearchableText &text) const
{
    const bool everyWord = std::all_of(m_beginnings.cbegin(), m_beginnings.cend(),
                                       [&text](const QString &beginning) { return text.words.contains(beginning); });
    return everyWord || (!m_digits.isEmpty() && text.digits.contains(m_digits));
}

} // namespace bitacora
