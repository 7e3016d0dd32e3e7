#include "CalendarSessionModel.h"
#include "PlainSpaces.h"
#include "PracticeFixture.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The sessions of some days, as the calendar shows them.
class TestCalendarSessionModel : public QObject
{
    Q_OBJECT

    const QDate monday {2026, 11, 16};
    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<CalendarSessionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString text(int row, int role = Qt::DisplayRole) const
    {
        return plainSpaces(m_model->index(row).data(role).toString());
    }
    SessionId addAt(QDate day, QTime time, std::optional<ClientId> client = {},
                    const QByteArray &zone = "America/New_York")
    {
        Session session = m_fixture->session(client, day, SessionStatus::Confirmed, zone);
        session.start = ZonedTime::fromWall(day, time, zone);
        return m_fixture->add(session);
    }
    void move(SessionId id, QDate day, QTime time)
    {
        Session session = m_fixture->sessions().find(id).value();
        session.start = ZonedTime::fromWall(day, time, session.start.zone);
        QVERIFY(m_fixture->sessions().update({session}, ActivityKind::SessionUpdated));
    }
    CalendarId addCalendar(const QString &name, const QString &color)
    {
        Calendar calendar;
        calendar.name = name;
        calendar.color = color;
        calendar.position = 1;
        return m_fixture->practice->calendars().add(calendar).value().id;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<PracticeFixture>();
        m_model = std::make_unique<CalendarSessionModel>(*m_fixture->practice);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setDays(monday, 7);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void theDaysHoldTheirSessionsInOrderOfTime()
    {
        const SessionId late = addAt(monday.addDays(2), {16, 0});
        const SessionId early = addAt(monday.addDays(2), {9, 0});
        addAt(monday.addDays(7), {9, 0});
        addAt(monday.addDays(-1), {9, 0});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->sessionAt(0), early);
        QCOMPARE(m_model->sessionAt(1), late);
        QCOMPARE(m_model->rowOf(late), 1);
        m_model->setDays(monday.addDays(7), 7);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowOf(late), -1);
    }

    void whatReachesIntoTheFirstDayIsThere()
    {
        addAt(monday.addDays(-1), {23, 30});
        QCOMPARE(m_model->rowCount(), 1);
        m_model->setDays(monday.addDays(-7), 7);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void theDaysAreThoseOfTheComputersZone()
    {
        // Monday noon in Auckland is Sunday evening in New York.
        addAt(monday, {12, 0}, {}, "Pacific/Auckland");
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setDays(monday.addDays(-7), 7);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, CalendarSessionModel::StartRole), u"6:00 PM"_s);
    }

    void everyRoleSaysWhatItIsFor()
    {
        const ClientId client = m_fixture->addClient(u"Abril Ríos"_s);
        const SessionId id = addAt(monday, {9, 0}, client);
        const QModelIndex index = m_model->index(0);
        QCOMPARE(index.data(CalendarSessionModel::SessionIdRole).toLongLong(), id.value);
        QCOMPARE(text(0), u"Abril Ríos"_s);
        QVERIFY(!text(0, CalendarSessionModel::ServiceRole).isEmpty());
        QCOMPARE(text(0, CalendarSessionModel::TimesRole), u"9:00 AM – 10:00 AM"_s);
        QCOMPARE(text(0, CalendarSessionModel::StartRole), u"9:00 AM"_s);
        QCOMPARE(index.data(CalendarSessionModel::StatusRole).toInt(), int(SessionStatus::Confirmed));
        QCOMPARE(text(0, CalendarSessionModel::ColorRole), u"#1F6B65"_s);
        const QString sentence = text(0, Qt::AccessibleTextRole);
        for (const QString &part :
             {u"Abril Ríos"_s, u"Monday, November 16, 2026"_s, u"9:00 AM – 10:00 AM"_s, u"Confirmed"_s, u"Sessions"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void aDeletedClientsSessionsStay()
    {
        addAt(monday, {9, 0});
        QCOMPARE(text(0), u"Deleted Client"_s);
    }

    void anotherZonesTimeIsSaid()
    {
        addAt(monday, {15, 0}, {}, "Europe/Madrid");
        QVERIFY(text(0, CalendarSessionModel::TimesRole).startsWith(u"9:00 AM"));
        QVERIFY(text(0, Qt::ToolTipRole).contains(u"3:00 PM – 4:00 PM in Europe/Madrid"_s));
        QVERIFY(text(0, Qt::AccessibleTextRole).contains(u"Europe/Madrid"_s));
        addAt(monday, {9, 0}, {}, "America/Toronto");
        QVERIFY(!text(1, Qt::ToolTipRole).contains(u"Toronto"_s));
    }

    void aMovedSessionMovesItsRowAlone()
    {
        const SessionId first = addAt(monday, {9, 0});
        addAt(monday, {10, 0});
        addAt(monday, {11, 0});
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        move(first, monday, {10, 30});
        QCOMPARE(m_model->rowOf(first), 1);
        QCOMPARE(moves.count(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(text(1, CalendarSessionModel::StartRole), u"10:30 AM"_s);
    }

    void aSessionThatLeavesTheDaysLosesItsRow()
    {
        const SessionId id = addAt(monday, {9, 0});
        const QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy insertions(m_model.get(), &QAbstractItemModel::rowsInserted);
        move(id, monday.addDays(9), {9, 0});
        QCOMPARE(removals.count(), 1);
        move(id, monday.addDays(3), {9, 0});
        QCOMPARE(insertions.count(), 1);
        QVERIFY(m_fixture->sessions().remove({id}));
        QCOMPARE(removals.count(), 2);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aHiddenCalendarsSessionsAreLeftOut()
    {
        const CalendarId clinic = addCalendar(u"Clinic"_s, u"#1D5BB8"_s);
        Session session = m_fixture->session({}, monday);
        session.calendar = clinic;
        m_fixture->add(session);
        addAt(monday, {9, 0});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(text(1, CalendarSessionModel::ColorRole), u"#1D5BB8"_s);
        const QSignalSpy announced(m_model.get(), &CalendarSessionModel::calendarsChanged);
        Calendar hidden = m_fixture->practice->calendars().find(clinic).value();
        hidden.shown = false;
        QVERIFY(m_fixture->practice->calendars().update(hidden));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(announced.count(), 1);
        QCOMPARE(m_model->calendars().size(), 2);
        hidden.shown = true;
        QVERIFY(m_fixture->practice->calendars().update(hidden));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void aNewColorOfACalendarResetsNothing()
    {
        addAt(monday, {9, 0});
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        Calendar calendar = m_fixture->practice->calendars().all()->first();
        calendar.color = u"#804F99"_s;
        QVERIFY(m_fixture->practice->calendars().update(calendar));
        QCOMPARE(resets.count(), 0);
        QVERIFY(changes.count() >= 1);
        QCOMPARE(text(0, CalendarSessionModel::ColorRole), u"#804F99"_s);
    }

    void aClientsNewNameIsShown()
    {
        const ClientId client = m_fixture->addClient(u"Abril Rios"_s);
        addAt(monday, {9, 0}, client);
        QCOMPARE(text(0), u"Abril Rios"_s);
        Client record = m_fixture->clients().find(client).value();
        record.name = u"Abril Ríos"_s;
        QVERIFY(m_fixture->clients().update(record));
        QCOMPARE(text(0), u"Abril Ríos"_s);
    }

    void wordsAreReadOnlyForTheRowsAskedFor()
    {
        for (int hour = 0; hour < 20; ++hour)
            addAt(monday, {hour, 0});
        m_model->reload();
        const int before = m_model->fetchCount();
        QCOMPARE(m_model->rowCount(), 20);
        (void)text(3, CalendarSessionModel::StartRole);
        QCOMPARE(m_model->fetchCount(), before);
        m_model->fetch(std::array {3, 4, 5});
        QCOMPARE(m_model->fetchCount(), before + 3);
        (void)text(4);
        QCOMPARE(m_model->fetchCount(), before + 3);
        (void)text(10);
        QCOMPARE(m_model->fetchCount(), before + 4);
    }

    void manyChangesAtOnceStartAnew()
    {
        QList<Session> many;
        for (int i = 0; i < 150; ++i)
            many.append(m_fixture->session({}, monday.addDays(i % 7)));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_fixture->sessions().add(many));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(m_model->rowCount(), 150);
    }

    void anotherZoneOfTheComputerIsNoticed()
    {
        addAt(monday, {9, 0});
        m_fixture->clock.zoneId = "Europe/Madrid";
        m_model->setDays(monday, 7);
        QCOMPARE(text(0, CalendarSessionModel::StartRole), u"3:00 PM"_s);
    }
};

QTEST_GUILESS_MAIN(TestCalendarSessionModel)
#include "tst_calendarsessionmodel.moc"
