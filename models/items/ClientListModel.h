#pragma once

#include "Client.h"
#include "RecordChange.h"

#include <QAbstractListModel>
#include <QList>

namespace bitacora {

class ClientRepository;
class SessionRepository;
struct Error;

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

    void setState(ClientState state);
    [[nodiscard]] ClientState state() const { return m_state; }
    void setSearch(const QString &words);
    [[nodiscard]] QString search() const { return m_search; }
    /// Clients of the state, whether or not the search shows them.
    [[nodiscard]] int totalCount() const { return int(m_all.size()); }
    [[nodiscard]] const ClientSummary &clientAt(int row) const;
    [[nodiscard]] int rowOf(ClientId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();
    void failed(const bitacora::Error &error);

private:
    void reload();
    void applySearch();

    ClientRepository &m_clients;
    ClientState m_state = ClientState::Active;
    QString m_search;
    QList<ClientSummary> m_all;
    /// Rows of m_all that are shown.
    QList<qsizetype> m_shown;
};

} // namespace bitacora
