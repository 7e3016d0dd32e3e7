#include "NoteWords.h"

#include "LocaleText.h"

using namespace Qt::StringLiterals;

namespace bitacora::NoteWords {

namespace {

constexpr QChar narrowSpace(0x202F);

constexpr int secondsAMinute = 60;
constexpr int secondsAnHour = 3600;
constexpr int minutesAnHour = 60;

// From the first letter on, without accents: what the ear hears at the beginning.
QString heard(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && !text.at(first).isLetterOrNumber())
        ++first;
    constexpr int letters = 3;
    QString start = text.mid(first, letters).normalized(QString::NormalizationForm_D).toLower();
    start.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return start;
}

QString one(int count, const QString &singular, const QString &plural)
{
    return QString::number(count) + u' ' + (count == 1 ? singular : plural);
}

QString joined(const QStringList &parts, NoteLanguage language)
{
    QList<Said> items;
    for (const QString &part : parts)
        items.append({part, {}});
    return list(items, language).text;
}

// Newer tables of regions part the hour from its AM by a narrow space, which other programs show as a box.
QString clockTime(QTime time, const QLocale &locale)
{
    return shortTimeText(time, locale).replace(narrowSpace, u' ');
}

} // namespace

QString spanishAnd(const QString &next)
{
    const QString start = heard(next);
    const bool soundsI = (start.startsWith(u'i') || start.startsWith(u"hi")) && !start.startsWith(u"hie")
        && !start.startsWith(u"hia") && !start.startsWith(u"ion");
    return soundsI ? u"e"_s : u"y"_s;
}

QString spanishOr(const QString &next)
{
    const QString start = heard(next);
    return start.startsWith(u'o') || start.startsWith(u"ho") || start == u"8" ? u"u"_s : u"o"_s;
}

QString spanishOf(const QString &phrase)
{
    return phrase.startsWith(u"el ") ? u"del "_s + phrase.mid(3) : u"de "_s + phrase;
}

QString spanishTo(const QString &phrase)
{
    return phrase.startsWith(u"el ") ? u"al "_s + phrase.mid(3) : u"a "_s + phrase;
}

Said list(const QList<Said> &items, NoteLanguage language)
{
    Said all;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Said &item = items.at(i);
        if (i > 0 && i + 1 < items.size())
            all.text += u", "_s;
        else if (i > 0)
            all.text += u' ' + (language == NoteLanguage::Spanish ? spanishAnd(item.text) : u"and"_s) + u' ';
        all = say(u"%1%2", {all, item});
    }
    return all;
}

QString number(int number, const QLocale &locale)
{
    return locale.toString(number);
}

QString percent(int percent, const QLocale &locale)
{
    const bool close = locale.language() != QLocale::Spanish || locale.territory() == QLocale::Mexico
        || locale.territory() == QLocale::UnitedStates || locale.territory() == QLocale::PuertoRico;
    return locale.toString(percent) + (close ? u"%"_s : u"\u00A0%"_s);
}

QString hourlyRate(int count, int minutes, const QLocale &locale)
{
    constexpr int tenths = 10;
    const qint64 rate = (qint64(count) * minutesAnHour * tenths * 2 + minutes) / (qint64(minutes) * 2);
    const int decimals = rate % tenths == 0 ? 0 : 1;
    return locale.toString(double(rate) / tenths, 'f', decimals);
}

QString timeSpan(int seconds, const NoteStyle &style)
{
    const bool spanish = style.language == NoteLanguage::Spanish;
    const int hours = seconds / secondsAnHour;
    const int minutes = seconds % secondsAnHour / secondsAMinute;
    const int rest = seconds % secondsAMinute;
    QStringList parts;
    if (hours > 0)
        parts.append(spanish ? one(hours, u"hora"_s, u"horas"_s) : one(hours, u"hour"_s, u"hours"_s));
    if (minutes > 0)
        parts.append(spanish ? one(minutes, u"minuto"_s, u"minutos"_s) : one(minutes, u"minute"_s, u"minutes"_s));
    if (rest > 0 || parts.isEmpty())
        parts.append(spanish ? one(rest, u"segundo"_s, u"segundos"_s) : one(rest, u"second"_s, u"seconds"_s));
    return joined(parts, style.language);
}

QString minutes(int minutes, const NoteStyle &style)
{
    const QString count = number(minutes, style.locale);
    if (style.language == NoteLanguage::Spanish)
        return count + (minutes == 1 ? u" minuto"_s : u" minutos"_s);
    return count + (minutes == 1 ? u" minute"_s : u" minutes"_s);
}

QString date(QDate date, const NoteStyle &style)
{
    return style.locale.toString(date, QLocale::LongFormat);
}

QString fromTo(const ZonedTime &start, const ZonedTime &end, const NoteStyle &style)
{
    const QString from = clockTime(start.wall().time(), style.locale);
    const QString to = clockTime(end.wall().time(), style.locale);
    const bool nextDay = start.day() != end.day();
    if (style.language != NoteLanguage::Spanish)
        return u"from %1 to %2"_s.arg(from, to) + (nextDay ? u" the next day"_s : QString());
    const auto article = [](const QString &time) {
        const bool one = time.startsWith(u"1:") || time.startsWith(u"01:");
        return (one ? u"la "_s : u"las "_s) + time;
    };
    return u"de %1 a %2"_s.arg(article(from), article(to)) + (nextDay ? u" del día siguiente"_s : QString());
}

QString englishPossessive(const QString &name)
{
    return name + u"\u2019s"_s;
}

} // namespace bitacora::NoteWords
