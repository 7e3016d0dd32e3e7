#include "PlanModel.h"

#include "PlanText.h"

#include <QStringList>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

template <typename Item>
QList<PlanContent> asContents(const QList<Item> &items)
{
    return QList<PlanContent>(items.begin(), items.end());
}

} // namespace

QList<PlanContent> contentsOf(const ClientPlan &plan, PlanGroup group)
{
    switch (group) {
    case PlanGroup::Behaviors:
        return asContents(plan.behaviors);
    case PlanGroup::Programs:
        return asContents(plan.programs);
    case PlanGroup::Interventions:
        return asContents(plan.interventions);
    case PlanGroup::Reinforcers:
        return asContents(plan.reinforcers);
    }
    return {};
}

PlanModel::PlanModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PlanModel::setPlan(const ClientPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    for (const PlanGroup group : allPlanGroups) {
        const QList<PlanContent> contents = contentsOf(plan, group);
        m_rows.append({Kind::Heading, group, {}});
        for (const PlanContent &content : contents)
            m_rows.append({Kind::Entry, group, content});
        if (contents.isEmpty())
            m_rows.append({Kind::Empty, group, {}});
    }
    endResetModel();
}

int PlanModel::rowOf(PlanEntryId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &row) {
        return row.kind == Kind::Entry && itemOf(row.content).id == id;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int PlanModel::headingOf(PlanGroup group) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [group](const Row &row) {
        return row.kind == Kind::Heading && row.group == group;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QList<PlanEntryId> PlanModel::entriesOf(PlanGroup group) const
{
    QList<PlanEntryId> ids;
    for (const Row &row : m_rows) {
        if (row.kind == Kind::Entry && row.group == group)
            ids.append(itemOf(row.content).id);
    }
    return ids;
}

void PlanModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case KindRole:
        return int(row.kind);
    case GroupRole:
        return int(row.group);
    case CountRole:
        return int(entriesOf(row.group).size());
    default:
        return entryData(row, role);
    }
}

QVariant PlanModel::entryData(const Row &row, int role) const
{
    const bool isEntry = row.kind == Kind::Entry;
    const PlanStanding *standing = isEntry ? standingOf(row.content) : nullptr;
    switch (role) {
    case EntryRole:
        return isEntry ? itemOf(row.content).id.value : 0;
    case SummaryRole:
        return isEntry ? PlanText::summary(row.content) : QString();
    case StatusRole:
        return standing ? QVariant(int(standing->status)) : QVariant();
    case StatusTextRole:
        return standing ? PlanText::status(standing->status) : QString();
    default:
        return {};
    }
}

QString PlanModel::text(const Row &row) const
{
    if (row.kind == Kind::Heading)
        return PlanText::group(row.group);
    if (row.kind == Kind::Entry)
        return PlanText::name(row.content);
    switch (row.group) {
    case PlanGroup::Behaviors:
        return tr("No behaviors yet: what is to become less, in words that two observers would agree on.");
    case PlanGroup::Programs:
        return tr("No replacement programs yet: what is taught instead, and when it counts as mastered.");
    case PlanGroup::Interventions:
        return tr("No interventions yet: what is done before, during and after a behavior.");
    case PlanGroup::Reinforcers:
        return tr("No reinforcers yet: what the client works for.");
    }
    return {};
}

QString PlanModel::accessibleText(const Row &row) const
{
    if (row.kind != Kind::Entry)
        return text(row);
    QStringList parts {PlanText::one(row.group), text(row), PlanText::summary(row.content)};
    if (const PlanStanding *standing = standingOf(row.content))
        parts.append(PlanText::status(standing->status));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace bitacora
