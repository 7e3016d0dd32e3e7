#pragma once

#include "ActivityBreak.h"
#include "ActivityEntry.h"
#include "Result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace bitacora {

/// An entry with the hash that is stored with it.
struct ChainedEntry
{
    ActivityEntry entry;
    QByteArray hash;
};

/// What the practice remembers of the newest entry.
struct ActivityEnd
{
    qint64 sequence = 0;
    QDateTime at;
    ActivityKind kind = ActivityKind::PracticeOpened;
    QByteArray hash;
};

/// Walks along the activity chain and names each entry where it does not hold. Internal to the store.
/// Whoever has the key and this program's rules can write a log anew from some entry on; then the first
/// entry of the old log that is left tells.
class ActivityVerification
{
public:
    /// The next entry in the order of the numbers; nothing after the last one.
    using Source = std::function<std::optional<ChainedEntry>()>;

    /// Reads the source to its end; at most `limit` breaks are named. `end` is nothing where the practice does not
    /// remember it; `highestNumber` is the highest that was ever given to an entry.
    ActivityVerification(Source source, std::optional<ActivityEnd> end, qint64 highestNumber, int limit);

    [[nodiscard]] QList<ActivityBreak> run();

private:
    void take();
    void checkNext();
    /// The number that it was written under.
    [[nodiscard]] qint64 numberOf(const ChainedEntry &link) const { return link.entry.sequence - m_shift; }
    void explain(const ChainedEntry &link);
    [[nodiscard]] bool wasRenumbered(const ChainedEntry &link);
    void checkEnd();
    void name(ActivityBreak::What what, const ChainedEntry &link);
    void add(const ActivityBreak &found);

    Source m_source;
    std::optional<ActivityEnd> m_end;
    qint64 m_highestNumber;
    int m_limit;
    QList<ActivityBreak> m_breaks;
    /// The entry after the one that is looked at.
    std::optional<ChainedEntry> m_next;
    std::optional<ChainedEntry> m_last;
    /// The hash that the next entry follows from; none after a place where that is unknown.
    std::optional<QByteArray> m_previous;
    qint64 m_expected = 1;
    /// How much higher the numbers are than they were when the entries were written.
    qint64 m_shift = 0;
};

} // namespace bitacora
