#pragma once

#include "Client.h"
#include "ClientRepository.h"
#include "SearchableText.h"
#include "SessionRepository.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace bitacora {

/// The clients of a state whose name, e-mail or phone matches what was typed, by name.
class ClientListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// qint64.
        ClientIdRole = Qt::UserRole + 1,
        /// "ML" for the round badge.
        InitialsRole,
        /// QDateTime in the session's zone; invalid when there is none.
        LastSessionRole,
        NextSessionRole,
        /// int.
        SessionCountRole,
        /// Name without case and accents.
        SortRole
    };

    ClientListModel(ClientRepository &clients, SessionRepository &sessions, QObject *parent = nullptr);
    ~ClientListModel() override;

    /// The first one reads the store; so does every other that differs.
    void setState(ClientState state);
    [[nodiscard]] ClientState state() const { return m_state; }
    void setSearch(const QString &words);
    [[nodiscard]] QString search() const { return m_search; }
    /// Clients of the state, whether or not the search shows them.
    [[nodiscard]] int totalCount() const { return int(m_all.size()); }
    [[nodiscard]] const ClientSummary &clientAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(ClientId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    /// After a change of language or region: sorts after the new one.
    void retranslate();
    /// Reads all again.
    void reload();
    /// These next sessions have become last ones (or the other way round), see PassingTime.
    void followTime(const QList<bitacora::SessionId> &sessions);

Q_SIGNALS:
    /// totalCount or the number of rows changed.
    void countsChanged();
    void failed(const bitacora::Error &error);

private:
    /// A client with what sorting and searching need, prepared once.
    struct Entry
    {
        ClientSummary summary;
        QCollatorSortKey sortKey;
        SearchableText searchable;
    };
    using EntryPtr = std::shared_ptr<const Entry>;
    using Entries = std::vector<EntryPtr>;

    void updateClients(bitacora::RecordChange change, const QList<bitacora::ClientId> &ids);
    void updateSessions(bitacora::RecordChange change, const QList<bitacora::SessionId> &ids);
    void refreshAll();
    void refreshClients(const QSet<ClientId> &ids);
    /// Puts in, replaces, or (with none) takes out one client.
    void replaceClient(ClientId id, const std::optional<ClientSummary> &summary);
    void replaceRow(const EntryPtr &old, const EntryPtr &fresh);
    void setSummaries(const QList<ClientSummary> &summaries);
    void setEntries(Entries entries);
    void applySearch();

    static bool isBefore(const EntryPtr &a, const EntryPtr &b);
    [[nodiscard]] EntryPtr prepared(const ClientSummary &summary) const;
    [[nodiscard]] static Entries::const_iterator placeOf(const Entries &entries, const EntryPtr &entry);
    [[nodiscard]] static Entries::const_iterator find(const Entries &entries, ClientId id);
    [[nodiscard]] QString accessibleText(const ClientSummary &summary) const;

    ClientRepository &m_clients;
    SessionRepository &m_sessions;
    QCollator m_collator;
    ClientState m_state = ClientState::Active;
    bool m_isLoaded = false;
    QString m_search;
    /// Both by name.
    Entries m_all;
    Entries m_shown;
};

} // namespace bitacora
