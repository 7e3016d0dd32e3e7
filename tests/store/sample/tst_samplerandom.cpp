#include "SampleRandom.h"

#include <QTest>

#include <array>

using namespace bitacora;

class TestSampleRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumbersAreThoseOfTheReference();
    void streamsDiffer();
    void numbersStayWithinTheirBounds();
};

void TestSampleRandom::theNumbersAreThoseOfTheReference()
{
    // The first numbers of the published SplitMix64 for the seed 1234567: a sample must not change with a compiler.
    SampleRandom random(1234567);
    QCOMPARE(random.next(), 6457827717110365317ULL);
    QCOMPARE(random.next(), 3203168211198807973ULL);
    QCOMPARE(random.next(), 9817491932198370423ULL);
}

void TestSampleRandom::streamsDiffer()
{
    const quint64 first = SampleRandom(1, 1, 1).next();
    QVERIFY(first != SampleRandom(2, 1, 1).next());
    QVERIFY(first != SampleRandom(1, 2, 1).next());
    QVERIFY(first != SampleRandom(1, 1, 2).next());
    QCOMPARE(SampleRandom(1, 1, 1).next(), first);
}

void TestSampleRandom::numbersStayWithinTheirBounds()
{
    SampleRandom random(9);
    std::array<int, 6> counts {};
    for (int i = 0; i < 6000; ++i) {
        const int number = random.between(3, 8);
        QVERIFY(number >= 3 && number <= 8);
        ++counts[size_t(number - 3)];
    }
    for (const int count : counts)
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    QCOMPARE(random.below(1), 0);
    QVERIFY(!random.chance(0));
    QVERIFY(random.chance(100));
}

QTEST_GUILESS_MAIN(TestSampleRandom)
#include "tst_samplerandom.moc"
