#pragma once

#include "HistoryHead.h"
#include "HistoryTable.h"

#include <QCache>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace bitacora {

class HistoryHeadBlock;

/// A history broken into pages, each of which can be painted at any time and on any device.
/// Keeps where every page begins and a bounded number of measured rows; the rest is read again from the source.
class HistoryPages
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HistoryPages)

public:
    HistoryPages(const HistoryHead &head, const HistoryReportOptions &options, HistoryRowSource &source);
    ~HistoryPages();

    /// Reads and measures every row. The progress goes from 0 to 100. Cancelled, or what the source says.
    [[nodiscard]] Result<void> layOut(const ReportProgress &progress = {});
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// The whole sheet, in report units.
    [[nodiscard]] QSizeF sheet() const { return m_sheet; }
    /// Paints a page (from 0) in report units: the painter's origin is the sheet's corner.
    [[nodiscard]] Result<void> paintPage(QPainter &painter, int page);

private:
    struct Part
    {
        int row = 0;
        int firstLine = 0;
        int lastLine = 0;
        qreal top = 0;
        /// Drawn above the row where it is not empty.
        QString group;
    };
    struct Page
    {
        std::vector<Part> parts;
        qreal tableTop = 0;
    };
    class Breaker;

    [[nodiscard]] Result<HistoryRowLayout *> rowLayout(int row);
    [[nodiscard]] QRectF bodyRect() const;
    void paintRunningHead(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page) const;
    void paintNothingFound(QPainter &painter, QPointF topLeft) const;

    HistoryHead m_head;
    HistoryReportOptions m_options;
    HistoryRowSource &m_source;
    QSizeF m_sheet;
    ReportFonts m_fonts;
    std::unique_ptr<HistoryHeadBlock> m_headBlock;
    std::unique_ptr<HistoryTable> m_table;
    std::vector<Page> m_pages;
    QCache<int, HistoryRowLayout> m_rows;
};

} // namespace bitacora
