#pragma once

#include "ProgressSeries.h"

#include <QFont>
#include <QLineF>
#include <QList>
#include <QLocale>
#include <QRectF>
#include <QStringList>

#include <optional>

namespace bitacora {

/// The faces of a graph and its measure, so that it looks the same on a screen and on paper.
struct ProgressGraphStyle
{
    QFont label;
    QFont strong;
    /// What a pixel at 100 % is in the units of the picture, in which the fonts are measured, too.
    qreal unit = 1;
};

/// Where everything in a graph stands, after the conventions of single-case research (JABA): a path that breaks at
/// phase lines and where nothing was recorded, a zero that is raised above the axis, labels that do not overlap. The
/// axis of figures always begins at zero and has no scale break, since a break would hide how far levels are apart.
struct ProgressGraphLayout
{
    enum class LabelKind { Tick, Axis, Phase, Event, Mastery };

    struct Label
    {
        LabelKind kind = LabelKind::Tick;
        /// As it is drawn, one below the other; shortened where there is no room.
        QStringList lines;
        QRectF rect;
        Qt::Alignment alignment = Qt::AlignCenter;
        /// Written upwards.
        bool isTurned = false;
    };

    struct Dot
    {
        /// Its place among the points of the series.
        int point = 0;
        QPointF center;
    };

    ProgressGraphStyle style;
    /// Between the axes.
    QRectF plot;
    QList<QLineF> axes;
    /// Outward.
    QList<QLineF> ticks;
    QList<QLineF> path;
    QList<Dot> dots;
    qreal dotRadius = 0;
    QList<QLineF> phaseLines;
    QList<QLineF> eventLines;
    std::optional<QLineF> masteryLine;
    QList<Label> labels;
    /// Labels of phases and events for which there was no room at all.
    int leftOut = 0;

    /// In a picture of this size; `series` has points. A picture that is too small to read has no labels.
    [[nodiscard]] static ProgressGraphLayout of(const ProgressSeries &series, const ProgressGraphStyle &style,
                                                const QLocale &locale, QSizeF size);
    /// The dot nearest to a place, if there is one within reach; -1 for none. An index of `dots`.
    [[nodiscard]] int dotAt(QPointF place) const;
};

} // namespace bitacora
