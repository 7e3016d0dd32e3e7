#pragma once

#include "ActivityKind.h"
#include "NoteDraft.h"
#include "NoteVersion.h"
#include "Result.h"
#include "SavedDraft.h"
#include "Session.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace bitacora {

struct StoreContext;

/// What a note says, and of which session it is.
struct SessionNoteText
{
    SessionId session;
    QString text;
    /// The sentences of the text.
    NoteDraft note;
};

/// The notes of sessions before they are signed, in the store. A change is one transaction with one activity entry,
/// which says nothing of the text; the signal comes after the commit. The client's name is not kept with a note but
/// put in when it is read (see HiddenName): "Deleted Client" once the profile is deleted.
class SessionNoteRepository : public QObject
{
    Q_OBJECT

public:
    explicit SessionNoteRepository(StoreContext &context);

    /// None when nothing was written, or what was written is signed. RecordNotFound when there is no such session.
    [[nodiscard]] Result<std::optional<NoteDraft>> find(SessionId session) const;
    /// Replaces the note, or takes it away when it has no paragraphs, and removes the editor's draft in the same
    /// transaction. As validateNote(), RecordNotFound, or NoteIsSigned.
    [[nodiscard]] Result<void> store(SessionId session, const NoteDraft &note,
                                     ActivityKind kind = ActivityKind::NoteWritten);
    /// The last note, signed or not, of this session's client before it began; none for a session without a client.
    [[nodiscard]] Result<std::optional<SessionNoteText>> lastTextBefore(SessionId session) const;
    /// The statement behind lastTextBefore(), for whoever asks how it is run.
    [[nodiscard]] static QString lastBeforeSql();
    /// In how many sessions of the client there is a note, signed or not, or one is being typed.
    [[nodiscard]] Result<int> countOf(ClientId client) const;
    /// All that the note ever said: each time that it was saved before it was signed, the signature, the addenda; oldest
    /// first. RecordNotFound when there is no such session.
    [[nodiscard]] Result<QList<NoteVersion>> versions(SessionId session) const;
    /// How many documents cannot be read, by whatever altered them.
    [[nodiscard]] Result<int> unreadable() const;

    /// Keeps what is being typed: a JSON object, with texts under the name "text". Durable when it returns. Not a change
    /// of the record: no activity entry, no undo. RecordNotFound, or NoteIsSigned.
    [[nodiscard]] Result<void> saveDraft(SessionId session, const QByteArray &form);
    [[nodiscard]] Result<void> discardDraft(SessionId session);
    [[nodiscard]] Result<std::optional<QByteArray>> draft(SessionId session) const;
    /// Of all sessions, the newest first.
    [[nodiscard]] Result<QList<SavedDraft>> drafts() const;

Q_SIGNALS:
    /// Written, taken away or signed.
    void changed(bitacora::SessionId session);

private:
    /// False in a practice of an older program that may only be read.
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] Result<void> write(SessionId session, const NoteDraft &note, const QString &clientName);

    StoreContext &m_context;
};

} // namespace bitacora
