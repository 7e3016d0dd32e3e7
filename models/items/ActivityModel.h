#pragma once

#include "ActivityEntry.h"
#include "ActivityFilter.h"
#include "Error.h"
#include "RecordChange.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <optional>

namespace bitacora {

class Practice;

/// The activity log that a filter matches, the newest first under a heading a day. It reads a page at a time as a view
/// asks for more, and takes in at its top what is written meanwhile.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, ChangeColumn, ClientColumn, SessionColumn, ColumnCount };
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        /// qint64, the entry's number; 0 on a heading.
        SequenceRole,
        /// int(ActivityKind); invalid on a heading.
        KindRole,
        /// int(SessionStatus), of a change of a session's status to it.
        StatusRole,
    };
    /// How many entries are read at a time.
    static constexpr int pageSize = 100;

    /// The practice must outlive the model.
    explicit ActivityModel(const Practice &practice, QObject *parent = nullptr);
    ~ActivityModel() override;

    /// Reads the first page and resets the model. On failure the list is empty and `failed` is emitted.
    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const;

    /// Nothing on a heading.
    [[nodiscard]] std::optional<ActivityEntry> entryAt(int row) const;
    /// -1 when it has not been read, or does not match.
    [[nodiscard]] int rowOf(qint64 sequence) const;
    [[nodiscard]] bool isHeading(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    /// After a change of language or region.
    void retranslate();

Q_SIGNALS:
    void failed(const bitacora::Error &error);

private:
    void takeNewEntries();
    void renameClients();
    void refreshSessions(bitacora::RecordChange change, const QList<bitacora::SessionId> &ids);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bitacora
