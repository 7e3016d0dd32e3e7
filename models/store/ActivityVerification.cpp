#include "ActivityVerification.h"

#include "ActivityChain.h"

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

// Entries removed in one place, with the later ones renumbered, are recognized up to this many.
constexpr qint64 mostRenumbered = 64;

// No log grows so long; whoever writes a number beyond that is not to make one overflow here.
qint64 withinReach(qint64 number)
{
    constexpr qint64 furthest = qint64(1) << 60;
    return std::clamp(number, -furthest, furthest);
}

QByteArray hashOf(const ChainedEntry &link, qint64 number, const QByteArray &previous)
{
    ActivityEntry entry = link.entry;
    entry.sequence = number;
    return ActivityChain::hash(entry, previous);
}

// Whether the entry is what was written under `number` after the one with the hash `previous`.
bool follows(const ChainedEntry &link, qint64 number, const QByteArray &previous)
{
    return link.hash == hashOf(link, number, previous);
}

} // namespace

ActivityVerification::ActivityVerification(Source source, std::optional<ActivityEnd> end, qint64 highestNumber,
                                           int limit)
    : m_source(std::move(source))
    , m_end(std::move(end))
    , m_highestNumber(withinReach(highestNumber))
    , m_limit(limit)
    , m_previous(ActivityChain::beginning())
{
    if (m_end)
        m_end->sequence = withinReach(m_end->sequence);
}

QList<ActivityBreak> ActivityVerification::run()
{
    take();
    while (m_next)
        checkNext();
    checkEnd();
    return m_breaks;
}

void ActivityVerification::take()
{
    m_next = m_source();
    if (m_next)
        m_next->entry.sequence = withinReach(m_next->entry.sequence);
}

void ActivityVerification::checkNext()
{
    const ChainedEntry link = *std::exchange(m_next, std::nullopt);
    take();
    if (link.entry.sequence != m_expected) {
        add({ActivityBreak::What::Removed, m_expected, link.entry.sequence - m_expected, link.entry.at, {}});
        m_previous.reset();
        m_expected = link.entry.sequence;
    }
    ++m_expected;
    m_last = link;
    // What stands after the log's end is named there.
    const bool isBeyond = m_end && numberOf(link) > m_end->sequence;
    if (!m_previous || isBeyond || follows(link, numberOf(link), *m_previous))
        m_previous = link.hash;
    else
        explain(link);
}

// What became of an entry that does not follow from the one before it: the entry after it tells.
void ActivityVerification::explain(const ChainedEntry &link)
{
    using What = ActivityBreak::What;
    const QByteArray previous = *m_previous;
    const qint64 number = numberOf(link);
    if (!m_next || follows(*m_next, numberOf(*m_next), link.hash)) {
        name(What::Altered, link);
        m_previous = link.hash;
        return;
    }
    const QByteArray own = hashOf(link, number, previous);
    if (follows(*m_next, numberOf(*m_next), own)) {
        // Only the hash that is stored with it is another one.
        name(What::Altered, link);
        m_previous = own;
    } else if (follows(*m_next, number, previous) && follows(link, number + 1, m_next->hash)) {
        name(What::Moved, link);
        name(What::Moved, *m_next);
        m_last = m_next;
        m_expected = m_next->entry.sequence + 1;
        m_previous = link.hash;
        take();
    } else if (follows(*m_next, numberOf(*m_next) - 1, previous)) {
        name(What::Inserted, link);
        ++m_shift;
    } else if (!wasRenumbered(link)) {
        name(What::Altered, link);
        m_previous = link.hash;
    }
}

bool ActivityVerification::wasRenumbered(const ChainedEntry &link)
{
    for (qint64 count = 1; count <= mostRenumbered; ++count) {
        if (!follows(*m_next, numberOf(*m_next) + count, link.hash))
            continue;
        add({ActivityBreak::What::Removed, numberOf(link), count, link.entry.at, {}});
        m_shift -= count;
        m_previous = link.hash;
        return true;
    }
    return false;
}

void ActivityVerification::checkEnd()
{
    using What = ActivityBreak::What;
    const qint64 last = m_last ? numberOf(*m_last) : 0;
    if (m_end && m_end->sequence > last) {
        add({What::Removed, last + 1, m_end->sequence - last, m_end->at, m_end->kind});
    } else if (m_end && m_last && m_end->sequence < last) {
        // The program writes no entry without its record of the end.
        add({What::Inserted, m_end->sequence + 1, last - m_end->sequence, m_last->entry.at, m_last->entry.kind});
    } else if (m_end && m_last && m_breaks.isEmpty() && m_end->hash != m_last->hash) {
        name(What::Altered, *m_last);
    } else if (m_breaks.isEmpty() && m_highestNumber > last) {
        // SQLite remembers the highest number that it gave.
        add({What::Removed, last + 1, m_highestNumber - last, {}, {}});
    }
}

void ActivityVerification::name(ActivityBreak::What what, const ChainedEntry &link)
{
    add({what, link.entry.sequence, 1, link.entry.at, link.entry.kind});
}

void ActivityVerification::add(const ActivityBreak &found)
{
    if (m_breaks.size() < m_limit)
        m_breaks.append(found);
}

} // namespace bitacora
