#include "Money.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale spain(QLocale::Spanish, QLocale::Spain);
const QLocale chile(QLocale::Spanish, QLocale::Chile);
const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
const QLocale japan(QLocale::Japanese, QLocale::Japan);
const QLocale india(QLocale::English, QLocale::India);
const QLocale kuwait(QLocale::Arabic, QLocale::Kuwait);
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

// What a reader sees: kinds of space do not count.
QString seen(QString text)
{
    for (QChar &character : text) {
        if (character.isSpace())
            character = u' ';
    }
    return text;
}

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsFollowIso4217();
    void whatAPersonTypesIsUnderstood_data();
    void whatAPersonTypesIsUnderstood();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void theRefusalGivesAnExample();
    void theLocaleWritesIt_data();
    void theLocaleWritesIt();
    void whatItWritesItReads_data();
    void whatItWritesItReads();
    void thePlainNumberIsForFiles_data();
    void thePlainNumberIsForFiles();
};

void MoneyTest::decimalsFollowIso4217()
{
    QCOMPARE(Money::decimals(u"USD"_s), 2);
    QCOMPARE(Money::decimals(u"EUR"_s), 2);
    QCOMPARE(Money::decimals(u"MXN"_s), 2);
    QCOMPARE(Money::decimals(u"XXX"_s), 2);
    QCOMPARE(Money::decimals({}), 2);
    for (const QString &code : u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"_s.split(u' '))
        QCOMPARE(Money::decimals(code), 0);
    for (const QString &code : u"BHD IQD JOD KWD LYD OMR TND"_s.split(u' '))
        QCOMPARE(Money::decimals(code), 3);
}

void MoneyTest::whatAPersonTypesIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *name, const QString &text, const QString &currency, const QLocale &locale,
                        qint64 minor) { QTest::newRow(name) << text << currency << locale << minor; };
    row("whole dollars", u"60"_s, u"USD"_s, english, 6000);
    row("dollars and cents", u"60.50"_s, u"USD"_s, english, 6050);
    row("one decimal", u"60.5"_s, u"USD"_s, english, 6050);
    row("no whole", u".5"_s, u"USD"_s, english, 50);
    row("a trailing point", u"60."_s, u"USD"_s, english, 6000);
    row("nothing", u"0"_s, u"USD"_s, english, 0);
    row("a sign", u"$60.00"_s, u"USD"_s, english, 6000);
    row("a sign and spaces", u"  $ 60.00 "_s, u"USD"_s, english, 6000);
    row("the code before", u"USD 60.00"_s, u"USD"_s, english, 6000);
    row("the code behind, small", u"60 usd"_s, u"USD"_s, english, 6000);
    row("thousands", u"$1,234,567.89"_s, u"USD"_s, english, 123456789);
    row("thousands without cents", u"1,234"_s, u"USD"_s, english, 123400);
    row("a comma that can only be decimal", u"60,50"_s, u"USD"_s, english, 6050);
    row("Spanish decimals", u"60,50 €"_s, u"EUR"_s, spain, 6050);
    row("Spanish thousands", u"1.234.567,89"_s, u"EUR"_s, spain, 123456789);
    row("Spanish thousands alone", u"1.500"_s, u"EUR"_s, spain, 150000);
    row("a point on a Spanish number pad", u"60.50"_s, u"EUR"_s, spain, 6050);
    row("dollars in Spain", u"60,00 US$"_s, u"USD"_s, spain, 6000);
    row("Mexican pesos", u"$1,234.50"_s, u"MXN"_s, mexico, 123450);
    row("Mexican pesos by sign", u"MX$ 50"_s, u"MXN"_s, english, 5000);
    row("Chilean pesos", u"$25.000"_s, u"CLP"_s, chile, 25000);
    row("yen", u"6,000"_s, u"JPY"_s, japan, 6000);
    row("yen with the wide sign", u"\uFFE56000"_s, u"JPY"_s, japan, 6000);
    row("dinars, three decimals", u"12.345"_s, u"KWD"_s, english, 12345);
    row("dinars, two decimals", u"12.34 KWD"_s, u"KWD"_s, english, 12340);
    row("lakh", u"1,00,000.00"_s, u"INR"_s, india, 10000000);
    row("no-break spaces", u"1\u202F234,50\u00A0€"_s, u"EUR"_s, spain, 123450);
    row("apostrophes", u"1'234.50"_s, u"CHF"_s, english, 123450);
    row("Arabic digits", u"\u0661\u0662\u066B\u0663\u0664\u0665"_s, u"KWD"_s, kuwait, 12345);
    row("marks of direction", u"\u200F60.00\u200E"_s, u"USD"_s, english, 6000);
    row("the most there is", u"92233720368547758.07"_s, u"USD"_s, english, most);
}

void MoneyTest::whatAPersonTypesIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(qint64, minor);
    const auto money = Money::parse(text, currency, locale);
    QVERIFY2(money.has_value(), qPrintable(text));
    QCOMPARE(money->minorUnits, minor);
    QCOMPARE(money->currency, currency);
}

