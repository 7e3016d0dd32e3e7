#pragma once

#include "ProgressData.h"
#include "ProgressStatistics.h"

#include <QAbstractListModel>

namespace bitacora {

/// The programs and behaviors of a client whose graphs can be looked at, each group under its heading, with where its
/// figures are going.
class ProgressTargetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// Whether it is a heading.
        HeadingRole = Qt::UserRole,
        /// The place of the target in the data; -1 for a heading.
        TargetRole,
        /// A TrendDirection; nothing where there is none.
        TrendRole,
        TrendTextRole,
    };

    explicit ProgressTargetModel(QObject *parent = nullptr);

    /// What the plan gave up before anything was recorded is left out.
    void setProgress(const ProgressData &data);
    /// -1 when there is none.
    [[nodiscard]] int rowOf(int target) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        PlanGroup group = PlanGroup::Programs;
        /// -1 for the heading of the group.
        int target = -1;
        QString name;
        std::optional<TrendDirection> trend;
    };

    [[nodiscard]] static QString text(const Row &row);
    [[nodiscard]] static QString accessibleText(const Row &row);

    QList<Row> m_rows;
};

} // namespace bitacora
