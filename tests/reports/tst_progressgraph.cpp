#include "MadeUpMeasures.h"
#include "ProgressGraph.h"
#include "ReportStyle.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

using Layout = ProgressGraphLayout;

const QSizeF usualSize(1000, 440);

ProgressGraphStyle screenStyle()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    QFont strong = font;
    strong.setBold(true);
    return {font, strong, 1};
}

Layout layoutOf(const ProgressSeries &series, QSizeF size = usualSize, const QLocale &locale = QLocale::c())
{
    return Layout::of(series, screenStyle(), locale, size);
}

/// The graph of DESIGN.md's picture.
MadeUpMeasures designed()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3, 2, 2, 3, 4, 4, 5, -1, 5, 6, 7, 7, 8, 7, 8, 9, 8, 9, 9, 10, 9});
    made.addMark(ProgressMarkKind::Phase, 5, u"Least-to-most prompts"_s);
    made.addMark(ProgressMarkKind::Event, 8, u"illness"_s);
    made.addMark(ProgressMarkKind::Phase, 13, u"Prompt fading"_s);
    return made;
}

const Layout::Label *labelSaying(const Layout &layout, const QString &text)
{
    const auto found = std::find_if(layout.labels.cbegin(), layout.labels.cend(),
                                    [&text](const Layout::Label &label) { return label.lines.join(u' ') == text; });
    return found == layout.labels.cend() ? nullptr : &*found;
}

QStringList texts(const Layout &layout, Layout::LabelKind kind)
{
    QStringList all;
    for (const Layout::Label &label : layout.labels) {
        if (label.kind == kind)
            all.append(label.lines.join(u' '));
    }
    return all;
}

QString overlapping(const Layout &layout)
{
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        for (qsizetype j = i + 1; j < layout.labels.size(); ++j) {
            if (layout.labels.at(i).rect.intersects(layout.labels.at(j).rect))
                return layout.labels.at(i).lines.join(u' ') + u" on "_s + layout.labels.at(j).lines.join(u' ');
        }
    }
    return {};
}

QString outside(const Layout &layout, QSizeF size)
{
    const QRectF whole = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
    for (const Layout::Label &label : layout.labels) {
        if (!whole.contains(label.rect))
            return label.lines.join(u' ');
    }
    return {};
}

bool isCrossed(const Layout &layout)
{
    return std::any_of(layout.path.cbegin(), layout.path.cend(), [&layout](const QLineF &line) {
        return std::any_of(layout.phaseLines.cbegin(), layout.phaseLines.cend(),
                           [&line](const QLineF &phase) { return line.x1() < phase.x1() && phase.x1() < line.x2(); });
    });
}

} // namespace

class TestProgressGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPathCrossesAPhaseLineOrAGap();
    void anEventLetsThePathGoOn();
    void zeroIsRaisedAboveTheAxis();
    void ticksPointOutward();
    void theAxesSayWhatTheyAre();
    void percentagesReachFromNothingToAll();
    void proportionsStayPutWhenDataArrives();
    void aRangeKeepsTheAxisOfFigures();
    void theCriterionIsALineWithItsWords();
    void onePointIsAGraph();
    void manyPointsFit();
    void hugeFiguresHaveTheirLabels();
    void aPhaseLineBehindAllDataIsThere();
    void twoLinesBetweenTwoSessionsAreTwo();
    void longLabelsAreWrappedThenShortened();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void daysAreApartAsInTheCalendar();
    void numbersAreOfTheLocale();
    void theNearestDotIsFound();
    void thePictureHasWhatTheLayoutSays();
    void theSameGraphIsDrawnOnPaper();
};

void TestProgressGraph::noPathCrossesAPhaseLineOrAGap()
{
    const Layout layout = layoutOf(designed().programSeries());
    QCOMPARE(layout.phaseLines.size(), 2);
    QCOMPARE(layout.dots.size(), 22);
    // 4 within 5 points, 3 and 2 beside the gap, 9 within 10.
    QCOMPARE(layout.path.size(), 18);
    QVERIFY(!isCrossed(layout));
    const QPointF before = layout.dots.at(8).center;
    const QPointF after = layout.dots.at(9).center;
    QCOMPARE(layout.dots.at(9).point, 10);
    QVERIFY(std::none_of(layout.path.cbegin(), layout.path.cend(),
                         [&](const QLineF &line) { return line.p1() == before || line.p2() == after; }));
}

