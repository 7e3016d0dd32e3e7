#include "TheilSen.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace bitacora;

namespace {

using Figures = std::vector<PlacedFigure>;

Figures inARow(const std::vector<double> &values)
{
    Figures figures;
    for (const double value : values)
        figures.push_back({double(figures.size() + 1), value});
    return figures;
}

// As the definition says it.
double medianOfAllSlopes(const Figures &figures)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        for (std::size_t j = i + 1; j < figures.size(); ++j)
            slopes.push_back((figures[j].figure - figures[i].figure) / (figures[j].place - figures[i].place));
    }
    std::sort(slopes.begin(), slopes.end());
    const std::size_t middle = slopes.size() / 2;
    return slopes.size() % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
}

} // namespace

class TestTheilSen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheTextbook();
    void aStraightLineIsFoundExactly();
    void aLevelLineHasNoSlopeAtAll();
    void oneWildFigureDoesNotMoveIt();
    void tiesAndGapsCountAsTheDefinitionSays_data();
    void tiesAndGapsCountAsTheDefinitionSays();
    void aPointAloneHasNone();
    void twoPointsAreTheirOwnLine();
};

void TestTheilSen::theExampleOfTheTextbook()
{
    // Hollander and Wolfe, Nonparametric Statistical Methods, example 9.1 (cloud seeding): the ten slopes' median lies
    // between -0.0575 and -0.055; the book gives -0.056.
    const auto line = theilSen(inARow({1.26, 1.27, 1.12, 1.16, 1.03}));
    QVERIFY(line);
    QVERIFY(std::abs(line->slope + 0.05625) < 1e-9);
}

void TestTheilSen::aStraightLineIsFoundExactly()
{
    const auto line = theilSen(inARow({3, 5, 7, 9, 11, 13}));
    QCOMPARE(line->slope, 2.0);
    QCOMPARE(line->atOrigin, 1.0);
    QCOMPARE(line->at(10), 21.0);
}

void TestTheilSen::aLevelLineHasNoSlopeAtAll()
{
    QVERIFY(theilSen(inARow({4, 4, 4, 4}))->slope == 0);
    // Up and down by as much.
    QVERIFY(std::abs(theilSen(inARow({4, 6, 4, 6, 4, 6, 4}))->slope) < 1e-12);
}

void TestTheilSen::oneWildFigureDoesNotMoveIt()
{
    QVERIFY(std::abs(theilSen(inARow({1, 2, 3, 4, 500, 6, 7, 8, 9}))->slope - 1) < 1e-9);
}

void TestTheilSen::tiesAndGapsCountAsTheDefinitionSays_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {2, 3, 4, 5, 6, 7, 8, 13, 40, 101, 250})
        QTest::addRow("%d figures", size) << size;
}

void TestTheilSen::tiesAndGapsCountAsTheDefinitionSays()
{
    QFETCH(const int, size);
    QRandomGenerator random(quint32(size) * 7919U);
    for (int round = 0; round < 20; ++round) {
        Figures figures;
        double place = 0;
        for (int i = 0; i < size; ++i) {
            place += random.bounded(1, 4);
            // Few different figures, so that many are alike.
            figures.push_back({place, double(random.bounded(0, 11)) * 10});
        }
        const double expected = medianOfAllSlopes(figures);
        const double slope = theilSen(figures)->slope;
        QVERIFY2(std::abs(slope - expected) < 1e-9,
                 qPrintable(QStringLiteral("%1 is not %2").arg(slope).arg(expected)));
    }
}

void TestTheilSen::aPointAloneHasNone()
{
    QVERIFY(!theilSen({}));
    QVERIFY(!theilSen(inARow({4})));
}

void TestTheilSen::twoPointsAreTheirOwnLine()
{
    const auto line = theilSen(inARow({4, 1}));
    QCOMPARE(line->slope, -3.0);
    QCOMPARE(line->at(1), 4.0);
    QCOMPARE(line->at(2), 1.0);
}

QTEST_GUILESS_MAIN(TestTheilSen)
#include "tst_theilsen.moc"
