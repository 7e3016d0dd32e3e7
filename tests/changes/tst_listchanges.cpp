#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "BookingDefaults.h"
#include "PracticeFixture.h"
#include "PracticeSettingsRepository.h"
#include "ViewRecording.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ListChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewServiceComesLast();
    void undoingANewServiceTakesItAway();
    void aServiceThatIsBookedStays();
    void aServiceWithoutANameIsRefused();
    void aDurationOutOfRangeIsRefused();
    void undoingAnEditKeepsWhatWasChangedSince();
    void anEditThatChangesNothingIsNoStep();
    void aRetiredServiceStaysInItsSessions();
    void servicesCanBePutInOrder();
    void anOrderThatLacksAServiceIsRefused();
    void theLogNamesTheService();
    void calendarsAreAddedChangedAndOrdered();
    void aHiddenCalendarIsShownAgainByUndo();
    void theWordsSayWhatWasDone();
    void workingHoursAreUndone();
    void theStatusOfNewSessionsIsUndone();
    void theRecordingOfViewsIsUndone();
    void aSimpleSettingIsReadAsItsDefaultUntilItIsChosenAndKeepsItsType();

private:
    [[nodiscard]] ServiceRepository &services() const { return m_open->practice().services(); }
    [[nodiscard]] CalendarRepository &calendars() const { return m_open->practice().calendars(); }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    [[nodiscard]] ActivityEntry lastEntry() const { return m_open->practice().activity().latest(1)->constFirst(); }
    [[nodiscard]] QList<ServiceId> order() const;
    [[nodiscard]] static Service speech();

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
};

void ListChangesTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
}

QList<ServiceId> ListChangesTest::order() const
{
    QList<ServiceId> ids;
    const QList<Service> all = services().all().value();
    for (const Service &service : all)
        ids.append(service.id);
    return ids;
}

Service ListChangesTest::speech()
{
    Service service;
    service.name = u"Speech"_s;
    service.code = u"92507"_s;
    service.durationMinutes = 30;
    service.price = Money {6'000, u"USD"_s};
    return service;
}

void ListChangesTest::aNewServiceComesLast()
{
    const auto added = m_open->serviceChanges().add(speech());
    QVERIFY(added);
    QCOMPARE(order().constLast(), added->id);
    QVERIFY(services().find(added->id).value() == *added);
    QCOMPARE(lastEntry().kind, ActivityKind::ServiceChanged);
}

void ListChangesTest::undoingANewServiceTakesItAway()
{
    const QList<ServiceId> before = order();
    const ServiceId id = m_open->serviceChanges().add(speech()).value().id;
    stack().undo();
    QCOMPARE(order(), before);
    stack().redo();
    QCOMPARE(order().constLast(), id);
    QCOMPARE(services().find(id)->name, u"Speech"_s);
}

void ListChangesTest::aServiceThatIsBookedStays()
{
    const ServiceId id = m_open->serviceChanges().add(speech()).value().id;
    Session session;
    session.service = id;
    session.calendar = calendars().all()->constFirst().id;
    session.start = ZonedTime::fromWall(QDate(2026, 12, 1), QTime(9, 0), "America/New_York");
    QVERIFY(m_open->practice().sessions().add({session}));
    const QSignalSpy failed(&stack(), &ChangeStack::failed);
    stack().undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(services().find(id));
}

void ListChangesTest::aServiceWithoutANameIsRefused()
{
    Service service = speech();
    service.name = u"  "_s;
    const auto added = m_open->serviceChanges().add(service);
    QCOMPARE(added.error().code, ErrorCode::NameMissing);
    QCOMPARE(added.error().subject, u"name"_s);
    QVERIFY(!stack().canUndo());
}

void ListChangesTest::aDurationOutOfRangeIsRefused()
{
    Service service = services().all()->constFirst();
    service.durationMinutes = maxDurationMinutes + 1;
    const auto updated = m_open->serviceChanges().update(service);
    QCOMPARE(updated.error().code, ErrorCode::DurationOutOfRange);
    QCOMPARE(updated.error().subject, u"duration"_s);
    QVERIFY(!stack().canUndo());
}

void ListChangesTest::undoingAnEditKeepsWhatWasChangedSince()
{
    Service service = services().all()->constFirst();
    const QString nameBefore = service.name;
    service.name = u"One to one"_s;
    QVERIFY(m_open->serviceChanges().update(service));
    service.durationMinutes = 90;
    service.position = 7;
    QVERIFY(services().update(service));
    stack().undo();
    const Service after = services().find(service.id).value();
    QCOMPARE(after.name, nameBefore);
    QCOMPARE(after.durationMinutes, 90);
    QCOMPARE(after.position, 7);
}

void ListChangesTest::anEditThatChangesNothingIsNoStep()
{
    const QSignalSpy changed(&services(), &ServiceRepository::changed);
    QVERIFY(m_open->serviceChanges().update(services().all()->constFirst()));
    QVERIFY(m_open->serviceChanges().setActive(order().constFirst(), true));
    QVERIFY(m_open->serviceChanges().reorder(order()));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!stack().canUndo());
}

