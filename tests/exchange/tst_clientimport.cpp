#include "ClientImport.h"

#include "ImportFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;
using Kind = ImportProblem::Kind;

class ClientImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldIsTaken();
    void whoIsHereIsLeftOut();
    void twoBirthDatesAreTwoPeople();
    void namesAreMadeWhole();
    void anAddressThatIsNoneIsKeptInTheNotes();
    void aRowThatIsWrongIsLeftOutAndSaid_data();
    void aRowThatIsWrongIsLeftOutAndSaid();
    void manyProblemsAreCounted();
    void itStopsWhenAsked();

private:
    [[nodiscard]] ImportPlan plan(const ImportTable &table) const
    {
        const auto mapping = guessMapping(table, ImportTarget::Clients, DateOrder::MonthFirst);
        return planClientImport(m_fixture->practice(), table, mapping).value();
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void ClientImportTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

void ClientImportTest::everyFieldIsTaken()
{
    const auto plan = this->plan(importTable(
        {u"First name"_s, u"Last name"_s, u"Gender"_s, u"Date of birth"_s, u"Parent"_s, u"Email"_s, u"Phone"_s,
         u"Address"_s, u"Language"_s, u"Diagnosis"_s, u"Member ID"_s, u"Notes"_s},
        {{u"Ana"_s, u"Prueba"_s, u"female"_s, u"2/29/2016"_s, u"mother Eva"_s, u"ana@example.org"_s, u"+1 555 0100"_s,
          u"1 Sample St\nTown"_s, u"Spanish"_s, u"F84.0"_s, u"X-1"_s, u"likes trains 🚂"_s}}));
    QCOMPARE(plan.unreadable, 0);
    QCOMPARE(plan.records.clients.size(), 1);
    Client expected;
    expected.name = u"Ana Prueba"_s;
    expected.gender = u"female"_s;
    expected.birthDate = QDate(2016, 2, 29);
    expected.caregiver = u"mother Eva"_s;
    expected.email = u"ana@example.org"_s;
    expected.phone = u"+1 555 0100"_s;
    expected.address = u"1 Sample St\nTown"_s;
    expected.language = u"es"_s;
    expected.diagnosis = u"F84.0"_s;
    expected.memberNumber = u"X-1"_s;
    expected.privateNotes = u"likes trains 🚂"_s;
    QCOMPARE(plan.records.clients.constFirst(), expected);
}

void ClientImportTest::whoIsHereIsLeftOut()
{
    Client archived = m_fixture->addClient(u"Óscar Ficción"_s);
    archived.state = ClientState::Archived;
    QVERIFY(m_fixture->practice().clients().update(archived));
    const auto plan = this->plan(importTable(
        {u"Name"_s}, {{u"oscar  FICCION"_s}, {u"Ana Prueba"_s}, {u"Ana Prueba"_s}, {u"Ana Prueba Segunda"_s}}));
    QCOMPARE(plan.known, 2);
    QCOMPARE(plan.records.clients.size(), 2);
    QCOMPARE(plan.unreadable, 0);
}

void ClientImportTest::anAddressThatIsNoneIsKeptInTheNotes()
{
    const auto plan = this->plan(importTable({u"Name"_s, u"Email"_s, u"Notes"_s},
                                             {{u"Ana Prueba"_s, u"a@example.org; b@example.org"_s, u"trains"_s},
                                              {u"Eva Prueba"_s, u"eva@example.org"_s, u""_s}}));
    QCOMPARE(plan.records.clients.size(), 2);
    QCOMPARE(plan.addressesInNotes, 1);
    QCOMPARE(plan.records.clients.at(0).email, QString());
    QCOMPARE(plan.records.clients.at(0).privateNotes, u"trains\na@example.org; b@example.org"_s);
    QCOMPARE(plan.records.clients.at(1).email, u"eva@example.org"_s);
}

void ClientImportTest::namesAreMadeWhole()
{
    (void)m_fixture->addClient(u"Mateo Luna"_s);
    const auto plan = this->plan(importTable(
        {u"Name"_s, u"Last name"_s},
        {{u"Luna, Mateo"_s, u""_s}, {u"Ana Prueba"_s, u"PRUEBA"_s}, {u"Eva"_s, u"Prueba"_s}, {u""_s, u"Ficción"_s}}));
    QCOMPARE(plan.known, 1);
    QStringList names;
    for (const Client &client : plan.records.clients)
        names.append(client.name);
    QCOMPARE(names, (QStringList {u"Ana Prueba"_s, u"Eva Prueba"_s, u"Ficción"_s}));
}

void ClientImportTest::twoBirthDatesAreTwoPeople()
{
    const auto plan = this->plan(importTable({u"Name"_s, u"Birth date"_s},
                                             {{u"Ana Prueba"_s, u"2016-01-01"_s},
                                              {u"Ana Prueba"_s, u"2018-01-01"_s},
                                              {u"Ana Prueba"_s, u""_s},
                                              {u"Ana Prueba"_s, u"2016-01-01"_s}}));
    QCOMPARE(plan.records.clients.size(), 2);
    QCOMPARE(plan.known, 2);
}

void ClientImportTest::aRowThatIsWrongIsLeftOutAndSaid_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<ImportProblem>("problem");
    QTest::newRow("no name") << QStringList {u" "_s, u""_s, u"a@example.org"_s}
                             << ImportProblem {2, Kind::Missing, ImportField::Name, {}};
    QTest::newRow("no date") << QStringList {u"Ana"_s, u"31/31/2016"_s, u""_s}
                             << ImportProblem {2, Kind::NotUnderstood, ImportField::BirthDate, u"31/31/2016"_s};
    QTest::newRow("29 February") << QStringList {u"Ana"_s, u"2015-02-29"_s, u""_s}
                                 << ImportProblem {2, Kind::NotUnderstood, ImportField::BirthDate, u"2015-02-29"_s};
    QTest::newRow("not born yet") << QStringList {u"Ana"_s, u"2027-01-01"_s, u""_s}
                                  << ImportProblem {2, Kind::BirthDateInFuture, ImportField::BirthDate,
                                                    u"2027-01-01"_s};
    QTest::newRow("too long") << QStringList {u"Ana"_s, u""_s, u"a@"_s + QString(maxClientFieldLength, u'x')}
                              << ImportProblem {2, Kind::TextTooLong, ImportField::Email,
                                                u"a@"_s + QString(38, u'x') + u'…'};
}

void ClientImportTest::aRowThatIsWrongIsLeftOutAndSaid()
{
    QFETCH(const QStringList, row);
    QFETCH(const ImportProblem, problem);
    const auto plan = this->plan(importTable({u"Name"_s, u"Birth date"_s, u"Email"_s}, {row}));
    QCOMPARE(plan.records.clients.size(), 0);
    QCOMPARE(plan.unreadable, 1);
    QCOMPARE(plan.problems, QList<ImportProblem> {problem});
}

void ClientImportTest::manyProblemsAreCounted()
{
    const QList<QStringList> rows(1000, {QString()});
    const auto plan = this->plan(importTable({u"Name"_s}, rows));
    QCOMPARE(plan.unreadable, 1000);
    QCOMPARE(plan.problems.size(), qsizetype(ImportPlan::mostProblemsKept));
}

void ClientImportTest::itStopsWhenAsked()
{
    const auto table = importTable({u"Name"_s}, {{u"Ana"_s}, {u"Eva"_s}});
    const auto mapping = guessMapping(table, ImportTarget::Clients, DateOrder::MonthFirst);
    const auto plan = planClientImport(m_fixture->practice(), table, mapping, [](int) { return false; });
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ClientImportTest)
#include "tst_clientimport.moc"
