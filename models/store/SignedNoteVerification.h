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
    /// A signed note, and what it is compared with.
    struct Row;
    struct AddendumRow;

    [[nodiscard]] Result<void> readLog();
    [[nodiscard]] Result<void> checkNotes();
    [[nodiscard]] Result<void> checkAddenda(const Row &row);
    void checkNote(const Row &row);
    void checkSession(const Row &row, const SignedNote &note);
    void checkFacts(const Row &row, const RecordedFacts &facts);
    void checkAddendum(const Row &row, const AddendumRow &addendum, const QByteArray &previous);
    void checkClient(const Row &row, int number, const std::optional<ClientOfNote> &known,
                     const QByteArray &clientHash);
    void add(SignedNoteBreak::What what, SessionId session, int addendum = 0);

    StoreContext &m_context;
    int m_limit;
    QList<SignedNoteBreak> m_breaks;
    /// What the log says was signed of each session: the note, and each addendum after it.
    QHash<SessionId, QList<QByteArray>> m_logged;
};

} // namespace bitacora