void ListChangesTest::aRetiredServiceStaysInItsSessions()
{
    Session session;
    session.service = order().constFirst();
    session.calendar = calendars().all()->constFirst().id;
    session.start = ZonedTime::fromWall(QDate(2026, 12, 1), QTime(9, 0), "America/New_York");
    const SessionId id = m_open->practice().sessions().add({session}).value().constFirst().id;
    QVERIFY(m_open->serviceChanges().setActive(session.service, false));
    QVERIFY(!services().find(session.service)->active);
    QCOMPARE(m_open->practice().sessions().find(id)->service, session.service);
    stack().undo();
    QVERIFY(services().find(session.service)->active);
}

void ListChangesTest::servicesCanBePutInOrder()
{
    const QList<ServiceId> before = order();
    QList<ServiceId> wanted = before;
    std::reverse(wanted.begin(), wanted.end());
    const QSignalSpy changed(&services(), &ServiceRepository::changed);
    QVERIFY(m_open->serviceChanges().reorder(wanted));
    QCOMPARE(order(), wanted);
    QCOMPARE(changed.size(), 1);
    stack().undo();
    QCOMPARE(order(), before);
    stack().redo();
    QCOMPARE(order(), wanted);
}

void ListChangesTest::anOrderThatLacksAServiceIsRefused()
{
    const QList<ServiceId> before = order();
    QCOMPARE(m_open->serviceChanges().reorder(before.first(2)).error().code, ErrorCode::RecordNotFound);
    QList<ServiceId> twice = before;
    twice.append(before.constFirst());
    QCOMPARE(m_open->serviceChanges().reorder(twice).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(order(), before);
    QVERIFY(!stack().canUndo());
}

void ListChangesTest::theLogNamesTheService()
{
    Service service = m_open->serviceChanges().add(speech()).value();
    QCOMPARE(lastEntry().after, u"Speech"_s);
    service.name = u"Speech therapy"_s;
    service.durationMinutes = 45;
    QVERIFY(m_open->serviceChanges().update(service));
    QCOMPARE(lastEntry().before, u"Speech"_s);
    QCOMPARE(lastEntry().after, u"Speech therapy; duration"_s);
    stack().undo();
    QCOMPARE(lastEntry().kind, ActivityKind::Undone);
}

void ListChangesTest::calendarsAreAddedChangedAndOrdered()
{
    Calendar calendar;
    calendar.name = u"Home visits"_s;
    calendar.color = u"#123456"_s;
    CalendarChanges &changes = m_open->calendarChanges();
    calendar = changes.add(calendar).value();
    QCOMPARE(calendars().all()->constLast().id, calendar.id);
    calendar.name = u"Visits"_s;
    QVERIFY(changes.update(calendar));
    const CalendarId first = calendars().all()->constFirst().id;
    QVERIFY(changes.reorder({calendar.id, first}));
    QCOMPARE(calendars().all()->constFirst().name, u"Visits"_s);
    stack().undo();
    QCOMPARE(calendars().all()->constFirst().id, first);
    stack().undo();
    QCOMPARE(calendars().find(calendar.id)->name, u"Home visits"_s);
    stack().undo();
    QCOMPARE(calendars().all()->size(), 1);
    QVERIFY(!stack().canUndo());
    QCOMPARE(changes.add({}).error().code, ErrorCode::NameMissing);
}

void ListChangesTest::aHiddenCalendarIsShownAgainByUndo()
{
    const CalendarId id = calendars().all()->constFirst().id;
    QVERIFY(m_open->calendarChanges().setShown(id, false));
    QVERIFY(!calendars().find(id)->shown);
    QCOMPARE(lastEntry().kind, ActivityKind::CalendarChanged);
    QVERIFY(lastEntry().after.endsWith(u"; hidden"_s));
    stack().undo();
    QVERIFY(calendars().find(id)->shown);
}

void ListChangesTest::theWordsSayWhatWasDone()
{
    ServiceChanges &changes = m_open->serviceChanges();
    const ServiceId id = changes.add(speech()).value().id;
    QCOMPARE(stack().undoText(), u"adding a service"_s);
    QVERIFY(changes.setActive(id, false));
    QCOMPARE(stack().undoText(), u"retiring a service"_s);
    QVERIFY(changes.setActive(id, true));
    QCOMPARE(stack().undoText(), u"bringing back a service"_s);
    Service service = services().find(id).value();
    service.code.clear();
    QVERIFY(changes.update(service));
    QCOMPARE(stack().undoText(), u"changing a service"_s);
}

void ListChangesTest::workingHoursAreUndone()
{
    WorkingHours hours;
    hours.on(Qt::Friday) = {{540, 780}};
    PracticeSettingsRepository &settings = m_open->practice().settings();
    QVERIFY(m_open->settingsChanges().setWorkingHours(hours));
    QVERIFY(settings.workingHours() == hours);
    QCOMPARE(stack().undoText(), u"changing the working hours"_s);
    QVERIFY(m_open->settingsChanges().setWorkingHours(hours));
    stack().undo();
    QVERIFY(!settings.workingHours().isSet());
    QVERIFY(!stack().canUndo());
    QCOMPARE(lastEntry().kind, ActivityKind::Undone);
    stack().redo();
    QVERIFY(settings.workingHours() == hours);
}

void ListChangesTest::theStatusOfNewSessionsIsUndone()
{
    const PracticeSettingsRepository &settings = m_open->practice().settings();
    QCOMPARE(defaultStatus(settings), SessionStatus::Pending);
    QVERIFY(m_open->settingsChanges().setDefaultStatus(SessionStatus::Pending));
    QVERIFY(!stack().canUndo());
    QVERIFY(m_open->settingsChanges().setDefaultStatus(SessionStatus::Confirmed));
    QCOMPARE(defaultStatus(settings), SessionStatus::Confirmed);
    QCOMPARE(stack().undoText(), u"changing the status of new sessions"_s);
    QCOMPARE(lastEntry().kind, ActivityKind::SettingsChanged);
    QCOMPARE(lastEntry().before, u"defaultStatus; pending"_s);
    QCOMPARE(lastEntry().after, u"defaultStatus; confirmed"_s);
    stack().undo();
    QCOMPARE(defaultStatus(settings), SessionStatus::Pending);
    QCOMPARE(lastEntry().kind, ActivityKind::Undone);
    stack().redo();
    QCOMPARE(defaultStatus(settings), SessionStatus::Confirmed);
    QCOMPARE(lastEntry().kind, ActivityKind::Redone);
}

void ListChangesTest::theRecordingOfViewsIsUndone()
{
    const PracticeSettingsRepository &settings = m_open->practice().settings();
    QVERIFY(!recordsViews(settings));
    QVERIFY(m_open->settingsChanges().setRecordsViews(false));
    QVERIFY(!stack().canUndo());
    QVERIFY(m_open->settingsChanges().setRecordsViews(true));
    QVERIFY(recordsViews(settings));
    QCOMPARE(stack().undoText(), u"changing what the activity log records"_s);
    QCOMPARE(lastEntry().after, u"recordViews; true"_s);
    stack().undo();
    QVERIFY(!recordsViews(settings));
    stack().redo();
    QVERIFY(recordsViews(settings));
}

void ListChangesTest::aSimpleSettingIsReadAsItsDefaultUntilItIsChosenAndKeepsItsType()
{
    PracticeSettingsRepository &settings = m_open->practice().settings();
    const PracticeSetting years {u"years"_s, 7};
    const PracticeSetting flag {u"flag"_s, true};
    const QSignalSpy changed(&settings, &PracticeSettingsRepository::valueChanged);
    QCOMPARE(settings.value(years), QVariant(7));
    QVERIFY(settings.setValue(years, 7));
    QCOMPARE(changed.count(), 0);
    QVERIFY(settings.setValue(years, 10));
    QVERIFY(settings.setValue(flag, false));
    QCOMPARE(settings.value(years), QVariant(10));
    QCOMPARE(settings.value(flag), QVariant(false));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.constLast().constFirst().toString(), u"flag"_s);
}

QTEST_GUILESS_MAIN(ListChangesTest)
#include "tst_listchanges.moc"
