#include "SessionImport.h"

#include "ImportFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;
using Kind = ImportProblem::Kind;

namespace {

const QStringList usualColumns {u"Client"_s,  u"Date"_s,   u"Time"_s,    u"Duration"_s,
                                u"Service"_s, u"Status"_s, u"End time"_s};

} // namespace

class SessionImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldIsTaken();
    void clientsAreFoundByTheirNames();
    void newClientsAndServicesComeWithTheirSessions();
    void orTheirRowsAreLeftOut();
    void ofARowThatIsLeftOutNothingComes();
    void deletedClientsStayNobody();
    void whatIsBookedAlreadyIsLeftOut();
    void twoServicesAtOneTimeAreTwoSessions();
    void timesBelongToTheirZone();
    void endsMakeLengths_data();
    void endsMakeLengths();
    void aRowThatIsWrongIsLeftOutAndSaid_data();
    void aRowThatIsWrongIsLeftOutAndSaid();
    void anEventOfACalendarMentionsItsClient();
    void whatIsTooMuchForOnceIsLeftForLater();
    void anEndIsOnTheClockOfItsStart();
    void zonesAreKnownByTheirOtherNames();
    void midnightGivesWayToTheTimeBesideIt();
    void lengthsThatMayBeHoursAreNotGuessed();
    void whatWasCancelledAndBookedAnewIsTwoSessions();
    void theStatusFollowsTheTimeOrIsChosen();
    void aNewClientHasTheFirstNameFirst();
    void anEventOfTwoClientsIsNobodysAlone();

private:
    [[nodiscard]] SessionImportOptions options() const
    {
        SessionImportOptions options;
        options.service = m_fixture->practice().services().all()->constFirst().id;
        options.calendar = m_fixture->practice().calendars().all()->constFirst().id;
        return options;
    }
    [[nodiscard]] ImportPlan plan(const ImportTable &table, const SessionImportOptions &options) const
    {
        const auto mapping = guessMapping(table, ImportTarget::Sessions, DateOrder::MonthFirst);
        return planSessionImport(m_fixture->practice(), table, mapping, options).value();
    }
    [[nodiscard]] ImportPlan plan(const ImportTable &table) const { return plan(table, options()); }

    std::unique_ptr<StoreFixture> m_fixture;
};

void SessionImportTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

void SessionImportTest::everyFieldIsTaken()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    const Service service = m_fixture->practice().services().all()->constLast();
    const Calendar calendar = m_fixture->practice().calendars().all()->constFirst();
    const auto plan = this->plan(importTable(
        {u"Client"_s, u"Date"_s, u"Start time"_s, u"Time zone"_s, u"Duration"_s, u"Service"_s, u"Calendar"_s,
         u"Status"_s, u"Location"_s, u"Fee"_s, u"Currency"_s, u"Customer notes"_s, u"Private notes"_s, u"Reason"_s},
        {{u"Mateo Luna"_s, u"5/4/2026"_s, u"3:00 PM"_s, u"America/Bogota"_s, u"1:30"_s, service.name.toUpper(),
          calendar.name, u"Cancelled"_s, u"School"_s, u"1,250.50"_s, u"usd"_s, u"bring water"_s, u"tired"_s,
          u"ill"_s}}));
    QCOMPARE(plan.unreadable, 0);
    QCOMPARE(plan.records.sessions.size(), 1);
    QVERIFY(plan.records.clients.isEmpty() && plan.records.services.isEmpty());
    Session expected;
    expected.client = client.id;
    expected.service = service.id;
    expected.calendar = calendar.id;
    expected.start = ZonedTime::fromWall({2026, 5, 4}, {15, 0}, "America/Bogota");
    expected.durationMinutes = 90;
    expected.status = SessionStatus::Cancelled;
    expected.location = u"School"_s;
    expected.fee = Money {125050, u"USD"_s};
    expected.customerNotes = u"bring water"_s;
    expected.privateNotes = u"tired"_s;
    expected.cancellationReason = u"ill"_s;
    QCOMPARE(plan.records.sessions.constFirst(), (ImportedRecords::Appointment {expected, {}, {}}));
}

