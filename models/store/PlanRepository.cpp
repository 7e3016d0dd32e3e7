#include "PlanRepository.h"

#include "PlanDifference.h"
#include "PlanRows.h"
#include "Statement.h"
#include "StoreContext.h"
#include "TextFolding.h"

#include <QMap>

namespace bitacora {

using namespace Qt::StringLiterals;

PlanRepository::PlanRepository(StoreContext &context)
    : m_context(context)
{
}

Result<QList<PlanEntry>> PlanRepository::write(ClientId client, const PlanEdit &edit, ActivityKind kind)
{
    for (const PlanEntry &entry : edit.stored) {
        if (const auto valid = validatePlanEntry(entry); !valid)
            return Failure(valid.error());
        if (entry.client != client)
            return failure(ErrorCode::RecordNotFound);
    }
    return m_context.inTransaction([&]() -> Result<QList<PlanEntry>> {
        if (const auto known = checkClient(client); !known)
            return Failure(known.error());
        const auto before = entries(client);
        if (!before)
            return Failure(before.error());
        for (const PlanEntryId id : edit.removed) {
            if (const auto removed = PlanRows::remove(m_context, client, id); !removed)
                return Failure(removed.error());
        }
        QList<PlanEntry> stored = edit.stored;
        if (const auto done = PlanRows::store(m_context, stored); !done)
            return Failure(done.error());
        const auto after = entries(client);
        if (!after)
            return Failure(after.error());
        ActivityEntry entry = PlanDifference::between(client, *before, *after);
        entry.kind = kind;
        if (const auto logged = m_context.log(entry); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, client] { Q_EMIT changed(client); });
        return stored;
    });
}

Result<QList<PlanEntry>> PlanRepository::entries(ClientId client) const
{
    return PlanRows::ofClient(m_context, client);
}

Result<ClientPlan> PlanRepository::plan(ClientId client, QDate day) const
{
    const auto all = entries(client);
    if (!all)
        return Failure(all.error());
    return planOn(*all, client, day);
}

Result<QList<PlanContent>> PlanRepository::ownEntries(PlanGroup group) const
{
    const auto all = PlanRows::ownOfGroup(m_context, group);
    if (!all)
        return Failure(all.error());
    QMap<QString, PlanContent> byName;
    for (PlanContent content : *all) {
        PlanItem &item = itemOf(content);
        item.id = {};
        if (PlanBaseline *baseline = baselineOf(content))
            *baseline = {};
        if (PlanStanding *standing = standingOf(content))
            *standing = {};
        const QString name = folded(item.name);
        if (!byName.contains(name))
            byName.insert(name, content);
    }
    return byName.values();
}

Result<void> PlanRepository::checkClient(ClientId client) const
{
    Statement find(m_context, u"SELECT 1 FROM client WHERE id = ?"_s);
    if (auto ran = find.bind(client.value).run(); !ran)
        return ran;
    if (find.next())
        return {};
    if (auto finished = find.finished(); !finished)
        return finished;
    return failure(ErrorCode::RecordNotFound);
}

} // namespace bitacora
