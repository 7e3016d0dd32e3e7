#include "Money.h"

#include <QHash>

#include <limits>
#include <optional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDecimals = 2;
constexpr int decimalBase = 10;
constexpr int groupSize = 3;
constexpr int smallestGroup = 2; // "1,00,000" in India

struct Sign
{
    char16_t sign;
    const char16_t *currency;
};

// Signs that mean one currency and no other. "$", "£" and "¥" serve several.
constexpr Sign signs[] = {{0x20AC, u"EUR"}, {0x20B9, u"INR"}, {0x20A9, u"KRW"}, {0x20AA, u"ILS"}, {0x20AB, u"VND"},
                          {0x20B1, u"PHP"}, {0x20A1, u"CRC"}, {0x20B2, u"PYG"}, {0x20A6, u"NGN"}, {0x20B4, u"UAH"},
                          {0x20BA, u"TRY"}, {0x20BD, u"RUB"}, {0x20B5, u"GHS"}};

QString ownSign(const QString &currency)
{
    for (const Sign &sign : signs) {
        if (QStringView(sign.currency) == currency)
            return QChar(sign.sign);
    }
    return {};
}

bool belongsToAnother(QChar sign, const QString &currency)
{
    for (const Sign &known : signs) {
        if (known.sign == sign.unicode())
            return QStringView(known.currency) != currency;
    }
    // A dollar sign means no euros.
    return !ownSign(currency).isEmpty();
}

QString symbolFor(const QString &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    if (QString sign = ownSign(currency); !sign.isEmpty())
        return sign;
    if (currency == u"USD")
        return u"US$"_s;
    if (currency == u"GBP")
        return u"£"_s;
    return currency;
}

bool isInvisible(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format;
}

// Digits and separators alone, without sign, code and spaces; none where the text names another currency.
std::optional<QString> withoutCurrency(const QString &text, const QString &currency, const QLocale &locale)
{
    QString number = text;
    const QString localeSymbol = locale.currencySymbol(QLocale::CurrencySymbol);
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency && !localeSymbol.isEmpty())
        number.remove(localeSymbol);
    number.remove(currency, Qt::CaseInsensitive);
    QString kept;
    for (const QChar character : number) {
        if (character.category() == QChar::Symbol_Currency) {
            if (belongsToAnother(character, currency))
                return std::nullopt;
            // "US$", "MX$": the letters before a sign begin the currency's code.
            qsizetype begin = kept.size();
            while (begin > 0 && kept.at(begin - 1).isLetter())
                --begin;
            if (!currency.startsWith(kept.mid(begin)))
                return std::nullopt;
            kept.truncate(begin);
        } else if (!isInvisible(character)) {
            kept += character;
        }
    }
    return kept;
}

// A separator that stands where groups of thousands end.
bool endsGroups(const QString &number, QChar separator)
{
    const QStringList groups = number.split(separator);
    if (groups.size() < 2 || groups.back().size() != groupSize)
        return false;
    for (qsizetype i = 0; i + 1 < groups.size(); ++i) {
        const qsizetype size = groups.at(i).size();
        if (size > groupSize || size < (i == 0 ? 1 : smallestGroup))
            return false;
    }
    return true;
}

struct Parts
{
    QString whole;
    QString fraction;
};

// Splits at the decimal separator. The locale's own separators come first; the other one of the two is taken
// for a decimal separator where it cannot be anything else ("60.50" typed in Spain).
std::optional<Parts> split(QString number, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    const QChar decimal = point.isEmpty() ? QChar(u'.') : point.front();
    const QChar group = decimal == u',' ? QChar(u'.') : QChar(u',');
    number.remove(u'\'').remove(QChar(0x2019)).remove(QChar(0x066C));
    if (number.count(decimal) > 1)
        return std::nullopt;
    Parts parts {number.section(decimal, 0, 0), number.section(decimal, 1)};
    if (parts.whole.contains(group)) {
        if (endsGroups(parts.whole, group)) {
            parts.whole.remove(group);
        } else if (!number.contains(decimal) && number.count(group) == 1) {
            parts = {number.section(group, 0, 0), number.section(group, 1)};
        } else {
            return std::nullopt;
        }
    }
    return parts;
}

