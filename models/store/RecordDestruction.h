#pragma once

#include "Result.h"
#include "RetainedRecord.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace bitacora {

struct StoreContext;
struct Tombstone;

/// Takes a whole record out of the tables. Inside a transaction; what may be destroyed and when is for the caller to
/// know. Internal to the store.
class RecordDestruction
{
public:
    RecordDestruction(StoreContext &context, const RetainedRecord &record);

    [[nodiscard]] static Result<RecordContents> contents(StoreContext &context, const RetainedRecord &record);
    /// Reads which sessions it is about, and gives the tombstone its digest.
    [[nodiscard]] Result<void> begin(Tombstone &tombstone);
    /// Destroys them, and what else there is, once the tombstone is the newest entry of the activity log.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] QList<SessionId> sessions() const { return m_sessions.keys(); }
    /// The window's states that are others now.
    [[nodiscard]] QStringList states() const { return m_states; }

private:
    [[nodiscard]] Result<void> readSessions();
    [[nodiscard]] Result<void> readSigned();
    [[nodiscard]] Result<void> remember();
    [[nodiscard]] Result<void> removeSessions() const;
    [[nodiscard]] Result<void> removeProfile() const;

    StoreContext &m_context;
    const RetainedRecord m_record;
    /// What the log says was signed of each: the note, then its addenda.
    QMap<SessionId, QList<QByteArray>> m_sessions;
    QStringList m_states;
    qint64 m_tombstone = 0;
};

} // namespace bitacora
