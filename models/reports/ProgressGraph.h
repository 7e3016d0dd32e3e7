#pragma once

#include "ProgressGraphLayout.h"

#include <QColor>

class QPainter;

namespace bitacora {

/// The colors of a graph.
struct ProgressGraphColors
{
    QColor text;
    QColor muted;
    /// Of the line of the criterion.
    QColor accent;

    /// For paper and pictures.
    [[nodiscard]] static ProgressGraphColors onPaper();
};

/// Draws a graph wherever a painter paints: on the screen, in a picture, on paper. It is painted here because the plot
/// libraries for Qt are widgets that know neither broken paths nor phase lines.
class ProgressGraph
{
public:
    ProgressGraph(ProgressGraphLayout layout, const ProgressGraphColors &colors)
        : m_layout(std::move(layout))
        , m_colors(colors)
    {
    }

    [[nodiscard]] const ProgressGraphLayout &layout() const { return m_layout; }
    /// Its upper left corner at the painter's origin.
    void paint(QPainter &painter) const;

private:
    void paintLines(QPainter &painter) const;
    void paintData(QPainter &painter) const;
    void paintLabel(QPainter &painter, const ProgressGraphLayout::Label &label) const;
    [[nodiscard]] QColor colorOf(ProgressGraphLayout::LabelKind kind) const;

    ProgressGraphLayout m_layout;
    ProgressGraphColors m_colors;
};

} // namespace bitacora