void MoneyTest::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    const auto row = [](const char *name, const QString &text, const QString &currency, const QLocale &locale) {
        QTest::newRow(name) << text << currency << locale;
    };
    row("nothing", QString(), u"USD"_s, english);
    row("a space", u" "_s, u"USD"_s, english);
    row("a sign alone", u"$"_s, u"USD"_s, english);
    row("a point alone", u"."_s, u"USD"_s, english);
    row("words", u"sixty"_s, u"USD"_s, english);
    row("words behind", u"60 dollars"_s, u"USD"_s, english);
    row("below zero", u"-60"_s, u"USD"_s, english);
    row("below zero by the minus sign", u"\u221260"_s, u"USD"_s, english);
    row("below zero by a bookkeeper", u"(60)"_s, u"USD"_s, english);
    row("three decimals of dollars", u"60.005"_s, u"USD"_s, english);
    row("decimals of yen", u"60.00"_s, u"JPY"_s, english);
    row("decimals of Chilean pesos", u"60,5"_s, u"CLP"_s, chile);
    row("four decimals of dinars", u"1.2345"_s, u"KWD"_s, english);
    row("two points", u"1.2.3"_s, u"USD"_s, english);
    row("groups that are none", u"1,23,4.00"_s, u"USD"_s, english);
    row("separators swapped", u"1.234,50"_s, u"USD"_s, english);
    row("a power of ten", u"6e1"_s, u"USD"_s, english);
    row("hexadecimal", u"0x60"_s, u"USD"_s, english);
    row("euros for dollars", u"60 €"_s, u"USD"_s, english);
    row("dollars for euros", u"$60"_s, u"EUR"_s, spain);
    row("US dollars for pesos", u"US$60"_s, u"MXN"_s, english);
    row("another code", u"EUR 60"_s, u"USD"_s, english);
    row("one more than the most", u"92233720368547758.08"_s, u"USD"_s, english);
    row("far more than the most", QString(400, u'9'), u"USD"_s, english);
    row("a cell with a formula", u"=60"_s, u"USD"_s, english);
}

void MoneyTest::whatIsNoAmountIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    const auto money = Money::parse(text, currency, locale);
    QVERIFY2(!money.has_value(), qPrintable(text));
    QCOMPARE(money.error().code, ErrorCode::MoneyMalformed);
}

void MoneyTest::theRefusalGivesAnExample()
{
    QVERIFY(Money::parse(u"x"_s, u"USD"_s, english).error().sentence().contains(u"$60.00"_s));
    QVERIFY(Money::parse(u"x"_s, u"CLP"_s, chile).error().sentence().contains(u"$60"_s));
    QVERIFY(!Money::parse(u"x"_s, u"JPY"_s, english).error().subject.contains(u'.'));
}

void MoneyTest::theLocaleWritesIt_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 minor, const QString &currency, const QLocale &locale,
                        const QString &expected) { QTest::newRow(name) << minor << currency << locale << expected; };
    row("dollars", 6000, u"USD"_s, english, u"$60.00"_s);
    row("cents", 5, u"USD"_s, english, u"$0.05"_s);
    row("thousands", 123456789, u"USD"_s, english, u"$1,234,567.89"_s);
    row("euros in Spain", 6000, u"EUR"_s, spain, u"60,00 €"_s);
    row("euros in the United States", 6000, u"EUR"_s, english, u"€60.00"_s);
    row("dollars in Spain", 6000, u"USD"_s, spain, u"60,00 US$"_s);
    row("Chilean pesos", 25000, u"CLP"_s, chile, u"$25.000"_s);
    row("Mexican pesos", 123450, u"MXN"_s, mexico, u"$1,234.50"_s);
    row("Mexican pesos in the United States", 5000, u"MXN"_s, english, u"MXN 50.00"_s);
    row("dinars", 12345, u"KWD"_s, english, u"KWD 12.345"_s);
    row("without a region", 6000, u"USD"_s, QLocale::c(), u"$60.00"_s);
    row("the most there is", most, u"USD"_s, english, u"$92,233,720,368,547,758.07"_s);
    row("the least there is", least, u"USD"_s, english, u"-$92,233,720,368,547,758.08"_s);
}

void MoneyTest::theLocaleWritesIt()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(QString, expected);
    QCOMPARE(seen(Money {minor, currency}.toString(locale)), expected);
}

void MoneyTest::whatItWritesItReads_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QLocale &locale :
         {english, spain, chile, mexico, japan, india, kuwait, QLocale::c(), QLocale(QLocale::French, QLocale::France),
          QLocale(QLocale::German, QLocale::Switzerland)})
        QTest::newRow(qPrintable(locale.name())) << locale;
}

void MoneyTest::whatItWritesItReads()
{
    QFETCH(QLocale, locale);
    for (const QString &currency : u"USD EUR MXN CLP JPY KWD COP ARS GBP CHF"_s.split(u' ')) {
        for (const qint64 minor : {qint64(0), qint64(5), qint64(6000), qint64(123456), qint64(9876543210), most}) {
            const Money money {minor, currency};
            const QString text = money.toString(locale);
            const auto read = Money::parse(text, currency, locale);
            QVERIFY2(read.has_value(), qPrintable(locale.name() + u' ' + text));
            QCOMPARE(*read, money);
        }
    }
}

void MoneyTest::thePlainNumberIsForFiles_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");
    QTest::newRow("dollars") << qint64(6000) << u"USD"_s << u"60.00"_s;
    QTest::newRow("cents") << qint64(5) << u"USD"_s << u"0.05"_s;
    QTest::newRow("yen") << qint64(6000) << u"JPY"_s << u"6000"_s;
    QTest::newRow("dinars") << qint64(5) << u"KWD"_s << u"0.005"_s;
    QTest::newRow("below zero") << qint64(-150) << u"USD"_s << u"-1.50"_s;
    QTest::newRow("the least") << least << u"USD"_s << u"-92233720368547758.08"_s;
}

void MoneyTest::thePlainNumberIsForFiles()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QTEST((Money {minor, currency}.toPlainNumber()), "expected");
}

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