void SessionImportTest::clientsAreFoundByTheirNames()
{
    const Client mateo = m_fixture->addClient(u"Mateo Peña Luna"_s);
    (void)m_fixture->addClient(u"Ana Prueba"_s);
    (void)m_fixture->addClient(u"Ana Prueba"_s);
    const auto plan = this->plan(importTable({u"Client"_s, u"Date"_s},
                                             {{u"mateo pena luna"_s, u"2026-05-04 10:00"_s},
                                              {u"Peña Luna, Mateo"_s, u"2026-05-05 10:00"_s},
                                              {u"Ana Prueba"_s, u"2026-05-06 10:00"_s}}));
    QCOMPARE(plan.records.sessions.size(), 2);
    for (const auto &appointment : plan.records.sessions)
        QCOMPARE(appointment.session.client, mateo.id);
    QCOMPARE(plan.problems, (QList<ImportProblem> {{4, Kind::ClientAmbiguous, ImportField::Client, u"Ana Prueba"_s}}));
}

void SessionImportTest::newClientsAndServicesComeWithTheirSessions()
{
    const auto plan = this->plan(
        importTable(usualColumns,
                    {{u"Ana Prueba"_s, u"2026-05-04"_s, u"10:00"_s, u"45"_s, u"Music therapy"_s, u"done"_s, {}},
                     {u"ana prueba"_s, u"2026-05-11"_s, u"10:00"_s, u""_s, u"music THERAPY"_s, u""_s, {}},
                     {u"Eva Prueba"_s, u"2026-05-11"_s, u"10:00"_s, u""_s, u""_s, u""_s, {}}}));
    QCOMPARE(plan.records.clients.size(), 2);
    QCOMPARE(plan.records.clients.constFirst().name, u"Ana Prueba"_s);
    QCOMPARE(plan.records.services.size(), 1);
    QCOMPARE(plan.records.services.constFirst().name, u"Music therapy"_s);
    QCOMPARE(plan.records.services.constFirst().durationMinutes, 45);
    QCOMPARE(plan.records.sessions.size(), 3);
    const auto &second = plan.records.sessions.at(1);
    QCOMPARE(second.newClient, 0);
    QCOMPARE(second.newService, 0);
    QCOMPARE(second.session.durationMinutes, 45);
    // It is past, and nothing else is said.
    QCOMPARE(second.session.status, SessionStatus::Completed);
    const auto &third = plan.records.sessions.at(2);
    QCOMPARE(third.newClient, 1);
    QCOMPARE(third.session.service, options().service);
    QCOMPARE(third.session.durationMinutes, m_fixture->practice().services().find(options().service)->durationMinutes);
}

void SessionImportTest::orTheirRowsAreLeftOut()
{
    (void)m_fixture->addClient(u"Mateo Luna"_s);
    SessionImportOptions options = this->options();
    options.addsUnknown = false;
    const auto plan = this->plan(importTable(usualColumns,
                                             {{u"Ana Prueba"_s, u"2026-05-04"_s, u"10:00"_s, {}, {}, {}, {}},
                                              {u"Mateo Luna"_s, u"2026-05-04"_s, u"10:00"_s, {}, u"Music"_s, {}, {}}}),
                                 options);
    QVERIFY(plan.records.isEmpty());
    QCOMPARE(plan.problems,
             (QList<ImportProblem> {{2, Kind::ClientUnknown, ImportField::Client, u"Ana Prueba"_s},
                                    {3, Kind::ServiceUnknown, ImportField::Service, u"Music"_s}}));
    const auto apart = this->plan(
        importTable({u"First Name"_s, u"Last Name"_s, u"Date"_s}, {{u"Ana"_s, u"Prueba"_s, u"2026-05-04 10:00"_s}}),
        options);
    QCOMPARE(apart.problems.constFirst().cell, u"Ana Prueba"_s);
}

void SessionImportTest::ofARowThatIsLeftOutNothingComes()
{
    const auto plan =
        this->plan(importTable(usualColumns,
                               {{u""_s, u"2026-05-04"_s, u"10:00"_s, {}, u"Music"_s, {}, {}},
                                {u"Ana Prueba"_s, u"2026-05-04"_s, u"10:00"_s, {}, QString(500, u'x'), {}, {}},
                                {u"Ana Prueba"_s, u"soon"_s, u"10:00"_s, {}, u"Music"_s, {}, {}}}));
    QVERIFY(plan.records.isEmpty());
    QCOMPARE(plan.unreadable, 3);
}

void SessionImportTest::deletedClientsStayNobody()
{
    const auto plan = this->plan(
        importTable({u"Client"_s, u"Date"_s},
                    {{u"Deleted Client"_s, u"2026-05-04 10:00"_s}, {u"Cliente eliminado"_s, u"2026-05-05 10:00"_s}}));
    QCOMPARE(plan.records.sessions.size(), 2);
    QVERIFY(plan.records.clients.isEmpty());
    QVERIFY(!plan.records.sessions.constFirst().session.client);
}

