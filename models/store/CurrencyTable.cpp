#include "CurrencyTable.h"

#include "Statement.h"
#include "StoreContext.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype isoCodeLength = 3;

bool isIsoCode(const QString &code)
{
    return code.size() == isoCodeLength
        && std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

} // namespace

Result<QList<CurrencyTable::Entry>> CurrencyTable::all(StoreContext &context)
{
    Statement statement(context, u"SELECT id, code FROM currency ORDER BY code"_s);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    QList<Entry> entries;
    while (statement.next())
        entries.append({statement.integer(0), statement.text(1)});
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return entries;
}

Result<void> CurrencyTable::bind(StoreContext &context, Statement &statement, const std::optional<Money> &money)
{
    if (!money) {
        statement.bindNull().bindNull();
        return {};
    }
    const Result<qint64> id = idOf(context, money->currency);
    if (!id)
        return Failure(id.error());
    statement.bind(money->minorUnits).bind(*id);
    return {};
}

std::optional<Money> CurrencyTable::money(const Statement &statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return Money {statement.integer(column), statement.text(column + 1)};
}

Result<qint64> CurrencyTable::idOf(StoreContext &context, const QString &code)
{
    if (const auto known = m_ids.constFind(code); known != m_ids.cend())
        return *known;
    if (!isIsoCode(code))
        return failure(ErrorCode::MoneyMalformed);
    Statement find(context, u"SELECT id FROM currency WHERE code = ?"_s);
    if (const auto ran = find.bind(code).run(); !ran)
        return Failure(ran.error());
    qint64 id = 0;
    if (find.next()) {
        id = find.integer(0);
    } else {
        Statement insert(context, u"INSERT INTO currency (code) VALUES (?)"_s);
        if (const auto ran = insert.bind(code).run(); !ran)
            return Failure(ran.error());
        id = insert.lastId();
    }
    m_ids.insert(code, id);
    return id;
}

} // namespace bitacora
