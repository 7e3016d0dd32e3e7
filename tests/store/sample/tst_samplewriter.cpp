#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "PeriodReportRepository.h"
#include "PlanRepository.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "SampleWriter.h"
#include "ServiceRepository.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"
#include "SignedNoteRepository.h"
#include "UtcZone.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestSampleWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleHasAsManyRecordsAsAskedFor();
    void theSameSeedAndNowWriteTheSamePractice();
    void aSampleInSpanishIsSpanishThroughout();
    void aPracticeWithRecordsIsLeftAlone();
    void cancellingKeepsNothing();
    void whatIsWrittenIsSound();
    void someClientsHaveAYearOfFigures();
    void theNotesOfTheLastWeeksAreThere_data();
    void theNotesOfTheLastWeeksAreThere();
    void clientsAreAsOldAsTheirFirstSession();

private:
    [[nodiscard]] std::unique_ptr<Practice> emptyPractice();

    QTemporaryDir m_folder;
    int m_made = 0;
};

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 11, 21), QTime(20, 0), utcZone}; }
    QByteArray zone() const override { return "America/Bogota"; }
};
const FixedClock fixedClock;

PracticeOptions cheap()
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    options.clock = &fixedClock;
    return options;
}

std::vector<SessionKey> allKeys(const Practice &practice)
{
    return practice.sessions().keys({}).value();
}

QList<Session> allSessions(const Practice &practice)
{
    std::vector<SessionId> ids;
    for (const SessionKey &key : allKeys(practice))
        ids.push_back({key.id});
    return practice.sessions().find(ids).value();
}

QList<Client> allClients(const Practice &practice)
{
    QList<Client> clients;
    for (const ClientState state : {ClientState::Active, ClientState::Archived}) {
        const QList<ClientSummary> summaries = practice.clients().summaries(state).value();
        for (const ClientSummary &summary : summaries)
            clients.append(summary.client);
    }
    return clients;
}

} // namespace

std::unique_ptr<Practice> TestSampleWriter::emptyPractice()
{
    const QString path = m_folder.filePath(u"practice %1"_s.arg(++m_made));
    auto practice = Practice::create(path, SecretBytes::fromPassphrase(u"sample"_s), cheap());
    return practice ? std::move(*practice) : nullptr;
}

void TestSampleWriter::aSampleHasAsManyRecordsAsAskedFor()
{
    const auto practice = emptyPractice();
    QVERIFY(practice);
    const auto written = writeSample(*practice, {24, 500, 1});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence()));
    const auto active = practice->clients().summaries(ClientState::Active).value();
    const auto archived = practice->clients().summaries(ClientState::Archived).value();
    QCOMPARE(active.size() + archived.size(), 24);
    QVERIFY(archived.size() >= 1);
    QCOMPARE(practice->clients().findByName(u"mateo luna"_s).value().size(), 1);
    const SessionStatistics statistics = practice->sessions().statistics({}).value();
    QCOMPARE(statistics.total(), 500);
    for (const SessionStatus status : allSessionStatuses)
        QVERIFY(statistics.count(status) > 0);
    QCOMPARE(statistics.revenue.size(), 1);
    QCOMPARE(statistics.revenue.first().currency, u"USD"_s);
    QCOMPARE(practice->calendars().all().value().size(), 2);
    const auto services = practice->services().all().value();
    QCOMPARE(services.size(), 6);
    QCOMPARE(services.first().code, u"97153"_s);
    QVERIFY(!practice->settings().practitioner().name.isEmpty());
}

void TestSampleWriter::theSameSeedAndNowWriteTheSamePractice()
{
    const auto first = emptyPractice();
    const auto second = emptyPractice();
    const auto other = emptyPractice();
    QVERIFY(writeSample(*first, {6, 120, 5}));
    QVERIFY(writeSample(*second, {6, 120, 5}));
    QVERIFY(writeSample(*other, {6, 120, 6}));
    QCOMPARE(allSessions(*first), allSessions(*second));
    QVERIFY(allSessions(*first) != allSessions(*other));
    QCOMPARE(first->clients().find(ClientId {3}).value(), second->clients().find(ClientId {3}).value());
}