void TestProgressGraph::anEventLetsThePathGoOn()
{
    const Layout layout = layoutOf(designed().programSeries());
    QCOMPARE(layout.eventLines.size(), 1);
    const qreal x = layout.eventLines.constFirst().x1();
    QVERIFY(std::any_of(layout.path.cbegin(), layout.path.cend(),
                        [x](const QLineF &line) { return line.x1() < x && x < line.x2(); }));
    QVERIFY(labelSaying(layout, u"illness"_s));
}

void TestProgressGraph::zeroIsRaisedAboveTheAxis()
{
    MadeUpMeasures made;
    made.addCounts({3, 0, 2});
    const Layout layout = layoutOf(made.behaviorSeries());
    const qreal axis = layout.axes.at(1).y1();
    const qreal zero = layout.dots.at(1).center.y();
    QVERIFY(zero < axis - layout.dotRadius);
    const Layout::Label *label = labelSaying(layout, u"0"_s);
    QVERIFY(label && std::abs(label->rect.center().y() - zero) < 1);
}

void TestProgressGraph::ticksPointOutward()
{
    const Layout layout = layoutOf(designed().programSeries());
    for (const QLineF &tick : layout.ticks) {
        QVERIFY(tick.x1() < layout.plot.left() || tick.y2() > layout.plot.bottom());
        QVERIFY(!layout.plot.adjusted(1, 1, -1, -1).contains(tick.center()));
    }
}

void TestProgressGraph::theAxesSayWhatTheyAre()
{
    const Layout layout = layoutOf(designed().programSeries());
    QCOMPARE(texts(layout, Layout::LabelKind::Axis),
             QStringList({u"Sessions"_s, u"Percentage of correct responses"_s}));
    QVERIFY(labelSaying(layout, u"Percentage of correct responses"_s)->isTurned);
    QCOMPARE(texts(layout, Layout::LabelKind::Phase),
             QStringList({u"Baseline"_s, u"Least-to-most prompts"_s, u"Prompt fading"_s}));
}

void TestProgressGraph::percentagesReachFromNothingToAll()
{
    MadeUpMeasures made;
    made.addTrials({1, 2});
    QCOMPARE(texts(layoutOf(made.programSeries()), Layout::LabelKind::Tick).first(6),
             QStringList({u"0"_s, u"20"_s, u"40"_s, u"60"_s, u"80"_s, u"100"_s}));
}

void TestProgressGraph::proportionsStayPutWhenDataArrives()
{
    MadeUpMeasures made;
    made.addTrials({1, 2, 3});
    const Layout before = layoutOf(made.programSeries());
    made.addTrials({10});
    const Layout after = layoutOf(made.programSeries());
    QCOMPARE(after.plot, before.plot);
    for (int i = 0; i < before.dots.size(); ++i)
        QCOMPARE(after.dots.at(i).center, before.dots.at(i).center);
}

void TestProgressGraph::aRangeKeepsTheAxisOfFigures()
{
    MadeUpMeasures made;
    made.addCounts({40, 2, 3, 1});
    const ProgressRange late {ProgressGrouping::BySession, MadeUpMeasures::dayOf(1), {}};
    const Layout layout = layoutOf(made.behaviorSeries(late));
    QVERIFY(labelSaying(layout, u"40"_s));
    QCOMPARE(layout.dots.size(), 3);
    // Sessions keep their numbers.
    QVERIFY(texts(layout, Layout::LabelKind::Tick).contains(u"4"_s));
    QVERIFY(!texts(layout, Layout::LabelKind::Tick).contains(u"1"_s));
}

void TestProgressGraph::theCriterionIsALineWithItsWords()
{
    const Layout layout = layoutOf(designed().programSeries());
    QVERIFY(layout.masteryLine);
    QCOMPARE(texts(layout, Layout::LabelKind::Mastery), QStringList({u"mastery 90%"_s}));
    // At the height of the points that have just reached it.
    const auto reached =
        std::find_if(layout.dots.cbegin(), layout.dots.cend(), [](const Layout::Dot &dot) { return dot.point == 17; });
    QVERIFY(std::abs(layout.masteryLine->y1() - reached->center.y()) < 0.001);
    MadeUpMeasures made;
    made.addCounts({1, 2});
    QVERIFY(!layoutOf(made.behaviorSeries()).masteryLine);
}

void TestProgressGraph::onePointIsAGraph()
{
    MadeUpMeasures made;
    made.addTrials({7});
    const Layout layout = layoutOf(made.programSeries());
    QCOMPARE(layout.dots.size(), 1);
    QVERIFY(layout.path.isEmpty());
    QVERIFY(layout.plot.contains(layout.dots.constFirst().center));
    QCOMPARE(overlapping(layout), QString());
}

