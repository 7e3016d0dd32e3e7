#include "FaultedRecords.h"

#include "BackupSettings.h"
#include "CalendarRepository.h"
#include "ChangeStack.h"
#include "ClientRepository.h"
#include "FaultedSteps.h"
#include "NoteDraftJson.h"
#include "PendingErasure.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"
#include "SeriesChanges.h"
#include "SeriesRepository.h"
#include "ServiceRepository.h"
#include "SessionChanges.h"
#include "SigningFixture.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace FaultedSteps;

namespace {

constexpr int week = 7;

Result<void> then(const Result<void> &first, FaultScene &scene, Result<void> (*second)(FaultScene &scene))
{
    return first ? second(scene) : first;
}

QDate today(const FaultScene &scene)
{
    return scene.options.clock->now().date();
}

Result<void> addClient(FaultScene &scene)
{
    Client client;
    client.name = u"Ana Prueba"_s;
    return withoutValue(scene.practice->clients().add(client));
}

Result<void> editClient(FaultScene &scene)
{
    auto client = scene.practice->clients().find(scene.client);
    if (!client)
        return Failure(client.error());
    client->phone = u"555 0134"_s;
    return withoutValue(scene.practice->clients().update(*client));
}

Result<void> openAndDeleteClient(FaultScene &scene)
{
    if (auto opened = openIt(scene); !opened)
        return opened;
    auto deleted = scene.practice->clients().erase(scene.client);
    if (deleted)
        scene.deleted = std::move(*deleted);
    return withoutValue(deleted);
}

Result<void> bringBackClient(FaultScene &scene)
{
    return scene.practice->clients().restore(scene.deleted);
}

// As closing the practice does it, which says nothing of how it ended, until nothing is left to be erased.
Result<void> eraseDeleted(FaultScene &scene)
{
    for (;;) {
        if (!scene.practice) {
            if (auto opened = openIt(scene); !opened)
                return opened;
        }
        const auto erasure = scene.practice->takeErasure();
        scene.practice.reset();
        if (!erasure)
            return {};
        if (auto erased = erasure->run(); !erased)
            return erased;
    }
}

Result<void> changePlan(FaultScene &scene)
{
    TargetBehavior behavior;
    behavior.name = u"Made-up humming"_s;
    PlanReinforcer reinforcer;
    reinforcer.name = u"Bubbles"_s;
    PlanEdit edit;
    for (const PlanContent &content : {PlanContent(behavior), PlanContent(reinforcer)})
        edit.stored.append(PlanHistory::begun(scene.client, content, today(scene)));
    return withoutValue(scene.practice->plans().write(scene.client, edit, ActivityKind::PlanExtended));
}

Result<QList<Session>> someSessions(const FaultScene &scene)
{
    const auto like = scene.practice->sessions().find(scene.session);
    if (!like)
        return Failure(like.error());
    constexpr int many = 4;
    QList<Session> sessions;
    for (int number = 1; number <= many; ++number) {
        Session session = *like;
        session.id = {};
        session.status = SessionStatus::Confirmed;
        session.start = ZonedTime::fromInstant(scene.options.clock->now().addDays(qint64(week) * number), "UTC");
        sessions.append(session);
    }
    return sessions;
}

Result<void> bookSeries(FaultScene &scene)
{
    const auto sessions = someSessions(scene);
    if (!sessions)
        return Failure(sessions.error());
    const auto stored = scene.practice->series().add({{}, Recurrence::Rhythm::Weekly}, *sessions);
    if (stored)
        scene.booked = stored->sessions.constFirst();
    return withoutValue(stored);
}

Result<void> openAndBookSeries(FaultScene &scene)
{
    return then(openIt(scene), scene, bookSeries);
}

Result<void> changeSeries(FaultScene &scene)
{
    Practice &practice = *scene.practice;
    ChangeStack stack;
    SessionChanges sessions(practice.sessions(), practice.sessionFacts(), stack);
    SeriesChanges series(practice, sessions, stack);
    SeriesChange change {scene.booked, scene.booked, SeriesScope::All};
    change.after.location = u"At school"_s;
    const auto plan = series.plan(change);
    return plan ? series.apply(*plan) : Failure(plan.error());
}

Result<void> removeSeries(FaultScene &scene)
{
    const auto series = SeriesChanges::seriesOf(*scene.practice, scene.booked.id);
    if (!series)
        return Failure(series.error());
    QList<SessionId> ids;
    for (const Session &session : *series)
        ids.append(session.id);
    return scene.practice->sessions().remove(ids);
}

Result<void> changeFacts(FaultScene &scene)
{
    constexpr int count = 5;
    return scene.practice->sessionFacts().store(scene.session, SigningFixture::someFacts(count));
}

Result<void> writeNote(FaultScene &scene)
{
    return scene.practice->sessionNotes().store(scene.session, SigningFixture::saying(u"Calm."_s));
}

Result<void> typeNote(FaultScene &scene)
{
    return scene.practice->sessionNotes().saveDraft(scene.session,
                                                    NoteDraftJson::toBytes(SigningFixture::saying(u"Cal"_s)));
}

Result<void> openAndSign(FaultScene &scene)
{
    if (auto opened = openIt(scene); !opened)
        return opened;
    return withoutValue(scene.practice->signedNotes().sign(scene.session, SigningFixture::saying(u"Calm."_s),
                                                           SigningFixture::signer()));
}

Result<void> addAddendum(FaultScene &scene)
{
    return withoutValue(
        scene.practice->signedNotes().add(scene.session, SigningFixture::addendum(u"Twice, in fact."_s)));
}

Result<void> placeHold(FaultScene &scene)
{
    return withoutValue(scene.practice->retention().placeHold({scene.past, HoldKind::Legal, u"A lawsuit"_s, {}, {}}));
}

Result<void> openAndPlaceHold(FaultScene &scene)
{
    return then(openIt(scene), scene, placeHold);
}

Result<void> liftHold(FaultScene &scene)
{
    return withoutValue(scene.practice->retention().liftHold(scene.past));
}

Result<void> markProgress(FaultScene &scene)
{
    return withoutValue(
        scene.practice->progress().store({{}, scene.client, ProgressMarkKind::Event, today(scene), u"Illness"_s, {}}));
}

Result<void> writeReport(FaultScene &scene)
{
    PeriodReport report;
    report.client = scene.client;
    report.from = today(scene).addMonths(-1);
    report.to = today(scene);
    report.introduction = u"Mateo began school."_s;
    return withoutValue(scene.practice->periodReports().store(report));
}

Result<void> changeServices(FaultScene &scene)
{
    auto services = scene.practice->services().all();
    if (!services)
        return Failure(services.error());
    QList<ServiceId> order;
    for (const Service &service : std::as_const(*services))
        order.prepend(service.id);
    return scene.practice->services().reorder(order);
}

Result<void> changeCalendar(FaultScene &scene)
{
    auto calendars = scene.practice->calendars().all();
    if (!calendars)
        return Failure(calendars.error());
    calendars->first().name = u"Home visits"_s;
    return withoutValue(scene.practice->calendars().update(calendars->constFirst()));
}

Result<void> changeSetting(FaultScene &scene)
{
    constexpr int years = 9;
    return setRetentionYears(scene.practice->settings(), years);
}

Result<void> changeLetterhead(FaultScene &scene)
{
    return scene.practice->settings().setPractitioner(
        {u"Vera Torres"_s, u"BCBA"_s, u"Río Claro"_s, u"120 Mill Street"_s});
}

Result<void> changeModel(FaultScene &scene)
{
    LanguageModel model;
    model.isOn = true;
    model.address = u"https://model.example.org"_s;
    model.name = u"llama3.1:8b"_s;
    model.allowed = model.address;
    return scene.practice->settings().setLanguageModel(model);
}

Result<void> changeBackups(FaultScene &scene)
{
    BackupSettings settings;
    settings.hours = BackupSettings::mostHours;
    settings.folder = scene.inFolder(u"first"_s);
    settings.secondFolder = scene.inFolder(u"second"_s);
    return settings.store(scene.practice->settings());
}

} // namespace

