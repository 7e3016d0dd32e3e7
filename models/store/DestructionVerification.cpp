#include "DestructionVerification.h"

#include "ActivityKind.h"
#include "RecordRows.h"
#include "Statement.h"
#include "StoreContext.h"
#include "Tombstone.h"

#include <QMap>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

using Sessions = QMap<SessionId, QList<QByteArray>>;

// By the number of the entry that says that they were destroyed.
Result<QMap<qint64, Sessions>> listedIn(StoreContext &context, const QHash<SessionId, QList<QByteArray>> &signedNotes)
{
    QMap<qint64, Sessions> listed;
    // A record may have had no session.
    Statement all(context,
                  u"SELECT r.tombstone, s.session_id FROM destroyed_record r "
                  "LEFT JOIN destroyed_session s ON s.tombstone = r.tombstone"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    while (all.next()) {
        Sessions &sessions = listed[all.integer(0)];
        if (all.isNull(1))
            continue;
        const SessionId session {all.integer(1)};
        sessions.insert(session, signedNotes.value(session));
    }
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return listed;
}

} // namespace

Result<QList<SignedNoteBreak>> DestructionVerification::run(StoreContext &context,
                                                            QHash<SessionId, QList<QByteArray>> &signedNotes)
{
    QList<SignedNoteBreak> breaks;
    if (context.schemaVersion < RecordRows::firstSchema)
        return breaks;
    auto listed = listedIn(context, signedNotes);
    if (!listed)
        return Failure(listed.error());
    const auto addBreak = [&breaks](qint64 number) {
        breaks.append({SignedNoteBreak::What::DestructionAltered, {}, 0, number});
    };
    Statement all(context, u"SELECT sequence, after FROM activity WHERE kind = ? ORDER BY sequence"_s);
    if (const auto ran = all.bind(int(ActivityKind::RecordDestroyed)).run(); !ran)
        return Failure(ran.error());
    while (all.next()) {
        const qint64 number = all.integer(0);
        const auto tombstone = Tombstone::fromText(all.text(1));
        const bool isListed = listed->contains(number);
        const Sessions sessions = listed->take(number);
        if (!isListed || !tombstone || Tombstone::digestOf(sessions) != tombstone->digest) {
            addBreak(number);
            continue;
        }
        for (auto session = sessions.cbegin(); session != sessions.cend(); ++session)
            signedNotes.remove(session.key());
    }
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    // The log says nothing of these.
    for (auto other = listed->cbegin(); other != listed->cend(); ++other)
        addBreak(other.key());
    return breaks;
}

} // namespace bitacora
