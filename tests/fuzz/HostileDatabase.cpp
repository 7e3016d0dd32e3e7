#include "HostileDatabase.h"

#include "DraftRepository.h"
#include "ErasedProfile.h"
#include "PlanRepository.h"
#include "PracticeDatabase.h"
#include "PracticeSettingsRepository.h"
#include "RetentionRepository.h"
#include "SeriesRepository.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

void require(bool isSo, const char *what)
{
    if (!isSo)
        qFatal("The practice to alter: %s", what);
}

void run(QSqlQuery &query, const QString &sql)
{
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

QStringList firstColumn(const QSqlDatabase &connection, const QString &sql)
{
    QStringList names;
    QSqlQuery query(connection);
    run(query, sql);
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

// The tables that neither a profile nor a signed note fills.
void fillTheRest(const SigningFixture &fixture)
{
    Practice &practice = fixture.practice();
    const QDateTime now = fixture.clock.time;
    require(practice.drafts().save(fixture.session.id, NoteKind::Private, u"typed"_s).has_value(), "a draft");
    Session one = fixture.newSession(fixture.client, now.addDays(3));
    one.fee = Money {9000, u"USD"_s};
    const Session next = fixture.newSession(fixture.client, now.addDays(10));
    require(practice.series().add({{}, Recurrence::Rhythm::Weekly}, {one, next}).has_value(), "a series");
    const Session open = fixture.addSession(fixture.client, now.addDays(-2), SessionStatus::Completed);
    require(fixture.facts().store(open.id, SigningFixture::someFacts(2)).has_value(), "facts");
    require(fixture.facts().saveDraft(open.id, R"({"version":1})").has_value(), "a draft of facts");
}

void fillSettings(const SigningFixture &fixture)
{
    PracticeSettingsRepository &settings = fixture.practice().settings();
    require(settings.setPractitioner({u"Vera Torres"_s, u"BCBA"_s, u"Luna"_s, u"1 Calle"_s}).has_value(), "a head");
    WorkingHours hours;
    hours.on(Qt::Monday) = {{540, 780}, {840, 1080}};
    require(settings.setWorkingHours(hours).has_value(), "hours");
    ReviewThresholds thresholds;
    ++thresholds.weeksNotSeen;
    require(settings.setReviewThresholds(thresholds).has_value(), "thresholds");
    LanguageModel model;
    model.isOn = true;
    model.name = u"llama"_s;
    require(settings.setLanguageModel(model).has_value(), "a language model");
}

void removeClients(const SigningFixture &fixture)
{
    Practice &practice = fixture.practice();
    const QDateTime now = fixture.clock.time;
    const Client deleted = fixture.addClient(u"Lucía Prado"_s);
    (void)fixture.addSession(deleted.id, now.addDays(-1), SessionStatus::Completed);
    require(practice.clients().erase(deleted.id).has_value(), "a deleted client");
    constexpr int longAgo = -10;
    Client past = fixture.addClient(u"Irene Soto"_s);
    (void)fixture.addSession(past.id, now.addYears(longAgo), SessionStatus::Completed);
    past.state = ClientState::Archived;
    require(practice.clients().update(past).has_value(), "an archived client");
    constexpr RetentionRule rule {7, 22};
    require(practice.retention().destroy(past.id, rule).has_value(), "a destroyed record");
}

void addPlan(const SigningFixture &fixture)
{
    ReplacementProgram program;
    program.name = u"Waiting"_s;
    TargetBehavior behavior;
    behavior.name = u"Running off"_s;
    behavior.id = PlanEntryId {-1};
    program.behaviors = {behavior.id};
    const QDate day = fixture.clock.time.date().addDays(-1);
    const auto written = fixture.practice().plans().write(
        fixture.client,
        {{PlanHistory::begun(fixture.client, behavior, day), PlanHistory::begun(fixture.client, program, day)}, {}},
        ActivityKind::PlanExtended);
    require(written.has_value(), "a plan");
}

} // namespace

HostileDatabase::HostileDatabase()
{
    fill();
    m_fixture.close();
    makeUnguarded();
    QFile file(Practice::databasePath(m_fixture.path()));
    require(file.open(QIODevice::ReadOnly), "its file");
    m_file = file.readAll();
}

void HostileDatabase::fill()
{
    (void)m_fixture.sign(u"Aleteo de manos, 3 veces."_s);
    (void)m_fixture.notes().add(m_fixture.session.id, SigningFixture::addendum(u"Cuatro."_s));
    (void)addErasableProfile(m_fixture);
    fillTheRest(m_fixture);
    fillSettings(m_fixture);
    removeClients(m_fixture);
    addPlan(m_fixture);
    require(m_fixture.practice()
                .retention()
                .placeHold({m_fixture.client, HoldKind::Legal, u"A lawsuit"_s, {}, {}})
                .has_value(),
            "a hold");
}

std::unique_ptr<PracticeDatabase> HostileDatabase::open() const
{
    auto database = PracticeDatabase::open(Practice::databasePath(m_fixture.path()), m_fixture.key(),
                                           PracticeDatabase::Access::ReadWrite);
    require(database.has_value(), "its database cannot be opened");
    return std::move(*database);
}

/// Takes away what keeps a column to what it is for: triggers, NOT NULL, checks of types.
void HostileDatabase::makeUnguarded()
{
    const auto database = open();
    const QSqlDatabase &connection = database->connection();
    QSqlQuery query(connection);
    const QStringList triggers = firstColumn(connection, u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
    for (const QString &trigger : triggers)
        run(query, u"DROP TRIGGER \"%1\""_s.arg(trigger));
    run(query, u"PRAGMA writable_schema = ON"_s);
    run(query,
        u"UPDATE sqlite_master SET sql = replace(replace(replace(replace(sql, 'STRICT, WITHOUT', 'WITHOUT'), "
        "', STRICT', ''), ') STRICT', ')'), 'NOT NULL', '') WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE '%\\_search%' ESCAPE '\\'"_s);
    run(query, u"PRAGMA writable_schema = RESET"_s);
    m_tables = firstColumn(connection,
                           u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
                           "'\\' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"_s);
    constexpr int few = 20;
    require(m_tables.size() > few, "its tables");
}

void HostileDatabase::bringBack() const
{
    const QString path = Practice::databasePath(m_fixture.path());
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(m_file) == m_file.size(),
            "its file cannot be written");
}

bool HostileDatabase::liftChecks(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    // Whenever either is set, SQLite prepares all statements of the connection anew.
    if (query.exec(u"PRAGMA foreign_keys"_s) && query.next() && query.value(0).toInt() == 0)
        return true;
    return query.exec(u"PRAGMA ignore_check_constraints = ON"_s) && query.exec(u"PRAGMA foreign_keys = OFF"_s);
}

QStringList HostileDatabase::columnsOf(const QSqlDatabase &connection, const QString &table)
{
    return firstColumn(connection, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
}

} // namespace bitacora