void SessionImportTest::whatIsBookedAlreadyIsLeftOut()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    const QDateTime start(QDate(2026, 5, 4), QTime(14, 0), QTimeZone::utc());
    (void)m_fixture->addSession(client.id, start);
    (void)m_fixture->addSession({}, start);
    const QList<QStringList> rows {{u"Mateo Luna"_s, u"2026-05-04T14:00:00Z"_s},
                                   {u"Mateo Luna"_s, u"2026-05-04 10:00"_s},
                                   {u"Deleted client"_s, u"2026-05-04 10:00"_s},
                                   {u"Mateo Luna"_s, u"2026-05-05 10:00"_s},
                                   {u"Mateo Luna"_s, u"2026-05-05 10:00"_s}};
    const auto plan = this->plan(importTable({u"Client"_s, u"Start"_s}, rows));
    QCOMPARE(plan.known, 4);
    QCOMPARE(plan.records.sessions.size(), 1);
}

void SessionImportTest::twoServicesAtOneTimeAreTwoSessions()
{
    const auto services = *m_fixture->practice().services().all();
    QVERIFY(services.size() > 1);
    const auto plan = this->plan(importTable({u"Client"_s, u"Start"_s, u"Service"_s},
                                             {{u"Ana Prueba"_s, u"2026-05-04 10:00"_s, services.at(0).name},
                                              {u"Ana Prueba"_s, u"2026-05-04 10:00"_s, services.at(1).name}}));
    QCOMPARE(plan.records.sessions.size(), 2);
    QCOMPARE(plan.known, 0);
}

void SessionImportTest::timesBelongToTheirZone()
{
    const auto plan = this->plan(importTable({u"Client"_s, u"Start"_s, u"Time zone"_s},
                                             {{u"Ana"_s, u"2026-05-04 10:00"_s, u""_s},
                                              {u"Ana"_s, u"2026-05-05T14:00:00Z"_s, u""_s},
                                              {u"Ana"_s, u"2026-05-06 14:00"_s, u"UTC"_s},
                                              {u"Ana"_s, u"2026-05-07T10:00:00-05:00"_s, u"America/Bogota"_s},
                                              // The hour that a clock change skips.
                                              {u"Ana"_s, u"2026-03-08 02:30"_s, u""_s},
                                              {u"Ana"_s, u"2026-05-08 10:00"_s, u"Middle Earth"_s}}));
    const QByteArray here = m_fixture->clock.localZone;
    QList<ZonedTime> starts;
    for (const auto &appointment : plan.records.sessions)
        starts.append(appointment.session.start);
    QCOMPARE(starts,
             (QList<ZonedTime> {ZonedTime::fromWall({2026, 5, 4}, {10, 0}, here),
                                ZonedTime::fromWall({2026, 5, 5}, {10, 0}, here),
                                ZonedTime::fromWall({2026, 5, 6}, {10, 0}, here),
                                ZonedTime::fromWall({2026, 5, 7}, {10, 0}, "America/Bogota"),
                                ZonedTime::fromWall({2026, 3, 8}, {3, 30}, here)}));
    QCOMPARE(plan.problems, (QList<ImportProblem> {{7, Kind::ZoneUnknown, ImportField::TimeZone, u"Middle Earth"_s}}));
}

void SessionImportTest::endsMakeLengths_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("minutes");
    QTest::newRow("a time") << u"11:45"_s << 105;
    QTest::newRow("half the day later") << u"10:00 PM"_s << 720;
    QTest::newRow("before it, as of a slip") << u"1:00 AM"_s << 0;
    QTest::newRow("the same time") << u"10:00"_s << 0;
    QTest::newRow("a date and a time") << u"5/4/2026 10:50"_s << 50;
    QTest::newRow("an instant") << u"2026-05-04T15:00:00Z"_s << 60;
    QTest::newRow("before it begins") << u"5/3/2026 10:50"_s << 0;
    QTest::newRow("days later") << u"5/9/2026 10:50"_s << 0;
    QTest::newRow("no time") << u"later"_s << -1;
}

