#include "ActivityRepository.h"
#include "PeriodReportRepository.h"
#include "PracticeDatabase.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestPeriodReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyFieldComesBack();
    void theLatestPeriodComesFirst();
    void aRemovedReportComesBackUnderItsId();
    void aChangeIsOneEntryThatDoesNotSayTheWords();
    void whatIsNotValidIsNotStored();
    void anotherClientsReportIsNotTaken();
    void aReportOfNobodyIsNotStored();
    void aDocumentThatCannotBeReadIsFound();

private:
    [[nodiscard]] PeriodReportRepository &reports() const { return m_fixture->practice().periodReports(); }
    [[nodiscard]] PeriodReport summer() const
    {
        PeriodReport report;
        report.client = m_client.id;
        report.from = QDate(2026, 6, 1);
        report.to = QDate(2026, 8, 31);
        report.language = NoteLanguage::Spanish;
        report.withSessions = false;
        report.introduction = u"Motivo de la consulta: “señas” 🌅\n\nDesde junio."_s;
        report.parts = {{u"plan:7"_s, {}, u"Avanza."_s}, {u"behaviors:elopement"_s, false, {}}};
        report.recommendations = u"Continuar."_s;
        return report;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
};

void TestPeriodReports::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
}

void TestPeriodReports::everyFieldComesBack()
{
    const auto stored = reports().store(summer());
    QVERIFY(stored && stored->id.isValid());
    QCOMPARE(stored->changedAt, m_fixture->clock.time);
    PeriodReport expected = summer();
    expected.id = stored->id;
    QVERIFY(stored->saysTheSameAs(expected));
    QVERIFY(m_fixture->reopen());
    QCOMPARE(*reports().find(stored->id), *stored);
}

void TestPeriodReports::theLatestPeriodComesFirst()
{
    const auto first = reports().store(summer());
    PeriodReport autumn = summer();
    autumn.from = QDate(2026, 9, 1);
    autumn.to = QDate(2026, 11, 30);
    const auto second = reports().store(autumn);
    const auto third = reports().store(summer());
    QCOMPARE(*reports().ofClient(m_client.id), QList<PeriodReport>({*second, *third, *first}));
    QVERIFY(reports().ofClient(m_fixture->addClient(u"Vera"_s).id)->isEmpty());
}

void TestPeriodReports::aRemovedReportComesBackUnderItsId()
{
    const auto stored = reports().store(summer());
    QVERIFY(reports().remove(stored->id));
    QCOMPARE(reports().find(stored->id).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(reports().remove(stored->id).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(*reports().store(*stored), *stored);
}

void TestPeriodReports::aChangeIsOneEntryThatDoesNotSayTheWords()
{
    const QSignalSpy changed(&reports(), &PeriodReportRepository::changed);
    const auto logged = [this] { return m_fixture->practice().activity().latest(1)->constFirst(); };
    const auto stored = reports().store(summer());
    QCOMPARE(logged().kind, ActivityKind::ReportWritten);
    QCOMPARE(logged().client, std::optional(m_client.id));
    QCOMPARE(logged().after, u"progressReport"_s);
    QVERIFY(logged().before.isEmpty());
    const qint64 sequence = logged().sequence;
    QVERIFY(reports().remove(stored->id));
    QCOMPARE(logged().sequence, sequence + 1);
    QCOMPARE(logged().kind, ActivityKind::ReportRemoved);
    QCOMPARE(logged().before, u"progressReport"_s);
    QCOMPARE(changed.size(), 2);
}

void TestPeriodReports::whatIsNotValidIsNotStored()
{
    const auto fieldOf = [this](const PeriodReport &report) {
        const auto stored = reports().store(report);
        return stored ? u"stored"_s : stored.error().subject;
    };
    PeriodReport report = summer();
    report.from = {};
    QCOMPARE(fieldOf(report), u"from"_s);
    report.from = report.to.addDays(1);
    QCOMPARE(fieldOf(report), u"to"_s);
    report = summer();
    report.introduction = QString(maxReportWords + 1, u'a');
    QCOMPARE(fieldOf(report), u"introduction"_s);
    report = summer();
    report.parts[0].words = report.introduction = QString(maxReportWords, u'a');
    report.parts[0].words += u'a';
    QCOMPARE(fieldOf(report), u"parts"_s);
    report = summer();
    report.recommendations = QString(maxReportWords + 1, u'a');
    QCOMPARE(fieldOf(report), u"recommendations"_s);
    QVERIFY(reports().ofClient(m_client.id)->isEmpty());
}

void TestPeriodReports::anotherClientsReportIsNotTaken()
{
    const auto stored = reports().store(summer());
    PeriodReport taken = *stored;
    taken.client = m_fixture->addClient(u"Vera"_s).id;
    QCOMPARE(reports().store(taken).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(*reports().find(stored->id), *stored);
}

void TestPeriodReports::aReportOfNobodyIsNotStored()
{
    PeriodReport report = summer();
    report.client = ClientId {4711};
    QCOMPARE(reports().store(report).error().code, ErrorCode::RecordNotFound);
}

void TestPeriodReports::aDocumentThatCannotBeReadIsFound()
{
    const auto stored = reports().store(summer());
    QVERIFY(m_fixture->practice().verify()->isSound());
    m_fixture->close();
    {
        const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                     PracticeDatabase::Access::ReadWrite);
        QVERIFY(database.has_value());
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(u"UPDATE progress_report SET document = x'7b'"_s));
    }
    QVERIFY(m_fixture->reopen());
    QCOMPARE(reports().find(stored->id).error().code, ErrorCode::DatabaseDamaged);
    const auto report = m_fixture->practice().verify();
    QVERIFY(!report->isSound());
    QCOMPARE(report->findings.size(), 1);
}

QTEST_GUILESS_MAIN(TestPeriodReports)
#include "tst_periodreports.moc"
