#pragma once

#include "Identifier.h"
#include "Result.h"

#include <QDateTime>
#include <QString>

namespace bitacora {

/// Why the record of a client may not be deleted or destroyed. The numbers are stored.
enum class HoldKind {
    /// A lawsuit, a subpoena, an investigation.
    Legal = 0,
    Complaint = 1,
    /// Somebody asked for the record, and has not got it yet.
    Request = 2,
};

/// Forbids that the record of a client is deleted or destroyed, however old it is, until the hold is lifted.
struct RecordHold
{
    ClientId client;
    HoldKind kind = HoldKind::Legal;
    /// In the practitioner's words.
    QString reason;
    /// UTC; set by the repository.
    QDateTime placedAt;
    /// The practitioner; set by the repository.
    QString placedBy;

    friend bool operator==(const RecordHold &, const RecordHold &) = default;
};

/// HoldReasonMissing, TextTooLong, with Error::subject "reason".
[[nodiscard]] Result<void> validateHold(const RecordHold &hold);

} // namespace bitacora
