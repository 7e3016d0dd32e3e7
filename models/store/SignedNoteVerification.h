#pragma once

#include "ClientOfNote.h"
#include "SignedNoteBreak.h"
#include "SignedNoteJson.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace bitacora {

struct StoreContext;

/// Compares every signed note and addendum with its hash, with the activity log, with the session and with what was
/// recorded. Whoever has the key can write all of these anew; then the activity log does not hold. Internal to the store.
class SignedNoteVerification
{
public:
    /// At most `limit` breaks are named.
    SignedNoteVerification(StoreContext &context, int limit);

    [[nodiscard]] Result<QList<SignedNoteBreak>> run();

private:
    [[nodiscard]] Result<void> readLog();
    [[nodiscard]] Result<void> checkNotes();
    [[nodiscard]] Result<void> checkNote(SessionId session, const QByteArray &document, const QByteArray &hash);
    [[nodiscard]] Result<void> checkSession(const SignedNoteJson::Original &original);
    [[nodiscard]] Result<void> checkFacts(const SignedNoteJson::Original &original);
    [[nodiscard]] Result<void> checkClient(SessionId session, int number, const QByteArray &clientHash);
    [[nodiscard]] Result<void> checkAddenda(SessionId session, const QByteArray &noteHash);
    void checkAddendum(SessionId session, int number, const QByteArray &document, const QByteArray &hash,
                       const QByteArray &previous);
    void add(SignedNoteBreak::What what, SessionId session, int addendum = 0);

    StoreContext &m_context;
    int m_limit;
    QList<SignedNoteBreak> m_breaks;
    /// What the log says was signed of each session: the note, and each addendum after it.
    QHash<SessionId, QList<QByteArray>> m_logged;
};

} // namespace bitacora
