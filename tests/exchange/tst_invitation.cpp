#include "Invitation.h"
#include "InvitationFile.h"
#include "ReadInvitation.h"
#include "SessionNotice.h"
#include "UtcZone.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

SessionNotice noticeAt(QDate date, QTime time, const QByteArray &zone)
{
    SessionNotice notice;
    notice.uid = u"practice-7@bitacora"_s;
    notice.sequence = 3;
    notice.status = SessionStatus::Confirmed;
    notice.start = ZonedTime::fromWall(date, time, zone);
    notice.durationMinutes = 90;
    notice.service = u"Direct therapy"_s;
    notice.practitioner.name = u"Ana Ruiz"_s;
    notice.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    notice.madeAt = QDateTime(QDate(2026, 11, 18), QTime(15, 0), utcZone);
    return notice;
}

SessionNotice usual()
{
    return noticeAt({2026, 11, 20}, {16, 0}, "America/New_York");
}

QString utc(qint64 epoch)
{
    return QDateTime::fromSecsSinceEpoch(epoch, utcZone).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_canRead = canReadInvitations(); }

    void anotherParserReadsWhatWasMeant()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        SessionNotice notice = usual();
        notice.location = u"Calle 5, Apt. 2; \"Casa\\Azul\""_s;
        notice.notes = u"Bring water, please; thanks.\nGate: 4\\5\nhttps://example.org/a?b=c,d"_s;
        notice.sender = u"ana@example.org"_s;
        notice.recipients = {u"carmen@example.com"_s, u"o'luna+x@example.com"_s};
        const QJsonObject read = readInvitation(invitationText(notice));
        QCOMPARE(read[u"events"].toInt(), 1);
        QCOMPARE(read[u"version"].toString(), u"2.0"_s);
        QCOMPARE(read[u"method"].toString(), u"REQUEST"_s);
        QCOMPARE(read[u"uid"].toString(), notice.uid);
        QCOMPARE(read[u"sequence"].toInt(), 3);
        QCOMPARE(read[u"status"].toString(), u"CONFIRMED"_s);
        QCOMPARE(read[u"stamp"].toString(), u"2026-11-18T15:00:00Z"_s);
        QCOMPARE(read[u"zone"].toString(), u"America/New_York"_s);
        QCOMPARE(read[u"start"].toString(), u"2026-11-20T21:00:00Z"_s);
        QCOMPARE(read[u"end"].toString(), u"2026-11-20T22:30:00Z"_s);
        QCOMPARE(read[u"summary"].toString(), u"Direct therapy with Ana Ruiz"_s);
        QCOMPARE(read[u"location"].toString(), notice.location);
        QCOMPARE(read[u"description"].toString(), notice.notes);
        QCOMPARE(read[u"organizer"].toString(), u"mailto:ana@example.org"_s);
        QCOMPARE(read[u"organizerName"].toString(), u"Ana Ruiz"_s);
        QCOMPARE(read[u"attendees"].toArray(),
                 QJsonArray({u"mailto:carmen@example.com"_s, u"mailto:o'luna+x@example.com"_s}));
    }

    void textsOfEveryScriptComeThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s.repeated(30);
        QTest::newRow("right to left")
            << u"‏שלום, ברוכים הבאים; נתראה מחר. "_s.repeated(8).trimmed();
        QTest::newRow("combining") << u"n\u0303a\u0301"_s.repeated(60);
        QTest::newRow("one long word") << QString(500, u'ñ');
        QTest::newRow("lines") << u"uno\n\n  dos\n\ntres"_s;
        QTest::newRow("line that looks like a property") << u"a\nEND:VEVENT\nEND:VCALENDAR\nb"_s;
    }

    void textsOfEveryScriptComeThrough()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        QFETCH(const QString, text);
        SessionNotice notice = usual();
        notice.notes = text;
        notice.practitioner.name = text.simplified();
        notice.sender = u"ana@example.org"_s;
        const QJsonObject read = readInvitation(invitationText(notice));
        QCOMPARE(read[u"events"].toInt(), 1);
        QCOMPARE(read[u"description"].toString(), text);
        QCOMPARE(read[u"summary"].toString(), u"Direct therapy with "_s + text.simplified());
        QCOMPARE(read[u"organizerName"].toString(), text.simplified().replace(u'"', u'\''));
    }

    void linesAreFoldedBetweenWholeCharacters()
    {
        SessionNotice notice = usual();
        notice.notes = u"ñ👩‍👧 "_s.repeated(200).trimmed();
        const QByteArray text = invitationText(notice);
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
        const QList<QByteArray> lines = text.split('\n');
        constexpr qsizetype longestLine = 75;
        for (const QByteArray &line : lines.first(lines.size() - 1)) {
            QVERIFY2(line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() - 1 <= longestLine, line.constData());
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
        }
    }

    void whatMeansSomethingToCalendarsIsEscaped()
    {
        // Not by the other parser, which takes a backslash and an "n" for a line break whatever stands before them.
        SessionNotice notice = usual();
        notice.notes = u"\\n \\, ;,:\"\nBEGIN:VEVENT"_s;
        const QByteArray unfolded = invitationText(notice).replace("\r\n ", "");
        QVERIFY2(unfolded.contains("\r\nDESCRIPTION:\\\\n \\\\\\, \\;\\,:\"\\nBEGIN:VEVENT\r\n"), unfolded.constData());
    }

    void controlCharactersAreLeftOut()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        SessionNotice notice = usual();
        notice.notes = u"a\tb\u0007c\u001b[0m\u2028d"_s;
        const QJsonObject read = readInvitation(invitationText(notice));
        QCOMPARE(read[u"description"].toString(), u"a bc[0m\nd"_s);
    }

    void theInstantIsRightInEveryZone_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QByteArray>("zone");
        const auto row = [](const char *name, QDate date, QTime time, const char *zone) {
            QTest::newRow(name) << date << time << QByteArray(zone);
        };
        row("winter", {2026, 12, 1}, {9, 0}, "Europe/Madrid");
        row("summer", {2026, 7, 1}, {9, 0}, "Europe/Madrid");
        row("over the clock change", {2026, 3, 29}, {1, 15}, "Europe/Madrid");
        row("skipped hour", {2026, 3, 29}, {2, 30}, "Europe/Madrid");
        row("right after the gap", {2026, 3, 8}, {3, 0}, "America/New_York");
        row("southern summer", {2026, 12, 24}, {18, 0}, "America/Santiago");
        row("southern winter", {2026, 6, 24}, {18, 0}, "America/Santiago");
        row("half an hour, summer", {2027, 1, 10}, {8, 0}, "Australia/Lord_Howe");
        row("half an hour, winter", {2026, 7, 10}, {8, 0}, "Australia/Lord_Howe");
        row("over half an hour's change", {2026, 10, 4}, {1, 30}, "Australia/Lord_Howe");
        row("no clock changes", {2026, 7, 10}, {8, 0}, "America/Bogota");
        row("changes given up", {2026, 7, 10}, {8, 0}, "America/Sao_Paulo");
        row("quarters of an hour", {2026, 7, 10}, {8, 0}, "Asia/Kathmandu");
        row("winter that is called daylight", {2026, 1, 10}, {8, 0}, "Europe/Dublin");
        row("four changes a year", {2026, 2, 20}, {8, 0}, "Africa/Casablanca");
        row("UTC", {2026, 7, 10}, {8, 0}, "UTC");
        row("far ahead", {2061, 7, 10}, {8, 0}, "America/New_York");
        row("long ago", {1999, 4, 10}, {8, 0}, "America/New_York");
        row("new year", {2026, 12, 31}, {23, 30}, "America/Santiago");
    }

    void theInstantIsRightInEveryZone()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        QFETCH(const QDate, date);
        QFETCH(const QTime, time);
        QFETCH(const QByteArray, zone);
        const SessionNotice notice = noticeAt(date, time, zone);
        const QJsonObject read = readInvitation(invitationText(notice));
        QCOMPARE(read[u"zone"].toString(), QString::fromLatin1(zone));
        QCOMPARE(read[u"zones"].toArray(), QJsonArray({QString::fromLatin1(zone)}));
        const qint64 end = notice.start.epochSeconds + 90 * 60;
        QCOMPARE(read[u"start"].toString(), utc(notice.start.epochSeconds));
        QCOMPARE(read[u"end"].toString(), utc(end));
        QCOMPARE(read[u"startByName"].toString(), utc(notice.start.epochSeconds));
        QCOMPARE(read[u"endByName"].toString(), utc(end));
    }

    void theSecondOfARepeatedHourIsSaidInUtc_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("later");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("Madrid") << QDate(2026, 10, 25) << QTime(2, 30) << 3600 << QByteArray("Europe/Madrid");
        QTest::newRow("New York") << QDate(2026, 11, 1) << QTime(1, 0) << 3600 << QByteArray("America/New_York");
        QTest::newRow("Lord Howe") << QDate(2026, 4, 5) << QTime(1, 45) << 1800 << QByteArray("Australia/Lord_Howe");
    }

    void theSecondOfARepeatedHourIsSaidInUtc()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        QFETCH(const QDate, date);
        QFETCH(const QTime, time);
        QFETCH(const int, later);
        QFETCH(const QByteArray, zone);
        SessionNotice notice = noticeAt(date, time, zone);
        notice.durationMinutes = 5;
        const QJsonObject first = readInvitation(invitationText(notice));
        QCOMPARE(first[u"zone"].toString(), QString::fromLatin1(zone));
        QCOMPARE(first[u"start"].toString(), utc(notice.start.epochSeconds));
        notice.start.epochSeconds += later;
        const QJsonObject second = readInvitation(invitationText(notice));
        QCOMPARE(second[u"zone"].toString(), QString());
        QCOMPARE(second[u"start"].toString(), utc(notice.start.epochSeconds));
        QCOMPARE(second[u"end"].toString(), utc(notice.start.epochSeconds + 300));
    }

    void aZoneThatNobodyKnowsIsSaidInUtc()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        SessionNotice notice = usual();
        notice.start.zone = "Mars/Olympus";
        const QJsonObject read = readInvitation(invitationText(notice));
        QCOMPARE(read[u"zone"].toString(), QString());
        QCOMPARE(read[u"start"].toString(), utc(notice.start.epochSeconds));
    }

    void whatNobodyIsAskedToIsOnlyMadeKnown_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QStringList>("recipients");
        QTest::addColumn<SessionStatus>("status");
        QTest::addColumn<QByteArray>("method");
        const QString ana = u"ana@example.org"_s;
        const QStringList carmen {u"carmen@example.com"_s};
        using enum SessionStatus;
        QTest::newRow("both") << ana << carmen << Confirmed << QByteArray("REQUEST");
        QTest::newRow("nobody is asked") << ana << QStringList() << Confirmed << QByteArray("PUBLISH");
        QTest::newRow("nobody asks") << QString() << carmen << Confirmed << QByteArray("PUBLISH");
        QTest::newRow("nobody at all") << QString() << QStringList() << Pending << QByteArray("PUBLISH");
        QTest::newRow("taken back") << ana << carmen << Cancelled << QByteArray("CANCEL");
        QTest::newRow("taken back from nobody") << ana << QStringList() << Cancelled << QByteArray("CANCEL");
        QTest::newRow("nobody takes it back") << QString() << carmen << Cancelled << QByteArray("PUBLISH");
    }

    void whatNobodyIsAskedToIsOnlyMadeKnown()
    {
        QFETCH(const QByteArray, method);
        SessionNotice notice = usual();
        QFETCH(const QString, sender);
        QFETCH(const QStringList, recipients);
        QFETCH(const SessionStatus, status);
        notice.sender = sender;
        notice.recipients = recipients;
        notice.status = status;
        const QByteArray text = invitationText(notice);
        QVERIFY2(text.contains("\r\nMETHOD:" + method + "\r\n"), text.constData());
        // What is made known names nobody who is asked.
        QCOMPARE(text.contains("\r\nATTENDEE"), method != "PUBLISH" && !recipients.isEmpty());
        QCOMPARE(text.contains("\r\nORGANIZER"), !sender.isEmpty());
        QCOMPARE(text.contains("\r\nSTATUS:CANCELLED\r\n"), status == SessionStatus::Cancelled);
    }

    void aCancellationTakesItAway()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        SessionNotice notice = usual();
        notice.status = SessionStatus::Cancelled;
        notice.notes = u"The way to my office"_s;
        notice.sender = u"ana@example.org"_s;
        notice.recipients = {u"carmen@example.com"_s};
        const QJsonObject read = readInvitation(invitationText(notice));
        QCOMPARE(read[u"method"].toString(), u"CANCEL"_s);
        QCOMPARE(read[u"status"].toString(), u"CANCELLED"_s);
        QCOMPARE(read[u"uid"].toString(), notice.uid);
        QCOMPARE(read[u"start"].toString(), u"2026-11-20T21:00:00Z"_s);
        QCOMPARE(read[u"description"].toString(), QString());
        QCOMPARE(read[u"attendees"].toArray(), QJsonArray({u"mailto:carmen@example.com"_s}));
    }

    void aSessionThatWaitsIsTentative()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        SessionNotice notice = usual();
        notice.status = SessionStatus::Pending;
        QCOMPARE(readInvitation(invitationText(notice))[u"status"].toString(), u"TENTATIVE"_s);
    }

    void theSummaryIsInTheClientsLanguage()
    {
        if (!m_canRead)
            QSKIP("python3-icalendar is not installed: no invitation is read by another parser.");
        SessionNotice notice = usual();
        notice.locale = QLocale(QLocale::Spanish, QLocale::Mexico);
        QCOMPARE(readInvitation(invitationText(notice))[u"summary"].toString(), u"Direct therapy con Ana Ruiz"_s);
        notice.practitioner = {};
        QCOMPARE(readInvitation(invitationText(notice))[u"summary"].toString(), u"Direct therapy"_s);
    }

    void aFileIsForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"invitation.ics"_s);
        QVERIFY(writeInvitation(usual(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), invitationText(usual()));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(file.permissions() & others));
        const auto refused = writeInvitation(usual(), folder.filePath(u"no/such/folder.ics"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
    }

    void theFilesNameSaysServiceAndDay()
    {
        SessionNotice notice = usual();
        notice.service = u"A/B: test?"_s;
        QCOMPARE(invitationFileName(notice), u"A_B_ test_ 2026-11-20.ics"_s);
    }

private:
    bool m_canRead = false;
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
