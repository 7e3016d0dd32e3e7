#include "RetentionRepository.h"
#include "StoreFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Which records nobody has to keep any more.
class TestRecordsDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anArchivedClientsRecordIsDueTheDayAfter();
    void anActiveClientsRecordIsNeverDue();
    void theLastSessionCountsWhateverItsStatus();
    void aClientWithoutASessionCountsFromTheLastChange();
    void aMinorsRecordIsKeptLonger();
    void aDeletedMinorsRecordIsKeptLongerByTheYearOfBirth();
    void aDeletedClientsSessionsAreOneRecord();
    void aDeletionThatIsUndoneLeavesNoRecordBehind();
    void sessionsOfNobodyAreDueEachByItsOwnDay();
    void whatIsOnHoldIsListedWithItsHold();
    void withoutARuleEverythingIsDueTheDayAfter();
    void whatARecordHoldsIsCounted();

private:
    RetentionRepository &retention() const { return m_fixture->practice().retention(); }
    [[nodiscard]] QList<RetainedRecord> due() const { return *retention().pastTheirPeriod(rule); }
    [[nodiscard]] Client archived(const QString &name, QDate birthDate = {}) const
    {
        Client client = m_fixture->addClient(name);
        client.state = ClientState::Archived;
        client.birthDate = birthDate;
        return *m_fixture->practice().clients().update(client);
    }
    void goTo(QDate day) const { m_fixture->clock.time = QDateTime(day, QTime(18, 0), QTimeZone::utc()); }

    static constexpr RetentionRule rule {7, 22};
    std::unique_ptr<StoreFixture> m_fixture;
    QDateTime m_begin;
};

void TestRecordsDue::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_begin = m_fixture->clock.time;
    QCOMPARE(m_begin.date(), QDate(2026, 11, 18));
}

void TestRecordsDue::cleanup()
{
    m_fixture.reset();
}

void TestRecordsDue::anArchivedClientsRecordIsDueTheDayAfter()
{
    const Client client = archived(u"Mateo Luna"_s);
    (void)m_fixture->addSession(client.id, m_begin.addDays(-40));
    (void)m_fixture->addSession(client.id, m_begin.addDays(-1));
    goTo({2033, 11, 17});
    QVERIFY(due().isEmpty());
    goTo({2033, 11, 18});
    QCOMPARE(due().size(), 1);
    const RetainedRecord record = due().constFirst();
    QCOMPARE(record.kind, RecordKind::Client);
    QCOMPARE(record.client, client.id);
    QCOMPARE(record.name, u"Mateo Luna"_s);
    QCOMPARE(record.from, QDate(2026, 10, 9));
    QCOMPARE(record.to, QDate(2026, 11, 17));
    QCOMPARE(record.keptUntil, QDate(2033, 11, 17));
    QCOMPARE(record.sessions, 2);
    QVERIFY(!record.hold && !record.isActive);
    QCOMPARE(*retention().find(client.id, rule), record);
}

void TestRecordsDue::anActiveClientsRecordIsNeverDue()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    (void)m_fixture->addSession(client.id, m_begin);
    goTo({2060, 1, 1});
    QVERIFY(due().isEmpty());
    QVERIFY(retention().find(client.id, rule)->isActive);
}

void TestRecordsDue::theLastSessionCountsWhateverItsStatus()
{
    const Client client = archived(u"Mateo Luna"_s);
    (void)m_fixture->addSession(client.id, m_begin.addYears(-9));
    QCOMPARE(due().size(), 1);
    (void)m_fixture->addSession(client.id, m_begin.addDays(3), SessionStatus::Cancelled);
    QVERIFY(due().isEmpty());
    QCOMPARE(retention().find(client.id, rule)->keptUntil, QDate(2033, 11, 21));
}

void TestRecordsDue::aClientWithoutASessionCountsFromTheLastChange()
{
    const Client client = archived(u"Mateo Luna"_s);
    goTo({2030, 5, 4});
    Client changed = client;
    changed.phone = u"555"_s;
    QVERIFY(m_fixture->practice().clients().update(changed));
    QCOMPARE(retention().find(client.id, rule)->keptUntil, QDate(2037, 5, 4));
    goTo({2037, 5, 5});
    QCOMPARE(due().size(), 1);
    QCOMPARE(due().constFirst().sessions, 0);
}

void TestRecordsDue::aMinorsRecordIsKeptLonger()
{
    const Client client = archived(u"Mateo Luna"_s, QDate(2018, 2, 3));
    (void)m_fixture->addSession(client.id, m_begin);
    goTo({2047, 2, 3});
    QVERIFY(due().isEmpty());
    QCOMPARE(retention().destroy(client.id, rule).error().code, ErrorCode::RecordStillKept);
    goTo({2047, 2, 4});
    QCOMPARE(due().size(), 1);
}

void TestRecordsDue::aDeletedMinorsRecordIsKeptLongerByTheYearOfBirth()
{
    const Client client = archived(u"Mateo Luna"_s, QDate(2018, 2, 3));
    (void)m_fixture->addSession(client.id, m_begin);
    QVERIFY(m_fixture->practice().clients().erase(client.id));
    goTo({2047, 12, 31});
    QVERIFY(due().isEmpty());
    goTo({2048, 1, 1});
    QCOMPARE(due().constFirst().keptUntil, QDate(2047, 12, 31));
}

