#include "NameVeil.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

KnownIdentity mateo()
{
    Client client;
    client.name = u"Mateo Luna Pérez"_s;
    client.caregiver = u"mother Carmen"_s;
    client.email = u"carmen@example.org"_s;
    client.phone = u"(305) 555-0134"_s;
    client.address = u"12 Calle Ocho, Apt 4\nMiami 33135"_s;
    client.memberNumber = u"MBR-4471902"_s;
    client.birthDate = QDate(2017, 3, 9);
    KnownIdentity identity = identityOf(client);
    identity.people.append({u"Sofía Rivas"_s, u"May Ortega"_s});
    return identity;
}

NoteInput session()
{
    NoteInput input;
    input.clientName = u"Mateo Luna Pérez"_s;
    input.provider.name = u"Ana Beltrán"_s;
    input.facts.words.insert(FactField::Supervisor, u"The BCBA Inés Quiroga, directs the case"_s);
    Participant aunt;
    aunt.person = u"Rosario Luna"_s;
    input.facts.participants.append(aunt);
    return input;
}

} // namespace

/// What a text names somebody by is taken out of it, and comes back.
class NameFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientBecomesTheClient_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("at the beginning") << u"Mateo hit the table."_s << u"The client hit the table."_s;
        QTest::newRow("of his") << u"We read Mateo’s book."_s << u"We read the client’s book."_s;
        QTest::newRow("whole") << u"Today Mateo Luna Pérez slept."_s << u"Today the client slept."_s;
        QTest::newRow("without accents") << u"today MATEO LUNA PEREZ slept"_s << u"today the client slept"_s;
        QTest::newRow("in small letters") << u"then mateo cried"_s << u"then the client cried"_s;
        QTest::newRow("initials") << u"MLP cried, then M.L.P. slept"_s << u"The client cried, then the client slept"_s;
        QTest::newRow("after a label") << u"Observations: Mateo slept."_s << u"Observations: The client slept."_s;
        QTest::newRow("a word of every day") << u"he drew a luna"_s << u"he drew a [P1]"_s;
        QTest::newRow("twice") << u"Mateo and Mateo"_s << u"The client and the client"_s;
        QTest::newRow("part of a word") << u"matemática"_s << u"matemática"_s;
    }
    void theClientBecomesTheClient()
    {
        QFETCH(QString, own);
        QFETCH(QString, hidden);
        NameVeil veil(mateo(), session(), NoteLanguage::English);
        QCOMPARE(veil.hideInOwnWords(own), hidden);
        QVERIFY(!veil.identifies(hidden));
    }

    void inSpanishTheArticleRunsOn()
    {
        NameVeil veil(mateo(), session(), NoteLanguage::Spanish);
        QCOMPARE(veil.hideInOwnWords(u"Se le dio a Mateo el libro de Mateo."_s),
                 u"Se le dio al cliente el libro del cliente."_s);
        QCOMPARE(veil.hideInOwnWords(u"Mateo durmió con Mateo."_s), u"El cliente durmió con el cliente."_s);
        QCOMPARE(veil.hideInOwnWords(u"A Mateo le gustó."_s), u"Al cliente le gustó."_s);
    }

    void everythingElseComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("gone");
        QTest::newRow("who cares") << u"Carmen said he slept."_s << u"Carmen"_s;
        QTest::newRow("a participant") << u"Then Rosario Luna came."_s << u"Rosario|Luna"_s;
        QTest::newRow("the provider") << u"Ana Beltrán and Ana left."_s << u"Ana|Beltrán"_s;
        QTest::newRow("the supervisor") << u"The BCBA told Quiroga."_s << u"Quiroga"_s;
        QTest::newRow("another client") << u"He played with Sofía."_s << u"Sofía"_s;
        QTest::newRow("another client whole") << u"SOFIA RIVAS came"_s << u"SOFIA|RIVAS"_s;
        QTest::newRow("another client in small letters") << u"he played with sofia."_s << u"sofia"_s;
        QTest::newRow("a stranger") << u"He played with Zoraida at home."_s << u"Zoraida"_s;
        QTest::newRow("a stranger at the beginning") << u"Lucía hit him."_s << u"Lucía"_s;
        QTest::newRow("mail") << u"Write to ana.b+x@mail.example.org today."_s << u"ana.b|example"_s;
        QTest::newRow("a page") << u"See https://example.org/mateo?x=1 now."_s << u"https|example"_s;
        QTest::newRow("a telephone") << u"Call 305 555 0134 or +1 (786) 555-0199."_s << u"555|0134|0199|786"_s;
        QTest::newRow("a member number") << u"Number 4471902 or mbr-4471902."_s << u"4471902"_s;
        QTest::newRow("a street") << u"They live at 12 Calle Ocho."_s << u"Calle|Ocho"_s;
        QTest::newRow("dates") << u"Born 3/9/2017, 2017-03-09, March 9, 2017, 9 de marzo de 2017, 9 March."_s
                               << u"2017|March|marzo"_s;
        QTest::newRow("a month and a year") << u"Since Marzo de 2017 and May 2018"_s << u"2017|2018"_s;
    }
    void everythingElseComesBackAsItWas()
    {
        QFETCH(QString, own);
        QFETCH(QString, gone);
        NameVeil veil(mateo(), session(), NoteLanguage::English);
        const QString hidden = veil.hideInOwnWords(own);
        const QStringList words = gone.split(u'|');
        for (const QString &word : words)
            QVERIFY2(!hidden.contains(word, Qt::CaseInsensitive), qPrintable(hidden));
        QVERIFY2(!veil.identifies(hidden), qPrintable(hidden));
        QCOMPARE(veil.reveal(hidden), own);
        // As models write codes.
        QString loose = hidden;
        loose.replace(u"[P"_s, u"[ p-"_s);
        QCOMPARE(veil.reveal(loose), own);
    }

    void whatNamesNobodyStays_data()
    {
        QTest::addColumn<QString>("own");
        for (const char *text :
             {"Alert and ready to work. Ate 3 of 4 meals on Monday.", "We may try 10 of 12 trials (83%).",
              "VB-MAPP, levels 1 and 2; the ABA team will help.", "It took 1 minute and 35 seconds.",
              "The RBT used 5 tokens, 10-15 times. I observed.", "At 4:30 PM the session ended."})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatNamesNobodyStays()
    {
        QFETCH(QString, own);
        NameVeil veil(mateo(), session(), NoteLanguage::English);
        QCOMPARE(veil.hideInOwnWords(own), own);
        QCOMPARE(veil.hideInWritten(own), own);
    }

    void aWordOfTheWritersIsNotTakenForTheClient()
    {
        KnownIdentity identity;
        identity.client = u"Power Will"_s;
        NameVeil veil(identity, {}, NoteLanguage::English);
        const QString sentence = u"Power cards were used; the power card will stay."_s;
        const QString hidden = veil.hideInWritten(sentence);
        QVERIFY(!hidden.contains(u"The client"_s));
        QVERIFY(!hidden.contains(u"Power"_s));
        QCOMPARE(veil.reveal(hidden), sentence);
        // In a person's own words it may be either: the words come back.
        const QString own = u"Will continue both programs."_s;
        QCOMPARE(veil.reveal(veil.hideInOwnWords(own)), own);
    }

    void aCodeThatStandsForNothingStays()
    {
        const NameVeil veil(mateo(), session(), NoteLanguage::English);
        QCOMPARE(veil.reveal(u"[P9] and X12 and [x]"_s), u"[P9] and X12 and [x]"_s);
    }

    void whatIsStillThereIsFoundAnotherWay_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"mateo luna perez"_s, u"Mateo"_s, u"the Luna family"_s, u"call 305.555.0134"_s, u"mbr-4471902"_s,
              u"sofia rivas"_s, u"calle ocho 12 calle ocho"_s, u"09/03/2017"_s, u"3/9/2017"_s, u"9 de marzo"_s,
              u"march 9"_s, u"CARMEN@EXAMPLE.ORG"_s, u"2017-03-09"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsStillThereIsFoundAnotherWay()
    {
        QFETCH(QString, text);
        const NameVeil veil(mateo(), session(), NoteLanguage::English);
        QVERIFY(veil.identifies(text));
        QVERIFY(!veil.identifies(u"The client asked [P1] for help 3 of 9 times."_s));
    }

    void aLongTextIsQuick()
    {
        NameVeil veil(mateo(), session(), NoteLanguage::Spanish);
        for (const QString &piece : {u"1"_s, u"1 "_s, u"("_s, u"a-"_s, u"A1-"_s, u"Mateo "_s, u"."_s, u"Zz "_s}) {
            QElapsedTimer clock;
            clock.start();
            const QString text = piece.repeated(4000 / piece.size());
            QCOMPARE(veil.hideInOwnWords(text).isEmpty(), false);
            QVERIFY2(clock.elapsed() < 1500, qPrintable(piece + QString::number(clock.elapsed())));
        }
    }
};

QTEST_GUILESS_MAIN(NameFinderTest)
#include "tst_namefinder.moc"
