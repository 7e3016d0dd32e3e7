#pragma once

#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"
#include "StoreFixture.h"

namespace bitacora {

/// A practice with a client, a session of it with something recorded, and short ways to sign.
class SigningFixture : public StoreFixture
{
public:
    SigningFixture();

    [[nodiscard]] SignedNoteRepository &notes() const { return practice().signedNotes(); }
    [[nodiscard]] SessionFactsRepository &facts() const { return practice().sessionFacts(); }
    [[nodiscard]] static Signer signer() { return {QStringLiteral("Vera Torres"), QStringLiteral("BCBA")}; }
    [[nodiscard]] static NoteDraft saying(const QString &text);
    [[nodiscard]] static RecordedFacts someFacts(int count);
    [[nodiscard]] static NewAddendum addendum(const QString &text);
    /// Signs the note of a session, of `session` without one; aborts the program when that fails.
    SignedNote sign(const QString &text, SessionId id = {}) const;
    /// What verifying finds of signed notes; aborts the program when anything else is wrong.
    [[nodiscard]] QStringList findings() const;
    /// Runs statements on the file from outside, the practice being closed meanwhile; the error of the first that
    /// fails, or nothing.
    QString alter(const QStringList &statements);
    /// The same, and leaves the practice closed.
    QString alterOnly(const QStringList &statements);

    ClientId client;
    Session session;
};

} // namespace bitacora
