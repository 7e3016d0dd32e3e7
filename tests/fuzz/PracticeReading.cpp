#include "PracticeReading.h"

#include "ActivityModel.h"
#include "ActivityRepository.h"
#include "BackupRepository.h"
#include "CalendarRepository.h"
#include "CalendarSessionModel.h"
#include "ClientListModel.h"
#include "ClientRepository.h"
#include "DraftRepository.h"
#include "PeriodReportRepository.h"
#include "PlanModel.h"
#include "PlanRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "RetentionRepository.h"
#include "ReviewModel.h"
#include "ReviewRepository.h"
#include "SeriesRepository.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionHistoryModel.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace bitacora {

namespace {

/// As many as a practice of the tests has, and more.
constexpr int many = 1000;

QDate today(const Practice &practice)
{
    return practice.clock().now().date();
}

void readClient(Practice &practice, ClientId client)
{
    (void)practice.clients().find(client);
    (void)practice.clients().summary(client);
    (void)practice.clients().footprint(client);
    (void)practice.clients().namesOfOthers(client);
    (void)practice.plans().entries(client);
    (void)practice.plans().plan(client, today(practice));
    (void)practice.progress().sessions(client);
    (void)practice.progress().marks(client);
    (void)practice.periodReports().ofClient(client);
    (void)practice.sessionNotes().countOf(client);
    (void)practice.retention().hold(client);
    (void)practice.retention().find(client, {});
    (void)practice.review().missesOf(client, {});
}

void readSession(Practice &practice, SessionId session)
{
    (void)practice.sessions().find(session);
    (void)practice.series().seriesOf(session);
    (void)practice.series().placeOf(session);
    (void)practice.sessionFacts().find(session);
    (void)practice.sessionFacts().lastBefore(session);
    (void)practice.sessionFacts().draft(session);
    (void)practice.sessionNotes().find(session);
    (void)practice.sessionNotes().lastTextBefore(session);
    (void)practice.sessionNotes().versions(session);
    (void)practice.sessionNotes().draft(session);
    (void)practice.signedNotes().find(session);
    (void)practice.signedNotes().hash(session);
    (void)practice.signedNotes().mark(session);
    (void)practice.drafts().find(session, NoteKind::Private);
    (void)practice.drafts().find(session, NoteKind::Customer);
    (void)practice.activity().ofSession(session);
}

void readSettings(Practice &practice)
{
    (void)practice.settings().practitioner();
    (void)practice.settings().currency();
    (void)practice.settings().workingHours();
    (void)practice.settings().reviewThresholds();
    (void)practice.settings().languageModel();
    (void)practice.settings().state(QStringLiteral("booking"));
    (void)practice.services().all();
    (void)practice.calendars().all();
    (void)practice.id();
    (void)practice.kdfCost();
}

void showCell(const QAbstractItemModel &model, const QModelIndex &index)
{
    // Qt has none between these.
    for (int role = 0; role <= Qt::InitialSortOrderRole; ++role)
        (void)model.data(index, role);
    constexpr int own = 20;
    for (int role = Qt::UserRole; role < Qt::UserRole + own; ++role)
        (void)model.data(index, role);
    (void)model.flags(index);
}

void show(QAbstractItemModel &model)
{
    while (model.canFetchMore({}) && model.rowCount() < many)
        model.fetchMore({});
    const int rows = std::min(model.rowCount(), many);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            showCell(model, model.index(row, column));
    }
}

} // namespace

void readEverything(Practice &practice)
{
    // Numbers that other rows may refer to, whether the rows are there or not.
    constexpr qint64 clients = 8;
    for (qint64 id = 0; id < clients; ++id)
        readClient(practice, ClientId {id});
    for (const ClientState state : {ClientState::Active, ClientState::Archived})
        (void)practice.clients().summaries(state);
    if (const auto keys = practice.sessions().keys({})) {
        std::vector<qint64> ids;
        for (const SessionKey &key : *keys) {
            ids.push_back(key.id);
            readSession(practice, SessionId {key.id});
        }
        (void)practice.sessions().summaries(ids);
    }
    (void)practice.sessions().statistics({});
    (void)practice.sessions().cancellationReasons(many);
    for (const PlanGroup group : allPlanGroups)
        (void)practice.plans().ownEntries(group);
    (void)practice.sessionFacts().drafts();
    (void)practice.sessionNotes().drafts();
    (void)practice.drafts().all();
    (void)practice.activity().latest(many);
    (void)practice.activity().breaks(many);
    (void)practice.backups().isDue();
    (void)practice.review().review({});
    (void)practice.retention().holds();
    (void)practice.retention().pastTheirPeriod({});
    readSettings(practice);
    (void)practice.verify();
}

void showEverything(Practice &practice)
{
    ClientListModel clients(practice.clients(), practice.sessions());
    clients.setState(ClientState::Active);
    show(clients);
    clients.setState(ClientState::Archived);
    show(clients);
    SessionHistoryModel history(practice.sessions(), practice.clock());
    history.setFilter({});
    show(history);
    constexpr int week = 7;
    CalendarSessionModel calendar(practice);
    calendar.setDays(today(practice).addDays(-week), 2 * week);
    show(calendar);
    if (const auto plan = practice.plans().plan(ClientId {1}, today(practice))) {
        PlanModel model;
        model.setPlan(*plan);
        show(model);
    }
    ReviewModel review(practice);
    review.reload();
    show(review);
    ActivityModel activity(practice);
    activity.setFilter({});
    show(activity);
}

} // namespace bitacora
