#include "PassphraseStrength.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestPassphraseStrength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedIsTheWeakest();
    void wordsThatDoNotBelongTogetherAreStrong();
    void aWeakPassphraseSaysWhatMakesItWeak_data();
    void aWeakPassphraseSaysWhatMakesItWeak();
    void thePracticesNameHelpsNobody();
    void commonSpanishWordsAreKnownWithAndWithoutAccents();
    void aCharacterBeyondAsciiCountsOnce();
    void aVeryLongTextIsMeasuredAtOnce();
    void whatIsTypedInAdditionNeverMakesItMuchWeaker();
};

void TestPassphraseStrength::nothingTypedIsTheWeakest()
{
    const auto strength = PassphraseStrength::measure({});
    QCOMPARE(strength.score, 0);
    QCOMPARE(strength.guessesLog10, 0.0);
    QVERIFY(!strength.weakness.isEmpty());
}

void TestPassphraseStrength::wordsThatDoNotBelongTogetherAreStrong()
{
    const auto strength = PassphraseStrength::measure(u"otter gravel mandolin seventh teapot"_s);
    QCOMPARE(strength.score, PassphraseStrength::strongest);
    QVERIFY(strength.guessesLog10 > 10);
    QVERIFY(strength.weakness.isEmpty());
}

void TestPassphraseStrength::aWeakPassphraseSaysWhatMakesItWeak_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("word");
    QTest::newRow("common word") << u"password"_s << u"Common"_s;
    QTest::newRow("common word in Spanish") << u"contrase\u00F1a"_s << u"Common"_s;
    QTest::newRow("substitution") << u"p@ssw0rd"_s << u"in place of letters"_s;
    QTest::newRow("keyboard") << u"zxcvfdsa"_s << u"side by side"_s;
    QTest::newRow("repeat") << u"kkkkkkkkkk"_s << u"Repeats"_s;
    QTest::newRow("repeated part") << u"xqzxqzxqz"_s << u"Repeats"_s;
    QTest::newRow("sequence") << u"hijklmnop"_s << u"Sequences"_s;
    QTest::newRow("date") << u"1985-12-03"_s << u"Dates"_s;
    QTest::newRow("short") << u"g7$"_s << u"too short"_s;
}

void TestPassphraseStrength::aWeakPassphraseSaysWhatMakesItWeak()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, word);
    const auto strength = PassphraseStrength::measure(passphrase);
    QVERIFY2(strength.score < PassphraseStrength::good, qPrintable(QString::number(strength.guessesLog10)));
    QVERIFY2(strength.weakness.contains(word), qPrintable(strength.weakness));
}

void TestPassphraseStrength::thePracticesNameHelpsNobody()
{
    const QString passphrase = u"Bluebonnet Behavior"_s;
    const auto before = PassphraseStrength::measure(passphrase);
    const auto known = PassphraseStrength::measure(passphrase, {u"Bluebonnet Behavior"_s});
    QVERIFY(known.guessesLog10 < before.guessesLog10);
    QVERIFY(known.score < PassphraseStrength::good);
    QVERIFY2(known.weakness.contains(u"practice"), qPrintable(known.weakness));
}

void TestPassphraseStrength::commonSpanishWordsAreKnownWithAndWithoutAccents()
{
    QVERIFY(PassphraseStrength::measure(u"montana"_s).score < PassphraseStrength::good);
    QCOMPARE(PassphraseStrength::measure(u"Monta\u00F1a"_s).score, PassphraseStrength::measure(u"Montana"_s).score);
    QCOMPARE(PassphraseStrength::measure(u"Montan\u0303a"_s).guessesLog10,
             PassphraseStrength::measure(u"Monta\u00F1a"_s).guessesLog10);
}

void TestPassphraseStrength::aCharacterBeyondAsciiCountsOnce()
{
    // Four bytes of UTF-8 are no more of a riddle than one character.
    QVERIFY(PassphraseStrength::measure(u"\U0001F33B\U0001F40C"_s).score < PassphraseStrength::good);
    const auto five = PassphraseStrength::measure(u"\U0001F33B\U0001F40C\U0001F697\U0001F4A1\U0001F388"_s);
    QVERIFY(five.guessesLog10 > 5);
}

void TestPassphraseStrength::aVeryLongTextIsMeasuredAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QString text;
    for (qint64 i = 0; i < 200'000; ++i)
        text += QChar(char16_t(u'a' + (i * i + i / 7) % 26));
    QVERIFY(PassphraseStrength::measure(text, {text}).score >= 0);
    QCOMPARE(PassphraseStrength::measure(QString(1'000'000, u'a')).score, 0);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestPassphraseStrength::whatIsTypedInAdditionNeverMakesItMuchWeaker()
{
    const QString text = u"otter gravel mandolin"_s;
    double best = 0;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const double guesses = PassphraseStrength::measure(text.left(length)).guessesLog10;
        QVERIFY(guesses > best - 4);
        best = std::max(best, guesses);
    }
}

QTEST_GUILESS_MAIN(TestPassphraseStrength)
#include "tst_passphrasestrength.moc"
