#pragma once

#include "Client.h"
#include "Practitioner.h"
#include "SessionStatistics.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace bitacora {

/// What stands above a report's table.
struct HistoryHead
{
    Practitioner practitioner;
    /// None for the whole practice.
    std::optional<Client> client;
    /// See filterInWords().
    QString filter;
    SessionStatistics statistics;
    /// Wall time on the computer's clock.
    QDateTime madeAt;
    /// The computer's IANA zone; rows of another zone say theirs.
    QByteArray zone;
};

} // namespace bitacora
