#pragma once

#include "Result.h"
#include "Session.h"
#include "SignedNote.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <optional>
#include <span>

namespace bitacora {

struct StoreContext;

/// Signed notes and their addenda. They are only ever added to: neither this class nor any other changes or removes
/// one, nor the session, the facts and the note that were signed (the file itself refuses it, too). Signing is one
/// transaction, with an entry in the activity log that holds the hash of all that was signed. The moment is the
/// clock's: nothing is dated back.
class SignedNoteRepository : public QObject
{
    Q_OBJECT

public:
    explicit SignedNoteRepository(StoreContext &context);

    /// None when it is not signed. RecordNotFound when there is no such session.
    [[nodiscard]] Result<std::optional<SignedNote>> find(SessionId session) const;
    /// Of all that was signed, as the activity log has it; NoteNotSigned.
    [[nodiscard]] Result<QByteArray> hash(SessionId session) const;
    /// What lists say, without a look at the notes.
    [[nodiscard]] Result<std::optional<SignedNoteMark>> mark(SessionId session) const;
    /// Those of the sessions that are signed.
    [[nodiscard]] Result<QHash<SessionId, SignedNoteMark>> marks(std::span<const SessionId> sessions) const;

    /// Freezes the note together with the session, its service, what was recorded and who the client is. What was kept
    /// of the note before, and what is typed of it, goes. NoteIsSigned, NoteEmpty, FormUnfinished (what happened in the
    /// session is still being typed), or as validateNote() and validateSigner().
    [[nodiscard]] Result<SignedNote> sign(SessionId session, const NoteDraft &draft, const Signer &signer);
    /// NoteNotSigned, or as validateAddendum().
    [[nodiscard]] Result<NoteAddendum> add(SessionId session, const NewAddendum &addendum);

Q_SIGNALS:
    /// Signed, or added to.
    void changed(bitacora::SessionId session);

private:
    /// False in a practice of an older program that may only be read.
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] Result<SignedNote> frozen(SessionId session, const NoteDraft &draft, const Signer &signer) const;
    /// Says in it who the client is, too.
    [[nodiscard]] Result<void> write(SignedNote &note);
    [[nodiscard]] Result<void> write(SessionId session, const NoteAddendum &addendum, const QByteArray &previous);
    [[nodiscard]] Result<QList<NoteAddendum>> addenda(SessionId session) const;

    StoreContext &m_context;
};

} // namespace bitacora
