#include "ProgressTargetModel.h"

#include "ProgressText.h"

#include <algorithm>

namespace bitacora {

namespace {

// Figures are still to come.
bool isInUse(const ProgressTarget &target)
{
    const PlanStanding *standing = target.content ? standingOf(*target.content) : nullptr;
    return standing && standing->status != PlanStatus::Discontinued;
}

} // namespace

ProgressTargetModel::ProgressTargetModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProgressTargetModel::setProgress(const ProgressData &data)
{
    beginResetModel();
    m_rows.clear();
    for (const PlanGroup group : {PlanGroup::Programs, PlanGroup::Behaviors}) {
        QList<Row> rows;
        for (int target = 0; target < data.targets().size(); ++target) {
            const ProgressTarget &of = data.targets().at(target);
            if (of.group != group || (!data.hasData(target) && !isInUse(of)))
                continue;
            const auto trend = statisticsOf(data.series(target, {})).trend;
            rows.append({group, target, of.name, trend ? std::optional(trend->direction) : std::nullopt});
        }
        if (!rows.isEmpty())
            m_rows += QList<Row> {{group, -1, {}, {}}} + rows;
    }
    endResetModel();
}

int ProgressTargetModel::rowOf(int target) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [target](const Row &row) { return row.target == target && target >= 0; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void ProgressTargetModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int ProgressTargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ProgressTargetModel::text(const Row &row)
{
    if (row.target >= 0)
        return row.name;
    //: The heading of a list: replacement programs.
    return row.group == PlanGroup::Programs ? tr("Programs") : tr("Behaviors");
}

QString ProgressTargetModel::accessibleText(const Row &row)
{
    //: A program or behavior, %1, and where its figures are going: "rising", "falling", "level".
    return row.trend ? tr("%1, %2").arg(row.name, ProgressText::trend(*row.trend)) : text(row);
}

QVariant ProgressTargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return accessibleText(row);
    case HeadingRole:
        return row.target < 0;
    case TargetRole:
        return row.target;
    case TrendRole:
        return row.trend ? QVariant(int(*row.trend)) : QVariant();
    case TrendTextRole:
        return row.trend ? QVariant(ProgressText::trend(*row.trend)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ProgressTargetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = m_rows.at(index.row()).target < 0;
    return isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren)
                     : Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
}

} // namespace bitacora
