#include "ImportValues.h"

#include "TextFolding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int century = 100;
constexpr int secondsInHour = 3600;
constexpr int secondsInMinute = 60;
constexpr int hoursOfHalfDay = 12;
/// No clock is further from UTC (seconds).
constexpr int longestOffset = 14 * secondsInHour;
/// Outside of these it is something else that looks like a date.
constexpr int firstYear = 1850;
constexpr int lastYear = 2200;
/// No cell that means a time or a date is longer.
constexpr qsizetype longestMoment = 80;

struct MonthNames
{
    QStringView english;
    QStringView spanish;
};

// Their first three letters are enough; "setiembre" is one as well.
constexpr std::array months {MonthNames {u"jan", u"ene"}, MonthNames {u"feb", u"feb"}, MonthNames {u"mar", u"mar"},
                             MonthNames {u"apr", u"abr"}, MonthNames {u"may", u"may"}, MonthNames {u"jun", u"jun"},
                             MonthNames {u"jul", u"jul"}, MonthNames {u"aug", u"ago"}, MonthNames {u"sep", u"set"},
                             MonthNames {u"oct", u"oct"}, MonthNames {u"nov", u"nov"}, MonthNames {u"dec", u"dic"}};
constexpr qsizetype monthLetters = 3;

struct StatusWords
{
    SessionStatus status;
    QStringView words;
};

constexpr std::array statusWords {
    StatusWords {SessionStatus::Pending,
                 u"pending|tentative|awaiting confirmation|unconfirmed|requested|needs action|pendiente|por confirmar|"
                 u"sin confirmar|solicitada"},
    StatusWords {SessionStatus::Confirmed,
                 u"confirmed|scheduled|booked|accepted|upcoming|active|approved|confirmada|confirmado|programada|"
                 u"programado|agendada|agendado|reservada|aceptada|activa"},
    StatusWords {
        SessionStatus::Completed,
        u"completed|complete|attended|done|show|showed|arrived|kept|finished|billed|paid|completada|completado|"
        u"realizada|realizado|asistio|atendida|atendido|finalizada|terminada|hecha|pagada"},
    StatusWords {SessionStatus::Cancelled,
                 u"cancelled|canceled|late cancelled|late canceled|late cancel|cancelled by client|canceled by client|"
                 u"declined|cancelada|cancelado|anulada|anulado|rechazada"},
    StatusWords {SessionStatus::NoShow,
                 u"no show|noshow|no showed|missed|absent|did not attend|no asistio|inasistencia|ausente|ausencia|"
                 u"falto|no se presento"}};

QString plain(const QString &cell)
{
    return foldedWords(cell).join(u' ');
}

int wholeYear(const QString &digits, int latestYear)
{
    int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    year += latestYear / century * century;
    return year > latestYear ? year - century : year;
}

/// 1 to 12; 0 for any other word.
int monthNamed(const QString &word)
{
    const QStringView letters = QStringView(word).first(std::min(word.size(), monthLetters));
    const auto found = std::find_if(months.begin(), months.end(), [letters](const MonthNames &month) {
        return month.english == letters || month.spanish == letters;
    });
    return found == months.end() ? 0 : int(found - months.begin()) + 1;
}

struct Dated
{
    QDate date;
    /// What stands behind the date.
    QString rest;
};

const QRegularExpression &isoDate()
{
    static const QRegularExpression pattern(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"_s);
    return pattern;
}

const QRegularExpression &figuresDate()
{
    static const QRegularExpression pattern(
        u"^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)"_s);
    return pattern;
}

std::optional<Dated> datedInFigures(const QString &text, DateOrder order, int latestYear)
{
    if (const auto iso = isoDate().match(text); iso.hasMatch())
        return Dated {QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt()),
                      text.mid(iso.capturedEnd())};
    const auto figures = figuresDate().match(text);
    if (!figures.hasMatch())
        return std::nullopt;
    const int first = figures.captured(1).toInt();
    const int second = figures.captured(2).toInt();
    const int year = wholeYear(figures.captured(3), latestYear);
    const bool isDayFirst = order == DateOrder::DayFirst;
    return Dated {QDate(year, isDayFirst ? second : first, isDayFirst ? first : second),
                  text.mid(figures.capturedEnd())};
}

