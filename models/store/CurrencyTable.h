#pragma once

#include "Money.h"
#include "Result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

struct StoreContext;
class Statement;

/// The currencies that fees are stored in: a small number a code, so that the indexes stay narrow.
/// Internal to the store.
class CurrencyTable
{
public:
    struct Entry
    {
        qint64 id = 0;
        QString code;
    };

    /// Every currency in use, in the order of the codes.
    [[nodiscard]] Result<QList<Entry>> all(StoreContext &context);
    /// Binds the amount and the currency's number, or two nulls; a currency seen for the first time is
    /// stored. Fails with MoneyMalformed when the currency is no ISO 4217 code.
    [[nodiscard]] Result<void> bind(StoreContext &context, Statement &statement, const std::optional<Money> &money);
    /// The money in the columns `column` (amount) and `column + 1` (the currency's code).
    static std::optional<Money> money(const Statement &statement, int column);
    /// After a rollback.
    void forget() { m_ids.clear(); }

private:
    [[nodiscard]] Result<qint64> idOf(StoreContext &context, const QString &code);

    QHash<QString, qint64> m_ids;
};

} // namespace bitacora