void TestSampleWriter::aSampleInSpanishIsSpanishThroughout()
{
    const SampleSize size {.clients = 12, .sessions = 300, .seed = 5, .language = SampleLanguage::Spanish};
    const auto first = emptyPractice();
    const auto second = emptyPractice();
    const auto english = emptyPractice();
    QVERIFY(writeSample(*first, size));
    QVERIFY(writeSample(*second, size));
    QVERIFY(writeSample(*english, {12, 300, 5}));
    QCOMPARE(allSessions(*first), allSessions(*second));

    QStringList texts;
    QStringList names;
    const QList<Service> services = first->services().all().value();
    for (const Service &service : services)
        texts.append(service.name);
    const QList<Calendar> calendars = first->calendars().all().value();
    for (const Calendar &calendar : calendars)
        texts.append(calendar.name);
    const QList<Client> clients = allClients(*first);
    for (const Client &client : clients) {
        names.append(client.name);
        texts << client.gender << client.caregiver << client.address << client.diagnosis << client.privateNotes;
    }
    const QList<Session> sessions = allSessions(*first);
    for (const Session &session : sessions)
        texts << session.location << session.customerNotes << session.privateNotes << session.cancellationReason;
    const Practitioner practitioner = first->settings().practitioner();
    texts << practitioner.practiceName << practitioner.practiceAddress;
    static const QRegularExpression englishWord(
        u"\\b(the|and|with|was|of|after|next|mother|father|home|clinic|street|male|female|therapy|group)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(englishWord), qPrintable(text));
    QVERIFY(texts.contains(u"Terapia directa"_s));
    QVERIFY(texts.contains(u"Domicilio"_s));
    // The people are those of the practice in English, with the languages that they speak.
    QStringList namesInEnglish;
    const QList<Client> clientsInEnglish = allClients(*english);
    for (const Client &client : clientsInEnglish)
        namesInEnglish.append(client.name);
    QCOMPARE(names, namesInEnglish);
    QVERIFY(names.contains(u"Theo Bright"_s));
    QCOMPARE(first->clients().find(ClientId {1}).value().language, u"en"_s);
    // The same sessions, in other words.
    const QList<Session> inEnglish = allSessions(*english);
    QCOMPARE(sessions.size(), inEnglish.size());
    for (qsizetype i = 0; i < sessions.size(); ++i)
        QCOMPARE(sessions[i].start, inEnglish[i].start);
}

void TestSampleWriter::aPracticeWithRecordsIsLeftAlone()
{
    const auto practice = emptyPractice();
    Client client;
    client.name = u"Somebody"_s;
    QVERIFY(practice->clients().add(client));
    const auto written = writeSample(*practice, {6, 60, 1});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::PracticeExists);
    QCOMPARE(allKeys(*practice).size(), std::size_t(0));
    QCOMPARE(practice->clients().summaries(ClientState::Active).value().size(), 1);
}

