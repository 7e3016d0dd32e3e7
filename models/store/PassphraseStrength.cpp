#include "PassphraseStrength.h"

#include "CommonSpanishWords.h"

#include <QByteArray>

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace bitacora {

namespace {

/// zxcvbn looks at no more in detail, and neither does anybody's patience.
constexpr qsizetype measuredLength = 100;
/// A name's shorter parts ("de", "la") are no more telling than any two letters.
constexpr qsizetype shortestOwnWord = 3;

/// What a passphrase leans on, in the order in which a tie is told.
enum class Habit { OwnWord, CommonWord, Substitution, Keyboard, Repeat, Sequence, Date, None };
constexpr auto habitCount = std::size_t(Habit::None);

/// zxcvbn reads bytes. One byte a character: the letter itself where it is ASCII or one with an accent
/// ("contraseña" is as common as "contrasena"), else one that is outside ASCII.
QByteArray asMeasured(const QString &text)
{
    constexpr char32_t firstBeyondAscii = 0x80;
    QString decomposed = text.left(measuredLength).normalized(QString::NormalizationForm_D);
    QByteArray bytes;
    bytes.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.isMark() || character.isHighSurrogate() || character.isNull())
            continue;
        const char32_t code = character.unicode();
        bytes += code < firstBeyondAscii ? char(code) : char(firstBeyondAscii | (code % firstBeyondAscii));
    }
    if (decomposed.isDetached() && !decomposed.isEmpty())
        sodium_memzero(decomposed.data(), size_t(decomposed.size()) * sizeof(QChar));
    return bytes;
}

/// Each word of the texts, and each text as one word.
std::vector<QByteArray> dictionaryOf(const QStringList &texts)
{
    std::vector<QByteArray> words;
    const auto add = [&words](const QByteArray &word) {
        if (word.size() >= shortestOwnWord)
            words.push_back(word);
    };
    for (const QString &text : texts) {
        const QByteArray simplified = asMeasured(text.simplified()).toLower();
        add(QByteArray(simplified).replace(' ', ""));
        for (const QByteArray &word : simplified.split(' '))
            add(word);
    }
    return words;
}

Habit habitOf(const ZxcMatch_t &match, const QByteArray &part, const std::vector<QByteArray> &ownWords)
{
    const unsigned type = unsigned(match.Type);
    switch (type & ~unsigned(MULTIPLE_MATCH)) {
    case DICTIONARY_MATCH:
        return Habit::CommonWord;
    case USER_MATCH:
        return std::find(ownWords.begin(), ownWords.end(), part.toLower()) != ownWords.end() ? Habit::OwnWord
                                                                                             : Habit::CommonWord;
    case DICT_LEET_MATCH:
    case USER_LEET_MATCH:
        return Habit::Substitution;
    case SPATIAL_MATCH:
        return Habit::Keyboard;
    case SEQUENCE_MATCH:
        return Habit::Sequence;
    case DATE_MATCH:
    case YEAR_MATCH:
        return Habit::Date;
    case REPEATS_MATCH:
        return Habit::Repeat;
    default:
        return type & MULTIPLE_MATCH ? Habit::Repeat : Habit::None;
    }
}

/// The habit that most of the characters follow.
Habit mainHabit(const ZxcMatch_t *matches, const QByteArray &measured, const std::vector<QByteArray> &ownWords)
{
    std::array<int, habitCount> covered {};
    for (const ZxcMatch_t *match = matches; match != nullptr; match = match->Next) {
        const Habit habit = habitOf(*match, measured.mid(match->Begin, match->Length), ownWords);
        if (habit != Habit::None)
            covered[std::size_t(habit)] += match->Length;
    }
    const auto most = std::max_element(covered.begin(), covered.end());
    return *most == 0 ? Habit::None : Habit(most - covered.begin());
}

QString sentence(Habit habit)
{
    switch (habit) {
    case Habit::OwnWord:
        return PassphraseStrength::tr("The name of the practice or your own is tried first. Leave it out.");
    case Habit::CommonWord:
        return PassphraseStrength::tr("Common words and passwords are tried first. Add more words that do not belong "
                                      "together.");
    case Habit::Substitution:
        return PassphraseStrength::tr(
            "Digits or signs in place of letters, as in p@ssw0rd, hardly help. Add words that "
            "do not belong together.");
    case Habit::Keyboard:
        return PassphraseStrength::tr(
            "Keys that lie side by side, as in qwerty, are tried first. Use words that do not "
            "belong together.");
    case Habit::Repeat:
        return PassphraseStrength::tr("Repeats, as in aaa or abcabc, add almost nothing. Use different words instead.");
    case Habit::Sequence:
        return PassphraseStrength::tr("Sequences, as in abcd or 6543, are tried first. Use words that do not belong "
                                      "together.");
    case Habit::Date:
        return PassphraseStrength::tr("Dates and years are easily guessed. Use words that do not belong together.");
    case Habit::None:
        break;
    }
    return PassphraseStrength::tr(
        "It is too short. Four or more words that do not belong together are strong, and easy "
        "to remember.");
}

int scoreFor(double guessesLog10)
{
    constexpr std::array steps {3.0, 6.0, 8.0, 10.0};
    return int(std::count_if(steps.begin(), steps.end(), [=](double step) { return guessesLog10 >= step; }));
}

struct FreeMatches
{
    void operator()(ZxcMatch_t *matches) const { ZxcvbnFreeInfo(matches); }
};

} // namespace

PassphraseStrength PassphraseStrength::measure(const QString &passphrase, const QStringList &ownWords)
{
    PassphraseStrength strength;
    QByteArray measured = asMeasured(passphrase);
    if (measured.isEmpty()) {
        strength.weakness = sentence(Habit::None);
        return strength;
    }
    const std::vector<QByteArray> own = dictionaryOf(ownWords);
    std::vector<const char *> dictionary;
    dictionary.reserve(own.size() + commonSpanishWords().size() + 1);
    for (const QByteArray &word : own)
        dictionary.push_back(word.constData());
    for (const QByteArrayView word : commonSpanishWords())
        dictionary.push_back(word.data());
    dictionary.push_back(nullptr);

    ZxcMatch_t *found = nullptr;
    const double bits = ZxcvbnMatch(measured.constData(), dictionary.data(), &found);
    const std::unique_ptr<ZxcMatch_t, FreeMatches> matches(found);
    strength.guessesLog10 = std::max(0.0, bits * std::log10(2.0));
    strength.score = scoreFor(strength.guessesLog10);
    if (strength.score < good)
        strength.weakness = sentence(mainHabit(matches.get(), measured, own));
    sodium_memzero(measured.data(), size_t(measured.size()));
    return strength;
}

} // namespace bitacora
