#include "ConfirmationText.h"

#include "ClientLocale.h"
#include "EmailAddresses.h"

#include <QTest>
#include <QUrlQuery>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale spanish(QLocale::Spanish, QLocale::Mexico);

SessionNotice usual(const QLocale &locale = english)
{
    SessionNotice notice;
    notice.uid = u"practice-7@bitacora"_s;
    notice.status = SessionStatus::Confirmed;
    notice.start = ZonedTime::fromWall({2026, 11, 20}, {16, 0}, "America/New_York");
    notice.durationMinutes = 90;
    notice.service = u"Direct therapy"_s;
    notice.location = u"12 Main St"_s;
    notice.notes = u"Bring water.\r\nGate 4"_s;
    notice.practitioner = {u"Ana Ruiz"_s, u"BCBA"_s, u"Ruiz Therapy"_s, {}};
    notice.recipients = {u"carmen@example.com"_s};
    notice.locale = locale;
    return notice;
}

QString decodedBody(const QUrl &url)
{
    return QUrlQuery(url).queryItemValue(u"body"_s, QUrl::FullyDecoded);
}

} // namespace

class TestConfirmationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConfirmationSaysAllThatAClientNeeds()
    {
        const ConfirmationText text(usual());
        QString subject = text.subject();
        // Some versions of the world's date formats part the time by a narrow space.
        QCOMPARE(subject.replace(QChar(0x202f), u' '), u"Your session on Friday, November 20, 2026, 4:00 PM"_s);
        QString body = text.body();
        QCOMPARE(body.replace(QChar(0x202f), u' '),
                 u"Hello,\n\n"
                 "Your session is confirmed. These are the details:\n\n"
                 "Service: Direct therapy\n"
                 "Date: Friday, November 20, 2026\n"
                 "Time: 4:00 PM – 5:30 PM (New York time)\n"
                 "Place: 12 Main St\n\n"
                 "Bring water.\nGate 4\n\n"
                 "If you cannot come, please let me know.\n\n"
                 "Kind regards,\nAna Ruiz, BCBA\nRuiz Therapy\n"_s);
    }

    void theClientsLanguageCounts()
    {
        const ConfirmationText text(usual(spanish));
        QVERIFY2(text.subject().startsWith(u"Su sesión del viernes, 20 de noviembre de 2026, "_s),
                 qPrintable(text.subject()));
        const QString body = text.body();
        for (const QString &part : {u"Hola:\n"_s, u"Su sesión está confirmada."_s, u"Lugar: 12 Main St\n"_s,
                                    u"(hora de New York)"_s, u"avíseme"_s, u"Un saludo cordial,\n"_s})
            QVERIFY2(body.contains(part), qPrintable(body));
    }

    void everyStateHasItsWords_data()
    {
        QTest::addColumn<SessionStatus>("status");
        QTest::addColumn<bool>("moved");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("dice");
        QTest::newRow("pending") << SessionStatus::Pending << false << u"whether the time suits you"_s
                                 << u"si el horario le conviene"_s;
        QTest::newRow("confirmed") << SessionStatus::Confirmed << false << u"is confirmed"_s << u"está confirmada"_s;
        QTest::newRow("moved") << SessionStatus::Confirmed << true << u"has a new time"_s << u"un nuevo horario"_s;
        QTest::newRow("moved, pending") << SessionStatus::Pending << true << u"has a new time. Could you"_s
                                        << u"un nuevo horario. ¿Podría"_s;
        QTest::newRow("cancelled") << SessionStatus::Cancelled << true << u"will not take place"_s
                                   << u"no tendrá lugar"_s;
        QTest::newRow("completed") << SessionStatus::Completed << false << u"These are the details"_s
                                   << u"Estos son los datos"_s;
    }

    void everyStateHasItsWords()
    {
        QFETCH(const SessionStatus, status);
        QFETCH(const bool, moved);
        QFETCH(const QString, says);
        QFETCH(const QString, dice);
        SessionNotice notice = usual();
        notice.status = status;
        notice.isMoved = moved;
        const QString inEnglish = ConfirmationText(notice).body();
        QVERIFY2(inEnglish.contains(says), qPrintable(inEnglish));
        notice.locale = spanish;
        const QString inSpanish = ConfirmationText(notice).body();
        QVERIFY2(inSpanish.contains(dice), qPrintable(inSpanish));
        QCOMPARE(inEnglish.contains(u"Gate 4"_s), status != SessionStatus::Cancelled);
        QCOMPARE(inEnglish.contains(u"If you cannot come"_s),
                 status == SessionStatus::Pending || status == SessionStatus::Confirmed);
    }

    void anEndOnAnotherDayIsSaidWithItsDay()
    {
        SessionNotice notice = usual();
        notice.start = ZonedTime::fromWall({2026, 11, 20}, {23, 30}, "UTC");
        const QString body = ConfirmationText(notice).body();
        QVERIFY2(body.contains(u"– Saturday, November 21, 2026, 1:00"_s), qPrintable(body));
        QVERIFY2(body.contains(u"(universal time, UTC)"_s), qPrintable(body));
    }

    void theLinkIsEncodedWholly()
    {
        SessionNotice notice = usual();
        notice.recipients = {u"o'luna+x?y&z@example.com"_s, u"b@example.com"_s};
        notice.notes = u"50 % off & more? a=b #1 \"ñ\" 👩‍👧 +1"_s;
        const ConfirmationText text(notice);
        const MailLink link = text.link();
        QVERIFY(!link.areNotesCut);
        QVERIFY(link.url.isValid());
        const QByteArray bytes = link.url.toEncoded();
        QVERIFY2(bytes.startsWith("mailto:o%27luna%2Bx%3Fy%26z@example.com,b@example.com?subject="), bytes.constData());
        QCOMPARE(bytes.count('&'), 1);
        QCOMPARE(bytes.count('?'), 1);
        for (const char letter : {' ', '#', '"', '+', '\n', '\r'})
            QVERIFY2(!bytes.contains(letter), bytes.constData());
        QVERIFY(bytes.contains("%0D%0A"));
        QCOMPARE(bytes.count("%0A"), bytes.count("%0D%0A"));
        QCOMPARE(decodedBody(link.url).replace(u"\r\n"_s, u"\n"_s), text.body());
        QCOMPARE(QUrlQuery(link.url).queryItemValue(u"subject"_s, QUrl::FullyDecoded), text.subject());
    }

    void withoutARecipientTheMailProgramAsksForOne()
    {
        SessionNotice notice = usual();
        notice.recipients.clear();
        QVERIFY(ConfirmationText(notice).link().url.toEncoded().startsWith("mailto:?subject="));
    }

    void longNotesAreCutKindly_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::newRow("words") << u"Please bring the blue folder. "_s.repeated(200);
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s.repeated(300);
        QTest::newRow("one word") << QString(100'000, u'ñ');
        QTest::newRow("lines") << u"una línea\n"_s.repeated(300);
    }

    void longNotesAreCutKindly()
    {
        QFETCH(const QString, notes);
        for (const QLocale &locale : {english, spanish}) {
            SessionNotice notice = usual(locale);
            notice.notes = notes;
            const ConfirmationText text(notice);
            const MailLink link = text.link();
            QVERIFY(link.areNotesCut);
            const qsizetype size = link.url.toEncoded().size();
            QVERIFY(size <= ConfirmationText::longestLink);
            // As much of them as there is room for, to a word or a picture made of many parts.
            QVERIFY2(size > ConfirmationText::longestLink - 400, qPrintable(QString::number(size)));
            const QString body = decodedBody(link.url);
            QVERIFY2(body.contains(locale.language() == QLocale::Spanish ? u"le enviaré el resto"_s
                                                                         : u"I will send you the rest"_s),
                     qPrintable(body));
            QVERIFY(!body.contains(QChar::ReplacementCharacter));
            QVERIFY(body.contains(u"Ana Ruiz"_s));
            // The whole of them is there to be copied.
            QVERIFY(text.body().contains(notes.trimmed()));
        }
    }

    void aCancellationNeedsNoNotesToFit()
    {
        SessionNotice notice = usual();
        notice.status = SessionStatus::Cancelled;
        notice.notes = QString(5000, u'x');
        QVERIFY(!ConfirmationText(notice).link().areNotesCut);
    }

    void theLanguageOfARecordIsFound_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QLocale>("interface");
        QTest::addColumn<QLocale>("expected");
        QTest::newRow("same") << u"en"_s << english << english;
        QTest::newRow("other") << u"es"_s << english << QLocale(QLocale::Spanish, QLocale::UnitedStates);
        QTest::newRow("with a region") << u"es-CO"_s << english << QLocale(QLocale::Spanish, QLocale::UnitedStates);
        QTest::newRow("underscore") << u"EN_gb"_s << spanish << QLocale(QLocale::English);
        QTest::newRow("unknown") << u"fr"_s << spanish << spanish;
        QTest::newRow("none") << QString() << english << english;
        QTest::newRow("nowhere") << u"es"_s << QLocale::c() << QLocale(QLocale::Spanish, QLocale::LatinAmerica);
    }

    void theLanguageOfARecordIsFound()
    {
        QFETCH(const QString, tag);
        QFETCH(const QLocale, interface);
        QFETCH(const QLocale, expected);
        QCOMPARE(clientLocale(tag, interface).language(), expected.language());
        QCOMPARE(clientLocale(tag, interface), expected);
    }

    void addressesAreFoundInTexts()
    {
        QCOMPARE(emailAddresses(u"carmen@example.com"_s), QStringList {u"carmen@example.com"_s});
        QCOMPARE(emailAddresses(u"a@example.org; b@example.org,a@EXAMPLE.org"_s),
                 QStringList({u"a@example.org"_s, u"b@example.org"_s}));
        QCOMPARE(emailAddresses(u"100 Main St\n305-555-0100 · office@example.org"_s),
                 QStringList {u"office@example.org"_s});
        QCOMPARE(emailAddresses(u"E-mail:ana@example.org. <mailto:b@example.org>"_s),
                 QStringList({u"ana@example.org"_s, u"b@example.org"_s}));
        QVERIFY(emailAddresses(u"no address @ here@ @there"_s).isEmpty());
        QCOMPARE(emailAddresses(u"a@example.org\r\nBCC:x"_s), QStringList {u"a@example.org"_s});
    }
};

QTEST_GUILESS_MAIN(TestConfirmationText)
#include "tst_confirmationtext.moc"
