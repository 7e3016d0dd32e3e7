#include "HistoryPages.h"

#include "HistoryHeadBlock.h"
#include "ReportText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace bitacora {

using namespace ReportMetrics;

namespace {

// Measured text takes some thirty bytes a character.
constexpr int keptCharacters = 700'000;
// A row is not torn apart for less than this on either side.
constexpr int leastLinesBefore = 3;
constexpr int leastLinesAfter = 2;
// Notes of so few lines rather begin on the next page.
constexpr int linesKeptTogether = 8;
constexpr int wholePercent = 100;

bool told(const ReportProgress &progress, int done, int all)
{
    return !progress || progress(all == 0 ? wholePercent : int(qint64(done) * wholePercent / all));
}

} // namespace

/// Puts rows onto pages, one after the other.
class HistoryPages::Breaker
{
public:
    Breaker(HistoryPages &pages, qreal firstTop)
        : m_out(pages)
        , m_body(pages.bodyRect())
    {
        beginPage(firstTop);
    }

    void place(int row, const HistoryRowLayout &layout, const QString &group)
    {
        if (layout.isGone)
            return;
        QString heading = group == m_group ? QString() : group;
        m_group = group;
        int first = 0;
        const int all = layout.notes.lineCount();
        do {
            const qreal above = heading.isEmpty() ? 0 : HistoryTable::groupHeight();
            int last = linesThatFit(layout, first, m_body.bottom() - m_y - above);
            if (last < 0) {
                beginPage(m_body.top() + runningHeadHeight);
                last = std::max(first + 1, linesThatFit(layout, first, m_body.bottom() - m_y - above));
                last = std::min(last, all);
            }
            m_out.m_pages.back().parts.push_back({row, first, last, m_y, heading});
            m_y += above + HistoryTable::partHeight(layout, first, last);
            heading.clear();
            first = last;
        } while (first < all);
    }

private:
    // The line up to which a row goes into the room, or -1 where it had better begin on the next page.
    static int linesThatFit(const HistoryRowLayout &layout, int first, qreal room)
    {
        const int all = layout.notes.lineCount();
        if (HistoryTable::partHeight(layout, first, all) <= room)
            return all;
        if (all - first <= linesKeptTogether || HistoryTable::partHeight(layout, first, first) > room)
            return -1;
        int last = layout.notes.linesWithin(first, room - 2 * cellPadding - HistoryTable::notesTop(layout, first));
        last = std::min(last, all - leastLinesAfter);
        return last - first >= leastLinesBefore ? last : -1;
    }

    void beginPage(qreal top)
    {
        m_out.m_pages.push_back({{}, top});
        m_y = top + m_out.m_table->headHeight();
    }

    HistoryPages &m_out;
    QRectF m_body;
    qreal m_y = 0;
    QString m_group;
};

HistoryPages::HistoryPages(const HistoryHead &head, const HistoryReportOptions &options, HistoryRowSource &source)
    : m_head(head)
    , m_options(options)
    , m_source(source)
    , m_sheet(QPageSize(options.pageSize).size(QPageSize::Point) * point)
    , m_fonts(ReportFonts::create())
    , m_rows(keptCharacters)
{
}

HistoryPages::~HistoryPages() = default;

QRectF HistoryPages::bodyRect() const
{
    return QRectF(QPointF(0, 0), m_sheet).adjusted(margin, margin, -margin, -margin - footerHeight);
}

Result<void> HistoryPages::layOut(const ReportProgress &progress)
{
    m_pages.clear();
    m_rows.clear();
    const int count = m_source.count();
    const QRectF body = bodyRect();
    auto batch = m_source.read(0, std::min(count, historyBatch));
    if (!batch)
        return tl::unexpected(batch.error());
    m_headBlock = std::make_unique<HistoryHeadBlock>(m_head, m_options.locale, body.width());
    m_table = std::make_unique<HistoryTable>(m_options, m_head.zone, body.width(), *batch);

    const qreal firstTop = body.top() + m_headBlock->height();
    Breaker breaker(*this, firstTop);
    for (int first = 0; first < count; first += historyBatch) {
        if (!told(progress, first, count))
            return failure(ErrorCode::Cancelled);
        if (first > 0)
            batch = m_source.read(first, std::min(count - first, historyBatch));
        if (!batch)
            return tl::unexpected(batch.error());
        for (int i = 0; i < batch->size(); ++i) {
            auto layout = std::make_unique<HistoryRowLayout>(m_table->layOut(batch->at(i)));
            breaker.place(first + i, *layout, layout->isGone ? QString() : m_table->groupOf(batch->at(i)));
            const qsizetype cost = layout->cost;
            m_rows.insert(first + i, layout.release(), cost);
        }
    }
    told(progress, count, count);
    return {};
}