void SessionImportTest::endsMakeLengths()
{
    QFETCH(const QString, end);
    QFETCH(const int, minutes);
    const auto plan =
        this->plan(importTable({u"Client"_s, u"Start"_s, u"End"_s}, {{u"Ana"_s, u"5/4/2026 10:00"_s, end}}));
    if (minutes > 0) {
        QCOMPARE(plan.unreadable, 0);
        QCOMPARE(plan.records.sessions.constFirst().session.durationMinutes, minutes);
    } else {
        QCOMPARE(plan.problems.constFirst().field, ImportField::EndTime);
        QCOMPARE(plan.problems.constFirst().kind, minutes == 0 ? Kind::DurationOutOfRange : Kind::NotUnderstood);
    }
}

void SessionImportTest::aRowThatIsWrongIsLeftOutAndSaid_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const QString &column, const QString &cell, Kind kind, ImportField field) {
        QTest::newRow(name) << column << cell << int(kind) << int(field);
    };
    row("no client", u"Client"_s, {}, Kind::Missing, ImportField::Client);
    row("a client of signs", u"Client"_s, u"???"_s, Kind::Missing, ImportField::Client);
    row("a long client", u"Client"_s, QString(300, u'a'), Kind::TextTooLong, ImportField::Client);
    row("no date", u"Date"_s, {}, Kind::Missing, ImportField::Date);
    row("a wrong date", u"Date"_s, u"2/30/2026"_s, Kind::NotUnderstood, ImportField::Date);
    row("no time", u"Time"_s, {}, Kind::Missing, ImportField::Time);
    row("a wrong time", u"Time"_s, u"noon"_s, Kind::NotUnderstood, ImportField::Time);
    row("a wrong length", u"Duration"_s, u"long"_s, Kind::NotUnderstood, ImportField::Duration);
    row("no length at all", u"Duration"_s, u"0"_s, Kind::DurationOutOfRange, ImportField::Duration);
    row("too long", u"Duration"_s, u"1441"_s, Kind::DurationOutOfRange, ImportField::Duration);
    row("a wrong status", u"Status"_s, u"perhaps"_s, Kind::NotUnderstood, ImportField::Status);
    row("a wrong fee", u"Fee"_s, u"much"_s, Kind::NotUnderstood, ImportField::Fee);
    row("a negative fee", u"Fee"_s, u"-5"_s, Kind::NotUnderstood, ImportField::Fee);
    row("a wrong currency", u"Currency"_s, u"clams"_s, Kind::NotUnderstood, ImportField::Currency);
    row("a book", u"Private notes"_s, QString(maxNotesLength + 1, u'x'), Kind::TextTooLong, ImportField::PrivateNotes);
}

void SessionImportTest::aRowThatIsWrongIsLeftOutAndSaid()
{
    QFETCH(const QString, column);
    QFETCH(const QString, cell);
    QFETCH(const int, kind);
    QFETCH(const int, field);
    const QStringList columns {u"Client"_s, u"Date"_s, u"Time"_s,     u"Duration"_s,
                               u"Status"_s, u"Fee"_s,  u"Currency"_s, u"Private notes"_s};
    QStringList cells {u"Ana Prueba"_s, u"2026-05-04"_s, u"10:00"_s, u"60"_s, u"done"_s, u"10"_s, u"USD"_s, u"well"_s};
    QCOMPARE(plan(importTable(columns, {cells})).unreadable, 0);
    cells[columns.indexOf(column)] = cell;
    const auto plan = this->plan(importTable(columns, {cells}));
    QVERIFY(plan.records.isEmpty());
    QCOMPARE(plan.unreadable, 1);
    QCOMPARE(int(plan.problems.constFirst().kind), kind);
    QCOMPARE(int(plan.problems.constFirst().field), field);
    QVERIFY(plan.problems.constFirst().cell.size() <= 41);
}

