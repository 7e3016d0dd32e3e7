#include "PendingErasure.h"

#include "PageErasure.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "PracticeLock.h"
#include "StoreContext.h"

#include <utility>

namespace bitacora {

PendingErasure::PendingErasure(const QString &path, SecretBytes dataKey, const Clock &clock,
                               std::unique_ptr<PracticeLock> lock)
    : m_path(path)
    , m_dataKey(std::move(dataKey))
    , m_clock(clock)
    , m_lock(std::move(lock))
{
}

PendingErasure::~PendingErasure() = default;

Result<void> PendingErasure::run()
{
    Result<void> erased = erase();
    m_dataKey = {};
    m_lock.reset();
    return erased;
}

Result<void> PendingErasure::erase() const
{
    const auto database =
        PracticeDatabase::open(Practice::databasePath(m_path), m_dataKey, PracticeDatabase::Access::ReadWrite);
    if (!database)
        return Failure(database.error());
    StoreContext context((*database)->connection(), m_path, m_clock, false);
    if (auto learned = context.learnHead(); !learned)
        return learned;
    return PageErasure::run(context);
}

} // namespace bitacora
