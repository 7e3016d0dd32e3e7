#include "ActivityRepository.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Services, calendars and the practice's own settings.
class TestPracticeRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aServiceComesBackAsStored();
    void servicesComeInTheirOrder();
    void wrongServicesAreRefused();
    void aCalendarComesBackAsStored();
    void wrongCalendarsAreRefused();
    void thePractitionerComesBackAndSignsTheLog();
    void anUnchangedPractitionerIsNoChange();
    void aWindowsStateIsKept();

private:
    std::unique_ptr<StoreFixture> m_fixture;
};

void TestPracticeRecords::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

void TestPracticeRecords::aServiceComesBackAsStored()
{
    ServiceRepository &services = m_fixture->practice().services();
    QSignalSpy spy(&services, &ServiceRepository::changed);
    Service service;
    service.name = u"Terapia del habla"_s;
    service.code = u"92507"_s;
    service.durationMinutes = 30;
    service.price = Money {6'000, u"EUR"_s};
    service.color = u"#123456"_s;
    service.active = false;
    service.position = 9;
    const auto added = services.add(service);
    QVERIFY(added.has_value());
    service.id = added->id;
    QVERIFY(*added == service);
    QVERIFY(*services.find(service.id) == service);

    service.price.reset();
    service.name = u"Logopedia"_s;
    QVERIFY(services.update(service).has_value());
    QVERIFY(m_fixture->reopen());
    QVERIFY(*m_fixture->practice().services().find(service.id) == service);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).value<RecordChange>(), RecordChange::Added);
    QCOMPARE(spy.at(1).at(0).value<RecordChange>(), RecordChange::Updated);
    QCOMPARE(spy.at(1).at(1).value<QList<ServiceId>>(), QList<ServiceId> {service.id});
    QCOMPARE(m_fixture->practice().activity().latest(2)->constLast().kind, ActivityKind::ServiceChanged);
}

void TestPracticeRecords::servicesComeInTheirOrder()
{
    ServiceRepository &services = m_fixture->practice().services();
    QList<Service> all = *services.all();
    QCOMPARE(all.size(), 4);
    Service last = all.takeLast();
    last.position = -1;
    QVERIFY(services.update(last).has_value());
    QVERIFY(services.all()->constFirst() == last);
}

void TestPracticeRecords::wrongServicesAreRefused()
{
    ServiceRepository &services = m_fixture->practice().services();
    Service service;
    QCOMPARE(services.add(service).error().code, ErrorCode::NameMissing);
    service.name = u"x"_s;
    service.durationMinutes = 0;
    QCOMPARE(services.add(service).error().code, ErrorCode::DurationOutOfRange);
    service.durationMinutes = 60;
    service.price = Money {1, u"$"_s};
    QCOMPARE(services.add(service).error().code, ErrorCode::MoneyMalformed);
    service.price.reset();
    service.name = QString(maxClientNameLength + 1, u'x');
    QCOMPARE(services.add(service).error().code, ErrorCode::TextTooLong);
    service.name = u"x"_s;
    service.id = ServiceId {4711};
    QCOMPARE(services.update(service).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(services.find(service.id).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(services.all()->size(), 4);
}

void TestPracticeRecords::aCalendarComesBackAsStored()
{
    CalendarRepository &calendars = m_fixture->practice().calendars();
    QSignalSpy spy(&calendars, &CalendarRepository::changed);
    Calendar calendar {{}, u"Visitas a casa"_s, u"#abcdef"_s, false, 3};
    const auto added = calendars.add(calendar);
    QVERIFY(added.has_value());
    calendar.id = added->id;
    QVERIFY(*calendars.find(calendar.id) == calendar);
    calendar.shown = true;
    calendar.position = -1;
    QVERIFY(calendars.update(calendar).has_value());
    QVERIFY(calendars.all()->constFirst() == calendar);
    QCOMPARE(calendars.all()->size(), 2);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().kind, ActivityKind::CalendarChanged);
}

void TestPracticeRecords::wrongCalendarsAreRefused()
{
    CalendarRepository &calendars = m_fixture->practice().calendars();
    QCOMPARE(calendars.add({}).error().code, ErrorCode::NameMissing);
    Calendar missing;
    missing.id = CalendarId {4711};
    missing.name = u"x"_s;
    QCOMPARE(calendars.update(missing).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(calendars.find(missing.id).error().code, ErrorCode::RecordNotFound);
}

void TestPracticeRecords::thePractitionerComesBackAndSignsTheLog()
{
    PracticeSettingsRepository &settings = m_fixture->practice().settings();
    QSignalSpy spy(&settings, &PracticeSettingsRepository::practitionerChanged);
    const Practitioner practitioner {u"Dra. Inés Peña"_s, u"BCBA"_s, u"Bitácora"_s, u"1 Main St\nMiami"_s};
    QVERIFY(settings.practitioner() == Practitioner({{}, {}, m_fixture->practice().name(), {}}));
    QVERIFY(settings.setPractitioner(practitioner).has_value());
    QCOMPARE(spy.size(), 1);
    QVERIFY(settings.practitioner() == practitioner);
    (void)m_fixture->addClient(u"Li"_s);
    QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().actor, practitioner.name);
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().settings().practitioner() == practitioner);
    QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().actor, practitioner.name);

    Practitioner longer = practitioner;
    longer.practiceAddress = QString(maxClientFieldLength + 1, u'x');
    QCOMPARE(m_fixture->practice().settings().setPractitioner(longer).error().code, ErrorCode::TextTooLong);
}

void TestPracticeRecords::anUnchangedPractitionerIsNoChange()
{
    PracticeSettingsRepository &settings = m_fixture->practice().settings();
    QVERIFY(settings.setPractitioner({u"Inés"_s, {}, {}, {}}).has_value());
    QSignalSpy spy(&settings, &PracticeSettingsRepository::practitionerChanged);
    const auto before = m_fixture->practice().activity().latest(100)->size();
    QVERIFY(settings.setPractitioner({u"Inés"_s, {}, {}, {}}).has_value());
    QCOMPARE(spy.size(), 0);
    QCOMPARE(m_fixture->practice().activity().latest(100)->size(), before);
}

void TestPracticeRecords::aWindowsStateIsKept()
{
    const QByteArray state("\0\1binary\xff", 9);
    const auto before = m_fixture->practice().activity().latest(100)->size();
    QVERIFY(m_fixture->practice().settings().state(u"window"_s).isEmpty());
    QVERIFY(m_fixture->practice().settings().setState(u"window"_s, state).has_value());
    QVERIFY(m_fixture->practice().settings().setState(u"window"_s, state + '!').has_value());
    QCOMPARE(m_fixture->practice().activity().latest(100)->size(), before);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(m_fixture->practice().settings().state(u"window"_s), state + '!');
}

QTEST_GUILESS_MAIN(TestPracticeRecords)
#include "tst_practicerecords.moc"
