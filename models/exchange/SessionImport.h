#pragma once

#include "ImportPlan.h"
#include "Result.h"

#include <optional>

namespace bitacora {

class Practice;

/// What the person says of sessions that the file does not.
struct SessionImportOptions
{
    /// Clients and services that are not here yet are added; otherwise their rows are left out.
    bool addsUnknown = true;
    ServiceId service;
    CalendarId calendar;
    /// Of rows that say none; without one, Completed for what is past and Confirmed for what is to come.
    std::optional<SessionStatus> status;

    friend bool operator==(const SessionImportOptions &, const SessionImportOptions &) = default;
};

/// What the rows of a file would add as sessions, and the clients and services that come with them. A session of a
/// client and a service at a time at which there is one already, here or in a row before, is known and left out.
/// Times without a zone are those of the practice's computer. Cancelled when `progress` said so; what the store says.
[[nodiscard]] Result<ImportPlan> planSessionImport(const Practice &practice, const ImportTable &table,
                                                   const ImportMapping &mapping, const SessionImportOptions &options,
                                                   const ImportProgress &progress = {});

} // namespace bitacora
