#include "NoteVersions.h"

#include "HiddenName.h"
#include "NoteDraftJson.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString textMember = u"text"_s;

QByteArray documentOf(const QString &text)
{
    return QJsonDocument(QJsonObject {{textMember, text}}).toJson(QJsonDocument::Compact);
}

std::optional<QString> textIn(const QByteArray &document)
{
    const QJsonValue text = QJsonDocument::fromJson(document).object().value(textMember);
    return text.isString() ? std::optional(text.toString()) : std::nullopt;
}

/// The version that was kept last; number 0 where there is none.
struct LastVersion
{
    int number = 0;
    QByteArray document;
};

Result<LastVersion> lastOf(StoreContext &context, SessionId session)
{
    Statement find(context,
                   u"SELECT number, document FROM note_version WHERE session_id = ? ORDER BY number DESC LIMIT 1"_s);
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    LastVersion last;
    if (find.next())
        last = {int(find.integer(0)), find.blob(1)};
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return last;
}

Result<void> insert(StoreContext &context, SessionId session, int number, const NoteVersion &version,
                    const QByteArray &document)
{
    Statement insert(
        context, u"INSERT INTO note_version (session_id, number, saved_ms, author, document) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(session.value).bind(number).bind(version.at).bind(version.author).bind(document);
    return insert.run();
}

// What was first there stays, and what was there last.
Result<void> removeOldest(StoreContext &context, SessionId session)
{
    Statement remove(context,
                     u"DELETE FROM note_version WHERE session_id = ? AND number = (SELECT number FROM note_version "
                     "WHERE session_id = ? ORDER BY number LIMIT 1 OFFSET 1) "
                     "AND (SELECT count(*) FROM note_version WHERE session_id = ?) > ?"_s);
    remove.bind(session.value).bind(session.value).bind(session.value);
    return remove.bind(NoteVersions::most).run();
}

/// A note as it is stored, still without the name, and since when.
struct StoredNote
{
    QString text;
    NoteVersion version;
};

Result<std::optional<StoredNote>> storedNote(StoreContext &context, SessionId session)
{
    Statement find(context, u"SELECT changed_ms, document FROM session_note WHERE session_id = ?"_s);
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    if (!find.next()) {
        if (const auto finished = find.finished(); !finished)
            return Failure(finished.error());
        return std::optional<StoredNote>();
    }
    const auto note = NoteDraftJson::fromBytes(find.blob(1));
    if (!note)
        return Failure(note.error());
    StoredNote stored {note->text(), {}};
    stored.version.at = find.instant(0);
    return std::optional(std::move(stored));
}

} // namespace

Result<void> NoteVersions::keepStored(StoreContext &context, SessionId session)
{
    const auto last = lastOf(context, session);
    if (!last)
        return Failure(last.error());
    if (last->number > 0)
        return {};
    const auto stored = storedNote(context, session);
    // What cannot be read can be kept nowhere, but written anew.
    if (!stored && stored.error().code != ErrorCode::DatabaseDamaged)
        return Failure(stored.error());
    if (!stored || !*stored)
        return {};
    return insert(context, session, 1, (*stored)->version, documentOf((*stored)->text));
}

Result<void> NoteVersions::keep(StoreContext &context, SessionId session, const QString &text,
                                const QString &clientName)
{
    const auto last = lastOf(context, session);
    if (!last)
        return Failure(last.error());
    const QByteArray document = HiddenName::hide(documentOf(text), clientName);
    if (document == last->document || (last->number == 0 && text.isEmpty()))
        return {};
    NoteVersion version;
    version.at = context.clock.now();
    version.author = context.actor;
    if (auto inserted = insert(context, session, last->number + 1, version, document); !inserted)
        return inserted;
    return removeOldest(context, session);
}

Result<QList<NoteVersion>> NoteVersions::find(StoreContext &context, SessionId session, const QString &clientName)
{
    enum Column { SavedColumn, AuthorColumn, DocumentColumn };
    Statement all(context,
                  u"SELECT saved_ms, author, document FROM note_version WHERE session_id = ? ORDER BY number"_s);
    if (const auto ran = all.bind(session.value).run(); !ran)
        return Failure(ran.error());
    QList<NoteVersion> versions;
    while (all.next()) {
        const auto text = textIn(HiddenName::show(all.blob(DocumentColumn), clientName));
        if (!text)
            return failure(ErrorCode::DatabaseDamaged, context.path);
        NoteVersion version;
        version.kind = text->isEmpty() ? NoteVersionKind::TakenAway : NoteVersionKind::Draft;
        version.at = all.instant(SavedColumn);
        version.author = all.text(AuthorColumn);
        version.text = *text;
        versions.append(version);
    }
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    if (!versions.isEmpty())
        return versions;
    // An older program wrote it.
    auto stored = storedNote(context, session);
    if (!stored)
        return Failure(stored.error());
    if (*stored) {
        const QByteArray document = HiddenName::show(documentOf((*stored)->text), clientName);
        (*stored)->version.text = textIn(document).value_or(QString());
        versions.append((*stored)->version);
    }
    return versions;
}

Result<int> NoteVersions::unreadable(StoreContext &context)
{
    Statement all(context, u"SELECT document FROM note_version"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    int count = 0;
    while (all.next())
        count += textIn(all.blob(0)) ? 0 : 1;
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return count;
}

} // namespace bitacora
