#pragma once

#include "HistoryLayout.h"

#include <QList>
#include <QSet>

namespace bitacora {

/// Is told of each step while the rows of a timeline become others, as an item model tells its views.
class HistoryRowListener
{
public:
    virtual ~HistoryRowListener() = default;
    virtual void rowsToBeInserted(int first, int last) = 0;
    virtual void rowsInserted() = 0;
    virtual void rowsToBeRemoved(int first, int last) = 0;
    virtual void rowsRemoved() = 0;
    /// The row comes to stand before `destination` (counted before the move).
    virtual void rowToBeMoved(int row, int destination) = 0;
    virtual void rowMoved() = 0;
};

/// Turns one layout into another by few insertions, removals and moves of rows, so that what is selected
/// and where a view has scrolled to survive a change of some sessions.
class HistoryDifference
{
public:
    /// More changed sessions than this are not worth single steps.
    static constexpr qsizetype maxSteps = 64;

    HistoryDifference(HistoryLayout &layout, HistoryRowListener &listener);

    /// Whether both have the same headings and sessions on the same rows.
    static bool haveSameRows(const HistoryLayout &a, const HistoryLayout &b);

    /// The sessions that only one of both has.
    static QList<SessionId> between(const HistoryLayout &a, const HistoryLayout &b);

    /// Brings the layout to `target`, which differs in nothing but the `changed` sessions. False when that
    /// is not so or not worth it: then the layout is somewhere in between and the caller resets it.
    bool apply(const HistoryLayout &target, const QSet<qint64> &changed);

    /// The groups that gained or lost sessions.
    [[nodiscard]] const QSet<HistoryLayout::GroupKey> &touchedGroups() const { return m_touchedGroups; }

private:
    struct Place
    {
        /// Counted with the session at its old place.
        qsizetype index = 0;
        qsizetype group = 0;
        bool needsHeading = false;
        bool isPossible = true;
    };

    [[nodiscard]] bool onlyDiffersIn(const HistoryLayout &target, const QSet<qint64> &changed) const;
    bool removeMissing(const HistoryLayout &target, const QSet<qint64> &changed);
    bool removeSession(qsizetype index);
    bool removeGroupIfEmpty(qsizetype group);
    bool placeSession(const SessionKey &session, qint64 predecessor);
    [[nodiscard]] Place placeAfter(qsizetype index, HistoryLayout::GroupKey key) const;
    void insertSession(const SessionKey &session, HistoryLayout::GroupKey key, const Place &place);
    bool moveSession(const SessionKey &session, qsizetype current, HistoryLayout::GroupKey key, const Place &place);

    HistoryLayout &m_layout;
    HistoryRowListener &m_listener;
    QSet<HistoryLayout::GroupKey> m_touchedGroups;
    /// Changed sessions that are not in their places yet.
    QSet<qint64> m_pending;
};

} // namespace bitacora
