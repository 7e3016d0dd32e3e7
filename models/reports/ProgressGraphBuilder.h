#pragma once

#include "ProgressAxis.h"
#include "ProgressGraphLayout.h"

#include <QFontMetricsF>

namespace bitacora {

/// Finds the places of a graph's parts. Internal to the drawing of graphs.
class ProgressGraphBuilder
{
public:
    ProgressGraphBuilder(const ProgressSeries &series, const ProgressGraphStyle &style, const QLocale &locale,
                         QSizeF size);
    [[nodiscard]] ProgressGraphLayout build();

private:
    using Label = ProgressGraphLayout::Label;
    using LabelKind = ProgressGraphLayout::LabelKind;

    /// A phase line or an event, and where it crosses the axis.
    struct Crossing
    {
        /// The first point behind it.
        int before = 0;
        QDate day;
        bool isPhase = false;
        /// Among the phases or the events.
        int index = 0;
        qreal x = 0;
    };

    void placeSides();
    void placeCrossings();
    void placePhaseLabels();
    void placeAxes();
    void placeData();
    void placeLines();
    void placeMasteryLabel();
    void placeEvents();

    [[nodiscard]] qreal xOf(double place) const;
    [[nodiscard]] qreal yOf(double figure) const;
    [[nodiscard]] double placeBetween(int point, int step, int steps, QDate day) const;
    [[nodiscard]] qreal lineHeight(const QFontMetricsF &metrics) const { return metrics.height(); }
    /// Up to `most` lines of at most `width`, the last one shortened.
    [[nodiscard]] static QStringList wrapped(const QString &text, const QFontMetricsF &metrics, qreal width, int most);
    [[nodiscard]] bool isFree(const QRectF &rect) const;
    [[nodiscard]] bool isCrossed(const QRectF &rect, qreal except) const;
    /// How much of the data is under it.
    [[nodiscard]] int hides(const QRectF &rect) const;
    void addLabel(LabelKind kind, const QStringList &lines, const QRectF &rect,
                  Qt::Alignment alignment = Qt::AlignCenter, bool isTurned = false);

    const ProgressSeries &m_series;
    const QLocale m_locale;
    const QSizeF m_size;
    const qreal m_unit;
    const QFontMetricsF m_metrics;
    const QFontMetricsF m_strong;
    ProgressAxis m_figures;
    ProgressAxis m_places;
    QList<Crossing> m_crossings;
    ProgressGraphLayout m_layout;
};

} // namespace bitacora
