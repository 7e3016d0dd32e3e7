#include "DurationField.h"

#include <QRegularExpression>

namespace bitacora {

namespace {

constexpr int minutesInHour = 60;

} // namespace

DurationField::DurationField(QWidget *parent)
    : QLineEdit(parent)
{
}

void DurationField::setMinutes(int minutes)
{
    setText(QString::number(minutes));
}

std::optional<int> DurationField::parse(const QString &text)
{
    static const QRegularExpression minutesAlone(QStringLiteral("^(\\d{1,4})\\s*(?:m|min|mins|minutes|minutos?)?\\.?$"),
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hoursAndMinutes(
        QStringLiteral("^(\\d{1,2})\\s*(?::|h|hr|hrs|hours?|horas?)\\s*(?:(\\d{1,2})\\s*(?:m|min)?)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.simplified();
    if (const auto match = minutesAlone.match(plain); match.hasMatch())
        return match.captured(1).toInt();
    const auto match = hoursAndMinutes.match(plain);
    const int minutes = match.captured(2).toInt();
    if (!match.hasMatch() || minutes >= minutesInHour)
        return std::nullopt;
    return match.captured(1).toInt() * minutesInHour + minutes;
}

} // namespace bitacora
