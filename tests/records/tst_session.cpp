#include "Client.h"
#include "Session.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;

Session goodSession()
{
    Session session;
    session.start = {1'700'000'000, "Europe/Madrid"};
    return session;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionLastsAMinuteToADay();
    void theZoneMustBeKnown();
    void notesHaveALimit();
    void privateNotesComeFirstInThePreview();
    void thePreviewIsOneLine();
    void aShortPreviewIsWhole();
    void theCutNeverSplitsACharacter_data();
    void theCutNeverSplitsACharacter();
    void hugeNotesArePreviewedAtOnce();
};

void SessionTest::aSessionLastsAMinuteToADay()
{
    Session session = goodSession();
    for (const int minutes : {1, 60, 1440}) {
        session.durationMinutes = minutes;
        QVERIFY(validateSession(session));
    }
    for (const int minutes : {-60, 0, 1441}) {
        session.durationMinutes = minutes;
        QCOMPARE(validateSession(session).error().code, ErrorCode::DurationOutOfRange);
    }
}

void SessionTest::theZoneMustBeKnown()
{
    Session session = goodSession();
    for (const QByteArray &zone : {QByteArray(), QByteArray("Mars/Olympus"), QByteArray("america new york")}) {
        session.start.zone = zone;
        QCOMPARE(validateSession(session).error().code, ErrorCode::TimeZoneUnknown);
    }
    session.start.zone = "America/Santiago";
    QVERIFY(validateSession(session));
}

void SessionTest::notesHaveALimit()
{
    Session session = goodSession();
    session.customerNotes = QString(maxNotesLength, u'ñ');
    session.privateNotes = session.customerNotes;
    QVERIFY(validateSession(session));
    session.privateNotes += u'.';
    QCOMPARE(validateSession(session).error().code, ErrorCode::TextTooLong);
    QCOMPARE(validateSession(session).error().subject, u"privateNotes"_s);
    session.customerNotes += u'.';
    QCOMPARE(validateSession(session).error().subject, u"customerNotes"_s);
}

void SessionTest::privateNotesComeFirstInThePreview()
{
    QCOMPARE(notesPreview(u"Bring the cards"_s, u"Slept badly"_s), u"Slept badly"_s);
    QCOMPARE(notesPreview(u"Bring the cards"_s, {}), u"Bring the cards"_s);
    QCOMPARE(notesPreview(u"Bring the cards"_s, u" \n\t "_s), u"Bring the cards"_s);
    QCOMPARE(notesPreview({}, {}), QString());
}

void SessionTest::thePreviewIsOneLine()
{
    QCOMPARE(notesPreview({}, u"\n First\r\nsecond\u2028third\t \u00A0fourth \n"_s), u"First second third fourth"_s);
    QCOMPARE(notesPreview({}, u"a\u0000b\u0007c"_s), u"a b c"_s);
}

void SessionTest::aShortPreviewIsWhole()
{
    const QString exact(previewLength, u'x');
    QCOMPARE(notesPreview({}, exact), exact);
    QCOMPARE(notesPreview({}, exact + u'y'), exact);
    QCOMPARE(notesPreview({}, family), family);
    const QString rightToLeft = u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627"_s;
    QCOMPARE(notesPreview({}, rightToLeft), rightToLeft);
}

void SessionTest::theCutNeverSplitsACharacter_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("a surrogate pair") << u"\U0001F600"_s;
    QTest::newRow("a family") << family;
    QTest::newRow("a flag") << u"\U0001F1E8\U0001F1F1"_s;
    QTest::newRow("a skin tone") << u"\U0001F44B\U0001F3FD"_s;
    QTest::newRow("a decomposed letter") << u"n\u0303"_s;
}

void SessionTest::theCutNeverSplitsACharacter()
{
    QFETCH(QString, character);
    for (qsizetype before = previewLength - 12; before <= previewLength; ++before) {
        const QString lead(before, u'x');
        const QString preview = notesPreview({}, lead + character + u"tail that goes on and on"_s);
        QVERIFY(preview.size() <= previewLength);
        const bool fits = before + character.size() <= previewLength;
        QCOMPARE(preview.startsWith(lead + character), fits);
        if (!fits)
            QCOMPARE(preview, lead);
    }
    // A letter that is longer than the preview still leaves whole code points.
    const QString heap = u"\U0001D4D0"_s + QString(500, QChar(0x0301));
    const QString preview = notesPreview({}, heap);
    QVERIFY(!preview.isEmpty());
    QVERIFY(preview.size() <= previewLength);
    QVERIFY(!preview.back().isHighSurrogate());
}

void SessionTest::hugeNotesArePreviewedAtOnce()
{
    const QString huge = u"word "_s.repeated(40'000'000 / 5);
    QElapsedTimer timer;
    timer.start();
    const QString preview = notesPreview({}, huge);
    QVERIFY(timer.elapsed() < 50);
    QVERIFY(preview.size() <= previewLength);
    QVERIFY(preview.startsWith(u"word word"_s));
}

QTEST_APPLESS_MAIN(SessionTest)
#include "tst_session.moc"
