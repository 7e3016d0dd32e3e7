#include "HistoryDifference.h"

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

bool sameSessionAndGroup(const HistoryLayout &a, const SessionKey &inA, const HistoryLayout &b, const SessionKey &inB)
{
    if (inA.id != inB.id)
        return false;
    const bool sameStored = a.groupsByStatus() ? inA.status == inB.status : inA.day == inB.day;
    return sameStored || a.keyOf(inA) == b.keyOf(inB);
}

} // namespace

HistoryDifference::HistoryDifference(HistoryLayout &layout, HistoryRowListener &listener)
    : m_layout(layout)
    , m_listener(listener)
{
}

bool HistoryDifference::haveSameRows(const HistoryLayout &a, const HistoryLayout &b)
{
    return a.order() == b.order()
        && std::equal(a.keys().cbegin(), a.keys().cend(), b.keys().cbegin(), b.keys().cend(),
                      [&](const SessionKey &x, const SessionKey &y) { return sameSessionAndGroup(a, x, b, y); });
}

QList<SessionId> HistoryDifference::between(const HistoryLayout &a, const HistoryLayout &b)
{
    QSet<qint64> onlyInA;
    for (const SessionKey &key : a.keys())
        onlyInA.insert(key.id);
    QList<SessionId> ids;
    for (const SessionKey &key : b.keys()) {
        if (!onlyInA.remove(key.id))
            ids.append(SessionId {key.id});
    }
    for (const qint64 id : std::as_const(onlyInA))
        ids.append(SessionId {id});
    return ids;
}

bool HistoryDifference::apply(const HistoryLayout &target, const QSet<qint64> &changed)
{
    if (changed.size() > maxSteps || m_layout.order() != target.order() || !onlyDiffersIn(target, changed))
        return false;
    if (!removeMissing(target, changed))
        return false;
    // Each changed session goes behind the one that it is to follow, from the top down: so that one is in
    // its place already, and in the end all of them are.
    m_pending = changed;
    const std::vector<SessionKey> &keys = target.keys();
    for (size_t index = 0; index < keys.size(); ++index) {
        if (!changed.contains(keys[index].id))
            continue;
        if (!placeSession(keys[index], index == 0 ? 0 : keys[index - 1].id))
            return false;
        m_pending.remove(keys[index].id);
    }
    return m_layout.groupCount() == target.groupCount() && haveSameRows(m_layout, target);
}

bool HistoryDifference::onlyDiffersIn(const HistoryLayout &target, const QSet<qint64> &changed) const
{
    const auto isUnchanged = [&changed](const SessionKey &key) { return !changed.contains(key.id); };
    const auto end = m_layout.keys().cend();
    const auto targetEnd = target.keys().cend();
    auto one = std::find_if(m_layout.keys().cbegin(), end, isUnchanged);
    auto other = std::find_if(target.keys().cbegin(), targetEnd, isUnchanged);
    while (one != end && other != targetEnd) {
        if (!sameSessionAndGroup(m_layout, *one, target, *other))
            return false;
        one = std::find_if(one + 1, end, isUnchanged);
        other = std::find_if(other + 1, targetEnd, isUnchanged);
    }
    return one == end && other == targetEnd;
}

bool HistoryDifference::removeMissing(const HistoryLayout &target, const QSet<qint64> &changed)
{
    for (const qint64 id : changed) {
        const qsizetype index = m_layout.indexOfSession(id);
        if (index >= 0 && target.indexOfSession(id) < 0 && !removeSession(index))
            return false;
    }
    return true;
}

bool HistoryDifference::removeSession(qsizetype index)
{
    const qsizetype group = m_layout.groupOfIndex(index);
    const int row = int(m_layout.rowOfIndex(index));
    m_touchedGroups.insert(m_layout.groupKey(group));
    m_listener.rowsToBeRemoved(row, row);
    m_layout.removeSession(index, group);
    m_listener.rowsRemoved();
    return removeGroupIfEmpty(group);
}