std::optional<Dated> datedInWords(const QString &text)
{
    // "May 4, 2026", "Mon, May 4, 2026"
    static const QRegularExpression monthFirst(
        u"^(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s);
    // "4 May 2026", "lunes, 4 de mayo de 2026", "4-may-2026"
    static const QRegularExpression dayFirst(
        u"^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:\\s+de\\s+|[\\s-]+)(\\p{L}{3,})\\.?(?:\\s+de\\s+|\\s+del\\s+|,?[\\s-]+)(\\d{4})(?!\\d)"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2)))
            return Dated {QDate(match.captured(3).toInt(), month, match.captured(1).toInt()),
                          text.mid(match.capturedEnd())};
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(1)))
            return Dated {QDate(match.captured(3).toInt(), month, match.captured(2).toInt()),
                          text.mid(match.capturedEnd())};
    }
    return std::nullopt;
}

/// Whether what stands behind a date is a time as ISO 8601 writes it, so that an offset may follow.
bool isInstant(const QString &rest)
{
    static const QRegularExpression pattern(u"^(?:t\\d{2}:?\\d{2}|\\s\\d{2}:\\d{2}:\\d{2})"_s);
    return pattern.match(rest).hasMatch();
}

/// Takes "Z", "+02:00" or "-0430" off the end.
std::optional<int> takeOffset(QString &text)
{
    static const QRegularExpression pattern(u"(?:z|([+-])(\\d{2}):?(\\d{2}))$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int size = match.captured(2).toInt() * secondsInHour + match.captured(3).toInt() * secondsInMinute;
    if (size > longestOffset)
        return std::nullopt;
    const bool isWest = match.captured(1) == "-"_L1;
    text.truncate(match.capturedStart());
    return isWest ? -size : size;
}

} // namespace

QTime ImportValues::timeOf(const QString &cell)
{
    static const QRegularExpression invisible(u"[\\s\\x{00A0}\\x{202F}]+"_s);
    static const QRegularExpression parts(
        u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?(?:[:.](\\d{2})(?:[.,]\\d+)?)?(?:hrs?|hs|h)?\\.?(?:([ap])\\.?m?\\.?)?$"_s);
    if (cell.size() > longestMoment)
        return {};
    QString text = cell.toLower();
    text.remove(invisible);
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(4); !half.isEmpty()) {
        if (hour < 1 || hour > hoursOfHalfDay)
            return {};
        hour = hour % hoursOfHalfDay + (half == "p"_L1 ? hoursOfHalfDay : 0);
    }
    // A number alone is as likely to be something else.
    const bool isTime = !match.captured(2).isEmpty() || !match.captured(4).isEmpty() || text.endsWith(u'h');
    return isTime ? QTime(hour, match.captured(2).toInt(), match.captured(3).toInt()) : QTime();
}

std::optional<ImportValues::Moment> ImportValues::momentOf(const QString &cell, DateOrder order, int latestYear)
{
    if (cell.size() > longestMoment)
        return std::nullopt;
    const QString text = folded(cell.simplified());
    auto dated = datedInFigures(text, order, latestYear);
    if (!dated)
        dated = datedInWords(text);
    if (!dated || !dated->date.isValid() || dated->date.year() < firstYear || dated->date.year() > lastYear)
        return std::nullopt;
    static const QRegularExpression join(u"^(?:[t,\\s]|at\\s|a\\slas?\\s|·|-\\s)+"_s);
    QString rest = dated->rest;
    rest.remove(join);
    Moment moment;
    moment.date = dated->date;
    if (rest.isEmpty())
        return moment;
    // "10:00-11:00" is a time and its end.
    if (isInstant(dated->rest))
        moment.offset = takeOffset(rest);
    moment.time = timeOf(rest);
    return moment.time.isValid() ? std::optional(moment) : std::nullopt;
}

std::optional<std::pair<int, int>> ImportValues::leadingFigures(const QString &cell)
{
    if (cell.size() > longestMoment || isoDate().match(cell).hasMatch())
        return std::nullopt;
    const auto match = figuresDate().match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair {match.captured(1).toInt(), match.captured(2).toInt()};
}

std::optional<SessionStatus> ImportValues::statusOf(const QString &cell)
{
    const QString words = plain(cell);
    for (const StatusWords &known : statusWords) {
        for (const QStringView word : known.words.split(u'|')) {
            if (word == words)
                return known.status;
        }
    }
    return std::nullopt;
}

QString ImportValues::languageOf(const QString &cell)
{
    const QString words = plain(cell);
    static const QStringList english {u"english"_s, u"ingles"_s, u"eng"_s};
    static const QStringList spanish {u"spanish"_s, u"espanol"_s, u"castellano"_s, u"spa"_s};
    if (english.contains(words))
        return u"en"_s;
    return spanish.contains(words) ? u"es"_s : cell;
}

} // namespace bitacora
