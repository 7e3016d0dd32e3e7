#include "ActivityModel.h"
#include "ActivityRepository.h"
#include "PlainSpaces.h"
#include "PracticeFixture.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The timeline of the activity log, over a practice with a client and a session. Now is 7:00 AM in New York.
class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewModelIsEmptyAndFollowsNothing();
    void entriesStandUnderTheirDayTheNewestFirst();
    void eachColumnSaysItsPart();
    void eachRoleHasItsValue();
    void pagesAreReadOnlyWhenAskedFor();
    void aNewEntryComesUpAtTheTopUnderItsDay();
    void whatDoesNotMatchDoesNotComeUp();
    void manyAtOnceAreReadAnew();
    void aFilterShowsWhatItSays();
    void aDeletedClientIsNamedNoMore();
    void aSessionThatMovesIsSaidAnew();
    void itSpeaksTheLanguageOfTheRegion();

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return plainSpaces(m_model->index(row, column).data().toString());
    }
    [[nodiscard]] QStringList column(int column) const;
    void append(int count) const;

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ClientId m_client;
    SessionId m_session;
};

void TestActivityModel::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_fixture = std::make_unique<PracticeFixture>();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
    m_fixture->clock.instant = m_fixture->clock.instant.addDays(1);
    m_session = m_fixture->addSession(m_client, QDate(2026, 11, 25), SessionStatus::Pending);
    m_model = std::make_unique<ActivityModel>(*m_fixture->practice);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestActivityModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

QStringList TestActivityModel::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(cell(row, column));
    return texts;
}

void TestActivityModel::append(int count) const
{
    QVERIFY(m_fixture->practice->inOneTransaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            ActivityEntry entry;
            entry.kind = ActivityKind::HistoryPrinted;
            if (auto done = m_fixture->practice->activity().append(entry); !done)
                return done;
        }
        return {};
    }));
}

void TestActivityModel::aNewModelIsEmptyAndFollowsNothing()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    append(1);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(inserted.count(), 0);
    QVERIFY(!m_model->canFetchMore({}));
}

void TestActivityModel::entriesStandUnderTheirDayTheNewestFirst()
{
    m_model->setFilter({});
    // Sunday: the session. Saturday: the client and, before it, the six entries of a new practice.
    QCOMPARE(m_model->rowCount(), 2 + 1 + 7);
    QVERIFY(m_model->isHeading(0) && !m_model->isHeading(1) && m_model->isHeading(2) && !m_model->isHeading(3));
    QCOMPARE(cell(0, ActivityModel::TimeColumn), u"Sunday, November 22, 2026"_s);
    QCOMPARE(cell(1, ActivityModel::WhatColumn), u"Session booked"_s);
    QCOMPARE(cell(2, ActivityModel::TimeColumn), u"Saturday, November 21, 2026"_s);
    QCOMPARE(cell(3, ActivityModel::WhatColumn), u"Client added"_s);
    QCOMPARE(cell(9, ActivityModel::WhatColumn), u"Practice created"_s);
    QVERIFY(!(m_model->flags(m_model->index(0, 0)) & Qt::ItemIsSelectable));
    QVERIFY(m_model->flags(m_model->index(1, 0)) & Qt::ItemIsSelectable);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto entry = m_model->entryAt(row);
        QCOMPARE(entry.has_value(), !m_model->isHeading(row));
        if (entry)
            QCOMPARE(m_model->rowOf(entry->sequence), row);
    }
    QCOMPARE(m_model->rowOf(4711), -1);
    QVERIFY(!m_model->entryAt(-1) && !m_model->entryAt(99));
}

