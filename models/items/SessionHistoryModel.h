#pragma once

#include "SessionFilter.h"
#include "SessionRepository.h"

#include <QAbstractTableModel>

#include <memory>

namespace bitacora {

class Clock;

/// The timeline: every session that a filter matches, under headings (a month, or a status).
/// It keeps the keys of all matches and fetches rows a page at a time into a bounded cache, so that its
/// cost depends on what is on the screen and not on the practice.
class SessionHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, ClientColumn, ServiceColumn, DurationColumn, StatusColumn, NotesColumn, ColumnCount };
    enum Role {
        /// qint64; 0 on a heading.
        SessionIdRole = Qt::UserRole + 1,
        IsHeadingRole,
        /// int, on a heading: how many sessions are under it.
        HeadingCountRole,
        /// int(SessionStatus); on a status heading too, else invalid.
        StatusRole,
        /// What the column sorts by, untranslated.
        SortRole
    };

    SessionHistoryModel(SessionRepository &sessions, const Clock &clock, QObject *parent = nullptr);
    ~SessionHistoryModel() override;

    /// Runs the query and resets the model. On failure the list is empty and `failed` is emitted.
    void setFilter(const SessionFilter &filter);
    [[nodiscard]] const SessionFilter &filter() const;

    /// Sessions that match, headings not counted.
    [[nodiscard]] int matchCount() const;
    /// Of what the filter shows, and of the same client (or practice) without it. After a change they are counted when
    /// somebody asks, or right after the rows were repainted.
    [[nodiscard]] const SessionStatistics &shownStatistics() const;
    [[nodiscard]] const SessionStatistics &allStatistics() const;
    /// Invalid (0) on a heading.
    [[nodiscard]] SessionId sessionAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(SessionId id) const;
    /// Every match, in the list's order.
    [[nodiscard]] std::vector<qint64> matchingIds() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    /// After a change of language or region.
    void retranslate();
    /// Reads the shown rows again, after a change of what they only refer to (a client's or a service's name).
    void refreshRows();
    /// What the words of a filter find a session by has changed, and nothing that is shown of it.
    void followWords(bitacora::SessionId session);
    /// These sessions are not to come any more (or are again), see PassingTime.
    void followTime(const QList<bitacora::SessionId> &sessions);
    /// As setFilter, where time makes the filter another one and no person does: the rows that stay, stay.
    void followFilter(const bitacora::SessionFilter &filter);

Q_SIGNALS:
    /// matchCount or statistics changed. After a change of sessions it comes a moment later than the rows, unless those
    /// are the first or were the last.
    void figuresChanged();
    void failed(const bitacora::Error &error);

private:
    void updateSessions(bitacora::RecordChange change, const QList<bitacora::SessionId> &ids);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bitacora
