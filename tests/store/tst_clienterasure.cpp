#include "ActivityRepository.h"
#include "DraftRepository.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestClientErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSessionsStayAsTheyWere();
    void statisticsKeepCounting();
    void theLogSaysThatAndNotWho();
    void statesOfTheClientGo();
    void statesThatNameTheClientForgetIt();
    void aSearchForTheNameIsForgotten();
    void anotherClientsStatesStay();
    void restoringBringsBackEverythingAsItWas();
    void restoringLeavesWhatWasKeptSince();
    void thePlanGoesAndComesBack();
    void theMarksInTheGraphsGoAndComeBack();
    void theReportsGoAndComeBack();
    void everyoneHearsOfIt();
    void theFootprintCounts();
    void aClientWithoutAnythingGoesToo();
    void anUnknownClientIsNotFound();
    void aFailureHalfWayChangesNothing();

private:
    ClientRepository &clients() const { return m_fixture->practice().clients(); }
    SessionRepository &sessions() const { return m_fixture->practice().sessions(); }
    PracticeSettingsRepository &settings() const { return m_fixture->practice().settings(); }
    [[nodiscard]] qint64 count(std::optional<ClientId> client = {}) const
    {
        SessionFilter filter;
        filter.client = client;
        return qint64(sessions().keys(filter)->size());
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
    Client m_other;
    Session m_past;
    Session m_future;
};

void TestClientErasure::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Zephyrina Quill"_s);
    m_other = m_fixture->addClient(u"Mateo Luna"_s);
    const QDateTime now = m_fixture->clock.time;
    m_past = m_fixture->newSession(m_client.id, now.addDays(-3), SessionStatus::Completed);
    m_past.privateNotes = u"Breakfast went well"_s;
    m_past.fee = Money {9000, u"USD"_s};
    m_past = sessions().add({m_past})->constFirst();
    m_future = m_fixture->addSession(m_client.id, now.addDays(4));
    (void)m_fixture->addSession(m_other.id, now.addDays(1));
    // Whatever happens now happens later.
    m_fixture->clock.time = now.addSecs(60);
}

void TestClientErasure::cleanup()
{
    m_fixture.reset();
}

void TestClientErasure::theSessionsStayAsTheyWere()
{
    QVERIFY(clients().erase(m_client.id));
    QCOMPARE(clients().find(m_client.id).error().code, ErrorCode::RecordNotFound);
    Session expected = m_past;
    expected.client.reset();
    QCOMPARE(*sessions().find(m_past.id), expected);
    QCOMPARE(count(), 3);
    QCOMPARE(count(m_client.id), 0);
    const qint64 id = m_past.id.value;
    const auto rows = sessions().summaries(std::span(&id, 1));
    QVERIFY(rows->constFirst().clientName.isEmpty());
    SessionFilter byName;
    byName.words = u"zephyrina"_s;
    QCOMPARE(sessions().keys(byName)->size(), std::size_t(0));
    SessionFilter byNote;
    byNote.words = u"breakfast"_s;
    QCOMPARE(sessions().keys(byNote)->size(), std::size_t(1));
    QCOMPARE(sessions().spans(0, m_fixture->clock.time.addDays(9).toSecsSinceEpoch())->size(), std::size_t(3));
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestClientErasure::statisticsKeepCounting()
{
    const auto before = *sessions().statistics({});
    QVERIFY(clients().erase(m_client.id));
    QCOMPARE(*sessions().statistics({}), before);
    QCOMPARE(before.revenue, QList<Money>({Money {9000, u"USD"_s}}));
}

void TestClientErasure::theLogSaysThatAndNotWho()
{
    const auto before = m_fixture->practice().activity().latest(100)->size();
    const auto deleted = clients().erase(m_client.id);
    QVERIFY(deleted);
    QVERIFY(clients().restore(*deleted));
    QVERIFY(clients().erase(m_client.id, ActivityKind::Redone));
    const auto entries = *m_fixture->practice().activity().latest(100);
    QCOMPARE(entries.size(), before + 3);
    QCOMPARE(entries.at(2).kind, ActivityKind::ClientRemoved);
    QCOMPARE(entries.at(1).kind, ActivityKind::Undone);
    QCOMPARE(entries.at(0).kind, ActivityKind::Redone);
    for (const ActivityEntry &entry : entries) {
        QVERIFY(!entry.before.contains(u"Zephyrina"_s) && !entry.after.contains(u"Zephyrina"_s));
        if (entry.sequence > before)
            QVERIFY(entry.client == m_client.id && entry.before.isEmpty() && entry.after.isEmpty());
    }
    QVERIFY(!*m_fixture->practice().activity().firstBrokenEntry());
}

void TestClientErasure::statesOfTheClientGo()
{
    const QString details = u"clientDetails:%1"_s.arg(m_client.id.value);
    QVERIFY(settings().setState(details, R"({"texts":{"email":"zeph@"}})"));
    const QSignalSpy replaced(&settings(), &PracticeSettingsRepository::statesReplaced);
    QVERIFY(clients().erase(m_client.id));
    QVERIFY(settings().state(details).isEmpty());
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced.constFirst().constFirst().toStringList(), QStringList({details}));
}