void TestActivityModel::eachColumnSaysItsPart()
{
    Session session = m_fixture->sessions().find(m_session).value();
    session.start = ZonedTime::fromWall(QDate(2026, 11, 26), QTime(9, 30), "America/New_York");
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::SessionRescheduled));
    m_model->setFilter({});
    QStringList row;
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
        row.append(cell(1, column));
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    QCOMPARE(row,
             QStringList({u"7:00 AM"_s, u"Session rescheduled"_s,
                          u"Wed Nov 25, 2026, 4:00 PM \u2192 Thu Nov 26, 2026, 9:30 AM"_s, u"Mateo Luna"_s,
                          u"Thu Nov 26, 2026, 9:30 AM, Direct therapy"_s}));
    QVERIFY(!m_model->headerData(ActivityModel::ColumnCount, Qt::Horizontal).isValid());
}

void TestActivityModel::eachRoleHasItsValue()
{
    Session session = m_fixture->sessions().find(m_session).value();
    session.status = SessionStatus::Completed;
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::SessionStatusChanged));
    m_model->setFilter({});
    const QModelIndex heading = m_model->index(0, 0);
    const QModelIndex entry = m_model->index(1, 0);
    QCOMPARE(heading.data(ActivityModel::IsHeadingRole), QVariant(true));
    QCOMPARE(entry.data(ActivityModel::IsHeadingRole), QVariant(false));
    QCOMPARE(heading.data(ActivityModel::SequenceRole), QVariant(qint64(0)));
    QCOMPARE(entry.data(ActivityModel::SequenceRole), QVariant(qint64(9)));
    QVERIFY(!heading.data(ActivityModel::KindRole).isValid());
    QCOMPARE(entry.data(ActivityModel::KindRole), QVariant(int(ActivityKind::SessionStatusChanged)));
    QCOMPARE(entry.data(ActivityModel::StatusRole), QVariant(int(SessionStatus::Completed)));
    QVERIFY(!m_model->index(2, 0).data(ActivityModel::StatusRole).isValid());
    QCOMPARE(plainSpaces(entry.data(Qt::AccessibleTextRole).toString()),
             u"Sun Nov 22, 2026, 7:00 AM, Session completed: Pending \u2192 Completed, Mateo Luna, "
             "Wed Nov 25, 2026, 4:00 PM, Direct therapy"_s);
    QCOMPARE(plainSpaces(entry.data(Qt::ToolTipRole).toString()), u"Sun Nov 22, 2026, 7:00 AM"_s);
    QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(), u"Sunday, November 22, 2026"_s);
    QVERIFY(!entry.data(Qt::DecorationRole).isValid());
}

void TestActivityModel::pagesAreReadOnlyWhenAskedFor()
{
    // The tester fetches by itself what there is to fetch.
    m_tester.reset();
    constexpr int pages = 2;
    append(pages * ActivityModel::pageSize);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), ActivityModel::pageSize + 1);
    QVERIFY(m_model->canFetchMore({}));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 2 * ActivityModel::pageSize + 1);
    QCOMPARE(inserted.count(), 1);
    // The rest is of two days: one heading more.
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 2 * ActivityModel::pageSize + 1 + 1 + 1 + 7);
    QCOMPARE(inserted.count(), 2);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->fetchMore({});
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(m_model->entryAt(m_model->rowCount() - 1)->sequence, 1);
}

void TestActivityModel::aNewEntryComesUpAtTheTopUnderItsDay()
{
    m_model->setFilter({});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    append(2);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(cell(1, ActivityModel::WhatColumn), u"History printed"_s);
    QCOMPARE(m_model->rowCount(), 2 + 2 + 1 + 7);
    m_fixture->clock.instant = m_fixture->clock.instant.addDays(1);
    append(1);
    QCOMPARE(cell(0, ActivityModel::TimeColumn), u"Monday, November 23, 2026"_s);
    QCOMPARE(cell(2, ActivityModel::TimeColumn), u"Sunday, November 22, 2026"_s);
    QCOMPARE(reset.count(), 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto entry = m_model->entryAt(row))
            QCOMPARE(m_model->rowOf(entry->sequence), row);
    }
}

