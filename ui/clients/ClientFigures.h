#pragma once

#include "Money.h"
#include "Result.h"

#include <QList>
#include <QString>

namespace bitacora {

class Practice;

/// What the head of the clients' page counts. Cancelled sessions are not counted.
struct ClientFigures
{
    /// A client who was seen within so many days is called active.
    static constexpr int activeDays = 90;

    int seenLately = 0;
    int sessionsThisWeek = 0;
    int sessionsThisMonth = 0;
    int upcoming = 0;
    /// What completed sessions of this month and of the last one brought, one amount a currency.
    QList<Money> revenueThisMonth;
    QList<Money> revenueLastMonth;

    [[nodiscard]] static Result<ClientFigures> of(const Practice &practice);
    /// "$3,920.00 + €60.00"; nothing earned is nothing in `currency`.
    static QString inWords(const QList<Money> &amounts, const QString &currency);
};

} // namespace bitacora
