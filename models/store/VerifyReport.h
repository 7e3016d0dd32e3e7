#pragma once

#include "ActivityBreak.h"

#include <QList>
#include <QStringList>

namespace bitacora {

/// What `verify` found. Without a finding and without a break all is well.
struct VerifyReport
{
    /// One translated sentence a finding; never the text of a record.
    QStringList findings;
    /// Whether the search index was compared with the notes and names, which takes a practice that can be written.
    bool searchChecked = false;
    qint64 clients = 0;
    qint64 sessions = 0;
    qint64 activityEntries = 0;
    /// Where the activity log is not as it was written; of very many, the first ones.
    QList<ActivityBreak> activityBreaks;
    [[nodiscard]] bool isSound() const { return findings.isEmpty() && activityBreaks.isEmpty(); }
};

} // namespace bitacora
