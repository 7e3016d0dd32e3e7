#include "CatalogueText.h"

#include "TextFolding.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace bitacora {

namespace {

QString firstWord(const QString &phrase)
{
    return phrase.left(phrase.indexOf(u' '));
}

template <typename Words>
bool isOneOf(QStringView word, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [word](std::u16string_view other) {
        return word == QStringView(other.data(), qsizetype(other.size()));
    });
}

template <typename Beginnings>
bool beginsWithOneOf(QStringView word, const Beginnings &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [word](std::u16string_view beginning) {
        return word.startsWith(QStringView(beginning.data(), qsizetype(beginning.size())));
    });
}

// What counts is the sound: "an hour", "a user".
bool takesAn(const QString &phrase)
{
    static constexpr std::array silentH {u"hour"sv, u"honest"sv, u"honor"sv, u"heir"sv};
    static constexpr std::array spokenConsonant {u"one"sv,   u"once"sv, u"uni"sv, u"use"sv,
                                                 u"usual"sv, u"user"sv, u"eu"sv,  u"ukulele"sv};
    static constexpr std::u16string_view vowels = u"aeiou"sv;
    const QString word = firstWord(phrase).toLower();
    if (word.isEmpty())
        return false;
    if (beginsWithOneOf(word, silentH))
        return true;
    if (beginsWithOneOf(word, spokenConsonant) && !word.startsWith(u"unin"))
        return false;
    return vowels.find(word.front().unicode()) != std::u16string_view::npos;
}

// Feminine nouns that begin with a stressed "a" take the masculine article in the singular: "el agua", "un aula".
bool beginsWithStressedA(const QString &phrase)
{
    static constexpr std::array nouns {u"agua"sv, u"ala"sv,    u"alma"sv, u"ansia"sv, u"\u00e1rea"sv,
                                       u"arma"sv, u"asma"sv,   u"aula"sv, u"habla"sv, u"hacha"sv,
                                       u"hada"sv, u"hambre"sv, u"alza"sv, u"arca"sv,  u"\u00e1guila"sv};
    return isOneOf(firstWord(phrase).toLower(), nouns);
}

QString before(QLatin1String article, const QString &phrase)
{
    return article + u' ' + phrase;
}

// The ending of the first word tells, but for a few that everybody uses.
WordGender guessedGender(const QString &phrase)
{
    static constexpr std::array masculine {
        u"mapa"sv,       u"d\u00eda"sv, u"problema"sv, u"programa"sv,   u"sistema"sv,     u"tema"sv,        u"idioma"sv,
        u"pictograma"sv, u"esquema"sv,  u"clima"sv,    u"avi\u00f3n"sv, u"cami\u00f3n"sv, u"rompecabezas"sv};
    static constexpr std::array feminine {u"mano"sv,  u"foto"sv,  u"moto"sv,       u"clase"sv, u"llave"sv, u"base"sv,
                                          u"noche"sv, u"tarde"sv, u"leche"sv,      u"calle"sv, u"frase"sv, u"imagen"sv,
                                          u"piel"sv,  u"red"sv,   u"se\u00f1al"sv, u"voz"sv,   u"vez"sv,   u"luz"sv};
    static constexpr std::array endings {u"ci\u00f3n"sv, u"si\u00f3n"sv, u"dad"sv,   u"tad"sv, u"tud"sv, u"umbre"sv,
                                         u"ciones"sv,    u"siones"sv,    u"dades"sv, u"a"sv,   u"as"sv};
    const QString word = firstWord(phrase).toLower();
    if (isOneOf(word, masculine))
        return WordGender::Masculine;
    if (isOneOf(word, feminine))
        return WordGender::Feminine;
    const bool ends = std::any_of(endings.begin(), endings.end(), [&word](std::u16string_view ending) {
        return word.endsWith(QStringView(ending.data(), qsizetype(ending.size())));
    });
    return ends ? WordGender::Feminine : WordGender::Masculine;
}

WordNumber guessedNumber(const QString &phrase, NoteLanguage language)
{
    if (language == NoteLanguage::English)
        return WordNumber::Singular;
    const QString word = firstWord(phrase).toLower();
    const bool plural =
        word.endsWith(u's') && !word.endsWith(u"sis") && word != u"rompecabezas" && word != u"an\u00e1lisis";
    return plural ? WordNumber::Plural : WordNumber::Singular;
}

// "Tantrums" becomes "tantrums"; "PECS" and "iPad" stay.
QString withinASentence(const QString &name)
{
    const bool capitalised = name.size() > 1 && name.at(0).isUpper() && !name.at(1).isUpper();
    return capitalised ? name.at(0).toLower() + name.mid(1) : name;
}

} // namespace

QString withDefiniteArticle(const QString &phrase, WordGender gender, WordNumber number, NoteLanguage language)
{
    if (language == NoteLanguage::English)
        return before("the"_L1, phrase);
    if (number == WordNumber::Plural)
        return before(gender == WordGender::Feminine ? "las"_L1 : "los"_L1, phrase);
    const bool feminine = gender == WordGender::Feminine && !beginsWithStressedA(phrase);
    return before(feminine ? "la"_L1 : "el"_L1, phrase);
}

QString withIndefiniteArticle(const QString &phrase, WordGender gender, WordNumber number, NoteLanguage language)
{
    if (number == WordNumber::Plural)
        return phrase;
    if (language == NoteLanguage::English)
        return before(takesAn(phrase) ? "an"_L1 : "a"_L1, phrase);
    const bool feminine = gender == WordGender::Feminine && !beginsWithStressedA(phrase);
    return before(feminine ? "una"_L1 : "un"_L1, phrase);
}

QString CatalogueText::mention() const
{
    switch (article) {
    case WordArticle::Indefinite:
        return withIndefiniteArticle(phrase, gender, number, language);
    case WordArticle::Definite:
        return definite();
    case WordArticle::None:
        break;
    }
    return phrase;
}

QString CatalogueText::definite() const
{
    return withDefiniteArticle(phrase, gender, number, language);
}

QString CatalogueText::definite(WordGender person) const
{
    if (person != WordGender::Feminine || feminine.isEmpty())
        return definite();
    return withDefiniteArticle(feminine, person, number, language);
}

QString CatalogueText::counted(int count) const
{
    return count == 1 || plural.isEmpty() ? phrase : plural;
}

CatalogueText CatalogueText::ofName(NoteLanguage language, const QString &name)
{
    CatalogueText text;
    text.language = language;
    text.name = name.simplified();
    text.phrase = withinASentence(text.name);
    text.number = guessedNumber(text.phrase, language);
    if (language == NoteLanguage::Spanish)
        text.gender = guessedGender(text.phrase);
    return text;
}

} // namespace bitacora
