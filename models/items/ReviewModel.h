#pragma once

#include "ReviewText.h"

#include <QAbstractListModel>
#include <QTimer>

namespace bitacora {

class Practice;
struct Error;

/// What is worth a look in the practice, in sections under headings. Follows every change of a record, the settings
/// of the review, and the clock.
class ReviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// ReviewRow::Kind.
        KindRole = Qt::UserRole + 1,
        /// ReviewSection.
        SectionRole,
        /// qint64; 0 for none.
        ClientIdRole,
        SessionIdRole,
        /// int, of a heading.
        CountRole,
        /// Of a heading: what exactly is counted.
        HintRole,
        /// Of an entry: what it is about, what belongs to it, and what its button says.
        MatterRole,
        DetailRole,
        ActionRole,
        /// SessionStatus; invalid for a client.
        StatusRole
    };

    explicit ReviewModel(const Practice &practice, QObject *parent = nullptr);

    /// While somebody looks, a change is shown at once; else only its count matters, a moment later.
    void setWatched(bool watched);
    /// How many entries there are, shown or not.
    [[nodiscard]] int count() const { return m_lists.count(); }
    /// No row for a row that is not there.
    [[nodiscard]] const ReviewRow &rowAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(ReviewSection section, SessionId session) const;
    /// What the buttons of a section say.
    [[nodiscard]] QString actionText(ReviewSection section) const { return m_text.action(section); }
    void showMore(ReviewSection section);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Only entries, and rows that show more of them, can be come to.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    /// Reads all again; the first one comes by itself.
    void reload();
    void retranslate();

Q_SIGNALS:
    void countChanged(int count);
    void failed(const bitacora::Error &error);

private:
    [[nodiscard]] QHash<SessionId, SessionSummary> shownSessions(const ReviewLists &lists, bool &complete);
    void setRows(const QList<ReviewRow> &rows);
    /// Removes, inserts and changes single rows; false when the order is another one.
    bool mergeRows(const QList<ReviewRow> &rows);
    void reloadSoon();
    [[nodiscard]] QString text(const ReviewRow &row) const;
    [[nodiscard]] QString accessibleText(const ReviewRow &row) const;

    const Practice &m_practice;
    ReviewText m_text;
    ReviewLists m_lists;
    ReviewLimits m_limits {};
    QList<ReviewRow> m_rows;
    QTimer m_soon;
    QTimer m_minute;
    bool m_watched = false;
    bool m_isLoaded = false;
};

} // namespace bitacora
