#include "NumberLine.h"

#include "ControlPainting.h"

#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsPerMinute = 60;
constexpr int secondsPerHour = 3600;
constexpr int longestText = 20;

} // namespace

NumberLine::NumberLine(Format format, int least, int most, QWidget *parent)
    : KeptLine(parent)
    , m_format(format)
    , m_least(least)
    , m_most(most)
{
    setMaxLength(longestText);
    setInputMethodHints(format == Format::Whole ? Qt::ImhDigitsOnly : Qt::ImhPreferNumbers);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setProperty(invalidProperty, !mistake().isEmpty() || m_refused);
        update();
    });
}

std::optional<int> NumberLine::parseTime(const QString &text)
{
    static const QRegularExpression clock(u"^\\s*(?:(\\d{1,2}):)?(\\d{1,4}):([0-5]?\\d)\\s*$"_s);
    static const QRegularExpression words(u"^\\s*(?:(\\d{1,2})\\s*h)?\\s*(?:(\\d{1,4})\\s*(?:m|min)?\\.?)?"
                                          "\\s*(?:(\\d{1,5})\\s*(?:s|seg|sec)\\.?)?\\s*$"_s);
    static const QRegularExpression seconds(u"^\\s*(\\d{1,5})\\s*(?:s|seg|sec)\\.?\\s*$"_s);
    if (const auto found = seconds.match(text); found.hasMatch())
        return found.captured(1).toInt();
    for (const QRegularExpression &form : {clock, words}) {
        const auto found = form.match(text);
        if (found.hasMatch() && !text.trimmed().isEmpty())
            return found.captured(1).toInt() * secondsPerHour + found.captured(2).toInt() * secondsPerMinute
                + found.captured(3).toInt();
    }
    return std::nullopt;
}

QString NumberLine::timeText(int seconds)
{
    return u"%1:%2"_s.arg(seconds / secondsPerMinute).arg(seconds % secondsPerMinute, 2, 10, QLatin1Char('0'));
}

QString NumberLine::textOf(int value) const
{
    return m_format == Format::Time ? timeText(value) : QLocale().toString(value);
}

std::optional<int> NumberLine::parsed() const
{
    if (m_format == Format::Time)
        return parseTime(text());
    bool isNumber = false;
    const int number = QLocale().toInt(text().trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<int> NumberLine::value() const
{
    const auto number = parsed();
    return m_refused || !number || *number < m_least || *number > m_most ? std::nullopt : number;
}

void NumberLine::setValue(std::optional<int> value)
{
    setText(value ? textOf(*value) : QString());
}

void NumberLine::stepBy(int steps)
{
    const auto now = parsed();
    if (!now && !text().trimmed().isEmpty())
        return;
    setValue(std::clamp(now ? *now + steps : std::max(steps, 0), m_least, m_most));
    Q_EMIT typed();
}

bool NumberLine::isHalfTyped() const
{
    return !text().trimmed().isEmpty() && !value();
}

void NumberLine::setRefused(bool refused)
{
    m_refused = refused;
    setProperty(invalidProperty, !mistake().isEmpty() || m_refused);
    update();
}

QString NumberLine::mistake() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto number = parsed();
    if (!number)
        return m_format == Format::Time ? tr("“%1” is not a time. Write minutes and seconds, such as 1:30.").arg(text())
                                        : tr("“%1” is not a whole number.").arg(text());
    if (*number < m_least || *number > m_most)
        return tr("It has to be from %1 to %2.").arg(textOf(m_least), textOf(m_most));
    return {};
}

void NumberLine::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Plus:
        return stepBy(1);
    case Qt::Key_Down:
    case Qt::Key_Minus:
        return stepBy(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain)
            Q_EMIT finished();
        else
            event->ignore();
        return;
    default:
        KeptLine::keyPressEvent(event);
    }
}

void NumberLine::focusOutEvent(QFocusEvent *event)
{
    KeptLine::focusOutEvent(event);
    // It says how it was understood.
    if (const auto number = value())
        setValue(number);
}

void NumberLine::changeEvent(QEvent *event)
{
    // Its digits are grouped after the language.
    if (event->type() == QEvent::LanguageChange && m_format == Format::Whole) {
        if (const auto number = value())
            setValue(number);
    }
    KeptLine::changeEvent(event);
}

} // namespace bitacora