void SessionImportTest::anEventOfACalendarMentionsItsClient()
{
    const Client ana = m_fixture->addClient(u"Ana Luz"_s);
    const Client longer = m_fixture->addClient(u"Ana Luz Prueba"_s);
    ImportTable table;
    table.kind = ImportTable::Kind::Calendar;
    const auto add = [&table](const QString &title) {
        const int place = int(table.rows.size()) + 1;
        table.rows.append({place,
                           {title,
                            u"2026-05-%1T10:00"_s.arg(place, 2, 10, QChar(u'0')),
                            u"America/Bogota"_s,
                            u"50"_s,
                            u"Home"_s,
                            u"private"_s,
                            u"CONFIRMED"_s,
                            {}}});
    };
    add(u"ABA: Ana Luz (home)"_s);
    add(u"ABA with ana luz prueba"_s);
    add(u"Dentist"_s);
    add(u"Banana Luz"_s);
    SessionImportOptions options = this->options();
    options.addsUnknown = false;
    const auto plan = this->plan(table, options);
    QCOMPARE(plan.records.sessions.size(), 2);
    QCOMPARE(plan.records.sessions.at(0).session.client, ana.id);
    QCOMPARE(plan.records.sessions.at(0).session.start, ZonedTime::fromWall({2026, 5, 1}, {10, 0}, "America/Bogota"));
    QCOMPARE(plan.records.sessions.at(0).session.durationMinutes, 50);
    QCOMPARE(plan.records.sessions.at(0).session.privateNotes, u"private"_s);
    QCOMPARE(plan.records.sessions.at(1).session.client, longer.id);
    QCOMPARE(plan.unreadable, 2);
    QCOMPARE(plan.problems.constFirst(), (ImportProblem {3, Kind::ClientUnknown, ImportField::Client, u"Dentist"_s}));
}

void SessionImportTest::anEndIsOnTheClockOfItsStart()
{
    const auto plan = this->plan(importTable({u"Client"_s, u"Start"_s, u"End"_s, u"Time zone"_s},
                                             {{u"Ana"_s, u"2026-05-06 14:00"_s, u"15:00"_s, u"UTC"_s},
                                              {u"Ana"_s, u"2026-05-07 14:00"_s, u"2026-05-07 15:00"_s, u"UTC"_s},
                                              {u"Ana"_s, u"2026-05-08T14:00:00Z"_s, u"15:00"_s, {}},
                                              {u"Ana"_s, u"2026-05-09 23:30"_s, u"00:30"_s, {}}}));
    QCOMPARE(plan.records.sessions.size(), 4);
    for (const auto &appointment : plan.records.sessions)
        QCOMPARE(appointment.session.durationMinutes, 60);
}

void SessionImportTest::zonesAreKnownByTheirOtherNames()
{
    const auto plan = this->plan(importTable({u"Client"_s, u"Start"_s, u"Time zone"_s},
                                             {{u"Ana"_s, u"2026-07-06 10:00"_s, u"EST"_s},
                                              {u"Ana"_s, u"2026-07-07 10:00"_s, u"Eastern Standard Time"_s},
                                              {u"Ana"_s, u"2026-07-08 10:00"_s, u"../../etc/localtime"_s},
                                              {u"Ana"_s, u"2026-07-09 10:00"_s, u"ABC3"_s}}));
    const QByteArray here = m_fixture->clock.localZone;
    QCOMPARE(here, QByteArray("America/New_York"));
    QCOMPARE(plan.records.sessions.size(), 2);
    QCOMPARE(plan.records.sessions.at(0).session.start, ZonedTime::fromWall({2026, 7, 6}, {10, 0}, here));
    QCOMPARE(plan.records.sessions.at(1).session.start, ZonedTime::fromWall({2026, 7, 7}, {10, 0}, here));
    QCOMPARE(plan.unreadable, 2);
    QCOMPARE(plan.problems.constFirst().kind, Kind::ZoneUnknown);
}

void SessionImportTest::midnightGivesWayToTheTimeBesideIt()
{
    const auto plan = this->plan(
        importTable({u"Client"_s, u"Date"_s, u"Time"_s},
                    {{u"Ana"_s, u"5/4/2026 0:00"_s, u"3:00 PM"_s}, {u"Ana"_s, u"2026-05-05 00:00:00"_s, {}}}));
    QCOMPARE(plan.records.sessions.at(0).session.start.wall().time(), QTime(15, 0));
    QCOMPARE(plan.records.sessions.at(1).session.start.wall().time(), QTime(0, 0));
}

void SessionImportTest::lengthsThatMayBeHoursAreNotGuessed()
{
    const auto plan = this->plan(importTable({u"Client"_s, u"Date"_s, u"Duration"_s},
                                             {{u"Ana"_s, u"2026-05-04 10:00"_s, u"1"_s},
                                              {u"Ana"_s, u"2026-05-05 10:00"_s, u"1.5"_s},
                                              {u"Ana"_s, u"2026-05-06 10:00"_s, u"2 h"_s},
                                              {u"Ana"_s, u"2026-05-07 10:00"_s, u"3 min"_s}}));
    QCOMPARE(plan.unreadable, 2);
    QCOMPARE(plan.problems.constFirst().field, ImportField::Duration);
    QCOMPARE(plan.records.sessions.at(0).session.durationMinutes, 120);
    QCOMPARE(plan.records.sessions.at(1).session.durationMinutes, 3);
}

