#pragma once

#include "RetainedRecord.h"
#include "Retention.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace bitacora {

/// What the activity log says of a record that was destroyed: what it was, not whose. Who destroyed it and when stands
/// in the entry itself.
struct Tombstone
{
    RecordKind kind = RecordKind::Client;
    /// As RetainedRecord has them.
    QDate from;
    QDate to;
    RecordContents contents;
    /// What it was past of.
    RetentionRule rule;
    /// See digestOf().
    QByteArray digest;

    /// A short JSON object.
    [[nodiscard]] QString toText() const;
    /// None where it is no such text.
    [[nodiscard]] static std::optional<Tombstone> fromText(const QString &text);
    /// BLAKE2b-256 over the numbers of the sessions, and for each over the hashes of what the log says was signed of it,
    /// so that nobody can count a signed note that is missing among what was destroyed.
    [[nodiscard]] static QByteArray digestOf(const QMap<SessionId, QList<QByteArray>> &sessions);
    friend bool operator==(const Tombstone &, const Tombstone &) = default;
};

} // namespace bitacora
