#include "NoteWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const NoteStyle english {NoteLanguage::English, NoteTemplate::Narrative, QLocale(u"en_US"_s)};
const NoteStyle spanish {NoteLanguage::Spanish, NoteTemplate::Narrative, QLocale(u"es_ES"_s)};

QString listed(const QStringList &words, NoteLanguage language)
{
    QList<Said> items;
    for (const QString &word : words)
        items.append({word, {}});
    return NoteWords::list(items, language).text;
}

} // namespace

class TestNoteWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEndWithAnAnd()
    {
        QCOMPARE(listed({}, NoteLanguage::English), QString());
        QCOMPARE(listed({u"a"_s}, NoteLanguage::English), u"a"_s);
        QCOMPARE(listed({u"a"_s, u"b"_s}, NoteLanguage::English), u"a and b"_s);
        QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}, NoteLanguage::English), u"a, b and c"_s);
        QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}, NoteLanguage::Spanish), u"a, b y c"_s);
        QCOMPARE(listed({u"padre"_s, u"hijo"_s}, NoteLanguage::Spanish), u"padre e hijo"_s);
    }

    void spanishAndChangesBeforeTheSoundOfAnI_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("conjunction");
        QTest::newRow("i") << u"imitación"_s << u"e"_s;
        QTest::newRow("accented i") << u"índice"_s << u"e"_s;
        QTest::newRow("hi") << u"hilo"_s << u"e"_s;
        QTest::newRow("capital") << u"Inés"_s << u"e"_s;
        QTest::newRow("in quotes") << u"“Imitar”"_s << u"e"_s;
        QTest::newRow("hie is a consonant") << u"hielo"_s << u"y"_s;
        QTest::newRow("hia is a diphthong") << u"hiato"_s << u"y"_s;
        QTest::newRow("iones") << u"iones"_s << u"y"_s;
        QTest::newRow("y") << u"yoga"_s << u"y"_s;
        QTest::newRow("a") << u"ayuda"_s << u"y"_s;
    }
    void spanishAndChangesBeforeTheSoundOfAnI()
    {
        QFETCH(QString, next);
        QTEST(NoteWords::spanishAnd(next), "conjunction");
    }

    void spanishOrChangesBeforeTheSoundOfAnO()
    {
        QCOMPARE(NoteWords::spanishOr(u"otro"_s), u"u"_s);
        QCOMPARE(NoteWords::spanishOr(u"hora"_s), u"u"_s);
        QCOMPARE(NoteWords::spanishOr(u"Óscar"_s), u"u"_s);
        QCOMPARE(NoteWords::spanishOr(u"ayuda"_s), u"o"_s);
        QCOMPARE(NoteWords::spanishOr(u"hilo"_s), u"o"_s);
    }

    void prepositionsRunTogetherWithTheArticle()
    {
        QCOMPARE(NoteWords::spanishOf(u"el retiro"_s), u"del retiro"_s);
        QCOMPARE(NoteWords::spanishOf(u"la mesa"_s), u"de la mesa"_s);
        QCOMPARE(NoteWords::spanishOf(u"El Salvador"_s), u"de El Salvador"_s);
        QCOMPARE(NoteWords::spanishOf(u"elogio"_s), u"de elogio"_s);
        QCOMPARE(NoteWords::spanishTo(u"el aleteo"_s), u"al aleteo"_s);
        QCOMPARE(NoteWords::spanishTo(u"los saltos"_s), u"a los saltos"_s);
    }

    void percentagesFollowTheRegion()
    {
        QCOMPARE(NoteWords::percent(80, QLocale(u"en_US"_s)), u"80%"_s);
        QCOMPARE(NoteWords::percent(80, QLocale(u"es_MX"_s)), u"80%"_s);
        QCOMPARE(NoteWords::percent(80, QLocale(u"es_US"_s)), u"80%"_s);
        QCOMPARE(NoteWords::percent(80, QLocale(u"es_ES"_s)), u"80\u00A0%"_s);
        QCOMPARE(NoteWords::percent(80, QLocale(u"es_CO"_s)), u"80\u00A0%"_s);
    }

    void ratesHaveAtMostOneDecimal()
    {
        const QLocale english(u"en_US"_s);
        QCOMPARE(NoteWords::hourlyRate(12, 30, english), u"24"_s);
        QCOMPARE(NoteWords::hourlyRate(1, 8, english), u"7.5"_s);
        QCOMPARE(NoteWords::hourlyRate(1, 7, english), u"8.6"_s);
        QCOMPARE(NoteWords::hourlyRate(1, 8, QLocale(u"es_ES"_s)), u"7,5"_s);
        QCOMPARE(NoteWords::hourlyRate(0, 8, english), u"0"_s);
    }

    void timesAreSaidInWords()
    {
        QCOMPARE(NoteWords::timeSpan(0, english), u"0 seconds"_s);
        QCOMPARE(NoteWords::timeSpan(1, english), u"1 second"_s);
        QCOMPARE(NoteWords::timeSpan(90, english), u"1 minute and 30 seconds"_s);
        QCOMPARE(NoteWords::timeSpan(3600, english), u"1 hour"_s);
        QCOMPARE(NoteWords::timeSpan(7265, english), u"2 hours, 1 minute and 5 seconds"_s);
        QCOMPARE(NoteWords::timeSpan(7265, spanish), u"2 horas, 1 minuto y 5 segundos"_s);
        QCOMPARE(NoteWords::minutes(1, spanish), u"1 minuto"_s);
        QCOMPARE(NoteWords::minutes(90, english), u"90 minutes"_s);
    }

    void theClockIsReadAsTheRegionDoes()
    {
        const auto at = [](int hour, int minute) {
            return ZonedTime::fromWall(QDate(2026, 11, 17), QTime(hour, minute), "America/New_York");
        };
        QCOMPARE(NoteWords::fromTo(at(16, 0), at(17, 30), english), u"from 4:00 PM to 5:30 PM"_s);
        QCOMPARE(NoteWords::fromTo(at(16, 0), at(17, 30), spanish), u"de las 16:00 a las 17:30"_s);
        const NoteStyle mexican {NoteLanguage::Spanish, NoteTemplate::Narrative, QLocale(u"es_US"_s)};
        // Tables of different years write "p. m." and "p.m.".
        QCOMPARE(NoteWords::fromTo(at(13, 0), at(14, 30), mexican)
                     .replace(QChar(QChar::Nbsp), u' ')
                     .replace(u". "_s, u"."_s),
                 u"de la 1:00 p.m.a las 2:30 p.m."_s);
        const ZonedTime nextDay = ZonedTime::fromWall(QDate(2026, 11, 18), QTime(0, 30), "America/New_York");
        QCOMPARE(NoteWords::fromTo(at(23, 0), nextDay, english), u"from 11:00 PM to 12:30 AM the next day"_s);
        QCOMPARE(NoteWords::fromTo(at(23, 0), nextDay, spanish), u"de las 23:00 a las 0:30 del día siguiente"_s);
        QCOMPARE(NoteWords::date(QDate(2026, 11, 17), english), u"Tuesday, November 17, 2026"_s);
        QCOMPARE(NoteWords::date(QDate(2026, 11, 17), spanish), u"martes, 17 de noviembre de 2026"_s);
    }

    void aSentenceHasACapitalAndAPeriod()
    {
        QCOMPARE(asSentence({u" ¿así?"_s, {}}).text, u"¿Así?"_s);
        QCOMPARE(asSentence({u"“one” was used"_s, {}}).text, u"“One” was used."_s);
        QCOMPARE(asSentence({u"He said “stop.”"_s, {}}).text, u"He said “stop.”"_s);
        QCOMPARE(asSentence({u"done."_s, {}}).text, u"Done."_s);
        QCOMPARE(asSentence({u""_s, {}}).text, QString());
    }

    void onlyPartsThatAreNamedAreSaid()
    {
        const FactId one {FactField::Reinforcer, 1};
        const FactId two {FactField::Reinforcer, 2};
        const Said said = say(u"%2 and 80% of %2", {{u"a"_s, {one}}, {u"b"_s, {two}}});
        QCOMPARE(said.text, u"b and 80% of b"_s);
        QCOMPARE(said.facts, QList<FactId> {two});
    }
};

QTEST_GUILESS_MAIN(TestNoteWords)
#include "tst_notewords.moc"
