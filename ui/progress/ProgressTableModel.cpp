#include "ProgressTableModel.h"

#include "ProgressText.h"
#include "ReportText.h"

namespace bitacora {

ProgressTableModel::ProgressTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProgressTableModel::setSeries(const ProgressSeries &series)
{
    beginResetModel();
    m_series = series;
    endResetModel();
}

void ProgressTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ProgressTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.points.size());
}

int ProgressTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ProgressTableModel::phaseOf(int point) const
{
    for (const ProgressPhase &phase : m_series.phases) {
        if (point >= phase.first && point < phase.first + phase.count)
            return ProgressText::phase(phase);
    }
    return {};
}

QString ProgressTableModel::text(const ProgressPoint &point, int index, int column) const
{
    const QLocale locale;
    switch (column) {
    case NumberColumn:
        return locale.toString(point.number);
    case DateColumn:
        return mediumDate(point.day, locale);
    case PhaseColumn:
        return phaseOf(index);
    default:
        return point.value ? ProgressText(locale).figure(*point.value, m_series.measure) : QStringLiteral("\u2013");
    }
}

QVariant ProgressTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = pointOf(index.row());
    const ProgressPoint &point = m_series.points.at(at);
    switch (role) {
    case Qt::DisplayRole:
        return text(point, at, index.column());
    case Qt::AccessibleTextRole:
        //: In a table: nothing was recorded of this in a session.
        return index.column() == FigureColumn && !point.value ? tr("not recorded") : text(point, at, index.column());
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter
            | (index.column() == NumberColumn || index.column() == FigureColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ProgressTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (section == NumberColumn || section == FigureColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (section == FigureColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return ProgressText::figureAxis(m_series);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: The head of a column: the number of a session, or of a day.
        return m_series.range.grouping == ProgressGrouping::BySession ? tr("Session") : tr("Day");
    case DateColumn:
        return tr("Date");
    case PhaseColumn:
        //: The head of a column: the phase of a treatment.
        return tr("Phase");
    default:
        //: The head of a column: what was recorded, such as 80%.
        return tr("Value");
    }
}

} // namespace bitacora
