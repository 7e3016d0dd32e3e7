#include "Nonoverlap.h"

#include <QTest>

using namespace bitacora;

class TestNonoverlap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheBooks_data();
    void figuresAreThoseOfTheBooks();
    void anEmptyPhaseHasNone();
    void lessIsBetterForABehavior();
    void theOrderWithinAPhaseDoesNotMatter();
};

void TestNonoverlap::figuresAreThoseOfTheBooks_data()
{
    QTest::addColumn<std::vector<double>>("earlier");
    QTest::addColumn<std::vector<double>>("later");
    QTest::addColumn<double>("overlap");
    using Figures = std::vector<double>;
    // Parker, Vannest, Davis and Sauber (2011), figure 1: Tau is 16 of 20, and NAP is (Tau + 1) / 2.
    QTest::newRow("Tau-U's example") << Figures {2, 3, 5, 3} << Figures {4, 5, 5, 7, 6} << 0.9;
    // 38.5 of 42 pairs by hand: 28, 27, 30, 30 and 29 win all six, 24 wins four, 25 four and a tie.
    QTest::newRow("by hand") << Figures {20, 20, 26, 25, 22, 23} << Figures {28, 25, 24, 27, 30, 30, 29} << 38.5 / 42;
    QTest::newRow("nothing overlaps") << Figures {1, 2, 3} << Figures {4, 5} << 1.0;
    QTest::newRow("all is worse") << Figures {4, 5} << Figures {1, 2, 3} << 0.0;
    QTest::newRow("all alike") << Figures {3, 3} << Figures {3, 3, 3} << 0.5;
    QTest::newRow("one point each") << Figures {3} << Figures {4} << 1.0;
}

void TestNonoverlap::figuresAreThoseOfTheBooks()
{
    QFETCH(const std::vector<double>, earlier);
    QFETCH(const std::vector<double>, later);
    QFETCH(const double, overlap);
    QCOMPARE(nonoverlapOfAllPairs(earlier, later, Improvement::Up).value(), overlap);
    // Seen the other way round, what was won is lost.
    QCOMPARE(nonoverlapOfAllPairs(later, earlier, Improvement::Up).value(), 1 - overlap);
}

void TestNonoverlap::anEmptyPhaseHasNone()
{
    QVERIFY(!nonoverlapOfAllPairs({}, {1}, Improvement::Up));
    QVERIFY(!nonoverlapOfAllPairs({1}, {}, Improvement::Up));
}

void TestNonoverlap::lessIsBetterForABehavior()
{
    QCOMPARE(nonoverlapOfAllPairs({9, 8, 7}, {3, 8, 1}, Improvement::Down).value(), 7.5 / 9);
}

void TestNonoverlap::theOrderWithinAPhaseDoesNotMatter()
{
    QCOMPARE(nonoverlapOfAllPairs({5, 2, 3, 3}, {7, 4, 6, 5, 5}, Improvement::Up).value(), 0.9);
}

QTEST_GUILESS_MAIN(TestNonoverlap)
#include "tst_nonoverlap.moc"
