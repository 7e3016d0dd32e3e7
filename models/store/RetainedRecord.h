#pragma once

#include "Identifier.h"
#include "RecordHold.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bitacora {

/// What kept together is destroyed together.
enum class RecordKind {
    /// A client with a profile, and everything of it.
    Client,
    /// What stayed of a client whose profile was deleted: the sessions with their notes.
    DeletedClient,
    /// The sessions of which nobody knows whose they were; each by its own day.
    LooseSessions,
};

/// A record, and until when it is to be kept.
struct RetainedRecord
{
    RecordKind kind = RecordKind::Client;
    /// The number that it had, where there is no profile; none for the loose sessions.
    ClientId client;
    /// Empty where there is no profile.
    QString name;
    /// Among the active clients: such a record is never destroyed.
    bool isActive = false;
    /// The days of the first and the last session, whatever their status; of a client without a session the day on
    /// which the profile was changed last.
    QDate from;
    QDate to;
    int sessions = 0;
    /// The last day on which it is to be kept.
    QDate keptUntil;
    std::optional<RecordHold> hold;

    friend bool operator==(const RetainedRecord &, const RetainedRecord &) = default;
};

/// What a record consists of, for what is said before and after it is destroyed.
struct RecordContents
{
    int sessions = 0;
    int signedNotes = 0;
    int addenda = 0;
    /// Notes that were never signed.
    int notes = 0;
    /// Sessions of which was recorded what happened.
    int facts = 0;
    /// What is being typed of the sessions, and is not stored yet.
    int drafts = 0;
    int planEntries = 0;
    int reports = 0;

    friend bool operator==(const RecordContents &, const RecordContents &) = default;
};

} // namespace bitacora
