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

    void aTextBehindAnotherIsWholeOrNotThere()
    {
        const SessionRowGeometry geometry {QRect(0, 0, 200, 38), false};
        const auto [name, minutes] = geometry.joined(60, 45);
        QCOMPARE(name.width(), 60);
        QCOMPARE(minutes.width(), 45);
        QCOMPARE(minutes.left(), name.right() + 1 + SessionRowGeometry::joinedGap);
        const auto [longName, atTheEnd] = geometry.joined(400, 45);
        QCOMPARE(atTheEnd.width(), 45);
        QCOMPARE(atTheEnd.right(), geometry.text().right());
        QVERIFY(longName.right() < atTheEnd.left());
        const SessionRowGeometry narrow {QRect(0, 0, 100, 38), false};
        const auto [alone, none] = narrow.joined(400, 45);
        QCOMPARE(alone, narrow.text());
        QVERIFY(none.isEmpty());
    }

    void theColumnsFillTheList_data()
    {
        QTest::addColumn<int>("available");
        QTest::addColumn<bool>("withClient");
        for (const int width : {520, 560, 600, 640, 700, 792, 1200, 1900}) {
            QTest::addRow("%d", width) << width << false;
            QTest::addRow("%d with clients", width) << width << true;
        }
    }

    void theColumnsFillTheList()
    {
        QFETCH(int, available);
        QFETCH(bool, withClient);
        const QFontMetrics metrics {QFont()};
        TimelineColumns columns;
        columns.available = available;
        columns.withClient = withClient;
        const QList<int> widths = columns.widths(metrics);
        QCOMPARE(widths.size(), int(SessionHistoryModel::ColumnCount));
        QCOMPARE(widths[SessionHistoryModel::ClientColumn] > 0, withClient);
        QVERIFY(widths[SessionHistoryModel::ServiceColumn] >= TimelineColumns::namesLeast);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), std::max(available, columns.leastWidth(metrics)));
        QVERIFY(widths[SessionHistoryModel::StatusColumn] >= statusWidth());
        const int notes = widths[SessionHistoryModel::NotesColumn];
        QVERIFY(notes == 0 || notes >= TimelineColumns::notesMinimum);
        if (available >= 1200)
            QVERIFY(notes >= 2 * TimelineColumns::notesMinimum);
    }

    void theNotesGiveWayFirstAndThenTheDuration()
    {
        const QFontMetrics metrics {QFont()};
        TimelineColumns columns;
        columns.withClient = true;
        bool notesShown = true;
        bool durationShown = true;
        for (columns.available = 1200; columns.available >= columns.leastWidth(metrics); columns.available -= 10) {
            const QList<int> widths = columns.widths(metrics);
            const bool notes = widths[SessionHistoryModel::NotesColumn] > 0;
            const bool duration = widths[SessionHistoryModel::DurationColumn] > 0;
            QVERIFY(notesShown || !notes);
            QVERIFY(durationShown || !duration);
            QVERIFY(duration || !notes);
            notesShown = notes;
            durationShown = duration;
        }
        QVERIFY(!notesShown);
        QVERIFY(!durationShown);
    }

    void widthsThatAPersonSetGiveWayInANarrowList()
    {
        const QFontMetrics metrics {QFont()};
        TimelineColumns columns;
        columns.withClient = true;
        columns.own = {230, 240, 260, 90, 20, 0};
        columns.available = 1200;
        QList<int> widths = columns.widths(metrics);
        QCOMPARE(widths.first(4), columns.own.first(4));
        QVERIFY(widths[SessionHistoryModel::StatusColumn] >= statusWidth());
        QVERIFY(widths[SessionHistoryModel::NotesColumn] >= TimelineColumns::notesMinimum);
        for (const int available : {900, 760, 640, 560}) {
            columns.available = available;
            widths = columns.widths(metrics);
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0),
                     std::max(available, columns.leastWidth(metrics)));
            QVERIFY(widths[SessionHistoryModel::StatusColumn] >= statusWidth());
        }
    }

    void whereOneColumnWasSetTheOthersAreAutomatic()
    {
        const QFontMetrics metrics {QFont()};
        TimelineColumns columns;
        columns.withClient = true;
        columns.available = 1600;
        const QList<int> automatic = columns.widths(metrics);
        columns.own = {0, 0, 0, 120, 0, 0};
        const QList<int> widths = columns.widths(metrics);
        QCOMPARE(widths[SessionHistoryModel::DurationColumn], 120);
        QCOMPARE(widths[SessionHistoryModel::DateColumn], automatic[SessionHistoryModel::DateColumn]);
        QVERIFY(widths[SessionHistoryModel::ClientColumn] > TimelineColumns::namesMinimum);
        columns.own = {0, 300, 0, 0, 0, 0};
        QCOMPARE(columns.widths(metrics)[SessionHistoryModel::ClientColumn], 300);
        QCOMPARE(columns.widths(metrics)[SessionHistoryModel::StatusColumn],
                 automatic[SessionHistoryModel::StatusColumn]);
    }

    void datesThatSayTheYearHaveRoomForIt()
    {
        const QFontMetrics metrics {QFont()};
        TimelineColumns columns;
        columns.available = 900;
        const int without = columns.widths(metrics).constFirst();
        columns.withYear = true;
        QVERIFY(columns.widths(metrics).constFirst() > without);
    }

private:
    /// What the longest word with its shape needs.
    static int statusWidth()
    {
        int widest = 0;
        for (const SessionStatus status : allSessionStatuses)
            widest = std::max(widest, QFontMetrics(QFont()).horizontalAdvance(SessionStatusText::name(status)));
        return widest + SessionRowGeometry::glyphSize + SessionRowGeometry::glyphGap
            + 2 * SessionRowGeometry::cellPadding;
    }
};

QTEST_MAIN(SessionRowGeometryTest)
#include "tst_sessionrowgeometry.moc"
