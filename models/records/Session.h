#pragma once

#include "Identifier.h"
#include "Money.h"
#include "Result.h"
#include "SessionStatus.h"
#include "ZonedTime.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace bitacora {

inline constexpr int minDurationMinutes = 1;
inline constexpr int maxDurationMinutes = 1440;
inline constexpr int previewLength = 120;

/// An appointment with a client: past, present or future.
struct Session
{
    SessionId id;
    /// None when the client's profile was deleted.
    std::optional<ClientId> client;
    ServiceId service;
    CalendarId calendar;
    ZonedTime start;
    /// Whole minutes, 1 to 1440.
    int durationMinutes = 60;
    SessionStatus status = SessionStatus::Pending;
    QString location;
    /// For the client: included in confirmations.
    QString customerNotes;
    /// Only for the practitioner: never in what a client receives.
    QString privateNotes;
    /// None means free.
    std::optional<Money> fee;
    QString cancellationReason;
    /// UTC; set by the repository.
    QDateTime createdAt;
    QDateTime changedAt;

    friend bool operator==(const Session &, const Session &) = default;
};

/// What a row of a list shows.
struct SessionSummary
{
    SessionId id;
    std::optional<ClientId> client;
    /// Empty when the client's profile was deleted; lists then say "Deleted Client".
    QString clientName;
    ServiceId service;
    QString serviceName;
    ZonedTime start;
    int durationMinutes = 0;
    SessionStatus status = SessionStatus::Pending;
    /// The first `previewLength` characters of the private notes, else of the customer notes, on one line.
    QString preview;

    friend bool operator==(const SessionSummary &, const SessionSummary &) = default;
};

/// Which of a session's two notes.
enum class NoteKind { Customer = 0, Private = 1 };

/// The duration is 1 to 1440 minutes, the zone is known, the notes are within their limit.
[[nodiscard]] Result<void> validateSession(const Session &session);

/// The stored preview of a session's notes.
QString notesPreview(const QString &customerNotes, const QString &privateNotes);

} // namespace bitacora
