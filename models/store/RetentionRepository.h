#pragma once

#include "ActivityKind.h"
#include "RetainedRecord.h"
#include "Tombstone.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace bitacora {

struct StoreContext;

/// How long the records of clients are to be kept (see RetentionRule), what holds them, and their end. Deleting a client
/// is something else: see ClientRepository::erase.
class RetentionRepository : public QObject
{
    Q_OBJECT

public:
    explicit RetentionRepository(StoreContext &context);

    /// The records that nobody has to keep any more: those of archived clients by name, those of deleted clients, then
    /// the loose sessions of that age, as one. Also what is on hold; never one of an active client.
    [[nodiscard]] Result<QList<RetainedRecord>> pastTheirPeriod(const RetentionRule &rule) const;
    /// Any record, past its period or not. Of the loose sessions, which have no number, those past it; RecordNotFound
    /// where there are none.
    [[nodiscard]] Result<RetainedRecord> find(ClientId client, const RetentionRule &rule) const;
    [[nodiscard]] Result<RecordContents> contents(const RetainedRecord &record) const;

    /// Every hold, the oldest first; and that of a record, if there is one.
    [[nodiscard]] Result<QList<RecordHold>> holds() const;
    [[nodiscard]] Result<std::optional<RecordHold>> hold(ClientId client) const;
    /// Returns it as stored: who placed it and when are set here, but where it comes back by undoing. The activity log
    /// says the kind, not the reason. RecordOnHold when there is one already, RecordNotFound, or as validateHold().
    [[nodiscard]] Result<RecordHold> placeHold(const RecordHold &hold, ActivityKind kind = ActivityKind::HoldPlaced);
    /// Returns what it was. RecordNotFound when there is none.
    [[nodiscard]] Result<RecordHold> liftHold(ClientId client, ActivityKind kind = ActivityKind::HoldLifted);

    /// Destroys a record for good, in one transaction: profile, plan, marks, reports, sessions, what happened in them,
    /// notes, signed or not, with all their versions and addenda, and whatever is being typed of any of it. What is left
    /// is the tombstone, which is returned. Nothing of it can be found in the file any more once the practice was
    /// closed; backups of before still hold it. RecordOnHold, RecordStillKept, RecordStillActive, RecordNotFound.
    [[nodiscard]] Result<Tombstone> destroy(ClientId client, const RetentionRule &rule);

Q_SIGNALS:
    /// A hold was placed on that client's record, or lifted.
    void holdChanged(bitacora::ClientId client);
    /// No number for the loose sessions. The clients' and the sessions' own signals say so, too.
    void recordDestroyed(bitacora::ClientId client, const QList<bitacora::SessionId> &sessions);
    /// See PracticeSettingsRepository, whose signal it becomes.
    void statesReplaced(const QStringList &names);

private:
    [[nodiscard]] QDate today() const;
    /// False in a practice of an older program that may only be read.
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] Result<void> log(const RecordHold &hold, ActivityKind kind, bool isPlaced);

    StoreContext &m_context;
};

} // namespace bitacora
