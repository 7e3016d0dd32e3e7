#include "SamplePeople.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestSamplePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSamePeople();
    void theFirstAreAlwaysTheSame();
    void noTwoShareAName();
    void everyRecordIsValidAndPlainlyMadeUp();
    void agesGoFromTwoToSixteen();
    void halfOfThemSpeakSpanish();
};

namespace {

const QDate today(2026, 11, 21);

} // namespace

void TestSamplePeople::theSameSeedMakesTheSamePeople()
{
    for (int place = 0; place < 50; ++place)
        QCOMPARE(samplePerson(7, place, today, 2).client, samplePerson(7, place, today, 2).client);
    QVERIFY(samplePerson(7, 10, today, 2).client != samplePerson(8, 10, today, 2).client);
}

void TestSamplePeople::theFirstAreAlwaysTheSame()
{
    for (const quint32 seed : {1U, 99U}) {
        const SamplePerson first = samplePerson(seed, 0, today, 2);
        QCOMPARE(first.client.name, u"Mateo Luna"_s);
        QCOMPARE(first.client.caregiver, u"mother Carmen"_s);
        QCOMPARE(samplePerson(seed, 1, today, 2).client.name, u"Valentina Núñez"_s);
    }
}

void TestSamplePeople::noTwoShareAName()
{
    QSet<QString> names;
    constexpr int many = 10'000;
    for (int place = 0; place < many; ++place)
        names.insert(samplePerson(4'000'000'000U, place, today, 2).client.name);
    QCOMPARE(names.size(), many);
}

void TestSamplePeople::everyRecordIsValidAndPlainlyMadeUp()
{
    static const QRegularExpression phone(u"^305-555-01\\d\\d$"_s);
    static const QRegularExpression email(u"^[a-z]+\\.[a-z]+@example\\.org$"_s);
    static const QRegularExpression diagnosis(u"^F\\d\\d(\\.\\d)? "_s);
    for (int place = 0; place < 300; ++place) {
        const Client client = samplePerson(1, place, today, 2).client;
        QVERIFY2(validateClient(client, today).has_value(), qPrintable(client.name));
        QVERIFY2(phone.match(client.phone).hasMatch(), qPrintable(client.phone));
        QVERIFY2(email.match(client.email).hasMatch(), qPrintable(client.email));
        QVERIFY2(diagnosis.match(client.diagnosis).hasMatch(), qPrintable(client.diagnosis));
        for (const QString &field :
             {client.gender, client.caregiver, client.address, client.memberNumber, client.privateNotes})
            QVERIFY2(!field.isEmpty(), qPrintable(client.name));
    }
}

void TestSamplePeople::agesGoFromTwoToSixteen()
{
    QSet<int> ages;
    for (int place = 0; place < 1000; ++place)
        ages.insert(ageInYears(samplePerson(1, place, today, 2).client.birthDate, today).value());
    QCOMPARE(*std::min_element(ages.begin(), ages.end()), 2);
    QCOMPARE(*std::max_element(ages.begin(), ages.end()), 16);
    // Nobody was a client before being born.
    for (int place = 0; place < 200; ++place)
        QVERIFY(ageInYears(samplePerson(1, place, today, 9).client.birthDate, today).value() >= 9);
    QCOMPARE(ageInYears(samplePerson(1, 3, today, 90).client.birthDate, today).value(), 16);
}

void TestSamplePeople::halfOfThemSpeakSpanish()
{
    int spanish = 0;
    for (int place = 0; place < 100; ++place) {
        const SamplePerson person = samplePerson(1, place, today, 2);
        QCOMPARE(person.client.language, person.speaksSpanish ? u"es"_s : u"en"_s);
        spanish += person.speaksSpanish ? 1 : 0;
    }
    QCOMPARE(spanish, 50);
}

QTEST_GUILESS_MAIN(TestSamplePeople)
#include "tst_samplepeople.moc"