void TestSampleWriter::cancellingKeepsNothing()
{
    const auto practice = emptyPractice();
    const auto services = practice->services().all().value();
    int told = -1;
    const auto written = writeSample(*practice, {6, 2000, 1}, [&told](int percent) {
        told = percent;
        return percent < 40;
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(told >= 40 && told < 100);
    QCOMPARE(allKeys(*practice).size(), std::size_t(0));
    QVERIFY(practice->clients().summaries(ClientState::Active).value().isEmpty());
    QCOMPARE(practice->services().all().value(), services);
    QVERIFY(practice->settings().practitioner().name.isEmpty());
    // Nothing stands in the way of another try.
    QVERIFY(writeSample(*practice, {6, 60, 1}));
}

void TestSampleWriter::whatIsWrittenIsSound()
{
    const auto practice = emptyPractice();
    QVERIFY(writeSample(*practice, {12, 300, 9}));
    const auto report = practice->verify();
    QVERIFY(report);
    QVERIFY2(report->isSound(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(report->sessions, 300);
    for (const Session &session : allSessions(*practice))
        QVERIFY(validateSession(session));
    QCOMPARE(practice->activity().latest(1).value().first().kind, ActivityKind::SampleWritten);
    const QDate today = practice->clock().now().date();
    const auto clients = practice->clients().summaries(ClientState::Active).value();
    for (const ClientSummary &summary : clients) {
        const ClientPlan plan = practice->plans().plan(summary.client.id, today).value();
        QVERIFY(!plan.behaviors.isEmpty() && !plan.programs.isEmpty());
        QVERIFY(!plan.interventions.isEmpty() && !plan.reinforcers.isEmpty());
        QVERIFY(plan.behavior(plan.programs.constFirst().behaviors.constFirst()));
    }
}

void TestSampleWriter::someClientsHaveAYearOfFigures()
{
    const auto practice = emptyPractice();
    QVERIFY(writeSample(*practice, {24, 2400, 1}));
    int measured = 0;
    const auto clients = practice->clients().summaries(ClientState::Active);
    QVERIFY(clients);
    for (const ClientSummary &client : *clients) {
        const auto sessions = practice->progress().sessions(client.client.id);
        QVERIFY(sessions);
        int filled = 0;
        int linked = 0;
        for (const MeasuredSession &session : *sessions) {
            filled += session.programs.isEmpty() && session.behaviors.isEmpty() ? 0 : 1;
            for (const ProgramData &program : session.programs)
                linked += program.program.plan.isValid() && program.trials ? 1 : 0;
        }
        if (filled == 0)
            continue;
        ++measured;
        QVERIFY(filled > 20 && linked > 20);
        const auto marks = practice->progress().marks(client.client.id);
        QVERIFY(marks && marks->size() > 4);
        const auto reports = practice->periodReports().ofClient(client.client.id);
        QVERIFY(reports && reports->size() == 1 && !reports->constFirst().introduction.isEmpty());
    }
    QCOMPARE(measured, 3);
    QVERIFY(practice->verify()->isSound());
}

void TestSampleWriter::theNotesOfTheLastWeeksAreThere_data()
{
    QTest::addColumn<SampleLanguage>("language");
    QTest::newRow("English") << SampleLanguage::English;
    QTest::newRow("Spanish") << SampleLanguage::Spanish;
}

void TestSampleWriter::theNotesOfTheLastWeeksAreThere()
{
    QFETCH(SampleLanguage, language);
    const auto practice = emptyPractice();
    const auto again = emptyPractice();
    const SampleSize size {.clients = 8, .sessions = 500, .seed = 1, .language = language};
    QVERIFY(writeSample(*practice, size));
    QVERIFY(writeSample(*again, size));
    int signedNotes = 0;
    int addenda = 0;
    int drafts = 0;
    int versions = 0;
    for (const Session &session : allSessions(*practice)) {
        const auto note = practice->signedNotes().find(session.id);
        const auto draft = practice->sessionNotes().find(session.id);
        QVERIFY(note && draft);
        versions += practice->sessionNotes().versions(session.id)->size() > 1 ? 1 : 0;
        if (!*note && !*draft)
            continue;
        QCOMPARE(session.status, SessionStatus::Completed);
        drafts += *draft ? 1 : 0;
        if (!*note)
            continue;
        ++signedNotes;
        addenda += int((*note)->addenda.size());
        QVERIFY((*note)->text.size() > 100);
        QVERIFY(language == SampleLanguage::English || (*note)->draft.language == NoteLanguage::Spanish);
        QCOMPARE(again->signedNotes().find(session.id).value()->text, (*note)->text);
    }
    QVERIFY2(signedNotes >= 6 && signedNotes <= 60, qPrintable(QString::number(signedNotes)));
    QVERIFY2(addenda >= 2 && drafts >= addenda, qPrintable(u"%1 addenda, %2 drafts"_s.arg(addenda).arg(drafts)));
    QCOMPARE(versions, addenda + drafts);
    QVERIFY(practice->verify()->isSound());
}

void TestSampleWriter::clientsAreAsOldAsTheirFirstSession()
{
    const auto practice = emptyPractice();
    QVERIFY(writeSample(*practice, {6, 300, 1}));
    const auto clients = practice->clients().summaries(ClientState::Active).value();
    QVERIFY(!clients.isEmpty());
    for (const ClientSummary &summary : clients) {
        SessionFilter filter;
        filter.client = summary.client.id;
        filter.order = SessionFilter::Order::OldestFirst;
        const auto keys = practice->sessions().keys(filter).value();
        QVERIFY(!keys.empty());
        const Session first = practice->sessions().find(SessionId {keys.front().id}).value();
        QCOMPARE(summary.client.createdAt.toSecsSinceEpoch(), first.start.epochSeconds);
    }
}

QTEST_GUILESS_MAIN(TestSampleWriter)
#include "tst_samplewriter.moc"
