#include "RetentionChanges.h"

#include "ChangeStack.h"
#include "Practice.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"

#include <QCoreApplication>

#include <utility>

namespace bitacora {

namespace {

/// A hold that is placed on a record, or lifted.
class HoldChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::RetentionChanges)
public:
    enum class Way { Place, Lift };

    HoldChange(RetentionRepository &retention, const RecordHold &hold, Way way)
        : m_retention(retention)
        , m_hold(hold)
        , m_way(way)
        , m_kind(way == Way::Place ? ActivityKind::HoldPlaced : ActivityKind::HoldLifted)
    {
    }

    [[nodiscard]] Result<void> apply() override
    {
        return write(m_way == Way::Place, std::exchange(m_kind, ActivityKind::Redone));
    }
    [[nodiscard]] Result<void> revert() override { return write(m_way == Way::Lift, ActivityKind::Undone); }

    [[nodiscard]] QString text() const override
    {
        if (m_way == Way::Place)
            //: After "Undo" or "Redo": the record of a client may not be deleted or destroyed.
            return tr("putting a client's record on hold");
        //: After "Undo" or "Redo": the record of a client may be deleted or destroyed again.
        return tr("lifting the hold on a client's record");
    }

    [[nodiscard]] ChangeSubject subject() const override { return {{}, {m_hold.client}}; }

private:
    Result<void> write(bool place, ActivityKind kind)
    {
        const Result<RecordHold> stored =
            place ? m_retention.placeHold(m_hold, kind) : m_retention.liftHold(m_hold.client, kind);
        if (!stored)
            return Failure(stored.error());
        m_hold = *stored;
        return {};
    }

    RetentionRepository &m_retention;
    RecordHold m_hold;
    Way m_way;
    ActivityKind m_kind;
};

} // namespace

RetentionChanges::RetentionChanges(Practice &practice, ChangeStack &stack)
    : m_practice(practice)
    , m_stack(stack)
{
}

Result<void> RetentionChanges::placeHold(const RecordHold &hold)
{
    return m_stack.push(std::make_unique<HoldChange>(m_practice.retention(), hold, HoldChange::Way::Place));
}

Result<void> RetentionChanges::liftHold(ClientId client)
{
    RecordHold hold;
    hold.client = client;
    return m_stack.push(std::make_unique<HoldChange>(m_practice.retention(), hold, HoldChange::Way::Lift));
}

Result<Tombstone> RetentionChanges::destroy(ClientId client)
{
    auto destroyed = m_practice.retention().destroy(client, retentionRule(m_practice.settings()));
    if (destroyed)
        m_stack.forget();
    return destroyed;
}

} // namespace bitacora
