#pragma once

#include "SessionFilter.h"
#include "SessionRepository.h"

#include <vector>

namespace bitacora {

/// What the rows of a timeline are: the sessions that match, in order, with a heading row before each
/// group (a month, or a status). A row is found by binary search over the groups.
class HistoryLayout
{
public:
    /// What a heading stands for: year * 12 + month - 1, or int(SessionStatus).
    using GroupKey = qint32;

    /// A run of sessions under one heading.
    struct Group
    {
        GroupKey key = 0;
        /// Index of its first session among all sessions.
        qsizetype first = 0;
    };

    HistoryLayout() = default;
    HistoryLayout(std::vector<SessionKey> keys, SessionFilter::Order order);

    [[nodiscard]] SessionFilter::Order order() const { return m_order; }
    [[nodiscard]] bool groupsByStatus() const { return m_order == SessionFilter::Order::ByStatus; }
    [[nodiscard]] const std::vector<SessionKey> &keys() const { return m_keys; }
    [[nodiscard]] qsizetype sessionCount() const { return qsizetype(m_keys.size()); }
    [[nodiscard]] qsizetype groupCount() const { return qsizetype(m_groups.size()); }
    [[nodiscard]] qsizetype rowCount() const { return sessionCount() + groupCount(); }

    /// The group that a row belongs to, as its heading or as one of its sessions.
    [[nodiscard]] qsizetype groupOfRow(qsizetype row) const;
    [[nodiscard]] qsizetype groupOfIndex(qsizetype index) const;
    [[nodiscard]] bool isHeading(qsizetype row) const;
    /// Index of the row's session; -1 on a heading.
    [[nodiscard]] qsizetype indexOfRow(qsizetype row) const;
    [[nodiscard]] qsizetype rowOfIndex(qsizetype index) const { return index + groupOfIndex(index) + 1; }
    [[nodiscard]] qsizetype rowOfHeading(qsizetype group) const { return m_groups[size_t(group)].first + group; }
    [[nodiscard]] GroupKey groupKey(qsizetype group) const { return m_groups[size_t(group)].key; }
    [[nodiscard]] qsizetype firstOfGroup(qsizetype group) const { return m_groups[size_t(group)].first; }
    /// Index after the group's last session.
    [[nodiscard]] qsizetype endOfGroup(qsizetype group) const;
    [[nodiscard]] qsizetype countOfGroup(qsizetype group) const { return endOfGroup(group) - firstOfGroup(group); }
    /// -1 when it is not there.
    [[nodiscard]] qsizetype indexOfSession(qint64 id) const;
    [[nodiscard]] GroupKey keyOf(const SessionKey &session) const;

    // One step of a difference each; a group may be empty between two steps.
    void replaceKey(qsizetype index, const SessionKey &key) { m_keys[size_t(index)] = key; }
    void insertGroup(qsizetype group, GroupKey key, qsizetype first);
    void removeEmptyGroup(qsizetype group);
    void insertSession(qsizetype index, qsizetype group, const SessionKey &key);
    void removeSession(qsizetype index, qsizetype group);

private:
    std::vector<SessionKey> m_keys;
    std::vector<Group> m_groups;
    SessionFilter::Order m_order = SessionFilter::Order::NewestFirst;
};

/// The first day of the month that a group key stands for.
QDate monthOfGroup(HistoryLayout::GroupKey key);

} // namespace bitacora