void TestActivityModel::whatDoesNotMatchDoesNotComeUp()
{
    ActivityFilter filter;
    filter.client = m_client;
    m_model->setFilter(filter);
    QCOMPARE(column(ActivityModel::WhatColumn),
             QStringList({QString(), u"Session booked"_s, QString(), u"Client added"_s}));
    append(3);
    (void)m_fixture->addClient(u"Lucía Paz"_s);
    QCOMPARE(m_model->rowCount(), 4);
    Client client = m_fixture->clients().find(m_client).value();
    client.phone = u"555"_s;
    QVERIFY(m_fixture->clients().update(client));
    QCOMPARE(cell(1, ActivityModel::WhatColumn), u"Client changed"_s);
    QCOMPARE(cell(1, ActivityModel::ChangeColumn), u"phone"_s);
}

void TestActivityModel::manyAtOnceAreReadAnew()
{
    m_tester.reset();
    m_model->setFilter({});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    append(ActivityModel::pageSize + 1);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->rowCount(), ActivityModel::pageSize + 1);
    QVERIFY(m_model->canFetchMore({}));
    append(1);
    QCOMPARE(m_model->rowCount(), ActivityModel::pageSize + 2);
}

void TestActivityModel::aFilterShowsWhatItSays()
{
    Session session = m_fixture->sessions().find(m_session).value();
    session.status = SessionStatus::NoShow;
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::SessionStatusChanged));
    ActivityFilter filter;
    filter.statuses = {SessionStatus::NoShow};
    m_model->setFilter(filter);
    QCOMPARE(column(ActivityModel::WhatColumn), QStringList({QString(), u"Session marked as no-show"_s}));
    filter = {};
    filter.setDays({.from = {}, .to = QDate(2026, 11, 21)}, m_fixture->clock.zoneId);
    filter.kinds = {ActivityKind::ClientCreated, ActivityKind::SessionBooked};
    m_model->setFilter(filter);
    QCOMPARE(column(ActivityModel::WhatColumn), QStringList({QString(), u"Client added"_s}));
    filter.kinds = {ActivityKind::ClientArchived};
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestActivityModel::aDeletedClientIsNamedNoMore()
{
    const ClientId other = m_fixture->addClient(u"Lucía Paz"_s);
    m_model->setFilter({});
    QCOMPARE(cell(1, ActivityModel::ClientColumn), u"Lucía Paz"_s);
    QVERIFY(m_fixture->clients().remove(other));
    QCOMPARE(cell(1, ActivityModel::WhatColumn), u"Client removed"_s);
    QVERIFY(!column(ActivityModel::ClientColumn).contains(u"Lucía Paz"_s));
    QCOMPARE(cell(1, ActivityModel::ClientColumn), u"Deleted Client"_s);
    QCOMPARE(cell(2, ActivityModel::ClientColumn), u"Deleted Client"_s);
    QVERIFY(!m_model->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Paz"_s));
}

void TestActivityModel::aSessionThatMovesIsSaidAnew()
{
    m_model->setFilter({});
    QCOMPARE(cell(1, ActivityModel::SessionColumn), u"Wed Nov 25, 2026, 4:00 PM, Direct therapy"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Session session = m_fixture->sessions().find(m_session).value();
    session.start = ZonedTime::fromWall(QDate(2026, 11, 30), QTime(8, 0), "America/New_York");
    QVERIFY(m_fixture->sessions().update({session}, ActivityKind::SessionRescheduled));
    QVERIFY(changed.count() > 0);
    QCOMPARE(cell(2, ActivityModel::SessionColumn), u"Mon Nov 30, 2026, 8:00 AM, Direct therapy"_s);
    QVERIFY(m_fixture->sessions().remove({m_session}));
    QCOMPARE(cell(3, ActivityModel::SessionColumn), QString());
}

void TestActivityModel::itSpeaksTheLanguageOfTheRegion()
{
    m_model->setFilter({});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QLocale::setDefault(QLocale(u"es_ES"_s));
    m_model->retranslate();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell(0, ActivityModel::TimeColumn), u"Domingo, 22 de noviembre de 2026"_s);
    QCOMPARE(cell(1, ActivityModel::TimeColumn), u"7:00"_s);
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
