#include "TextFolding.h"

#include "WordQuery.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace bitacora {

namespace {

constexpr char16_t firstAccented = 0xC0;
constexpr char16_t lastLatin1 = 0xFF;
constexpr char16_t softHyphen = 0xAD;

// U+00C0 to U+00FF without accents and in lower case; 0 for a letter that becomes two. Most names and notes hold
// nothing beyond these and ASCII, and a list of clients is folded at every key press, so they are spared the
// Unicode tables.
constexpr std::u16string_view plainLatin1 = u"aaaaaa\0ceeeeiiiidnooooo\u00D7ouuuuy\0\0"
                                            u"aaaaaa\0ceeeeiiiidnooooo\u00F7ouuuuy\0y"sv;
static_assert(plainLatin1.size() == lastLatin1 - firstAccented + 1);

struct Range
{
    char16_t first;
    char16_t last;
};

// Accents that people leave out when they search: the combining diacritics, and the points of Hebrew and
// Arabic. Vowel signs of other scripts are letters to their readers and stay.
constexpr std::array accents {Range {0x0300, 0x036F}, Range {0x0591, 0x05BD}, Range {0x05BF, 0x05BF},
                              Range {0x05C1, 0x05C2}, Range {0x064B, 0x065F}, Range {0x0670, 0x0670},
                              Range {0x1AB0, 0x1AFF}, Range {0x1DC0, 0x1DFF}, Range {0x20D0, 0x20FF},
                              Range {0xFE20, 0xFE2F}};

bool isAccent(QChar character)
{
    const char16_t code = character.unicode();
    return std::any_of(accents.begin(), accents.end(),
                       [code](Range range) { return code >= range.first && code <= range.last; });
}

// Letters that are none with an accent to Unicode, but that people without them on their keyboard write so.
QStringView plainSpelling(char16_t code)
{
    switch (code) {
    case 0x00DF: // sharp s
        return u"ss";
    case 0x00E6: // ae
        return u"ae";
    case 0x00F0: // eth
    case 0x0111: // d with stroke
        return u"d";
    case 0x00F8: // o with stroke
        return u"o";
    case 0x00FE: // thorn
        return u"th";
    case 0x0127: // h with stroke
        return u"h";
    case 0x0131: // dotless i
        return u"i";
    case 0x0142: // l with stroke
        return u"l";
    case 0x0153: // oe
        return u"oe";
    case 0x0167: // t with stroke
        return u"t";
    default:
        return {};
    }
}

QString foldedByUnicode(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (const QStringView spelling = plainSpelling(character.unicode()); !spelling.isEmpty())
            plain += spelling;
        else if (!isAccent(character) && character.unicode() != softHyphen)
            plain += character;
    }
    return plain;
}

char32_t codePointAt(const QString &text, qsizetype index)
{
    const QChar character = text.at(index);
    if (character.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(character, text.at(index + 1));
    return character.unicode();
}

} // namespace

QString folded(const QString &text)
{
    QString plain = text;
    QChar *out = plain.data();
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code < 0x80)
            *out++ = code >= u'A' && code <= u'Z' ? QChar(code + (u'a' - u'A')) : character;
        else if (code >= firstAccented && code <= lastLatin1 && plainLatin1[code - firstAccented] != 0)
            *out++ = QChar(plainLatin1[code - firstAccented]);
        else
            return foldedByUnicode(text);
    }
    return plain;
}

QStringList foldedWords(const QString &text)
{
    const QString plain = folded(text);
    QStringList words;
    qsizetype begin = -1;
    qsizetype index = 0;
    while (index < plain.size()) {
        const char32_t code = codePointAt(plain, index);
        const bool inWord = QChar::isLetterOrNumber(code) || (begin >= 0 && QChar::isMark(code));
        if (inWord && begin < 0)
            begin = index;
        if (!inWord && begin >= 0) {
            words += plain.mid(begin, index - begin);
            begin = -1;
        }
        index += QChar::requiresSurrogates(code) ? 2 : 1;
    }
    if (begin >= 0)
        words += plain.mid(begin);
    return words;
}

bool matchesWords(const QString &text, const QString &query)
{
    return WordQuery(query).matches(SearchableText::of(text));
}

} // namespace bitacora
