#pragma once

#include "ClientPlan.h"

#include <QAbstractListModel>
#include <QCoreApplication>

namespace bitacora {

/// The plan of a client on a day, as a list: a heading a group, its entries, and a line that says so where it has none.
class PlanModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Entry, Empty };

    struct Row
    {
        Kind kind = Kind::Heading;
        PlanGroup group = PlanGroup::Behaviors;
        /// Of an entry.
        PlanContent content;
    };

    enum Role {
        KindRole = Qt::UserRole,
        GroupRole,
        /// 0 where the row is no entry.
        EntryRole,
        /// Of a heading.
        CountRole,
        /// How it is measured, when it is mastered.
        SummaryRole,
        /// A PlanStatus; nothing where an entry has none.
        StatusRole,
        StatusTextRole,
    };

    explicit PlanModel(QObject *parent = nullptr);

    void setPlan(const ClientPlan &plan);
    [[nodiscard]] const ClientPlan &plan() const { return m_plan; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row); }
    /// -1 when the plan has none by this id.
    [[nodiscard]] int rowOf(PlanEntryId id) const;
    [[nodiscard]] int headingOf(PlanGroup group) const;
    /// The entries of a group, in their order.
    [[nodiscard]] QList<PlanEntryId> entriesOf(PlanGroup group) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const Row &row) const;
    [[nodiscard]] QString accessibleText(const Row &row) const;
    [[nodiscard]] QVariant entryData(const Row &row, int role) const;

    ClientPlan m_plan;
    QList<Row> m_rows;
};

/// What a plan says in one group.
[[nodiscard]] QList<PlanContent> contentsOf(const ClientPlan &plan, PlanGroup group);

} // namespace bitacora
