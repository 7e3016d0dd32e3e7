#include "ReviewRowGeometry.h"

#include <QTest>

using namespace bitacora;

class ReviewRowGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {420, 619, 620, 800, 1400})
            QTest::addRow("%d", width) << width;
    }
    void nothingOverlaps()
    {
        QFETCH(const int, width);
        const ReviewRowGeometry place {{0, 100, width, ReviewRowGeometry::entryHeight}, 120};
        QList<QRect> parts {place.accentBar(), place.name(), place.matter(), place.button()};
        if (!place.detail().isEmpty())
            parts.insert(3, place.detail());
        for (qsizetype i = 1; i < parts.size(); ++i) {
            QVERIFY(parts.at(i - 1).right() < parts.at(i).left());
            QVERIFY(place.row.contains(parts.at(i)));
            QVERIFY(parts.at(i).width() > 60);
        }
        QVERIFY(place.matter().contains(place.glyph()));
        QVERIFY(!place.status(60).intersects(place.glyph()));
        QVERIFY(!place.status(60).intersects(place.matterAfterStatus(60)));
        QVERIFY(place.matter().contains(place.matterAfterStatus(60)));
    }

    void aNarrowRowLeavesOutWhatBelongsToIt()
    {
        QVERIFY((ReviewRowGeometry {{0, 0, 619, 44}, 120}.detail().isEmpty()));
        QVERIFY((!ReviewRowGeometry {{0, 0, 620, 44}, 120}.detail().isEmpty()));
    }

    void theColumnsOfTwoRowsStandInLine()
    {
        const ReviewRowGeometry one {{0, 0, 900, 44}, 120};
        const ReviewRowGeometry other {{0, 44, 900, 44}, 120};
        QCOMPARE(one.matter().left(), other.matter().left());
        QCOMPARE(one.detail().left(), other.detail().left());
        QCOMPARE(one.button().left(), other.button().left());
    }

    void aHeadingsPartsFollowEachOther()
    {
        const ReviewRowGeometry place {{0, 0, 900, ReviewRowGeometry::headingHeight}};
        QVERIFY(place.headingCount(150).left() >= place.heading().left() + 150);
        QVERIFY(place.headingHint(150, 20).left() >= place.headingCount(150).left() + 20);
        QVERIFY(place.button().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReviewRowGeometryTest)
#include "tst_reviewrowgeometry.moc"
