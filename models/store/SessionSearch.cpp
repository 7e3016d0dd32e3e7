#include "SessionSearch.h"

#include "ClinicalWords.h"
#include "DeletedClient.h"
#include "PackedIds.h"
#include "SearchWords.h"
#include "SearchableText.h"
#include "Statement.h"
#include "StoreContext.h"
#include "WordQuery.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// FTS5 refuses expressions of more than 256 levels; a pasted page of text is looked up in portions.
constexpr qsizetype wordsInOneMatch = 64;
// One note read costs about as much as this many that the index finds.
constexpr qint64 costOfReading = 25;

Result<void> insertFound(Statement &find, SessionIdSet &ids)
{
    return readPackedIds(find, [&ids](qint64 id) { ids.insert(id); });
}

Result<SessionIdSet> withNotes(StoreContext &context, const QStringList &words)
{
    Statement find(context, u"SELECT packed(rowid, 0, 0) FROM note_search WHERE note_search MATCH ?"_s);
    SessionIdSet ids;
    if (const auto inserted = insertFound(find.bind(SearchWords::matchExpression(words)), ids); !inserted)
        return Failure(inserted.error());
    return ids;
}

Result<QList<qint64>> clientsNamed(StoreContext &context, const QString &word)
{
    Statement find(context, u"SELECT rowid FROM client_search WHERE client_search MATCH ?"_s);
    if (const auto ran = find.bind(SearchWords::matchExpression({word})).run(); !ran)
        return Failure(ran.error());
    QList<qint64> clients;
    while (find.next())
        clients.append(find.integer(0));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return clients;
}

Result<void> insertSessionsOf(StoreContext &context, const QList<qint64> &clients, SessionIdSet &ids)
{
    Statement find(context,
                   u"SELECT packed(id, 0, 0) FROM session INDEXED BY session_of_client_by_start WHERE client_id = ?"_s);
    for (const qint64 client : clients) {
        if (auto inserted = insertFound(find.bind(client), ids); !inserted)
            return inserted;
    }
    return {};
}

/// What stands where the name of a deleted client would is found like a name.
bool beginsDeletedClient(const QString &word)
{
    return WordQuery(word).matches(SearchableText::of(deletedClientName()));
}

Result<void> insertSessionsOfDeleted(StoreContext &context, SessionIdSet &ids)
{
    Statement find(
        context,
        u"SELECT packed(id, 0, 0) FROM session INDEXED BY session_of_client_by_start WHERE client_id IS NULL"_s);
    return insertFound(find, ids);
}

/// Whether reading the client's own notes takes less than asking the index, which gathers what it finds in all the
/// practice before the client matters.
Result<bool> hasFewSessions(StoreContext &context, ClientId client)
{
    Statement count(context,
                    u"SELECT (SELECT count(*) FROM session INDEXED BY session_of_client_by_start WHERE client_id = ?), "
                    "(SELECT max(id) FROM session)"_s);
    if (const auto ran = count.bind(client.value).run(); !ran)
        return Failure(ran.error());
    const bool few = count.next() && count.integer(0) * costOfReading <= count.integer(1);
    if (const auto finished = count.finished(); !finished)
        return Failure(finished.error());
    return few;
}

Result<SessionIdSet> readingNotesOf(StoreContext &context, ClientId client, const QStringList &words)
{
    // A practice of an older program, which may only be read, has no column for the words of clinical notes.
    const bool hasClinical = context.schemaVersion >= ClinicalWords::firstSchema;
    Statement find(context,
                   u"SELECT packed(session.id, 0, 0) FROM session INDEXED BY session_of_client_by_start "
                   "CROSS JOIN session_text ON session_text.session_id = session.id WHERE session.client_id = ? "
                   "AND has_words(?, session_text.customer_notes, session_text.private_notes%1)"_s.arg(
                       hasClinical ? u", session_text.clinical_notes"_s : QString()));
    find.bind(client.value).bind(SearchWords::readingExpression(words));
    SessionIdSet ids;
    if (const auto inserted = insertFound(find, ids); !inserted)
        return Failure(inserted.error());
    return ids;
}

class Intersection
{
public:
    void add(SessionIdSet ids)
    {
        if (m_ids)
            m_ids->intersect(ids);
        else
            m_ids = std::move(ids);
    }
    [[nodiscard]] std::optional<SessionIdSet> ids() && { return std::move(m_ids); }

private:
    std::optional<SessionIdSet> m_ids;
};

Result<void> addNotes(StoreContext &context, const QStringList &words, Intersection &result)
{
    for (qsizetype first = 0; first < words.size(); first += wordsInOneMatch) {
        auto ids = withNotes(context, words.mid(first, wordsInOneMatch));
        if (!ids)
            return Failure(ids.error());
        result.add(std::move(*ids));
    }
    return {};
}

Result<std::optional<SessionIdSet>> search(StoreContext &context, const SessionFilter &filter)
{
    // Words that begin no client's name are looked up together; the others may stand in either place.
    QStringList onlyInNotes = SearchWords::split(filter.words);
    Intersection result;
    if (filter.client && !onlyInNotes.isEmpty() && onlyInNotes.size() <= wordsInOneMatch) {
        const auto few = hasFewSessions(context, *filter.client);
        if (!few)
            return Failure(few.error());
        if (*few)
            return readingNotesOf(context, *filter.client, onlyInNotes);
    }
    if (!filter.client) {
        const QStringList words = std::exchange(onlyInNotes, {});
        for (const QString &word : words) {
            const auto clients = clientsNamed(context, word);
            if (!clients)
                return Failure(clients.error());
            const bool namesDeleted = beginsDeletedClient(word);
            if (clients->isEmpty() && !namesDeleted) {
                onlyInNotes.append(word);
                continue;
            }
            auto ids = withNotes(context, {word});
            if (!ids)
                return Failure(ids.error());
            if (const auto inserted = insertSessionsOf(context, *clients, *ids); !inserted)
                return Failure(inserted.error());
            if (namesDeleted) {
                if (const auto inserted = insertSessionsOfDeleted(context, *ids); !inserted)
                    return Failure(inserted.error());
            }
            result.add(std::move(*ids));
        }
    }
    if (const auto added = addNotes(context, onlyInNotes, result); !added)
        return Failure(added.error());
    return std::move(result).ids();
}

} // namespace

Result<std::optional<SessionIdSet>> SessionSearch::matching(StoreContext &context, const SessionFilter &filter)
{
    const auto &last = context.lastSearch;
    // In another language the words may be those for a deleted client.
    const QString words = filter.words + u'\n' + deletedClientName();
    if (last && last->words == words && last->client == filter.client)
        return last->found;
    auto found = search(context, filter);
    if (found && context.mayKeepSearch())
        context.lastSearch = StoreContext::LastSearch {words, filter.client, *found};
    return found;
}

} // namespace bitacora
