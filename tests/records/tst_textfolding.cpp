#include "TextFolding.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TextFoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accentsAndCaseFold_data();
    void accentsAndCaseFold();
    void composedAndDecomposedAreTheSame();
    void foldingTwiceChangesNothing();
    void wordsAreRunsOfLettersAndDigits_data();
    void wordsAreRunsOfLettersAndDigits();
    void everyWordMustBeginAWord_data();
    void everyWordMustBeginAWord();
    void aHugeTextFoldsQuickly();
};

void TextFoldingTest::accentsAndCaseFold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ASCII") << u"Direct THERAPY [97153]"_s << u"direct therapy [97153]"_s;
    QTest::newRow("Spanish") << u"Sesión de Núñez, ¿Güell?"_s << u"sesion de nunez, ¿guell?"_s;
    QTest::newRow("Spanish capitals") << u"ÁÉÍÓÚÜÑ"_s << u"aeiouun"_s;
    QTest::newRow("the rest of Latin 1") << u"ÀÂÃÄÅÇÈÊËÌÎÏÒÔÕÖØÙÛÝÿ×÷"_s << u"aaaaaceeeiiiooooouuyy×÷"_s;
    QTest::newRow("beyond Latin 1") << u"Łódź Šimůnek Đoković Işık"_s << u"lodz simunek dokovic isik"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
    QTest::newRow("Nordic") << u"Søren Ægir Åse Þór Guðrún"_s << u"soren aegir ase thor gudrun"_s;
    QTest::newRow("French") << u"Œuvre CŒUR"_s << u"oeuvre coeur"_s;
    QTest::newRow("Maltese and Sami") << u"Ħamrun Ŧ"_s << u"hamrun t"_s;
    QTest::newRow("sharp s") << u"Straße STRA\u1E9EE"_s << u"strasse strasse"_s;
    QTest::newRow("Greek") << u"\u0386\u03BB\u03C6\u03B1"_s << u"\u03B1\u03BB\u03C6\u03B1"_s;
    QTest::newRow("Hebrew points") << u"\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD"_s << u"\u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("Arabic points") << u"\u0645\u064E\u0631\u0652\u062D"_s << u"\u0645\u0631\u062D"_s;
    QTest::newRow("Hindi vowels stay") << u"\u0939\u093F\u0928"_s << u"\u0939\u093F\u0928"_s;
    QTest::newRow("a ligature") << u"\uFB01n"_s << u"fin"_s;
    QTest::newRow("a soft hyphen") << u"com\u00ADportamiento"_s << u"comportamiento"_s;
    QTest::newRow("an emoji stays") << u"\U0001F600 É"_s << u"\U0001F600 e"_s;
}

void TextFoldingTest::accentsAndCaseFold()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
}

void TextFoldingTest::composedAndDecomposedAreTheSame()
{
    for (const QString &text :
         {u"Sesión de Núñez"_s, u"Ångström"_s, u"\uAC00\uAC01"_s, u"\u0386\u03BB\u03C6\u03B1"_s}) {
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)),
                 folded(text.normalized(QString::NormalizationForm_C)));
    }
    // Every character of the quick path is what the Unicode tables say.
    for (char16_t code = 1; code < 0x100; ++code) {
        const QString quick {QChar(code)};
        const QString byTables = quick + QChar(0x0301);
        QVERIFY2(folded(byTables) == folded(quick), qPrintable(QString::number(code, 16)));
    }
}

void TextFoldingTest::foldingTwiceChangesNothing()
{
    for (const QString &text :
         {u"Sesión"_s, u"Straße"_s, u"Ægir Œ Þ"_s, u"ŁÓDŹ"_s, u"\uFB01"_s, u"\U0001F468\u200D\U0001F469"_s})
        QCOMPARE(folded(folded(text)), folded(text));
}

void TextFoldingTest::wordsAreRunsOfLettersAndDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("only punctuation") << u" ...-!? "_s << QStringList();
    QTest::newRow("a sentence") << u"La sesión, el 3 de mayo."_s
                                << QStringList({u"la"_s, u"sesion"_s, u"el"_s, u"3"_s, u"de"_s, u"mayo"_s});
    QTest::newRow("joined") << u"Pérez-Luna/97153_x"_s << QStringList({u"perez"_s, u"luna"_s, u"97153"_s, u"x"_s});
    QTest::newRow("emoji between") << u"a\U0001F600b"_s << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("letters beyond the BMP") << u"\U00010400\U00010401"_s << QStringList({u"\U00010428\U00010429"_s});
    QTest::newRow("vowel signs belong to the word")
        << u"\u0939\u093F\u0928 x"_s << QStringList({u"\u0939\u093F\u0928"_s, u"x"_s});
    QTest::newRow("a lone surrogate") << (u"a"_s + QChar(0xD800) + u'b') << QStringList({u"a"_s, u"b"_s});
}

void TextFoldingTest::wordsAreRunsOfLettersAndDigits()
{
    QFETCH(QString, text);
    QTEST(foldedWords(text), "expected");
}

void TextFoldingTest::everyWordMustBeginAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("expected");
    const QString card = u"Mateo Núñez Luna carmen@example.com +1 (305) 555-0142"_s;
    QTest::newRow("an empty query") << card << QString() << true;
    QTest::newRow("spaces") << card << u"  "_s << true;
    QTest::newRow("nothing in nothing") << QString() << QString() << true;
    QTest::newRow("something in nothing") << QString() << u"a"_s << false;
    QTest::newRow("the beginning of a word") << card << u"mat"_s << true;
    QTest::newRow("without accents") << card << u"nunez"_s << true;
    QTest::newRow("letters of another keyboard") << u"Søren Łukasz Œrsted"_s << u"lukasz soren oersted"_s << true;
    QTest::newRow("the same letters typed") << u"Soren"_s << u"Sør"_s << true;
    QTest::newRow("with other accents") << card << u"NÚNEZ"_s << true;
    QTest::newRow("the middle of a word") << card << u"ateo"_s << false;
    QTest::newRow("two words in any order") << card << u"luna mat"_s << true;
    QTest::newRow("one of two words") << card << u"luna pedro"_s << false;
    QTest::newRow("part of an e-mail") << card << u"example"_s << true;
    QTest::newRow("digits over punctuation") << card << u"3055550142"_s << true;
    QTest::newRow("digits in the middle") << card << u"550142"_s << true;
    QTest::newRow("digits written another way") << card << u"305-555 01"_s << true;
    QTest::newRow("other digits") << card << u"999"_s << false;
    QTest::newRow("digits and letters do not join") << card << u"x550142"_s << false;
    QTest::newRow("Arabic digits find the number") << card << u"\u0665\u0665\u0665"_s << true;
}

void TextFoldingTest::everyWordMustBeginAWord()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTEST(matchesWords(text, query), "expected");
}

void TextFoldingTest::aHugeTextFoldsQuickly()
{
    const QString huge = u"Sesión de Núñez con la familia. "_s.repeated(200'000);
    QElapsedTimer timer;
    timer.start();
    const QString plain = folded(huge);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(plain.size(), huge.size());
    QVERIFY(plain.startsWith(u"sesion de nunez"_s));
}

QTEST_APPLESS_MAIN(TextFoldingTest)
#include "tst_textfolding.moc"
