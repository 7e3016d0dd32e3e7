#include "ClientFigures.h"

#include "ClientWords.h"
#include "Practice.h"
#include "ReviewRepository.h"
#include "SessionRepository.h"

#include <QLocale>
#include <QStringList>

namespace bitacora {

namespace {

SessionFilter filterFor(const DateRange &dates)
{
    SessionFilter filter;
    filter.dates = dates;
    return filter;
}

int kept(const SessionStatistics &statistics)
{
    return statistics.total() - statistics.count(SessionStatus::Cancelled);
}

} // namespace

Result<ClientFigures> ClientFigures::of(const Practice &practice)
{
    const QDate today = ClientWords::today(practice.clock());
    const QDate monthBegin(today.year(), today.month(), 1);
    const DateRange lastMonth {monthBegin.addMonths(-1), monthBegin.addDays(-1)};
    SessionFilter upcoming;
    upcoming.when = SessionFilter::When::Upcoming;
    const auto firstDay = QLocale().firstDayOfWeek();

    const SessionRepository &sessions = practice.sessions();
    const auto week = sessions.statistics(filterFor(presetRange(DatePreset::ThisWeek, today, firstDay)));
    const auto month = sessions.statistics(filterFor(presetRange(DatePreset::ThisMonth, today, firstDay)));
    const auto before = sessions.statistics(filterFor(lastMonth));
    const auto ahead = sessions.statistics(upcoming);
    const auto seen = practice.review().clientsSeenWithin(activeDays);
    if (!seen)
        return Failure(seen.error());
    for (const auto *result : {&week, &month, &before, &ahead}) {
        if (!*result)
            return Failure(result->error());
    }
    return ClientFigures {*seen, kept(*week), kept(*month), kept(*ahead), month->revenue, before->revenue};
}

QString ClientFigures::inWords(const QList<Money> &amounts, const QString &currency)
{
    const QLocale locale;
    if (amounts.isEmpty())
        return Money {0, currency}.toString(locale);
    QStringList words;
    for (const Money &amount : amounts)
        words.append(amount.toString(locale));
    return words.join(QStringLiteral(" + "));
}

} // namespace bitacora
