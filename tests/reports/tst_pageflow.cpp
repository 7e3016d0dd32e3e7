#include "PageFlow.h"
#include "ReportStyle.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr qreal width = 300 * point;
constexpr qreal pitch = 10 * point;

TextStyle style()
{
    return {ReportFonts::create().small, Qt::black, pitch, Qt::AlignLeft};
}

TextBlock lines(int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(u"line %1"_s.arg(i));
    TextBlock block;
    block.add(text.join(u'\n'), style(), width);
    return block;
}

PageBlock box(qreal height)
{
    PageBlock block;
    block.addBox(QRectF(0, 0, width, height), Qt::black, 0);
    return block;
}

// From the top of the body: the rows (in tenths of points, coarsely) where something is painted.
QList<int> inkedPoints(const PageFlow &flow, int page, qreal height)
{
    QImage image(int(width / point), int(height / point) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1 / point, 1 / point);
    flow.paint(painter, page, {0, 0});
    painter.end();
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                rows.append(y);
                break;
            }
        }
    }
    return rows;
}

} // namespace

class PageFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOnePage()
    {
        PageFlow flow;
        flow.layOut(100 * point);
        QCOMPARE(flow.pageCount(), 1);
    }

    void whatIsNeverBrokenGoesToTheNextPage()
    {
        PageFlow flow;
        flow.addBlock(box(60 * point), 60 * point);
        flow.addGap(10 * point);
        flow.addBlock(box(60 * point), 60 * point);
        flow.layOut(100 * point);
        QCOMPARE(flow.pageCount(), 2);
        // The gap before it does not follow it there.
        QCOMPARE(inkedPoints(flow, 1, 100 * point).front(), 0);
        QCOMPARE(flow.lastPageEnd(), 60 * point);
    }

    void whatJustFitsStays()
    {
        PageFlow flow;
        flow.addBlock(box(40 * point), 40 * point);
        flow.addText(lines(6));
        flow.layOut(100 * point);
        QCOMPARE(flow.pageCount(), 1);
    }

    void longTextGoesOnAndShortTextDoesNot()
    {
        PageFlow longText;
        longText.addText(lines(25));
        longText.layOut(100 * point);
        QCOMPARE(longText.pageCount(), 3);
        PageFlow shortText;
        shortText.addBlock(box(80 * point), 80 * point);
        shortText.addText(lines(3));
        shortText.layOut(100 * point);
        QCOMPARE(shortText.pageCount(), 2);
        QCOMPARE(inkedPoints(shortText, 0, 100 * point).back(), 79);
    }

    void noLineStandsAlone()
    {
        // Eleven lines: ten would fit, and leave one.
        PageFlow flow;
        flow.addText(lines(11));
        flow.layOut(100 * point);
        QCOMPARE(flow.pageCount(), 2);
        QVERIFY(inkedPoints(flow, 0, 100 * point).back() < 90);
        QVERIFY(inkedPoints(flow, 1, 100 * point).back() > 10);
        // Room for one line alone is not used.
        PageFlow below;
        below.addBlock(box(85 * point), 85 * point);
        below.addText(lines(20));
        below.layOut(100 * point);
        QCOMPARE(inkedPoints(below, 0, 100 * point).back(), 84);
    }

    void aHeadingStaysWithWhatFollows()
    {
        PageFlow flow;
        flow.addBlock(box(70 * point), 70 * point);
        flow.addText(lines(1), PageFlow::Joined::WithNext);
        flow.addGap(5 * point);
        flow.addText(lines(8));
        flow.layOut(100 * point);
        QCOMPARE(flow.pageCount(), 2);
        QCOMPARE(inkedPoints(flow, 0, 100 * point).back(), 69);
    }

    void aTableRepeatsItsHead()
    {
        PageFlow flow;
        flow.addRowHead(box(10 * point), 10 * point);
        for (int i = 0; i < 10; ++i) {
            std::vector<PageFlow::Cell> cells(2);
            cells[0].text = lines(1);
            cells[1].left = width / 2;
            cells[1].text = lines(2);
            flow.addRow(std::move(cells), 2 * point, PageFlow::Rule::None, width);
        }
        flow.endRowHead();
        flow.layOut(100 * point);
        // Three rows of 24 points on a page beside the head.
        QCOMPARE(flow.pageCount(), 4);
        for (int page = 0; page < 4; ++page) {
            const QList<int> rows = inkedPoints(flow, page, 100 * point);
            QCOMPARE(rows.mid(0, 10), (QList<int> {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        }
    }

    void aRowOfManyLinesGoesOnOverPages()
    {
        PageFlow flow;
        flow.addRowHead(box(10 * point), 10 * point);
        std::vector<PageFlow::Cell> cells(2);
        cells[0].text = lines(3);
        cells[1].left = width / 2;
        cells[1].text = lines(30);
        flow.addRow(std::move(cells), 2 * point, PageFlow::Rule::Below, width);
        flow.layOut(100 * point);
        QCOMPARE(flow.pageCount(), 4);
        QVERIFY(flow.lastPageEnd() <= 100 * point);
        for (int page = 0; page < 4; ++page)
            QVERIFY(inkedPoints(flow, page, 120 * point).back() <= 100);
    }

    void itCanBeLaidOutAgainOnAnotherPaper()
    {
        PageFlow flow;
        flow.addText(lines(25));
        flow.layOut(100 * point);
        QCOMPARE(flow.pageCount(), 3);
        flow.layOut(300 * point);
        QCOMPARE(flow.pageCount(), 1);
    }
};

QTEST_MAIN(PageFlowTest)
#include "tst_pageflow.moc"
