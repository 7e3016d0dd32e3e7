#include "WordQuery.h"

#include "TextFolding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class WordQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsFoundByItsBeginning();
    void theMiddleOfAWordIsNotFound();
    void digitsAreFoundAcrossWhatSeparatesThem();
    void aQueryWithLettersIsNotReadAsANumber();
    void anEmptyQueryMatchesEverything();
    void itAgreesWithMatchesWords();

private:
    const SearchableText m_text = SearchableText::of(u"Íñigo Núñez-Luna inigo@example.org +1 (305) 555-0142"_s);
};

void WordQueryTest::aWordIsFoundByItsBeginning()
{
    QVERIFY(WordQuery(u"iñi"_s).matches(m_text));
    QVERIFY(WordQuery(u"LUNA nun"_s).matches(m_text));
    QVERIFY(WordQuery(u"inigo@exam"_s).matches(m_text));
}

void WordQueryTest::theMiddleOfAWordIsNotFound()
{
    QVERIFY(!WordQuery(u"ñigo"_s).matches(m_text));
    QVERIFY(!WordQuery(u"luna pedro"_s).matches(m_text));
}

void WordQueryTest::digitsAreFoundAcrossWhatSeparatesThem()
{
    QVERIFY(WordQuery(u"3055550142"_s).matches(m_text));
    QVERIFY(WordQuery(u"555 01-42"_s).matches(m_text));
    QVERIFY(!WordQuery(u"0143"_s).matches(m_text));
}

void WordQueryTest::aQueryWithLettersIsNotReadAsANumber()
{
    QVERIFY(!WordQuery(u"x3055550142"_s).matches(m_text));
}

void WordQueryTest::anEmptyQueryMatchesEverything()
{
    QVERIFY(WordQuery(QString()).matches(m_text));
    QVERIFY(WordQuery(u" - "_s).matches(SearchableText::of(QString())));
}

void WordQueryTest::itAgreesWithMatchesWords()
{
    const QStringList texts {u"Mateo Luna"_s, u"Łucja 555-0142"_s, u"O'Hara, Ana"_s, u""_s, u"\u0663\u0664"_s};
    const QStringList queries {u""_s, u"m"_s, u"luna"_s, u"ana o"_s, u"5550"_s, u"34"_s, u"'"_s, u"lu 555"_s};
    for (const QString &text : texts) {
        for (const QString &query : queries)
            QCOMPARE(WordQuery(query).matches(SearchableText::of(text)), matchesWords(text, query));
    }
}

QTEST_GUILESS_MAIN(WordQueryTest)
#include "tst_wordquery.moc"
