#pragma once

#include "HistoryLayout.h"

#include <QHash>

#include <vector>

namespace bitacora {

/// Finds sessions in a layout by their ids. A few are looked for one by one; when it turns out to be many
/// (a selection of thousands that is kept through a new filter), an index is made of all.
class HistoryIndex
{
public:
    /// -1 when it is not there.
    [[nodiscard]] qsizetype indexOf(const HistoryLayout &layout, qint64 id);
    /// When the layout changed.
    void forget();

private:
    /// Searches before an index is worth its making.
    static constexpr int fewSearches = 4;
    /// Ids are counted up, so that a list of all sessions is indexed by a plain array; one with gaps
    /// larger than this on average by a hash.
    static constexpr qint64 maxGap = 8;

    void build(const HistoryLayout &layout);

    int m_searches = 0;
    bool m_isBuilt = false;
    std::vector<qint32> m_byId;
    QHash<qint64, qint32> m_sparse;
};

} // namespace bitacora
