#pragma once

#include "ProgressSeries.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace bitacora {

/// The figures of a graph as a table: newest first, with a dash where nothing was recorded.
class ProgressTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Those after the first one are there while there is something to say.
    enum Column { NumberColumn, DateColumn, PhaseColumn, FigureColumn };
    static constexpr int columns = FigureColumn + 1;

    explicit ProgressTableModel(QObject *parent = nullptr);

    void setSeries(const ProgressSeries &series);
    /// The point of the series in a row, and the other way round.
    [[nodiscard]] int pointOf(int row) const { return int(m_series.points.size()) - 1 - row; }
    [[nodiscard]] int rowOf(int point) const { return pointOf(point); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ProgressPoint &point, int index, int column) const;
    [[nodiscard]] QString phaseOf(int point) const;

    ProgressSeries m_series;
};

} // namespace bitacora
