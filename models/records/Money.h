#pragma once

#include "Result.h"

#include <QLocale>
#include <QString>

namespace bitacora {

/// An amount in whole minor units (cents, céntimos) of an ISO 4217 currency; never a floating-point number.
struct Money
{
    qint64 minorUnits = 0;
    /// The ISO 4217 code, such as "USD".
    QString currency;

    /// How many decimals a currency has after ISO 4217: 0 (CLP, JPY), 2 (most) or 3 (KWD).
    static int decimals(const QString &currency);
    /// What a person typed, with or without the currency's sign and the locale's separators.
    /// Fails with MoneyMalformed when it is no amount, is negative, or has more decimals than the currency.
    [[nodiscard]] static Result<Money> parse(const QString &text, const QString &currency, const QLocale &locale);

    /// As the locale writes it: "$60.00", "60,00 €".
    [[nodiscard]] QString toString(const QLocale &locale) const;
    /// The plain number with a point: "60.00"; for files, not for people.
    [[nodiscard]] QString toPlainNumber() const;
    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace bitacora