void TestClientErasure::statesThatNameTheClientForgetIt()
{
    const qint64 id = m_client.id.value;
    const QByteArray booking =
        R"({"open":true,"texts":{"client":"%1","clientText":"Zephyrina Quill","fixedClient":"%1","location":"Room 2"}})";
    QVERIFY(settings().setState(u"booking"_s, QString::fromUtf8(booking).arg(id).toUtf8()));
    QVERIFY(settings().setState(u"place"_s, u"{\"client\":%1,\"page\":\"client\"}"_s.arg(id).toUtf8()));
    QVERIFY(clients().erase(m_client.id));
    QCOMPARE(settings().state(u"booking"_s),
             QByteArray(R"({"open":true,"texts":{"clientText":"","fixedClient":"0","location":"Room 2"}})"));
    QCOMPARE(settings().state(u"place"_s), QByteArray(R"({"page":"client"})"));
}

void TestClientErasure::aSearchForTheNameIsForgotten()
{
    const auto search = [](const QString &words) {
        return u"{\"filter\":{\"client\":0,\"words\":\"%1\"}}"_s.arg(words).toUtf8();
    };
    QVERIFY(settings().setState(u"timeline.practice"_s, search(u"QUI"_s)));
    QVERIFY(settings().setState(u"timeline.client"_s, search(u"breakfast"_s)));
    QSignalSpy replaced(&settings(), &PracticeSettingsRepository::statesReplaced);
    const auto deleted = clients().erase(m_client.id);
    QVERIFY(deleted);
    QCOMPARE(settings().state(u"timeline.practice"_s), search({}));
    QCOMPARE(settings().state(u"timeline.client"_s), search(u"breakfast"_s));
    QCOMPARE(replaced.constFirst().constFirst().toStringList(), QStringList(u"timeline.practice"_s));
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(settings().state(u"timeline.practice"_s), search(u"QUI"_s));
}

void TestClientErasure::anotherClientsStatesStay()
{
    // A number that ends as the other one does, and a name that was typed for somebody new.
    const QMap<QString, QByteArray> states {
        {u"booking:1%1"_s.arg(m_client.id.value), R"({"texts":{"location":"Room 2"}})"},
        {u"clientDetails:%1"_s.arg(m_other.id.value), R"({"texts":{"email":"x"}})"},
        {u"newClient"_s, R"({"texts":{"name":"Zephyrina Quill"}})"},
        {u"calendar"_s, "week"},
        {u"place"_s, u"{\"client\":%1,\"page\":\"client\"}"_s.arg(m_other.id.value).toUtf8()}};
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        QVERIFY(settings().setState(state.key(), state.value()));
    const QSignalSpy replaced(&settings(), &PracticeSettingsRepository::statesReplaced);
    QVERIFY(clients().erase(m_client.id));
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        QCOMPARE(settings().state(state.key()), state.value());
    QVERIFY(replaced.constFirst().constFirst().toStringList().isEmpty());
}

