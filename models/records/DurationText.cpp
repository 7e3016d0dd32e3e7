#include "DurationText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int minutesInHour = 60;

} // namespace

std::optional<int> minutesOf(const QString &text)
{
    static const QRegularExpression minutesAlone(u"^(\\d{1,4})\\s*(?:m|min|mins|minutes|minutos?)?\\.?$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hoursAndMinutes(
        u"^(\\d{1,2})\\s*(?::|h|hr|hrs|hours?|horas?)\\s*(?:(\\d{1,2})\\s*(?:m|min)?)?\\.?$"_s,
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
