#include "SessionRowGeometry.h"
#include "TimelineColumns.h"

#include "SessionHistoryModel.h"

#include <QTest>

#include <numeric>

using namespace bitacora;

class SessionRowGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstColumnStandsInLineWithThePage()
    {
        const SessionRowGeometry geometry {QRect(0, 100, 200, 38), true};
        QCOMPARE(geometry.text().left(), SessionRowGeometry::leadingPadding);
        QVERIFY(geometry.text().right() < 200 - SessionRowGeometry::cellPadding + 1);
        QCOMPARE(geometry.accentBar(), QRect(0, 100, 3, 38));
    }

    void otherColumnsHaveNoAccentBar()
    {
        const SessionRowGeometry geometry {QRect(200, 0, 120, 38), false};
        QVERIFY(geometry.accentBar().isEmpty());
        QCOMPARE(geometry.text().left(), 200 + SessionRowGeometry::cellPadding);
    }

    void theShapeOfAStatusStandsBeforeItsWordAndInTheMiddleOfTheRow()
    {
        const SessionRowGeometry geometry {QRect(300, 0, 120, 38), false};
        QVERIFY(geometry.glyph().right() < geometry.statusText().left());
        QCOMPARE(geometry.glyph().size(), QSize(SessionRowGeometry::glyphSize, SessionRowGeometry::glyphSize));
        QVERIFY(qAbs(geometry.glyph().center().y() - geometry.text().center().y()) <= 1);
    }

    void theLineLiesBelowEveryCell()
    {
        const SessionRowGeometry geometry {QRect(10, 20, 50, 38), false};
        QCOMPARE(geometry.hairline(), QRect(10, 57, 50, 1));
        QVERIFY(!geometry.text().intersects(geometry.hairline()));
    }

    void aCellNarrowerThanItsPaddingHoldsNothing()
    {
        const SessionRowGeometry geometry {QRect(0, 0, 5, 38), true};
        QVERIFY(geometry.text().width() <= 0);
    }

    void aHeadingsCountStandsBehindItsWords()
    {
        const QRect row(0, 0, 600, 30);
        const QRect words = SessionRowGeometry::headingText(row, 90);
        QCOMPARE(words.width(), 90);
        QCOMPARE(SessionRowGeometry::headingCount(row, 90).left(),
                 words.right() + 1 + SessionRowGeometry::headingCountGap);
        QVERIFY(SessionRowGeometry::headingText(row, 5000).right() <= row.right());
    }

    void theColumnsFillTheList_data()
    {
        QTest::addColumn<int>("available");
        QTest::addColumn<bool>("withClient");
        for (const int width : {640, 792, 1200, 1900}) {
            QTest::addRow("%d", width) << width << false;
            QTest::addRow("%d with clients", width) << width << true;
        }
    }

    void theColumnsFillTheList()
    {
        QFETCH(int, available);
        QFETCH(bool, withClient);
        const QList<int> widths = TimelineColumns::widths(available, withClient, false, QFontMetrics(QFont()));
        QCOMPARE(widths.size(), int(SessionHistoryModel::ColumnCount));
        QCOMPARE(widths[SessionHistoryModel::ClientColumn] > 0, withClient);
        QVERIFY(widths[SessionHistoryModel::ServiceColumn] >= TimelineColumns::namesMinimum);
        const int sum = std::accumulate(widths.begin(), widths.end(), 0);
        QVERIFY(sum == available || widths[SessionHistoryModel::NotesColumn] == 0);
        if (available >= 1200)
            QVERIFY(widths[SessionHistoryModel::NotesColumn] >= 2 * TimelineColumns::notesMinimum);
    }

    void datesThatSayTheYearHaveRoomForIt()
    {
        const QFontMetrics metrics {QFont()};
        QVERIFY(TimelineColumns::widths(900, false, true, metrics).constFirst()
                > TimelineColumns::widths(900, false, false, metrics).constFirst());
    }
};

QTEST_MAIN(SessionRowGeometryTest)
#include "tst_sessionrowgeometry.moc"