void TestProgressGraph::manyPointsFit()
{
    MadeUpMeasures made;
    constexpr int sessions = 2000;
    for (int i = 0; i < sessions; ++i)
        made.addTrials({i % 9 == 8 ? -1 : i * 10 / sessions});
    const Layout layout = layoutOf(made.programSeries());
    QVERIFY(layout.dots.size() > 1700);
    QVERIFY(layout.dotRadius >= 1 && layout.dotRadius < 4);
    for (const Layout::Dot &dot : layout.dots)
        QVERIFY(layout.plot.contains(dot.center));
    QCOMPARE(overlapping(layout), QString());
}

void TestProgressGraph::hugeFiguresHaveTheirLabels()
{
    MadeUpMeasures made;
    made.addCounts({100'000, 12, 53'211});
    const Layout layout = layoutOf(made.behaviorSeries(), usualSize, QLocale(QLocale::English));
    QVERIFY(labelSaying(layout, u"100,000"_s));
    QCOMPARE(overlapping(layout), QString());
    QCOMPARE(outside(layout, usualSize), QString());
}

void TestProgressGraph::aPhaseLineBehindAllDataIsThere()
{
    MadeUpMeasures made;
    made.addTrials({1, 2, 3, 4, 5, 6, 7, 8, 9, 9});
    made.addMark(ProgressMarkKind::Phase, 40, u"Fading"_s);
    for (const ProgressGrouping grouping : {ProgressGrouping::BySession, ProgressGrouping::ByDay}) {
        const Layout layout = layoutOf(made.programSeries({grouping, {}, {}}));
        QCOMPARE(layout.phaseLines.size(), 1);
        const qreal x = layout.phaseLines.constFirst().x1();
        QVERIFY(x > layout.dots.constLast().center.x() && x < layout.plot.right());
        QCOMPARE(texts(layout, Layout::LabelKind::Phase).size(), 2);
    }
}

void TestProgressGraph::twoLinesBetweenTwoSessionsAreTwo()
{
    MadeUpMeasures made;
    made.addTrials({1, 2, 3, 4});
    made.addMark(ProgressMarkKind::Phase, 2, u"Prompts"_s);
    made.addMark(ProgressMarkKind::Phase, 2, u"Fading"_s);
    made.addMark(ProgressMarkKind::Event, 2, u"Illness"_s);
    for (const ProgressGrouping grouping : {ProgressGrouping::BySession, ProgressGrouping::ByDay}) {
        const Layout layout = layoutOf(made.programSeries({grouping, {}, {}}));
        QList<qreal> places {layout.phaseLines.at(0).x1(), layout.phaseLines.at(1).x1(), layout.eventLines.at(0).x1()};
        std::sort(places.begin(), places.end());
        QVERIFY(places.at(0) > layout.dots.at(1).center.x());
        QVERIFY(places.at(0) + 2 < places.at(1) && places.at(1) + 2 < places.at(2));
        QVERIFY(places.at(2) < layout.dots.at(2).center.x());
        QCOMPARE(overlapping(layout), QString());
    }
}

void TestProgressGraph::longLabelsAreWrappedThenShortened()
{
    MadeUpMeasures made;
    made.addTrials({1, 2, 3, 4, 5, 6});
    made.addMark(ProgressMarkKind::Phase, 3,
                 u"Differential reinforcement of alternative behavior with a five second prompt delay at school"_s);
    const Layout layout = layoutOf(made.programSeries(), {420, 300});
    const auto phase = std::find_if(layout.labels.cbegin(), layout.labels.cend(), [](const Layout::Label &label) {
        return label.kind == Layout::LabelKind::Phase && label.lines.size() == 2;
    });
    QVERIFY(phase != layout.labels.cend());
    QVERIFY(phase->lines.constLast().endsWith(u'\u2026'));
    QVERIFY(phase->rect.left() > layout.phaseLines.constFirst().x1());
    QCOMPARE(overlapping(layout), QString());
    QCOMPARE(outside(layout, {420, 300}), QString());
}

void TestProgressGraph::labelsNeverOverlap_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("graph %u", seed) << seed;
}