void TestClientErasure::restoringBringsBackEverythingAsItWas()
{
    Client edited = m_client;
    edited.email = u"zephyrina@example.org"_s;
    edited.birthDate = QDate(2018, 2, 3);
    edited.privateNotes = u"Prefers mornings 🌅"_s;
    edited.state = ClientState::Archived;
    edited = *clients().update(edited);
    QVERIFY(m_fixture->practice().drafts().save(m_past.id, NoteKind::Private, u"typing"_s));
    const QByteArray details = R"({"texts":{"email":"zeph@"}})";
    const QString name = u"clientDetails:%1"_s.arg(m_client.id.value);
    QVERIFY(settings().setState(name, details));
    const QByteArray place = u"{\"client\":%1,\"page\":\"client\"}"_s.arg(m_client.id.value).toUtf8();
    QVERIFY(settings().setState(u"place"_s, place));

    const auto deleted = clients().erase(m_client.id);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(600);
    // A note that is being typed belongs to the session, which stays.
    QCOMPARE(m_fixture->practice().drafts().all()->size(), 1);
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(*clients().find(m_client.id), edited);
    QCOMPARE(*sessions().find(m_past.id), m_past);
    QCOMPARE(*sessions().find(m_future.id), m_future);
    QCOMPARE(count(m_client.id), 2);
    QCOMPARE(settings().state(name), details);
    QCOMPARE(settings().state(u"place"_s), place);
    QCOMPARE(m_fixture->practice().drafts().all()->constFirst().text, u"typing"_s);
    SessionFilter byName;
    byName.words = u"zephyrina"_s;
    QCOMPARE(sessions().keys(byName)->size(), std::size_t(2));
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestClientErasure::restoringLeavesWhatWasKeptSince()
{
    QVERIFY(settings().setState(u"place"_s, u"{\"client\":%1}"_s.arg(m_client.id.value).toUtf8()));
    QVERIFY(settings().setState(u"booking"_s, u"{\"client\":%1,\"a\":1}"_s.arg(m_client.id.value).toUtf8()));
    const auto deleted = clients().erase(m_client.id);
    const QByteArray since = R"({"page":"history"})";
    QVERIFY(settings().setState(u"place"_s, since));
    const QSignalSpy replaced(&settings(), &PracticeSettingsRepository::statesReplaced);
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(settings().state(u"place"_s), since);
    QCOMPARE(replaced.constFirst().constFirst().toStringList(), QStringList({u"booking"_s}));
}

void TestClientErasure::thePlanGoesAndComesBack()
{
    PlanRepository &plans = m_fixture->practice().plans();
    TargetBehavior behavior;
    behavior.id = PlanEntryId {-1};
    behavior.name = u"Tearing wallpaper"_s;
    ReplacementProgram program;
    program.name = u"Asking for paper"_s;
    program.behaviors = {PlanEntryId {-1}};
    const QDate day(2026, 11, 2);
    const PlanEdit edit {
        {PlanHistory::begun(m_client.id, behavior, day), PlanHistory::begun(m_client.id, program, day)}, {}};
    QVERIFY(plans.write(m_client.id, edit, ActivityKind::PlanExtended));
    const auto before = *plans.entries(m_client.id);
    QCOMPARE(before.size(), 2);
    QCOMPARE(clients().footprint(m_client.id)->planEntries, 2);
    const auto deleted = clients().erase(m_client.id);
    QVERIFY(deleted);
    QVERIFY(plans.entries(m_client.id)->isEmpty());
    QVERIFY(m_fixture->practice().verify()->isSound());
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(*plans.entries(m_client.id), before);
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestClientErasure::theMarksInTheGraphsGoAndComeBack()
{
    ProgressRepository &progress = m_fixture->practice().progress();
    QVERIFY(progress.store({{}, m_client.id, ProgressMarkKind::Event, QDate(2026, 11, 2), u"Illness"_s, {}}));
    QVERIFY(progress.store({{}, m_other.id, ProgressMarkKind::Phase, QDate(2026, 11, 2), u"Fading"_s, {}}));
    const auto before = *progress.marks(m_client.id);
    QCOMPARE(before.size(), 1);
    const auto deleted = clients().erase(m_client.id);
    QVERIFY(deleted);
    QVERIFY(progress.marks(m_client.id)->isEmpty());
    QCOMPARE(progress.marks(m_other.id)->size(), 1);
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(*progress.marks(m_client.id), before);
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestClientErasure::theReportsGoAndComeBack()
{
    PeriodReportRepository &reports = m_fixture->practice().periodReports();
    PeriodReport report;
    report.client = m_client.id;
    report.from = QDate(2026, 8, 1);
    report.to = QDate(2026, 10, 31);
    report.introduction = u"Moved house in June."_s;
    QVERIFY(reports.store(report));
    report.client = m_other.id;
    QVERIFY(reports.store(report));
    const auto before = *reports.ofClient(m_client.id);
    QCOMPARE(clients().footprint(m_client.id)->reports, 1);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(60);
    const auto deleted = clients().erase(m_client.id);
    QVERIFY(deleted);
    QVERIFY(reports.ofClient(m_client.id)->isEmpty());
    QCOMPARE(reports.ofClient(m_other.id)->size(), 1);
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(*reports.ofClient(m_client.id), before);
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestClientErasure::everyoneHearsOfIt()
{
    QStringList heard;
    const QObject context;
    connect(&settings(), &PracticeSettingsRepository::statesReplaced, &context, [&] { heard.append(u"states"_s); });
    connect(&clients(), &ClientRepository::changed, &context, [&](RecordChange change, const QList<ClientId> &ids) {
        // It is stored when it is said.
        const bool isThere = clients().find(ids.constFirst()).has_value();
        heard.append(u"client %1 %2"_s.arg(int(change)).arg(int(isThere)));
    });
    connect(&sessions(), &SessionRepository::changed, &context, [&](RecordChange change, const QList<SessionId> &ids) {
        heard.append(u"sessions %1 %2"_s.arg(int(change)).arg(ids.size()));
    });
    const auto deleted = clients().erase(m_client.id);
    QCOMPARE(heard, QStringList({u"states"_s, u"client 2 0"_s, u"sessions 1 2"_s}));
    heard.clear();
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(heard, QStringList({u"states"_s, u"client 0 1"_s, u"sessions 1 2"_s}));
}

void TestClientErasure::theFootprintCounts()
{
    (void)m_fixture->addSession(m_client.id, m_fixture->clock.time.addDays(5), SessionStatus::Cancelled);
    (void)m_fixture->addSession(m_client.id, m_fixture->clock.time.addDays(6), SessionStatus::Pending);
    QVERIFY(m_fixture->practice().drafts().save(m_past.id, NoteKind::Private, u"a"_s));
    QVERIFY(m_fixture->practice().drafts().save(m_past.id, NoteKind::Customer, u"b"_s));
    QCOMPARE(*clients().footprint(m_client.id), (ClientFootprint {4, 2, 2, false}));
    QVERIFY(settings().setState(u"booking:%1"_s.arg(m_client.id.value), "x"));
    QVERIFY(clients().footprint(m_client.id)->hasFormDrafts);
    QVERIFY(settings().setState(u"booking:%1"_s.arg(m_client.id.value), ""));
    QVERIFY(!clients().footprint(m_client.id)->hasFormDrafts);
    QCOMPARE(*clients().footprint(m_other.id), (ClientFootprint {1, 1, 0, false}));
}

void TestClientErasure::aClientWithoutAnythingGoesToo()
{
    const Client lone = m_fixture->addClient(u"Nobody Yet"_s);
    QCOMPARE(*clients().footprint(lone.id), ClientFootprint());
    const auto deleted = clients().erase(lone.id);
    QVERIFY(deleted && deleted->sessions.isEmpty() && deleted->states.isEmpty());
    QVERIFY(clients().restore(*deleted));
    QCOMPARE(*clients().find(lone.id), lone);
}

void TestClientErasure::anUnknownClientIsNotFound()
{
    QCOMPARE(clients().erase(ClientId {4711}).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(clients().footprint(ClientId {4711}).error().code, ErrorCode::RecordNotFound);
}

void TestClientErasure::aFailureHalfWayChangesNothing()
{
    const QSignalSpy changed(&clients(), &ClientRepository::changed);
    const auto outcome = m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        if (const auto erased = clients().erase(m_client.id); !erased)
            return Failure(erased.error());
        return failure(ErrorCode::StorageFailed);
    });
    QVERIFY(!outcome);
    QCOMPARE(*clients().find(m_client.id), m_client);
    QCOMPARE(*sessions().find(m_past.id), m_past);
    QCOMPARE(changed.size(), 0);
    // Bringing back what is there fails, and changes nothing either.
    QVERIFY(!clients().restore(DeletedProfile {m_client, {m_past.id}, {}, {}, {}, {}, {}}));
    QCOMPARE(*clients().find(m_client.id), m_client);
}

QTEST_GUILESS_MAIN(TestClientErasure)
#include "tst_clienterasure.moc"
