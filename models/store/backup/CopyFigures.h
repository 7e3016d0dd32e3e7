#pragma once

#include "Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace bitacora {

struct StoreContext;

/// What a copy of a practice must have in common with it: how many rows each table has, the version of the schema, and
/// the end of the activity chain, whose hash stands for all that was logged. Internal to the backups.
struct CopyFigures
{
    QMap<QString, qint64> rows;
    int schemaVersion = 0;
    qint64 lastEntry = 0;
    QByteArray chainEnd;

    /// Of what is read in one moment where the caller holds it.
    [[nodiscard]] static Result<CopyFigures> of(StoreContext &context);
    friend bool operator==(const CopyFigures &, const CopyFigures &) = default;
};

} // namespace bitacora
