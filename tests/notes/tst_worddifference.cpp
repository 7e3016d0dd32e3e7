#include "WordDifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

using Kind = WordDifference::Kind;

/// "same -removed- +added+": short enough to compare at a glance.
QString shown(const QList<WordDifference> &differences)
{
    QString text;
    for (const WordDifference &piece : differences) {
        const QString sign = piece.kind == Kind::Same ? QString() : piece.kind == Kind::Removed ? u"-"_s : u"+"_s;
        text += sign + piece.text + sign;
    }
    return text;
}

QString textWithout(Kind kind, const QList<WordDifference> &differences)
{
    QString text;
    for (const WordDifference &piece : differences) {
        if (piece.kind != kind)
            text += piece.text;
    }
    return text;
}

} // namespace

/// What differs between two versions of a note.
class WordDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNamesTheWordsThatDiffer_data();
    void itNamesTheWordsThatDiffer();
    void bothTextsCanBeReadFromIt();
    void asFewWordsAsThereCanBe();
    void longTextsWithNothingInCommonAreReplacedWhole();
};

void WordDifferenceTest::itNamesTheWordsThatDiffer_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing at all") << QString() << QString() << QString();
    QTest::newRow("the same") << u"Calm."_s << u"Calm."_s << u"Calm."_s;
    QTest::newRow("all new") << QString() << u"Calm day."_s << u"+Calm day.+"_s;
    QTest::newRow("all gone") << u"Calm day."_s << QString() << u"-Calm day.-"_s;
    QTest::newRow("a number") << u"8/10 correct (80%)."_s << u"9/10 correct (90%)."_s
                              << u"-8/10-+9/10+ correct (-80-+90+%)."_s;
    QTest::newRow("a sign") << u"Calm, then loud"_s << u"Calm; then loud"_s << u"Calm-,-+;+ then loud"_s;
    QTest::newRow("words beside each other")
        << u"He hit the wall twice."_s << u"He hit a door twice."_s << u"He hit -the wall-+a door+ twice."_s;
    QTest::newRow("a word put in") << u"Mateo jugó bien."_s << u"Mateo jugó muy bien."_s << u"Mateo jugó +muy +bien."_s;
    QTest::newRow("a paragraph added") << u"One.\n\nTwo."_s << u"One.\n\nTwo.\n\nThree."_s
                                       << u"One.\n\nTwo.+\n\nThree.+"_s;
    QTest::newRow("lines stay apart") << u"A one\nB two"_s << u"A uno\nB dos"_s << u"A -one-+uno+\nB -two-+dos+"_s;
    QTest::newRow("beyond the basic plane") << u"🖐 done"_s << u"🦶 done"_s << u"-🖐-+🦶+ done"_s;
    QTest::newRow("an accent") << u"La sesion"_s << u"La sesión"_s << u"La -sesion-+sesión+"_s;
}

void WordDifferenceTest::itNamesTheWordsThatDiffer()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(wordDifference(before, after)), "expected");
}

void WordDifferenceTest::bothTextsCanBeReadFromIt()
{
    const QStringList words {u"he"_s, u"said"_s, u"8/10"_s, u" "_s, u"  "_s, u"\n"_s, u"."_s, u"(no)"_s, u"¿qué?"_s};
    QRandomGenerator random(2026);
    const auto text = [&] {
        QString made;
        for (int i = int(random.bounded(40)); i > 0; --i)
            made += words.at(int(random.bounded(words.size()))) + (random.bounded(2) == 0 ? u" "_s : QString());
        return made;
    };
    for (int i = 0; i < 3'000; ++i) {
        const QString before = text();
        const QString after = random.bounded(2) == 0 ? text() : before + text();
        const auto differences = wordDifference(before, after);
        QCOMPARE(textWithout(Kind::Added, differences), before);
        QCOMPARE(textWithout(Kind::Removed, differences), after);
        for (qsizetype piece = 0; piece < differences.size(); ++piece) {
            QVERIFY(!differences.at(piece).text.isEmpty());
            QVERIFY(piece == 0 || differences.at(piece).kind != differences.at(piece - 1).kind);
        }
    }
}

void WordDifferenceTest::asFewWordsAsThereCanBe()
{
    // One word out of a long note: nothing else is marked.
    QStringList words;
    for (int i = 0; i < 5'000; ++i)
        words.append(u"w%1"_s.arg(i % 700));
    const QString before = words.join(u' ');
    words[2'500] = u"other"_s;
    const auto differences = wordDifference(before, words.join(u' '));
    QCOMPARE(differences.size(), 4);
    QCOMPARE(differences.at(1), WordDifference({Kind::Removed, u"w400"_s}));
    QCOMPARE(differences.at(2), WordDifference({Kind::Added, u"other"_s}));
}

void WordDifferenceTest::longTextsWithNothingInCommonAreReplacedWhole()
{
    QString before;
    QString after;
    for (int i = 0; i < 10'000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1-"_s.arg(i);
    }
    const auto differences = wordDifference(before, after);
    QCOMPARE(textWithout(Kind::Added, differences), before);
    QCOMPARE(textWithout(Kind::Removed, differences), after);
}

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "tst_worddifference.moc"
