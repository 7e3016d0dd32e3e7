#include "Statement.h"

#include "StoreContext.h"

#include <QSqlError>
#include <QTimeZone>

namespace bitacora {

Statement::Statement(StoreContext &context, const QString &sql)
    : m_context(context)
    , m_sql(sql)
    , m_query(context.takeStatement(sql))
{
    m_prepared = m_query.lastQuery() == sql;
    if (!m_prepared && !context.refusal()) {
        m_query.setForwardOnly(true);
        m_prepared = m_query.prepare(sql);
    }
}

Statement::~Statement()
{
    if (m_prepared)
        m_query.finish();
    m_context.giveBackStatement(m_sql, std::move(m_query));
}

Statement &Statement::bindValue(const QVariant &value)
{
    m_query.bindValue(m_bound, value);
    ++m_bound;
    return *this;
}

Result<void> Statement::run()
{
    m_bound = 0;
    if (m_context.refusal())
        return Failure(*m_context.refusal());
    if (!m_prepared || !m_query.exec())
        return m_context.failed(m_query.lastError());
    return {};
}

Result<void> Statement::finished() const
{
    if (m_query.lastError().isValid())
        return m_context.failed(m_query.lastError());
    return {};
}

QDateTime Statement::instant(int column) const
{
    return QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::utc());
}

} // namespace bitacora
