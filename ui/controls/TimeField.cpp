#include "TimeField.h"

#include "LocaleText.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace bitacora {

namespace {

constexpr int minutesInHour = 60;
constexpr int minutesInDay = 24 * minutesInHour;
constexpr int hoursOfHalfDay = 12;
/// The last hour that, alone, is taken for one of the afternoon.
constexpr int lastAfternoonHour = 6;

bool hasTwelveHours(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
}

QTime moved(QTime time, int minutes)
{
    const int total = time.hour() * minutesInHour + time.minute() + minutes;
    const int within = (total % minutesInDay + minutesInDay) % minutesInDay;
    return {within / minutesInHour, within % minutesInHour};
}

} // namespace

TimeField::TimeField(QWidget *parent)
    : ChoiceField(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    // Completing "1" to the first time of the list that begins with it would not be what was meant.
    setCompleter(nullptr);
    fillList({});
    connect(this, &QComboBox::activated, this, &TimeField::tidy);
}

QTime TimeField::time() const
{
    return parse(currentText(), m_locale);
}

void TimeField::setTime(QTime time)
{
    setEditText(time.isValid() ? shortTimeText(time, m_locale) : QString());
}

QTime TimeField::parse(const QString &text, const QLocale &locale)
{
    static const QRegularExpression invisible(QStringLiteral("[\\s\\x{00A0}\\x{202F}]+"));
    static const QRegularExpression half(QStringLiteral("([ap])\\.?m?\\.?$"));
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})(?:[:.h]?(\\d{2}))?h?([ap])?$"));
    QString plain = text.toLower();
    plain.remove(invisible);
    plain.replace(half, QStringLiteral("\\1"));
    const QRegularExpressionMatch match = parts.match(plain);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString marker = match.captured(3);
    if (!marker.isEmpty()) {
        if (hour < 1 || hour > hoursOfHalfDay)
            return {};
        hour = hour % hoursOfHalfDay + (marker == QLatin1String("p") ? hoursOfHalfDay : 0);
    } else if (hasTwelveHours(locale) && hour >= 1 && hour <= lastAfternoonHour && !plain.startsWith(u'0')) {
        hour += hoursOfHalfDay;
    }
    return {hour, match.captured(2).toInt()};
}

void TimeField::showPopup()
{
    // The list opens where the time is, and leaves what was typed as it is.
    const QString typed = currentText();
    const QTime at = time();
    if (at.isValid()) {
        const QSignalBlocker quiet(this);
        setCurrentIndex((at.hour() * minutesInHour + at.minute()) / listStep);
        setEditText(typed);
    }
    ChoiceField::showPopup();
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!steps || (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))) {
        ChoiceField::keyPressEvent(event);
        return;
    }
    if (const QTime at = time(); at.isValid())
        setTime(moved(at, event->key() == Qt::Key_Down ? keyStep : -keyStep));
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    ChoiceField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        tidy();
}

void TimeField::tidy()
{
    if (const QTime at = time(); at.isValid() && shortTimeText(at, m_locale) != currentText())
        setTime(at);
}

void TimeField::fillList(QTime time)
{
    const QString typed = currentText();
    const QSignalBlocker quiet(this);
    clear();
    for (int minute = 0; minute < minutesInDay; minute += listStep)
        addItem(shortTimeText(moved(QTime(0, 0), minute), m_locale));
    if (time.isValid())
        setTime(time);
    else
        setEditText(typed);
    lineEdit()->setPlaceholderText(shortTimeText(QTime(hoursOfHalfDay + 4, 0), m_locale));
}

void TimeField::changeEvent(QEvent *event)
{
    ChoiceField::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // By the new region's rules, "6:30" of one with 24 hours would be half past six in the evening.
    const QTime at = time();
    m_locale = QLocale();
    fillList(at);
}

} // namespace bitacora
