#include "TextBlock.h"

#include "ReportStyle.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TextBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTakesNoPlace();
    void aLineTakesItsPitch();
    void longTextBreaksIntoLines();
    void aWordWithoutASpaceBreaksAnywhere();
    void everyKindOfLineEndIsOne();
    void blankLinesAreHalfALine();
    void aGapStandsBetweenTexts();
    void linesWithinARoomAreCounted();
    void rightToLeftStandsAtTheRight();
    void someLinesCanBeDrawnAlone();
    void aVeryLongNoteIsMeasuredQuickly_data();
    void aVeryLongNoteIsMeasuredQuickly();

private:
    static TextStyle style()
    {
        return {ReportFonts::create().body, Qt::black, ReportMetrics::bodyPitch, Qt::AlignLeft};
    }
    static TextBlock block(const QString &text, qreal width = 200 * point)
    {
        TextBlock made;
        made.add(text, style(), width);
        return made;
    }
    // Where there is ink, in tenths of a point, when the block stands at (100, 100).
    static QRect ink(const TextBlock &text, int first, int last);
};

QRect TextBlockTest::ink(const TextBlock &text, int first, int last)
{
    constexpr qreal tenth = 10 / point;
    QImage image(2200, 600, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(tenth, tenth);
    text.draw(painter, {10 * point, 10 * point}, first, last);
    painter.end();
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

void TextBlockTest::nothingTakesNoPlace()
{
    for (const QString &text : {QString(), u"  "_s, u"\n\r\n\t"_s}) {
        QCOMPARE(block(text).lineCount(), 0);
        QCOMPARE(block(text).height(), 0);
    }
}

void TextBlockTest::aLineTakesItsPitch()
{
    const TextBlock text = block(u"Direct therapy"_s);
    QCOMPARE(text.lineCount(), 1);
    QCOMPARE(text.height(), ReportMetrics::bodyPitch);
    QVERIFY(text.naturalWidth() > 20 * point);
    QVERIFY(text.naturalWidth() < 100 * point);
}

void TextBlockTest::longTextBreaksIntoLines()
{
    const TextBlock text = block(u"word "_s.repeated(100));
    QVERIFY(text.lineCount() > 5);
    QVERIFY(text.naturalWidth() <= 200 * point);
    QCOMPARE(text.height(), text.lineCount() * ReportMetrics::bodyPitch);
}

void TextBlockTest::aWordWithoutASpaceBreaksAnywhere()
{
    const TextBlock text = block(QString(500, u'w'));
    QVERIFY(text.lineCount() > 5);
    QVERIFY(text.naturalWidth() <= 200 * point);
}

void TextBlockTest::everyKindOfLineEndIsOne()
{
    QCOMPARE(block(u"a\nb\r\nc\rd\u2028e\u2029f\vg"_s).lineCount(), 7);
    QCOMPARE(block(u"\n\na\n\n"_s).lineCount(), 1);
}

void TextBlockTest::blankLinesAreHalfALine()
{
    QCOMPARE(block(u"a\n\nb"_s).height(), 2.5 * ReportMetrics::bodyPitch);
    QCOMPARE(block(u"a\n \n\t\n\nb"_s).height(), 2.5 * ReportMetrics::bodyPitch);
}

void TextBlockTest::aGapStandsBetweenTexts()
{
    TextBlock text;
    text.add(u"a"_s, style(), 100 * point, 30);
    QCOMPARE(text.height(), ReportMetrics::bodyPitch);
    text.add(u"b"_s, style(), 100 * point, 30);
    QCOMPARE(text.height(), 2 * ReportMetrics::bodyPitch + 30);
    QCOMPARE(text.lineTop(1), ReportMetrics::bodyPitch + 30);
}

void TextBlockTest::linesWithinARoomAreCounted()
{
    const TextBlock text = block(u"a\nb\nc\nd"_s);
    QCOMPARE(text.linesWithin(0, 0), 0);
    QCOMPARE(text.linesWithin(0, ReportMetrics::bodyPitch * 2.5), 2);
    QCOMPARE(text.linesWithin(2, ReportMetrics::bodyPitch * 1.5), 3);
    QCOMPARE(text.linesWithin(0, 1e7), 4);
    QCOMPARE(text.linesWithin(4, 1e7), 4);
}

void TextBlockTest::rightToLeftStandsAtTheRight()
{
    const QRect left = ink(block(u"hello"_s), 0, 1);
    const QRect right = ink(block(u"\u05E9\u05DC\u05D5\u05DD"_s), 0, 1);
    QVERIFY(left.isValid() && right.isValid());
    QVERIFY(left.right() < 1000);
    QVERIFY(right.left() > 1500);
    // Each paragraph by itself.
    const TextBlock both = block(u"\u05E9\u05DC\u05D5\u05DD\nhello"_s);
    QVERIFY(ink(both, 0, 1).left() > 1500);
    QVERIFY(ink(both, 1, 2).right() < 1000);
}

void TextBlockTest::someLinesCanBeDrawnAlone()
{
    const TextBlock text = block(u"a\nb\nc\nd"_s);
    const QRect third = ink(text, 2, 3);
    QVERIFY(third.top() >= 100);
    QVERIFY(third.bottom() <= 100 + 10 * ReportMetrics::bodyPitch / point);
    QVERIFY(ink(text, 4, 9).isNull());
}

void TextBlockTest::aVeryLongNoteIsMeasuredQuickly_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("words") << u"palabra "_s.repeated(25'000);
    QTest::newRow("one word") << QString(60'000, u'x');
    QTest::newRow("short lines") << u"x\n"_s.repeated(100'000);
    QTest::newRow("emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 "_s.repeated(20'000);
    QTest::newRow("two directions") << u"hello\n\u05E9\u05DC\u05D5\u05DD\n"_s.repeated(2'000);
}

void TextBlockTest::aVeryLongNoteIsMeasuredQuickly()
{
    QFETCH(QString, note);
    QElapsedTimer timer;
    timer.start();
    const TextBlock text = block(note, 300 * point);
    QVERIFY(text.lineCount() > 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TextBlockTest)
#include "tst_textblock.moc"