Result<HistoryRowLayout *> HistoryPages::rowLayout(int row)
{
    if (HistoryRowLayout *kept = m_rows.object(row))
        return kept;
    const auto read = m_source.read(row, 1);
    if (!read)
        return tl::unexpected(read.error());
    auto layout = std::make_unique<HistoryRowLayout>(m_table->layOut(read->front()));
    // Never dearer than the cache has room for, so that it is kept until the next one is asked for.
    const qsizetype cost = std::min<qsizetype>(layout->cost, keptCharacters);
    m_rows.insert(row, layout.release(), cost);
    return m_rows.object(row);
}

Result<void> HistoryPages::paintPage(QPainter &painter, int page)
{
    const Page &content = m_pages.at(size_t(page));
    const QRectF body = bodyRect();
    if (page == 0)
        m_headBlock->draw(painter, body.topLeft());
    else
        paintRunningHead(painter);
    if (m_source.count() == 0)
        paintNothingFound(painter, {body.left(), content.tableTop});
    if (!content.parts.empty())
        m_table->drawHead(painter, {body.left(), content.tableTop});
    for (const Part &part : content.parts) {
        QPointF at(body.left(), part.top);
        if (!part.group.isEmpty()) {
            m_table->drawGroup(painter, at, part.group);
            at.ry() += HistoryTable::groupHeight();
        }
        const auto row = rowLayout(part.row);
        if (!row)
            return tl::unexpected(row.error());
        if (!(*row)->isGone)
            m_table->drawPart(painter, at, **row, part.firstLine, std::min(part.lastLine, (*row)->notes.lineCount()));
    }
    paintFooter(painter, page);
    return {};
}

void HistoryPages::paintNothingFound(QPainter &painter, QPointF topLeft) const
{
    TextBlock text;
    text.add(tr("No session is shown by this filter."), {m_fonts.body, ReportColor::muted, bodyPitch, Qt::AlignLeft},
             bodyRect().width());
    text.draw(painter, topLeft);
}

void HistoryPages::paintRunningHead(QPainter &painter) const
{
    const QRectF body = bodyRect();
    PageBlock head;
    const TextStyle strong {m_fonts.smallStrong, ReportColor::text, smallPitch, Qt::AlignLeft};
    const TextStyle small {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignRight};
    const qreal half = (body.width() - columnGap) / 2;
    const auto oneLine = [half](const QString &text, const QFont &font) {
        return QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, half);
    };
    head.addText({0, 0}, oneLine(HistoryHeadBlock::subject(m_head), strong.font), strong, half);
    head.addText({half + columnGap, 0}, oneLine(HistoryHeadBlock::title(), small.font), small, half);
    head.draw(painter, body.topLeft());
}

void HistoryPages::paintFooter(QPainter &painter, int page) const
{
    const QRectF body = bodyRect();
    PageBlock footer;
    TextStyle small {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft};
    const qreal half = (body.width() - columnGap) / 2;
    const QString date = mediumDate(m_head.madeAt.date(), m_options.locale);
    const QString time = shortTime(m_head.madeAt.time(), m_options.locale);
    //: The foot of a report: %1 is a date, %2 a time.
    QString made = tr("Made on %1 at %2").arg(date, time);
    if (m_options.withPrivateNotes)
        made += QStringLiteral(" \u00B7 ") + tr("with private notes");
    footer.addText({0, 0}, made, small, half);
    small.alignment = Qt::AlignRight;
    //: %1 is the page, %2 how many there are.
    const QString pages =
        tr("Page %1 of %2").arg(m_options.locale.toString(page + 1), m_options.locale.toString(pageCount()));
    footer.addText({half + columnGap, 0}, pages, small, half);
    footer.draw(painter, {body.left(), body.bottom() + footerHeight - smallPitch});
}

} // namespace bitacora
