#include "HistoryRows.h"
#include "ReportedPractice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class HistoryRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheOrderOfTheFilter();
    void namesStandForKeys();
    void privateNotesAreReadOnlyWhenAskedFor();
    void aSessionRemovedInBetweenIsAnEmptyRow();
    void theHeadHoldsTheLetterheadTheClientAndTheFigures();
    void theHeadOfAMissingClientFails();
    void aReadOnlyPracticeIsEnough();
};

void HistoryRowsTest::rowsComeInTheOrderOfTheFilter()
{
    ReportedPractice fixture;
    const QList<Session> sessions = fixture.addSessions(30);
    HistoryReportOptions options = ReportedPractice::reportOptions();
    options.filter.client = fixture.mateo.id;
    auto rows = HistoryRows::find(fixture.practice(), options);
    QVERIFY(rows);
    QCOMPARE((*rows)->count(), 10);
    auto read = (*rows)->read(0, 10);
    QVERIFY(read);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(read->at(i).id, sessions.at(3 * i).id.value);
        QCOMPARE(read->at(i).start, sessions.at(3 * i).start);
    }
    QCOMPARE((*rows)->read(4, 2)->at(1).id, read->at(5).id);
    QVERIFY((*rows)->read(10, 0)->isEmpty());

    options.filter.order = SessionFilter::Order::OldestFirst;
    rows = HistoryRows::find(fixture.practice(), options);
    QCOMPARE((*rows)->read(0, 1)->front().id, read->back().id);
}

void HistoryRowsTest::namesStandForKeys()
{
    ReportedPractice fixture;
    fixture.addSessions(3);
    auto rows = HistoryRows::find(fixture.practice(), ReportedPractice::reportOptions());
    QVERIFY(rows);
    const auto read = (*rows)->read(0, 3);
    QVERIFY(read);
    QCOMPARE(read->at(0).clientName, u"Mateo Luna"_s);
    QCOMPARE(read->at(1).clientName, u"Lucía Núñez"_s);
    QCOMPARE(read->at(2).clientName, QString());
    QCOMPARE(read->at(0).serviceName, fixture.practice().services().all()->constFirst().name);
    QCOMPARE(read->at(0).calendarName, fixture.practice().calendars().all()->constFirst().name);
    QVERIFY(!read->at(0).serviceName.isEmpty());
    QCOMPARE(read->at(0).fee, std::optional(Money {6000, u"USD"_s}));
    QCOMPARE(read->at(0).customerNotes, u"Customer note 0"_s);
    QCOMPARE(read->at(0).status, SessionStatus::Completed);
    QCOMPARE(read->at(0).durationMinutes, 60);
}

void HistoryRowsTest::privateNotesAreReadOnlyWhenAskedFor()
{
    ReportedPractice fixture;
    fixture.addSessions(1);
    HistoryReportOptions options = ReportedPractice::reportOptions();
    QCOMPARE((*HistoryRows::find(fixture.practice(), options))->read(0, 1)->front().privateNotes, QString());
    options.withPrivateNotes = true;
    QCOMPARE((*HistoryRows::find(fixture.practice(), options))->read(0, 1)->front().privateNotes, u"Private note 0"_s);
}

void HistoryRowsTest::aSessionRemovedInBetweenIsAnEmptyRow()
{
    ReportedPractice fixture;
    const QList<Session> sessions = fixture.addSessions(3);
    auto rows = HistoryRows::find(fixture.practice(), ReportedPractice::reportOptions());
    QVERIFY(rows);
    QVERIFY(fixture.practice().sessions().remove({sessions.at(1).id}));
    const auto read = (*rows)->read(0, 3);
    QVERIFY(read);
    QCOMPARE(read->at(0).id, sessions.at(0).id.value);
    QCOMPARE(read->at(1).id, 0);
    QCOMPARE(read->at(2).id, sessions.at(2).id.value);
}

void HistoryRowsTest::theHeadHoldsTheLetterheadTheClientAndTheFigures()
{
    ReportedPractice fixture;
    fixture.addSessions(9);
    HistoryReportOptions options = ReportedPractice::reportOptions();
    options.filter.client = fixture.lucia.id;
    options.filter.statuses = {SessionStatus::Completed};
    const auto head = (*HistoryRows::find(fixture.practice(), options))->head();
    QVERIFY(head);
    QCOMPARE(head->practitioner.name, u"Ana Ríos"_s);
    QCOMPARE(head->client->name, u"Lucía Núñez"_s);
    QCOMPARE(head->filter, u"All sessions · Completed · newest first"_s);
    QCOMPARE(head->statistics.total(), 3);
    QCOMPARE(head->statistics.revenue, QList<Money>({Money {18000, u"USD"_s}}));
    // 15:00 in Greenwich, 10:00 in New York.
    QCOMPARE(head->madeAt.time(), QTime(10, 0));
    QCOMPARE(head->zone, QByteArray("America/New_York"));

    options.filter.client.reset();
    const auto whole = (*HistoryRows::find(fixture.practice(), options))->head();
    QVERIFY(whole);
    QVERIFY(!whole->client);
    QCOMPARE(whole->statistics.total(), 9);
}

void HistoryRowsTest::theHeadOfAMissingClientFails()
{
    ReportedPractice fixture;
    HistoryReportOptions options = ReportedPractice::reportOptions();
    options.filter.client = ClientId {999};
    const auto head = (*HistoryRows::find(fixture.practice(), options))->head();
    QVERIFY(!head);
    QCOMPARE(head.error().code, ErrorCode::RecordNotFound);
}

void HistoryRowsTest::aReadOnlyPracticeIsEnough()
{
    ReportedPractice fixture;
    fixture.addSessions(3);
    QVERIFY(fixture.reopen(true));
    auto rows = HistoryRows::find(fixture.practice(), ReportedPractice::reportOptions());
    QVERIFY(rows);
    QCOMPARE((*rows)->read(0, 3)->size(), 3);
    QVERIFY((*rows)->head());
}

QTEST_GUILESS_MAIN(HistoryRowsTest)
#include "tst_historyrows.moc"