void TestProgressGraph::labelsNeverOverlap()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QStringList words {u"Prompts"_s,
                             u"Least-to-most prompts"_s,
                             u"A new school"_s,
                             u"DRA"_s,
                             u"Cambio de medicación y de horario en la escuela"_s,
                             u"X"_s};
    MadeUpMeasures made;
    const int sessions = random.bounded(1, 120);
    for (int i = 0; i < sessions; ++i)
        made.addTrials({random.bounded(-2, 11) < 0 ? -1 : random.bounded(0, 11)});
    made.addTrials({5});
    const int marks = random.bounded(0, 12);
    for (int i = 0; i < marks; ++i)
        made.addMark(ProgressMarkKind(random.bounded(0, 2)), random.bounded(0, sessions + 10),
                     words.at(random.bounded(int(words.size()))));
    const QSizeF size(random.bounded(320, 1400), random.bounded(220, 700));
    for (const ProgressGrouping grouping : {ProgressGrouping::BySession, ProgressGrouping::ByDay}) {
        const Layout layout = layoutOf(made.programSeries({grouping, {}, {}}), size, QLocale(QLocale::Spanish));
        QCOMPARE(overlapping(layout), QString());
        QCOMPARE(outside(layout, size), QString());
        QVERIFY(!isCrossed(layout));
        for (const Layout::Dot &dot : layout.dots)
            QVERIFY(layout.plot.contains(dot.center));
        for (const QLineF &line : layout.phaseLines + layout.eventLines)
            QVERIFY(line.x1() > layout.plot.left() && line.x1() < layout.plot.right());
    }
}

void TestProgressGraph::daysAreApartAsInTheCalendar()
{
    MadeUpMeasures made;
    made.addTrials({1, 2, 3});
    made.sessions[2].day = MadeUpMeasures::dayOf(10);
    const Layout layout = layoutOf(made.programSeries({ProgressGrouping::ByDay, {}, {}}));
    const auto x = [&layout](int dot) { return layout.dots.at(dot).center.x(); };
    QVERIFY(std::abs((x(2) - x(1)) - 9 * (x(1) - x(0))) < 0.01);
    QVERIFY(texts(layout, Layout::LabelKind::Axis).contains(u"Days"_s));
    const Layout bySession = layoutOf(made.programSeries());
    QVERIFY(std::abs((bySession.dots.at(2).center.x() - bySession.dots.at(1).center.x())
                     - (bySession.dots.at(1).center.x() - bySession.dots.at(0).center.x()))
            < 0.01);
}

void TestProgressGraph::numbersAreOfTheLocale()
{
    MadeUpMeasures made;
    made.addCounts({2500, 1});
    const Layout spanish = layoutOf(made.behaviorSeries(), usualSize, QLocale(QLocale::Spanish, QLocale::Argentina));
    QVERIFY(labelSaying(spanish, u"2.500"_s));
    const Layout english = layoutOf(made.behaviorSeries(), usualSize, QLocale(QLocale::English));
    QVERIFY(labelSaying(english, u"2,500"_s));
}

void TestProgressGraph::theNearestDotIsFound()
{
    const Layout layout = layoutOf(designed().programSeries());
    QCOMPARE(layout.dotAt(layout.dots.at(5).center + QPointF(2, -3)), 5);
    QCOMPARE(layout.dotAt(layout.plot.topLeft()), -1);
}

void TestProgressGraph::thePictureHasWhatTheLayoutSays()
{
    const Layout layout = layoutOf(designed().programSeries());
    QImage image(usualSize.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ProgressGraphColors colors = ProgressGraphColors::onPaper();
    ProgressGraph(layout, colors).paint(painter);
    painter.end();
    for (const Layout::Dot &dot : layout.dots)
        QCOMPARE(image.pixelColor(dot.center.toPoint()), colors.text);
    for (const QLineF &line : layout.phaseLines)
        QVERIFY(image.pixelColor(line.center().toPoint()) != QColor(Qt::white));
    // Nothing is drawn where no session was recorded.
    const QPointF gap = (layout.dots.at(8).center + layout.dots.at(9).center) / 2;
    QCOMPARE(image.pixelColor(gap.toPoint()), QColor(Qt::white));
}

void TestProgressGraph::theSameGraphIsDrawnOnPaper()
{
    const ProgressSeries series = designed().programSeries();
    QFont font = QGuiApplication::font();
    constexpr int finer = 8;
    font.setPixelSize(12 * finer);
    QFont strong = font;
    strong.setBold(true);
    const Layout screen = layoutOf(series);
    const Layout paper = Layout::of(series, {font, strong, finer}, QLocale::c(), usualSize * finer);
    QCOMPARE(paper.path.size(), screen.path.size());
    QCOMPARE(texts(paper, Layout::LabelKind::Phase), texts(screen, Layout::LabelKind::Phase));
    for (int i = 0; i < screen.dots.size(); ++i) {
        const QPointF there = paper.dots.at(i).center / finer;
        QVERIFY(QLineF(there, screen.dots.at(i).center).length() < 6);
    }
    QCOMPARE(paper.dotRadius, screen.dotRadius * finer);
}

QTEST_MAIN(TestProgressGraph)
#include "tst_progressgraph.moc"