bool HistoryDifference::removeGroupIfEmpty(qsizetype group)
{
    if (m_layout.countOfGroup(group) > 0)
        return true;
    const int row = int(m_layout.rowOfHeading(group));
    m_listener.rowsToBeRemoved(row, row);
    m_layout.removeEmptyGroup(group);
    m_listener.rowsRemoved();
    // Two groups of one month that only this one kept apart would have to become one.
    const bool isBetween = group > 0 && group < m_layout.groupCount();
    return !isBetween || m_layout.groupKey(group - 1) != m_layout.groupKey(group);
}

bool HistoryDifference::placeSession(const SessionKey &session, qint64 predecessor)
{
    const HistoryLayout::GroupKey key = m_layout.keyOf(session);
    const qsizetype current = m_layout.indexOfSession(session.id);
    const qsizetype after = predecessor == 0 ? -1 : m_layout.indexOfSession(predecessor);
    if (current >= 0 && current == after + 1 && m_layout.groupKey(m_layout.groupOfIndex(current)) == key) {
        m_layout.replaceKey(current, session);
        return true;
    }
    const Place place = placeAfter(after, key);
    if (!place.isPossible)
        return false;
    m_touchedGroups.insert(key);
    if (current >= 0)
        return moveSession(session, current, key, place);
    insertSession(session, key, place);
    return true;
}

HistoryDifference::Place HistoryDifference::placeAfter(qsizetype after, HistoryLayout::GroupKey key) const
{
    const qsizetype groupBefore = after < 0 ? -1 : m_layout.groupOfIndex(after);
    if (groupBefore >= 0 && m_layout.groupKey(groupBefore) == key)
        return {after + 1, groupBefore};

    // What will follow: sessions that are still to be placed (this one, too) will go from there.
    qsizetype next = after + 1;
    while (next < m_layout.sessionCount() && m_pending.contains(m_layout.keys()[size_t(next)].id))
        ++next;
    const qsizetype groupAfter = next < m_layout.sessionCount() ? m_layout.groupOfIndex(next) : m_layout.groupCount();
    if (groupAfter == groupBefore)
        return {.isPossible = false}; // it would tear a group apart
    for (qsizetype group = groupBefore + 1; group <= groupAfter && group < m_layout.groupCount(); ++group) {
        if (m_layout.groupKey(group) == key)
            return {m_layout.firstOfGroup(group), group};
    }
    return {groupBefore < 0 ? 0 : m_layout.endOfGroup(groupBefore), groupBefore + 1, true};
}

void HistoryDifference::insertSession(const SessionKey &session, HistoryLayout::GroupKey key, const Place &place)
{
    const int row = int(place.index + place.group);
    if (place.needsHeading) {
        m_listener.rowsToBeInserted(row, row + 1);
        m_layout.insertGroup(place.group, key, place.index);
    } else {
        m_listener.rowsToBeInserted(row + 1, row + 1);
    }
    m_layout.insertSession(place.index, place.group, session);
    m_listener.rowsInserted();
}

bool HistoryDifference::moveSession(const SessionKey &session, qsizetype current, HistoryLayout::GroupKey key,
                                    const Place &place)
{
    if (place.needsHeading) {
        const int row = int(place.index + place.group);
        m_listener.rowsToBeInserted(row, row);
        m_layout.insertGroup(place.group, key, place.index);
        m_listener.rowsInserted();
    }
    const qsizetype oldGroup = m_layout.groupOfIndex(current);
    if (oldGroup == place.group && (place.index == current || place.index == current + 1)) {
        m_layout.replaceKey(current, session);
        return true;
    }
    m_touchedGroups.insert(m_layout.groupKey(oldGroup));
    m_listener.rowToBeMoved(int(m_layout.rowOfIndex(current)), int(place.index + place.group + 1));
    m_layout.removeSession(current, oldGroup);
    m_layout.insertSession(place.index > current ? place.index - 1 : place.index, place.group, session);
    m_listener.rowMoved();
    return removeGroupIfEmpty(oldGroup);
}

} // namespace bitacora