std::optional<qint64> toMinorUnits(const QString &digits)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 sum = 0;
    for (const QChar character : digits) {
        const int digit = character.digitValue();
        if (!character.isDigit() || sum > (most - digit) / decimalBase)
            return std::nullopt;
        sum = sum * decimalBase + digit;
    }
    return sum;
}

// With the locale's groups of thousands. In languages that write "1234" and "12.345", Qt 6.4 also leaves out
// the first separator of "1.234.567".
QString grouped(quint64 whole, const QLocale &locale)
{
    QString number = locale.toString(whole);
    const QString separator = locale.groupSeparator();
    const qsizetype first = separator.isEmpty() ? -1 : number.indexOf(separator);
    if (first > groupSize)
        number.insert(first - groupSize, separator);
    return number;
}

struct Digits
{
    bool negative = false;
    QString whole;
    QString fraction;
};

Digits digitsOf(const Money &money)
{
    // Without the overflow that negating the lowest number has.
    const quint64 amount = money.minorUnits < 0 ? 0 - quint64(money.minorUnits) : quint64(money.minorUnits);
    const int decimals = Money::decimals(money.currency);
    const QString all = QString::number(amount).rightJustified(decimals + 1, u'0');
    return {money.minorUnits < 0, all.chopped(decimals), all.right(decimals)};
}

} // namespace

int Money::decimals(const QString &currency)
{
    static const QHash<QString, int> unusual = [] {
        QHash<QString, int> table;
        // ISO 4217, "Minor unit" column of list one.
        for (const QString &code : u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"_s.split(u' '))
            table.insert(code, 0);
        for (const QString &code : u"BHD IQD JOD KWD LYD OMR TND"_s.split(u' '))
            table.insert(code, 3);
        return table;
    }();
    return unusual.value(currency, usualDecimals);
}

Result<Money> Money::parse(const QString &text, const QString &currency, const QLocale &locale)
{
    const int places = decimals(currency);
    const auto malformed = [&] {
        constexpr qint64 example = 60;
        return failure(
            ErrorCode::MoneyMalformed,
            Money {toMinorUnits(QString::number(example) + QString(places, u'0')).value_or(example), currency}.toString(
                locale));
    };
    const auto number = withoutCurrency(text, currency, locale);
    if (!number)
        return malformed();
    auto parts = split(*number, locale);
    if (!parts || parts->fraction.size() > places || (parts->whole.isEmpty() && parts->fraction.isEmpty()))
        return malformed();
    const auto minor = toMinorUnits(parts->whole + parts->fraction.leftJustified(places, u'0'));
    if (!minor)
        return malformed();
    return Money {*minor, currency};
}

QString Money::toString(const QLocale &locale) const
{
    // "C" is no one's language, and writes "60.00$".
    if (locale.language() == QLocale::C)
        return toString(QLocale(QLocale::English, QLocale::UnitedStates));
    const Digits digits = digitsOf(*this);
    QString number = grouped(digits.whole.toULongLong(), locale);
    if (!digits.fraction.isEmpty()) {
        number += locale.decimalPoint();
        const char16_t zero = locale.zeroDigit().at(0).unicode();
        for (const QChar digit : digits.fraction)
            number += QChar(char16_t(zero + digit.digitValue()));
    }
    // Where the sign goes is taken from how the locale writes one whole unit.
    const QString symbol = symbolFor(currency, locale);
    const QString one = locale.toString(1);
    QString pattern = locale.toCurrencyString(qlonglong(1), symbol);
    const qsizetype place = pattern.indexOf(one);
    if (place < 0)
        return symbol + QChar::Nbsp + number;
    if (place > 0 && pattern.at(place - 1).isLetter())
        number.prepend(QChar::Nbsp);
    pattern.replace(place, one.size(), number);
    return digits.negative ? locale.negativeSign() + pattern : pattern;
}

QString Money::toPlainNumber() const
{
    const Digits digits = digitsOf(*this);
    const QString sign = digits.negative ? u"-"_s : QString();
    return digits.fraction.isEmpty() ? sign + digits.whole : sign + digits.whole + u'.' + digits.fraction;
}

} // namespace bitacora