void SessionImportTest::whatWasCancelledAndBookedAnewIsTwoSessions()
{
    const QList<QStringList> rows {{u"Ana"_s, u"2026-05-04 10:00"_s, u"cancelled"_s},
                                   {u"Ana"_s, u"2026-05-04 10:00"_s, u"completed"_s},
                                   {u"Ana"_s, u"2026-05-04 10:00"_s, u"completed"_s}};
    const auto plan = this->plan(importTable({u"Client"_s, u"Date"_s, u"Status"_s}, rows));
    QCOMPARE(plan.records.sessions.size(), 2);
    QCOMPARE(plan.known, 1);
}

void SessionImportTest::theStatusFollowsTheTimeOrIsChosen()
{
    const auto table =
        importTable({u"Client"_s, u"Date"_s}, {{u"Ana"_s, u"2026-11-18 09:59"_s}, {u"Ana"_s, u"2026-11-18 10:01"_s}});
    const auto plan = this->plan(table);
    QCOMPARE(plan.records.sessions.at(0).session.status, SessionStatus::Completed);
    QCOMPARE(plan.records.sessions.at(1).session.status, SessionStatus::Confirmed);
    SessionImportOptions options = this->options();
    options.status = SessionStatus::Pending;
    QCOMPARE(this->plan(table, options).records.sessions.at(0).session.status, SessionStatus::Pending);
}

void SessionImportTest::aNewClientHasTheFirstNameFirst()
{
    const auto plan = this->plan(importTable({u"Client"_s, u"Date"_s},
                                             {{u"Prueba, Ana"_s, u"2026-05-04 10:00"_s},
                                              {u"Ana Prueba"_s, u"2026-05-05 10:00"_s},
                                              {u"Eva Prueba, BCBA"_s, u"2026-05-06 10:00"_s}}));
    QCOMPARE(plan.records.clients.size(), 2);
    QCOMPARE(plan.records.clients.at(0).name, u"Ana Prueba"_s);
    QCOMPARE(plan.records.clients.at(1).name, u"Eva Prueba, BCBA"_s);
}

void SessionImportTest::anEventOfTwoClientsIsNobodysAlone()
{
    (void)m_fixture->addClient(u"Ana Luz"_s);
    (void)m_fixture->addClient(u"Mateo Luna"_s);
    (void)m_fixture->addClient(u"Eva"_s);
    ImportTable table;
    table.kind = ImportTable::Kind::Calendar;
    for (const QString &title : {u"Ana Luz + Mateo Luna"_s, u"Birthday of Eva Prueba"_s, u"eva"_s})
        table.rows.append({int(table.rows.size()) + 1, {title, u"2026-05-04T10:00"_s, {}, u"50"_s, {}, {}, {}, {}}});
    SessionImportOptions options = this->options();
    options.addsUnknown = false;
    const auto plan = this->plan(table, options);
    QCOMPARE(plan.records.sessions.size(), 1);
    QCOMPARE(plan.problems.at(0).kind, Kind::ClientAmbiguous);
    QCOMPARE(plan.problems.at(1).kind, Kind::ClientUnknown);
}

void SessionImportTest::whatIsTooMuchForOnceIsLeftForLater()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    QList<QStringList> rows;
    const QDateTime first(QDate(2020, 1, 1), QTime(10, 0), QTimeZone::utc());
    for (int row = 0; row < ImportPlan::mostAtOnce + 3; ++row)
        rows.append({client.name, first.addSecs(qint64(row) * 3600).toString(Qt::ISODate)});
    const auto table = importTable({u"Client"_s, u"Start"_s}, rows);
    auto plan = this->plan(table);
    QCOMPARE(plan.records.sessions.size(), ImportPlan::mostAtOnce);
    QCOMPARE(plan.later, 3);
    QList<Session> sessions;
    for (const auto &appointment : plan.records.sessions)
        sessions.append(appointment.session);
    QVERIFY(m_fixture->practice().sessions().add(sessions));
    plan = this->plan(table);
    QCOMPARE(plan.records.sessions.size(), 3);
    QCOMPARE(plan.later, 0);
    QCOMPARE(plan.known, int(ImportPlan::mostAtOnce));
}

QTEST_GUILESS_MAIN(SessionImportTest)
#include "tst_sessionimport.moc"