void TestRecordsDue::aDeletedClientsSessionsAreOneRecord()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    const Client other = m_fixture->addClient(u"Zoë Núñez"_s);
    (void)m_fixture->addSession(client.id, m_begin.addDays(-40));
    (void)m_fixture->addSession(client.id, m_begin);
    (void)m_fixture->addSession(other.id, m_begin.addYears(2));
    QVERIFY(m_fixture->practice().clients().erase(client.id));
    QVERIFY(m_fixture->practice().clients().erase(other.id));
    goTo({2033, 11, 19});
    QCOMPARE(due().size(), 1);
    const RetainedRecord record = due().constFirst();
    QCOMPARE(record.kind, RecordKind::DeletedClient);
    QCOMPARE(record.client, client.id);
    QVERIFY(record.name.isEmpty());
    QCOMPARE(record.sessions, 2);
    QCOMPARE(record.to, QDate(2026, 11, 18));
    goTo({2036, 1, 1});
    QCOMPARE(due().size(), 2);
}

void TestRecordsDue::aDeletionThatIsUndoneLeavesNoRecordBehind()
{
    const Client client = archived(u"Mateo Luna"_s);
    const Session session = m_fixture->addSession(client.id, m_begin);
    const auto deleted = m_fixture->practice().clients().erase(client.id);
    QCOMPARE(retention().find(client.id, rule)->kind, RecordKind::DeletedClient);
    QVERIFY(m_fixture->practice().clients().restore(*deleted));
    QCOMPARE(retention().find(client.id, rule)->kind, RecordKind::Client);
    goTo({2040, 1, 1});
    QCOMPARE(due().size(), 1);
    QCOMPARE(due().constFirst().kind, RecordKind::Client);
    QVERIFY(m_fixture->practice().clients().erase(client.id));
    // Somebody says whose it is, and the record is the other one's.
    const Client other = m_fixture->addClient(u"Zoë Núñez"_s);
    Session given = *m_fixture->practice().sessions().find(session.id);
    given.client = other.id;
    QVERIFY(m_fixture->practice().sessions().update({given}, ActivityKind::SessionUpdated));
    QVERIFY(due().isEmpty());
}

void TestRecordsDue::sessionsOfNobodyAreDueEachByItsOwnDay()
{
    (void)m_fixture->addSession({}, m_begin.addYears(-8));
    (void)m_fixture->addSession({}, QDateTime(QDate(2019, 11, 17), QTime(18, 0), QTimeZone::utc()));
    (void)m_fixture->addSession({}, QDateTime(QDate(2019, 11, 18), QTime(18, 0), QTimeZone::utc()));
    QCOMPARE(due().size(), 1);
    const RetainedRecord record = due().constFirst();
    QCOMPARE(record.kind, RecordKind::LooseSessions);
    QVERIFY(!record.client.isValid());
    QCOMPARE(record.sessions, 2);
    QCOMPARE(record.to, QDate(2019, 11, 17));
    QCOMPARE(retention().contents(record)->sessions, 2);
    QVERIFY(retention().destroy({}, rule));
    QCOMPARE(m_fixture->practice().sessions().keys({})->size(), std::size_t(1));
    QVERIFY(due().isEmpty());
    QCOMPARE(retention().destroy({}, rule).error().code, ErrorCode::RecordNotFound);
    // The next ones, another time.
    goTo({2026, 11, 19});
    QVERIFY(retention().destroy({}, rule));
    const auto report = m_fixture->practice().verify();
    QVERIFY2(report->isSound(), qPrintable(report->findings.join(u' ')));
}

void TestRecordsDue::whatIsOnHoldIsListedWithItsHold()
{
    const Client client = archived(u"Mateo Luna"_s);
    (void)m_fixture->addSession(client.id, m_begin.addYears(-8));
    QVERIFY(retention().placeHold({client.id, HoldKind::Complaint, u"Board, case 12"_s, {}, {}}));
    QCOMPARE(due().constFirst().hold->reason, u"Board, case 12"_s);
    QCOMPARE(retention().destroy(client.id, rule).error().code, ErrorCode::RecordOnHold);
}

void TestRecordsDue::withoutARuleEverythingIsDueTheDayAfter()
{
    const Client client = archived(u"Mateo Luna"_s, QDate(2020, 1, 1));
    (void)m_fixture->addSession(client.id, m_begin);
    QVERIFY(retention().pastTheirPeriod({})->isEmpty());
    goTo(m_begin.date().addDays(1));
    QCOMPARE(retention().pastTheirPeriod({})->size(), 1);
}

void TestRecordsDue::whatARecordHoldsIsCounted()
{
    const Client client = archived(u"Mateo Luna"_s);
    RecordContents expected;
    QCOMPARE(*retention().contents(*retention().find(client.id, rule)), expected);
    (void)m_fixture->addSession(client.id, m_begin);
    expected.sessions = 1;
    QCOMPARE(*retention().contents(*retention().find(client.id, rule)), expected);
}

QTEST_GUILESS_MAIN(TestRecordsDue)
#include "tst_recordsdue.moc"
