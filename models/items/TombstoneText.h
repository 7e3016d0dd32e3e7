#pragma once

#include "RetainedRecord.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace bitacora {

/// What was destroyed, or is to be, in words; never whose it was.
class TombstoneText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::TombstoneText)
public:
    /// Of what the activity log says of a destroyed record; what is no tombstone stays as it is.
    [[nodiscard]] static QString of(const QString &logged);
    /// "12 sessions", "8 signed notes": what there is of it.
    [[nodiscard]] static QStringList counts(const RecordContents &contents);
    /// "12 Mar 2016 – 4 May 2018", or the one day.
    [[nodiscard]] static QString days(QDate from, QDate to);
};

} // namespace bitacora
