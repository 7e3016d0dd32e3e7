#include "ConfirmedName.h"

#include "Retention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestConfirmedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsConfirmedByItsLetters_data();
    void aNameIsConfirmedByItsLetters();
    void recordsAreKeptForYearsAfterTheLastSession();
};

void TestConfirmedName::aNameIsConfirmedByItsLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("confirms");
    QTest::newRow("the same") << u"Mateo Luna"_s << u"Mateo Luna"_s << true;
    QTest::newRow("another case") << u"mateo LUNA"_s << u"Mateo Luna"_s << true;
    QTest::newRow("spaces around it") << u"  Mateo\t Luna\n"_s << u"Mateo  Luna"_s << true;
    QTest::newRow("without accents") << u"Zoe Nunez"_s << u"Zoë Núñez"_s << true;
    QTest::newRow("another composition") << u"Zoe\u0308 Nu\u0301n\u0303ez"_s << u"Zoë Núñez"_s << true;
    QTest::newRow("nothing") << QString() << u"Mateo Luna"_s << false;
    QTest::newRow("spaces") << u"   "_s << u"Mateo Luna"_s << false;
    QTest::newRow("the beginning") << u"Mateo"_s << u"Mateo Luna"_s << false;
    QTest::newRow("more than it") << u"Mateo Luna Gil"_s << u"Mateo Luna"_s << false;
    QTest::newRow("two words as one") << u"MateoLuna"_s << u"Mateo Luna"_s << false;
    QTest::newRow("emoji") << u"luna \U0001F319"_s << u"Luna \U0001F319"_s << true;
    QTest::newRow("another emoji") << u"Luna \U0001F31E"_s << u"Luna \U0001F319"_s << false;
    QTest::newRow("without the emoji") << u"Luna"_s << u"Luna \U0001F319"_s << false;
    QTest::newRow("a family without its joiners")
        << u"\U0001F468\U0001F469"_s << u"\U0001F468\u200D\U0001F469"_s << true;
    QTest::newRow("a heart that is drawn otherwise") << u"\u2764"_s << u"\u2764\uFE0F"_s << true;
    QTest::newRow("right to left") << u"נועה כהן"_s << u"נועה כהן"_s << true;
    QTest::newRow("right to left with marks") << u"\u200F\u2067נועה כהן\u2069"_s << u"נועה כהן"_s << true;
    QTest::newRow("Arabic") << u"ليلى حسن"_s << u"لَيلى حسن"_s << true;
    QTest::newRow("another right to left") << u"נועם כהן"_s << u"נועה כהן"_s << false;
    QTest::newRow("a name of accents alone") << u"\u0301"_s << u"\u0300"_s << false;
    QTest::newRow("the same accents") << u"\u0301"_s << u"\u0301"_s << true;
    QTest::newRow("a name of marks alone") << u"\u200F"_s << u"\u200E"_s << false;
    QTest::newRow("the same marks") << u"\u200F"_s << u"\u200F"_s << true;
    QTest::newRow("nothing for marks") << QString() << u"\u200F"_s << false;
}

void TestConfirmedName::aNameIsConfirmedByItsLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QTEST(confirmsName(typed, name), "confirms");
}

void TestConfirmedName::recordsAreKeptForYearsAfterTheLastSession()
{
    const RetentionRule usual {defaultRetentionYears, defaultMinorAge};
    QCOMPARE(usual.keepUntil(QDate(2024, 2, 29), {}), QDate(2031, 2, 28));
    QCOMPARE(RetentionRule().keepUntil(QDate(2026, 11, 18), QDate(2020, 1, 1)), QDate(2026, 11, 18));
    QVERIFY(!usual.keepUntil({}, {}).isValid());
    // Who was a minor: seven years after turning 22, where that is later.
    QCOMPARE(usual.keepUntil(QDate(2016, 5, 4), QDate(2010, 3, 2)), QDate(2039, 3, 2));
    QCOMPARE(usual.keepUntil(QDate(2032, 3, 1), QDate(2010, 3, 2)), QDate(2039, 3, 2));
    QCOMPARE(usual.keepUntil(QDate(2032, 3, 2), QDate(2010, 3, 2)), QDate(2039, 3, 2));
    QCOMPARE(usual.keepUntil(QDate(2033, 3, 2), QDate(2010, 3, 2)), QDate(2040, 3, 2));
    // Who is born on 29 February turns 22 on 1 March.
    QCOMPARE(usual.keepUntil(QDate(2016, 5, 4), QDate(2012, 2, 29)), QDate(2041, 3, 1));
    QCOMPARE((RetentionRule {7, 0}).keepUntil(QDate(2016, 5, 4), QDate(2010, 3, 2)), QDate(2023, 5, 4));
}

QTEST_GUILESS_MAIN(TestConfirmedName)
#include "tst_confirmedname.moc"
