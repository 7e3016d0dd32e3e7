#include "Client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ageCountsWholeYears_data();
    void ageCountsWholeYears();
    void noAgeWithoutABirthDate();
    void onlyANameIsRequired();
    void aNameThatShowsNothingIsMissing_data();
    void aNameThatShowsNothingIsMissing();
    void anEmailHasSomethingOnBothSides_data();
    void anEmailHasSomethingOnBothSides();
    void aBirthDateAfterTodayIsRefused();
    void textsOverTheirLimitAreRefusedByField();
    void initialsAreOfTheFirstAndLastName_data();
    void initialsAreOfTheFirstAndLastName();
};

void ClientTest::ageCountsWholeYears_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("age");
    QTest::newRow("the day itself") << QDate(2020, 5, 17) << QDate(2020, 5, 17) << 0;
    QTest::newRow("the day before a birthday") << QDate(2020, 5, 17) << QDate(2026, 5, 16) << 5;
    QTest::newRow("a birthday") << QDate(2020, 5, 17) << QDate(2026, 5, 17) << 6;
    QTest::newRow("29 February, 28 February of a common year") << QDate(2020, 2, 29) << QDate(2025, 2, 28) << 4;
    QTest::newRow("29 February, 1 March of a common year") << QDate(2020, 2, 29) << QDate(2025, 3, 1) << 5;
    QTest::newRow("29 February, 28 February of a leap year") << QDate(2020, 2, 29) << QDate(2024, 2, 28) << 3;
    QTest::newRow("29 February, 29 February of a leap year") << QDate(2020, 2, 29) << QDate(2024, 2, 29) << 4;
    QTest::newRow("29 February, the common year 2100") << QDate(2096, 2, 29) << QDate(2100, 2, 28) << 3;
    QTest::newRow("the last day of a year") << QDate(2019, 12, 31) << QDate(2020, 1, 1) << 0;
    QTest::newRow("a hundred years") << QDate(1926, 11, 21) << QDate(2026, 11, 21) << 100;
}

void ClientTest::ageCountsWholeYears()
{
    QFETCH(QDate, born);
    QFETCH(QDate, on);
    QTEST(ageInYears(born, on).value_or(-1), "age");
}

void ClientTest::noAgeWithoutABirthDate()
{
    QVERIFY(!ageInYears({}, QDate(2026, 1, 1)));
    QVERIFY(!ageInYears(QDate(2026, 1, 2), QDate(2026, 1, 1)));
    QVERIFY(!ageInYears(QDate(2026, 1, 2), {}));
}

void ClientTest::onlyANameIsRequired()
{
    Client client;
    client.name = u"Mateo"_s;
    QVERIFY(validateClient(client, QDate(2026, 1, 1)));
    client.name = u"\u05E0\u05D5\u05E2\u05D4"_s;
    QVERIFY(validateClient(client, QDate(2026, 1, 1)));
    client.name = u"\U0001F600"_s;
    QVERIFY(validateClient(client, QDate(2026, 1, 1)));
}

void ClientTest::aNameThatShowsNothingIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("a line break") << u"\r\n"_s;
    QTest::newRow("a no-break space") << u"\u00A0"_s;
    QTest::newRow("zero width characters") << u"\u200B\u200D\uFEFF"_s;
}

void ClientTest::aNameThatShowsNothingIsMissing()
{
    QFETCH(QString, name);
    Client client;
    client.name = name;
    const auto checked = validateClient(client, QDate(2026, 1, 1));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::NameMissing);
    QCOMPARE(checked.error().subject, u"name"_s);
}

void ClientTest::anEmailHasSomethingOnBothSides_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("ordinary") << u"carmen@example.com"_s << true;
    QTest::newRow("with spaces around") << u" carmen@example.com "_s << true;
    QTest::newRow("within a network") << u"carmen@clinic"_s << true;
    QTest::newRow("accents") << u"núñez@peña.es"_s << true;
    QTest::newRow("no at") << u"carmen.example.com"_s << false;
    QTest::newRow("nothing before") << u"@example.com"_s << false;
    QTest::newRow("nothing after") << u"carmen@"_s << false;
    QTest::newRow("a space inside") << u"carmen luna@example.com"_s << false;
}

void ClientTest::anEmailHasSomethingOnBothSides()
{
    QFETCH(QString, email);
    QFETCH(bool, good);
    Client client;
    client.name = u"Mateo"_s;
    client.email = email;
    const auto checked = validateClient(client, QDate(2026, 1, 1));
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().code, ErrorCode::EmailMalformed);
        QCOMPARE(checked.error().subject, u"email"_s);
    }
}

void ClientTest::aBirthDateAfterTodayIsRefused()
{
    Client client;
    client.name = u"Mateo"_s;
    client.birthDate = QDate(2026, 11, 21);
    QVERIFY(validateClient(client, QDate(2026, 11, 21)));
    const auto checked = validateClient(client, QDate(2026, 11, 20));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::BirthDateInFuture);
    QCOMPARE(checked.error().subject, u"birthDate"_s);
}

void ClientTest::textsOverTheirLimitAreRefusedByField()
{
    const QDate today(2026, 1, 1);
    Client client;
    client.name = QString(maxClientNameLength, u'a');
    client.phone = QString(maxClientFieldLength, u'1');
    client.privateNotes = QString(maxNotesLength, u'n');
    QVERIFY(validateClient(client, today));

    client.privateNotes += u'n';
    auto checked = validateClient(client, today);
    QCOMPARE(checked.error().code, ErrorCode::TextTooLong);
    QCOMPARE(checked.error().subject, u"privateNotes"_s);

    client.phone += u'1';
    checked = validateClient(client, today);
    QCOMPARE(checked.error().subject, u"phone"_s);

    client.name += u'a';
    checked = validateClient(client, today);
    QCOMPARE(checked.error().subject, u"name"_s);
}

void ClientTest::initialsAreOfTheFirstAndLastName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two names") << u"Mateo Luna"_s << u"ML"_s;
    QTest::newRow("one name") << u"mateo"_s << u"M"_s;
    QTest::newRow("many names") << u"María del Carmen Núñez"_s << u"MN"_s;
    QTest::newRow("accents") << u"Álvaro Íñigo"_s << u"ÁÍ"_s;
    QTest::newRow("decomposed accents") << u"A\u0301lvaro Luna"_s << u"A\u0301L"_s;
    QTest::newRow("brackets") << u"Mateo Luna (Teo)"_s << u"ML"_s;
    QTest::newRow("spaces") << u"  Mateo \t Luna "_s << u"ML"_s;
    QTest::newRow("Hebrew") << u"\u05E0\u05D5\u05E2\u05D4 \u05DC\u05D5\u05D9"_s << u"\u05E0\u05DC"_s;
    QTest::newRow("an emoji with a skin tone") << u"\U0001F44B\U0001F3FD"_s << u"\U0001F44B\U0001F3FD"_s;
    QTest::newRow("only punctuation") << u"(?)"_s << u"("_s;
    QTest::newRow("empty") << QString() << QString();
}

void ClientTest::initialsAreOfTheFirstAndLastName()
{
    QFETCH(QString, name);
    QTEST(initials(name), "expected");
}

QTEST_APPLESS_MAIN(ClientTest)
#include "tst_client.moc"