QList<FaultedOperation> faultedRecordOperations()
{
    return {
        {"opening", nothing, openIt, allRight},
        {"adding a client", openIt, addClient, allRight},
        {"editing a client", openIt, editClient, allRight},
        {"bringing back a deleted client", openAndDeleteClient, bringBackClient, allRight},
        {"erasing what was deleted", openAndDeleteClient, eraseDeleted, isSound, true},
        {"changing the plan", openIt, changePlan, allRight},
        {"booking a series", openIt, bookSeries, allRight},
        {"changing a series", openAndBookSeries, changeSeries, allRight},
        {"removing a series", openAndBookSeries, removeSeries, allRight},
        {"changing facts", openIt, changeFacts, allRight},
        {"writing a note", openIt, writeNote, allRight},
        {"typing a note", openIt, typeNote, allRight},
        {"adding to a signed note", openAndSign, addAddendum, allRight},
        {"placing a hold", openIt, placeHold, allRight},
        {"lifting a hold", openAndPlaceHold, liftHold, allRight},
        {"marking progress", openIt, markProgress, allRight},
        {"writing a report", openIt, writeReport, allRight},
        {"ordering services", openIt, changeServices, allRight},
        {"renaming a calendar", openIt, changeCalendar, allRight},
        {"changing a setting", openIt, changeSetting, allRight},
        {"changing the letterhead", openIt, changeLetterhead, allRight},
        {"allowing a language model", openIt, changeModel, allRight},
        {"changing where backups go", openIt, changeBackups, allRight},
    };
}

} // namespace bitacora
