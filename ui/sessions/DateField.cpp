#include "DateField.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>

namespace bitacora {

namespace {

constexpr int century = 100;
/// How far beyond this year a year of two digits may be read.
constexpr int yearsAhead = 10;

const QRegularExpression &figures()
{
    static const QRegularExpression expression(
        QStringLiteral("^\\s*(\\d{1,4})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,4})\\s*$"));
    return expression;
}

QString regionFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// The order of day, month and year in the region's dates, such as "dMy".
QString regionOrder()
{
    QString order;
    for (const QChar letter : regionFormat()) {
        if ((letter == u'd' || letter == u'M' || letter == u'y') && !order.contains(letter))
            order += letter;
    }
    return order;
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
    , m_latestYear(QDate::currentDate().year() + yearsAhead)
{
    setPlaceholderText(pattern());
    setInputMethodHints(Qt::ImhDate);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_date = parse(text, m_latestYear); });
}

void DateField::setDate(QDate date)
{
    setText(date.isNull() ? QString() : textOf(date));
}

bool DateField::isAcceptable() const
{
    return text().trimmed().isEmpty() || m_date.isValid();
}

bool DateField::isWrittenAsDate(const QString &text)
{
    return figures().match(text).hasMatch();
}

QString DateField::problem() const
{
    if (isAcceptable())
        return {};
    const QString typed = text().trimmed();
    if (isWrittenAsDate(typed))
        //: %1 is a date that no calendar has, such as 31/02/2026; %2 the form of dates, such as DD/MM/YYYY.
        return tr("There is no day %1. Dates are written as %2.").arg(typed, pattern());
    //: %1 is what was typed for a date, %2 the form of dates, such as DD/MM/YYYY.
    return tr("“%1” is not a date. Write it as %2.").arg(typed, pattern());
}

QString DateField::textOf(QDate date)
{
    return QLocale().toString(date, regionFormat());
}

QString DateField::pattern()
{
    static const QRegularExpression parts(QStringLiteral("d+|M+|y+"));
    QString pattern = regionFormat();
    qsizetype from = 0;
    for (auto part = parts.match(pattern); part.hasMatch(); part = parts.match(pattern, from)) {
        const QString word = letters(part.captured().front());
        pattern.replace(part.capturedStart(), part.capturedLength(), word);
        from = part.capturedStart() + word.size();
    }
    return pattern;
}

QString DateField::letters(QChar part)
{
    if (part == u'd')
        //: Two letters for the day of the month, where the form of a date is shown: DD/MM/YYYY
        return tr("DD");
    if (part == u'M')
        //: Two letters for the month, where the form of a date is shown: DD/MM/YYYY
        return tr("MM");
    //: Four letters for the year, where the form of a date is shown: DD/MM/YYYY
    return tr("YYYY");
}

QDate DateField::parse(const QString &text, int latestYear)
{
    const QRegularExpressionMatch match = figures().match(text);
    if (!match.hasMatch())
        return {};
    constexpr int isoYearDigits = 4;
    const QString order = match.capturedLength(1) == isoYearDigits ? QStringLiteral("yMd") : regionOrder();
    int day = 0;
    int month = 0;
    int year = 0;
    qsizetype yearDigits = 0;
    for (int part = 0; part < order.size(); ++part) {
        const QString digits = match.captured(part + 1);
        if (order[part] == u'd') {
            day = digits.toInt();
        } else if (order[part] == u'M') {
            month = digits.toInt();
        } else {
            year = digits.toInt();
            yearDigits = digits.size();
        }
    }
    if (yearDigits == 2) {
        year += latestYear / century * century;
        if (year > latestYear)
            year -= century;
    } else if (yearDigits != isoYearDigits) {
        return {};
    }
    return QDate(year, month, day);
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setPlaceholderText(pattern());
        // What was typed in the order of the region before keeps its meaning.
        if (m_date.isValid())
            setDate(QDate(m_date));
    }
}

} // namespace bitacora
