#include "HistoryPages.h"
#include "MadeUpHistory.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

// A page at a screen's resolution.
QImage picture(HistoryPages &pages, int page)
{
    constexpr qreal scale = 1 / point;
    QImage image((pages.sheet() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    return pages.paintPage(painter, page) ? image : QImage();
}

bool hasInkOutside(const QImage &image, const QRect &inside)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
        }
    }
    return false;
}

} // namespace

class HistoryPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHistoryIsOnePage();
    void aPageCanBePaintedAgain();
    void theMarginsStayWhite_data();
    void theMarginsStayWhite();
    void manyRowsAreReadAgainWhenNeeded();
    void aRemovedSessionTakesNoPlace();
    void theProgressGoesUpToTheEnd();
    void cancellingStops();
    void aFailingSourceIsReported();
};

void HistoryPagesTest::anEmptyHistoryIsOnePage()
{
    MadeUpRows source({});
    HistoryPages pages(madeUpHead({}), madeUpOptions(), source);
    QVERIFY(pages.layOut());
    QCOMPARE(pages.pageCount(), 1);
    QVERIFY(!picture(pages, 0).isNull());
}

void HistoryPagesTest::aPageCanBePaintedAgain()
{
    const QList<HistoryRow> rows = madeUpRows(60, 20);
    MadeUpRows source(rows);
    HistoryPages pages(madeUpHead(rows), madeUpOptions(), source);
    QVERIFY(pages.layOut());
    QVERIFY(pages.pageCount() > 2);
    const QImage last = picture(pages, pages.pageCount() - 1);
    const QImage first = picture(pages, 0);
    QVERIFY(first != last);
    QCOMPARE(picture(pages, pages.pageCount() - 1), last);
    QCOMPARE(picture(pages, 0), first);
}

void HistoryPagesTest::theMarginsStayWhite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wholePractice");
    QTest::newRow("words") << u"A few words"_s << false;
    QTest::newRow("words, with clients") << u"A few words"_s << true;
    QTest::newRow("one long word") << QString(3000, u'W') << false;
    QTest::newRow("one long word, with clients") << QString(3000, u'W') << true;
    QTest::newRow("many pages") << u"palabra "_s.repeated(5000) << false;
    QTest::newRow("right to left") << u"\u05E9\u05DC\u05D5\u05DD "_s.repeated(100) << true;
    QTest::newRow("many lines") << u"x\n"_s.repeated(300) << true;
}

void HistoryPagesTest::theMarginsStayWhite()
{
    QFETCH(QString, text);
    QFETCH(bool, wholePractice);
    QList<HistoryRow> rows = madeUpRows(4, 10);
    rows[1].customerNotes = text;
    rows[1].serviceName = text;
    rows[1].clientName = text;
    rows[1].fee = Money {9'000'000'000'000'00, u"USD"_s};
    HistoryReportOptions options = madeUpOptions();
    HistoryHead head = madeUpHead(rows);
    head.client->diagnosis = text.left(maxClientFieldLength);
    head.client->name = text.left(maxClientNameLength);
    if (wholePractice) {
        options.filter.client.reset();
        head.client.reset();
    }
    MadeUpRows source(rows);
    HistoryPages pages(head, options, source);
    QVERIFY(pages.layOut());
    constexpr int margin = 40;
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QImage image = picture(pages, page);
        QVERIFY(!image.isNull());
        QVERIFY2(!hasInkOutside(image, image.rect().adjusted(margin, margin, -margin, -margin)),
                 qPrintable(QString::number(page)));
    }
}

void HistoryPagesTest::manyRowsAreReadAgainWhenNeeded()
{
    // More text than is kept, so that the first rows are gone when the first page is painted.
    QList<HistoryRow> rows = madeUpRows(300, 20);
    for (HistoryRow &row : rows)
        row.customerNotes = row.customerNotes.repeated(20);
    const HistoryHead head = madeUpHead(rows);
    MadeUpRows source(rows);
    HistoryPages pages(head, madeUpOptions(), source);
    QVERIFY(pages.layOut());
    source.rows[0].customerNotes = u"Changed in the meantime"_s;
    const QImage changed = picture(pages, 0);
    source.rows = rows;
    QVERIFY(pages.layOut());
    const QImage readAgain = picture(pages, 0);
    QVERIFY(!readAgain.isNull());
    QVERIFY(changed != readAgain);
    // So few that all are kept: the same picture, but for the number of pages in the foot.
    MadeUpRows few(rows.mid(0, historyBatch));
    HistoryPages kept(head, madeUpOptions(), few);
    QVERIFY(kept.layOut());
    few.rows[0].customerNotes = u"Changed in the meantime"_s;
    const QRect above(0, 0, readAgain.width(), readAgain.height() - 60);
    QCOMPARE(picture(kept, 0).copy(above), readAgain.copy(above));

    source.failsAt = 0;
    HistoryPages failing(madeUpHead(rows), madeUpOptions(), source);
    QVERIFY(!failing.layOut());
}

void HistoryPagesTest::aRemovedSessionTakesNoPlace()
{
    QList<HistoryRow> rows = madeUpRows(5, 10);
    HistoryHead head = madeUpHead(rows);
    QList<HistoryRow> withGone = rows;
    withGone.insert(2, HistoryRow());
    MadeUpRows one(rows);
    MadeUpRows other(withGone);
    HistoryPages pages(head, madeUpOptions(), one);
    HistoryPages same(head, madeUpOptions(), other);
    QVERIFY(pages.layOut());
    QVERIFY(same.layOut());
    QCOMPARE(picture(pages, 0), picture(same, 0));
}

void HistoryPagesTest::theProgressGoesUpToTheEnd()
{
    MadeUpRows source(madeUpRows(1000, 2));
    HistoryPages pages(madeUpHead({}), madeUpOptions(), source);
    QList<int> told;
    QVERIFY(pages.layOut([&told](int percent) {
        told += percent;
        return true;
    }));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.front(), 0);
    QCOMPARE(told.back(), 100);
}

void HistoryPagesTest::cancellingStops()
{
    MadeUpRows source(madeUpRows(1000, 2));
    HistoryPages pages(madeUpHead({}), madeUpOptions(), source);
    const auto result = pages.layOut([](int percent) { return percent < 50; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void HistoryPagesTest::aFailingSourceIsReported()
{
    MadeUpRows source(madeUpRows(1000, 2));
    source.failsAt = 900;
    HistoryPages pages(madeUpHead({}), madeUpOptions(), source);
    const auto result = pages.layOut();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::StorageFailed);
}

QTEST_MAIN(HistoryPagesTest)
#include "tst_historypages.moc"
