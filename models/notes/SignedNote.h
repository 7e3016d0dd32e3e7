#pragma once

#include "Identifier.h"
#include "NoteDraft.h"
#include "NoteInput.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace bitacora {

/// Who signs, as the signature says it.
struct Signer
{
    QString name;
    /// Such as "BCBA" or "RBT".
    QString credential;

    friend bool operator==(const Signer &, const Signer &) = default;
};

struct NoteSignature
{
    Signer signer;
    /// UTC, of the clock when it was signed, and the zone in which that was.
    QDateTime at;
    QByteArray zone;

    friend bool operator==(const NoteSignature &, const NoteSignature &) = default;
};

/// Why something is added to a signed note (CMS, Medicare Program Integrity Manual, chapter 3, section 3.3.2.5). Their
/// names are stored: "late-entry", "correction", "clarification".
enum class AddendumType { LateEntry, Correction, Clarification };

/// What is to be added to a signed note.
struct NewAddendum
{
    AddendumType type = AddendumType::LateEntry;
    QString reason;
    QString text;
    Signer signer;

    friend bool operator==(const NewAddendum &, const NewAddendum &) = default;
};

/// What was added to a signed note, and signed itself.
struct NoteAddendum
{
    /// From 1.
    int number = 0;
    AddendumType type = AddendumType::LateEntry;
    QString reason;
    QString text;
    NoteSignature signature;

    friend bool operator==(const NoteAddendum &, const NoteAddendum &) = default;
};

/// Who the client was when a note was signed.
struct NotedClient
{
    QString name;
    /// Null where it was not known.
    QDate birthDate;
    QString diagnosis;
    QString memberNumber;

    friend bool operator==(const NotedClient &, const NotedClient &) = default;
};

/// A signed note: the original as it was, and what was added since, in order of time. Nothing in it ever changes.
struct SignedNote
{
    SessionId session;
    ServiceId service;
    /// The session and what was recorded, as they were; the provider is the signer.
    NoteInput input;
    /// The sentences with the facts behind them.
    NoteDraft draft;
    QString text;
    NoteSignature signature;
    /// None where the client's profile was deleted, before or since.
    std::optional<NotedClient> client;
    QList<NoteAddendum> addenda;

    friend bool operator==(const SignedNote &, const SignedNote &) = default;
};

/// What a list says of a signed note.
struct SignedNoteMark
{
    /// UTC.
    QDateTime signedAt;
    int addenda = 0;

    friend bool operator==(const SignedNoteMark &, const SignedNoteMark &) = default;
};

/// Bounds of what an addendum holds, and of a signer's name and credential.
inline constexpr int maxAddendumLength = 20'000;
inline constexpr int maxAddendumReasonLength = 500;
inline constexpr int maxSignerLength = 200;

/// Both are there and within their limits: SignerIncomplete, TextTooLong.
[[nodiscard]] Result<void> validateSigner(const Signer &signer);
/// AddendumIncomplete, or as validateSigner().
[[nodiscard]] Result<void> validateAddendum(const NewAddendum &addendum);

} // namespace bitacora
