#pragma once

#include "HistoryHead.h"
#include "PageBlock.h"
#include "ReportPieces.h"
#include "ReportStyle.h"

#include <QCoreApplication>
#include <QLocale>

namespace bitacora {

/// What the first page of a history begins with: the letterhead, whom it is about, the filter in words and
/// the figures. Lengths in report units.
class HistoryHeadBlock
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HistoryHeadBlock)

public:
    HistoryHeadBlock(const HistoryHead &head, const QLocale &locale, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    void draw(QPainter &painter, QPointF topLeft) const { m_block.draw(painter, topLeft); }

    /// Whom the report is about: the client's name, or the practice's.
    static QString subject(const HistoryHead &head);
    static QString title();

private:
    using Pair = ReportPieces::Pair;
    void addLetterhead();
    void addTitle();
    void addFacts();
    void addFilter();
    void addFigures();
    [[nodiscard]] QList<Pair> facts() const;
    [[nodiscard]] QList<Pair> figures() const;

    const HistoryHead &m_head;
    QLocale m_locale;
    qreal m_width = 0;
    qreal m_height = 0;
    ReportFonts m_fonts;
    PageBlock m_block;
};

} // namespace bitacora
