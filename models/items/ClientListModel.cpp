#include "ClientListModel.h"

#include "LocaleText.h"
#include "TextFolding.h"
#include "WordQuery.h"
#include "ZonedTime.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace bitacora {

namespace {

// Beyond this many clients at once, one query for all of them is quicker than one for each.
constexpr qsizetype maxSingleQueries = 20;
// Beyond this many changed rows at once, views do better to start anew.
constexpr qsizetype maxSingleRows = 100;

QVariant wallTime(const QDateTime &instant, const QByteArray &zone)
{
    return instant.isValid() ? QVariant(ZonedTime::fromInstant(instant, zone).wall()) : QVariant(QDateTime());
}

QCollator collatorOfLanguage()
{
    QCollator collator {QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

ClientListModel::ClientListModel(ClientRepository &clients, SessionRepository &sessions, QObject *parent)
    : QAbstractListModel(parent)
    , m_clients(clients)
    , m_sessions(sessions)
    , m_collator(collatorOfLanguage())
{
    connect(&clients, &ClientRepository::changed, this, &ClientListModel::updateClients);
    connect(&sessions, &SessionRepository::changed, this, &ClientListModel::updateSessions);
}

ClientListModel::~ClientListModel() = default;

void ClientListModel::setState(ClientState state)
{
    if (m_isLoaded && state == m_state)
        return;
    m_state = state;
    reload();
}

void ClientListModel::setSearch(const QString &words)
{
    if (words == m_search)
        return;
    m_search = words;
    applySearch();
}

void ClientListModel::reload()
{
    m_isLoaded = true;
    const Result<QList<ClientSummary>> summaries = m_clients.summaries(m_state);
    setSummaries(summaries ? *summaries : QList<ClientSummary>());
    if (!summaries)
        Q_EMIT failed(summaries.error());
}

void ClientListModel::setSummaries(const QList<ClientSummary> &summaries)
{
    Entries entries;
    entries.reserve(size_t(summaries.size()));
    for (const ClientSummary &summary : summaries)
        entries.push_back(prepared(summary));
    setEntries(std::move(entries));
}

void ClientListModel::retranslate()
{
    m_collator = collatorOfLanguage();
    Entries entries;
    entries.reserve(m_all.size());
    for (const EntryPtr &entry : m_all)
        entries.push_back(prepared(entry->summary));
    setEntries(std::move(entries));
}

void ClientListModel::setEntries(Entries entries)
{
    std::sort(entries.begin(), entries.end(), isBefore);
    m_all = std::move(entries);
    applySearch();
}

void ClientListModel::applySearch()
{
    const WordQuery query(m_search);
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [&query](const EntryPtr &entry) { return query.matches(entry->searchable); });
    endResetModel();
    Q_EMIT countsChanged();
}

void ClientListModel::updateClients(RecordChange change, const QList<ClientId> &ids)
{
    if (!m_isLoaded)
        return;
    if (change != RecordChange::Removed) {
        refreshClients(QSet<ClientId>(ids.cbegin(), ids.cend()));
        return;
    }
    for (const ClientId id : ids)
        replaceClient(id, std::nullopt);
}

void ClientListModel::updateSessions(RecordChange change, const QList<SessionId> &ids)
{
    if (!m_isLoaded)
        return;
    // Whose the sessions were that are gone, nobody can say any more.
    const Result<QList<Session>> sessions = m_sessions.find(std::span<const SessionId>(ids));
    if (change == RecordChange::Removed || !sessions) {
        refreshAll();
        return;
    }
    QSet<ClientId> clients;
    for (const Session &session : *sessions) {
        if (session.client)
            clients.insert(*session.client);
    }
    refreshClients(clients);
}

void ClientListModel::followTime(const QList<SessionId> &sessions)
{
    updateSessions(RecordChange::Updated, sessions);
}

void ClientListModel::refreshClients(const QSet<ClientId> &ids)
{
    if (ids.size() > maxSingleQueries) {
        refreshAll();
        return;
    }
    for (const ClientId id : ids) {
        const Result<ClientSummary> summary = m_clients.summary(id);
        if (!summary)
            Q_EMIT failed(summary.error());
        else
            replaceClient(id, *summary);
    }
}

void ClientListModel::refreshAll()
{
    const Result<QList<ClientSummary>> summaries = m_clients.summaries(m_state);
    if (!summaries) {
        Q_EMIT failed(summaries.error());
        return;
    }
    QHash<ClientId, EntryPtr> known;
    for (const EntryPtr &entry : m_all)
        known.insert(entry->summary.client.id, entry);
    QList<ClientSummary> fresh;
    for (const ClientSummary &summary : *summaries) {
        const EntryPtr entry = known.take(summary.client.id);
        if (!entry || entry->summary != summary)
            fresh.append(summary);
    }
    if (fresh.size() + known.size() > maxSingleRows) {
        setSummaries(*summaries);
        return;
    }
    for (const ClientSummary &summary : std::as_const(fresh))
        replaceClient(summary.client.id, summary);
    for (auto gone = known.keyBegin(); gone != known.keyEnd(); ++gone)
        replaceClient(*gone, std::nullopt);
}

void ClientListModel::replaceClient(ClientId id, const std::optional<ClientSummary> &summary)
{
    const auto known = find(m_all, id);
    const EntryPtr old = known == m_all.cend() ? nullptr : *known;
    const bool belongsHere = summary && summary->client.state == m_state;
    if ((!old && !belongsHere) || (old && belongsHere && old->summary == *summary))
        return;
    const EntryPtr fresh = belongsHere ? prepared(*summary) : nullptr;
    if (old)
        m_all.erase(known);
    if (fresh)
        m_all.insert(placeOf(m_all, fresh), fresh);
    const size_t oldRows = m_shown.size();
    replaceRow(old, fresh && WordQuery(m_search).matches(fresh->searchable) ? fresh : nullptr);
    if (!old || !fresh || m_shown.size() != oldRows)
        Q_EMIT countsChanged();
}

void ClientListModel::replaceRow(const EntryPtr &old, const EntryPtr &fresh)
{
    const auto shown = old ? std::find(m_shown.cbegin(), m_shown.cend(), old) : m_shown.cend();
    const bool wasShown = shown != m_shown.cend();
    const int row = int(shown - m_shown.cbegin());
    if (!wasShown && !fresh)
        return;
    if (!fresh) {
        beginRemoveRows({}, row, row);
        m_shown.erase(shown);
        endRemoveRows();
        return;
    }
    // Counted with the old row still there.
    const int place = int(placeOf(m_shown, fresh) - m_shown.cbegin());
    if (!wasShown) {
        beginInsertRows({}, place, place);
        m_shown.insert(m_shown.cbegin() + place, fresh);
        endInsertRows();
        return;
    }
    const int newRow = place > row ? place - 1 : place;
    if (newRow != row)
        beginMoveRows({}, row, row, {}, place);
    m_shown.erase(shown);
    m_shown.insert(m_shown.cbegin() + newRow, fresh);
    if (newRow != row)
        endMoveRows();
    Q_EMIT dataChanged(index(newRow), index(newRow));
}

bool ClientListModel::isBefore(const EntryPtr &a, const EntryPtr &b)
{
    const int byName = a->sortKey.compare(b->sortKey);
    return byName != 0 ? byName < 0 : a->summary.client.id < b->summary.client.id;
}

ClientListModel::EntryPtr ClientListModel::prepared(const ClientSummary &summary) const
{
    const Client &client = summary.client;
    const QString searched = client.name + u' ' + client.email + u' ' + client.phone;
    return std::make_shared<const Entry>(
        Entry {summary, m_collator.sortKey(client.name), SearchableText::of(searched)});
}

ClientListModel::Entries::const_iterator ClientListModel::placeOf(const Entries &entries, const EntryPtr &entry)
{
    return std::lower_bound(entries.cbegin(), entries.cend(), entry, isBefore);
}

ClientListModel::Entries::const_iterator ClientListModel::find(const Entries &entries, ClientId id)
{
    return std::find_if(entries.cbegin(), entries.cend(),
                        [id](const EntryPtr &entry) { return entry->summary.client.id == id; });
}

const ClientSummary &ClientListModel::clientAt(int row) const
{
    static const ClientSummary none;
    return row >= 0 && row < rowCount() ? m_shown[size_t(row)]->summary : none;
}

int ClientListModel::rowOf(ClientId id) const
{
    const auto found = find(m_shown, id);
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClientSummary &summary = clientAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return summary.client.name;
    case Qt::AccessibleTextRole:
        return accessibleText(summary);
    case ClientIdRole:
        return summary.client.id.value;
    case InitialsRole:
        return initials(summary.client.name);
    case LastSessionRole:
        return wallTime(summary.lastSession, summary.lastSessionZone);
    case NextSessionRole:
        return wallTime(summary.nextSession, summary.nextSessionZone);
    case SessionCountRole:
        return summary.sessionCount;
    case SortRole:
        return folded(summary.client.name);
    default:
        return {};
    }
}

QString ClientListModel::accessibleText(const ClientSummary &summary) const
{
    //: A client's card for a screen reader; %1 is the name.
    QString sessions = tr("%1, %n session(s)", nullptr, summary.sessionCount).arg(summary.client.name);
    const QDateTime next = wallTime(summary.nextSession, summary.nextSessionZone).toDateTime();
    if (!next.isValid())
        return sessions;
    const QLocale locale;
    //: A day and a time: "Wednesday, November 18, 2026, 4:00 PM".
    const QString when =
        tr("%1, %2").arg(locale.toString(next.date(), QLocale::LongFormat), shortTimeText(next.time(), locale));
    //: A client's card for a screen reader: %1 is "Mateo Luna, 12 sessions", %2 a day and a time.
    return tr("%1, next session %2").arg(sessions, when);
}

} // namespace bitacora
