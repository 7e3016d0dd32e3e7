#pragma once

#include "ProgressReport.h"
#include "ReportProgress.h"
#include "ReportStyle.h"

#include <QCoreApplication>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace bitacora {

/// Graphs on paper, a sheet each that lies on its side, and the first of them as a picture. The picture does not say
/// whose it is, so that it can stand in another document.
class ProgressSheet
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ProgressSheet)
public:
    explicit ProgressSheet(const ProgressReport &report);

    /// "Progress – Mateo Luna".
    [[nodiscard]] QString title() const;
    [[nodiscard]] int pageCount() const { return int(m_report.graphs.size()); }
    /// Paints the sheets (from 0) from `first` up to `last`, both included, onto a printer or a preview.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device, int first, int last,
                                     const ReportProgress &progress = {}) const;
    [[nodiscard]] Result<void> writePdf(QIODevice &device) const;
    [[nodiscard]] Result<void> writePicture(QIODevice &device) const;

private:
    void paintPage(QPainter &painter, int page) const;
    /// Title, graph and figures of a series.
    void paintGraph(QPainter &painter, const QRectF &area, const ProgressSeries &series, const QString &subtitle) const;
    void paintFigures(QPainter &painter, const QRectF &line, const ProgressSeries &series) const;
    /// Returns how high they are.
    qreal paintSources(QPainter &painter, const QRectF &area, const ProgressSeries &series) const;

    const ProgressReport &m_report;
    ReportFonts m_fonts;
    QSizeF m_sheet;
};

} // namespace bitacora
