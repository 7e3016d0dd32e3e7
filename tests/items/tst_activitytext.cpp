#include "ActivityBreakText.h"
#include "ActivityChoice.h"
#include "ActivityText.h"
#include "ConflictText.h"
#include "PlainSpaces.h"
#include "PracticeFixture.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The words for entries of the activity log, and for what speaks against a session.
class ActivityTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void everyKindHasItsWords();
    void aStatusSaysWhatBecameOfTheSession();
    void whatWasUndoneIsSaid_data();
    void whatWasUndoneIsSaid();
    void anEntrySaysFromWhatToWhat_data();
    void anEntrySaysFromWhatToWhat();
    void everyFieldThatTheStoreLogsHasAName();
    void aConflictSaysWithWhomAndWhen();
    void everyConflictHasItsWords();
    void everyKindIsListedAndCanBeChosenOnce();
    void aChoiceIsFoundAgainInItsFilter();
    void aBreakOfTheLogIsNamedByNumberTimeAndKind();

private:
    FixedClock m_clock;
};

void ActivityTextTest::everyKindHasItsWords()
{
    QSet<QString> seen;
    for (const ActivityKind kind : allActivityKinds) {
        const QString words = ActivityText::kind(kind);
        QVERIFY2(!words.isEmpty() && !seen.contains(words), qPrintable(QString::number(int(kind))));
        seen.insert(words);
        const QString key = ActivityText::key(kind);
        QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(words));
        seen.insert(key);
    }
}

void ActivityTextTest::aStatusSaysWhatBecameOfTheSession()
{
    ActivityEntry entry;
    entry.kind = ActivityKind::SessionStatusChanged;
    entry.before = u"pending"_s;
    entry.after = u"confirmed"_s;
    QCOMPARE(ActivityText::title(entry), u"Session confirmed"_s);
    entry.after = u"cancelled; cancellationReason"_s;
    QCOMPARE(ActivityText::title(entry), u"Session cancelled"_s);
    QCOMPARE(plainSpaces(ActivityText(m_clock).sentence(entry)),
             u"Session cancelled: Pending \u2192 Cancelled; reason of the cancellation"_s);
}

void ActivityTextTest::whatWasUndoneIsSaid_data()
{
    QTest::addColumn<bool>("ofSession");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("undone");
    QTest::addColumn<QString>("redone");
    const QString at = u"2026-11-18T16:00 America/New_York 60"_s;
    const QString later = u"2026-11-20T09:30 America/New_York 60"_s;
    // As the log has them: what it was before the step back, and after it.
    QTest::newRow("a status") << true << u"cancelled"_s << u"pending; cancellationReason"_s
                              << u"Undone: session cancelled"_s << u"Redone: session marked as pending"_s;
    QTest::newRow("a booking") << true << u"pending"_s << QString() << u"Undone: session booked"_s
                               << u"Redone: session removed"_s;
    QTest::newRow("a time") << true << at << later << u"Undone: session rescheduled"_s
                            << u"Redone: session rescheduled"_s;
    QTest::newRow("a note") << true << QString() << u"privateNotes"_s << u"Undone: notes updated"_s
                            << u"Redone: notes updated"_s;
    QTest::newRow("a place") << true << QString() << u"location, fee"_s << u"Undone: session changed"_s
                             << u"Redone: session changed"_s;
    QTest::newRow("a profile") << false << QString() << u"email"_s << u"Undone: client changed"_s
                               << u"Redone: client changed"_s;
    QTest::newRow("a client who came or went") << false << QString() << QString() << u"Undone"_s << u"Redone"_s;
}

void ActivityTextTest::whatWasUndoneIsSaid()
{
    QFETCH(const bool, ofSession);
    QFETCH(const QString, undone);
    QFETCH(const QString, redone);
    ActivityEntry entry;
    entry.client = ClientId {3};
    if (ofSession)
        entry.session = SessionId {7};
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    entry.before = before;
    entry.after = after;
    entry.kind = ActivityKind::Undone;
    QCOMPARE(ActivityText::title(entry), undone);
    entry.kind = ActivityKind::Redone;
    QCOMPARE(ActivityText::title(entry), redone);
}

void ActivityTextTest::anEntrySaysFromWhatToWhat_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    const QString at = u"2026-11-18T16:00 America/New_York 60"_s;
    const QString later = u"2026-11-20T09:30 America/New_York 60"_s;
    const QString day = u"Wed Nov 18, 2026, 4:00 PM"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("a time") << at << later << day + u" \u2192 Fri Nov 20, 2026, 9:30 AM"_s;
    QTest::newRow("another zone") << at << u"2026-11-18T22:00 Europe/Madrid 60"_s
                                  << day + u" \u2192 Wed Nov 18, 2026, 10:00 PM (Madrid)"_s;
    QTest::newRow("a length") << at << u"2026-11-18T16:00 America/New_York 45"_s << day + u", 60 min \u2192 45 min"_s;
    QTest::newRow("time, length and fields")
        << at << u"2026-11-20T09:30 America/New_York 45; service, fee"_s
        << day + u" \u2192 Fri Nov 20, 2026, 9:30 AM, 60 min \u2192 45 min; service, fee"_s;
    QTest::newRow("fields") << QString() << u"birthDate, email"_s << u"birth date, e-mail"_s;
    QTest::newRow("a new name") << u"Speech"_s << u"Speech therapy"_s << u"Speech \u2192 Speech therapy"_s;
    QTest::newRow("more of a name that stayed") << u"Speech"_s << u"Speech; duration"_s << u"Speech; duration"_s;
    QTest::newRow("a setting") << u"defaultStatus; pending"_s << u"defaultStatus; confirmed"_s
                               << u"status of new sessions; Pending \u2192 Confirmed"_s;
    QTest::newRow("what is gone") << u"confirmed"_s << QString() << u"Confirmed"_s;
    QTest::newRow("an instant") << QString() << u"2026-11-18T21:00:59Z"_s << day;
    QTest::newRow("how many before") << QString() << u"earlier=1"_s << u"1 earlier attempt(s)"_s;
    QTest::newRow("a setting") << u"recordViews; false"_s << u"recordViews; true"_s
                               << u"recording when a client's page is opened; off \u2192 on"_s;
    QTest::newRow("neither") << QString() << u"json, 12"_s << u"json, 12"_s;
}

void ActivityTextTest::anEntrySaysFromWhatToWhat()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    ActivityEntry entry;
    entry.kind = ActivityKind::SessionUpdated;
    entry.before = before;
    entry.after = after;
    QCOMPARE(plainSpaces(ActivityText(m_clock).detail(entry)), words);
    QCOMPARE(plainSpaces(ActivityText(m_clock).sentence(entry)),
             words.isEmpty() ? u"Session changed"_s : u"Session changed: "_s + words);
}

void ActivityTextTest::everyFieldThatTheStoreLogsHasAName()
{
    PracticeFixture fixture;
    const ActivityText text(fixture.clock);
    const auto lastDetail = [&] { return text.detail(fixture.practice->activity().latest(1)->constFirst()); };

    const ClientId id = fixture.addClient(u"Mateo Luna"_s);
    Client client {id,     u"M"_s, u"x"_s, QDate(2020, 1, 1),     u"x"_s, u"x@x"_s, u"1"_s, u"x"_s, u"es"_s,
                   u"x"_s, u"x"_s, u"x"_s, ClientState::Archived, {},     {}};
    QVERIFY(fixture.clients().update(client));
    QCOMPARE(lastDetail(),
             u"archived or active, name, gender, birth date, caregiver, e-mail, phone, address, language, diagnosis, "
             "member number, private notes"_s);

    Session session = fixture.session(id, QDate(2026, 11, 18));
    session.id = fixture.add(session);
    session.client.reset();
    session.location = u"x"_s;
    session.customerNotes = u"x"_s;
    session.privateNotes = u"x"_s;
    session.cancellationReason = u"x"_s;
    session.fee = Money {1, u"USD"_s};
    session.service = fixture.practice->services().all()->constLast().id;
    QVERIFY(fixture.sessions().update({session}, ActivityKind::SessionUpdated));
    QCOMPARE(lastDetail(),
             u"client, service, location, fee, customer notes, private notes, reason of the cancellation"_s);
}

void ActivityTextTest::aConflictSaysWithWhomAndWhen()
{
    SessionConflict conflict;
    conflict.client = ClientId {1};
    conflict.clientName = u"Mateo Luna"_s;
    conflict.start = ZonedTime::fromWall(QDate(2026, 11, 18), QTime(16, 0), "America/New_York");
    conflict.durationMinutes = 60;
    QCOMPARE(plainSpaces(ConflictText::sentence(conflict, m_clock)),
             u"Overlaps the session with Mateo Luna: Wed Nov 18, 2026, 4:00 PM, 60 min."_s);
    conflict.client.reset();
    QVERIFY(plainSpaces(ConflictText::sentence(conflict, m_clock)).contains(u"Deleted Client"_s));
    conflict.kind = SessionConflict::Kind::RepeatedHour;
    conflict.start = ZonedTime::fromWall(QDate(2026, 11, 1), QTime(1, 30), "America/New_York");
    QVERIFY(plainSpaces(ConflictText::sentence(conflict, m_clock)).contains(u"first time"_s));
    conflict.start.epochSeconds += 3600;
    QVERIFY(plainSpaces(ConflictText::sentence(conflict, m_clock)).contains(u"second time"_s));
}

void ActivityTextTest::everyConflictHasItsWords()
{
    using enum SessionConflict::Kind;
    QSet<QString> sentences;
    QSet<QString> keys;
    for (const auto kind : {Overlap, Buffer, OutsideWorkingHours, SkippedHour, RepeatedHour}) {
        SessionConflict conflict;
        conflict.kind = kind;
        conflict.start = {0, "UTC"};
        sentences.insert(plainSpaces(ConflictText::sentence(conflict, m_clock)));
        keys.insert(ConflictText::key(kind));
    }
    QCOMPARE(sentences.size(), 5);
    QCOMPARE(keys.size(), 5);
    QVERIFY(!sentences.contains(QString()) && !keys.contains(QString()));
}

void ActivityTextTest::everyKindIsListedAndCanBeChosenOnce()
{
    constexpr int highestNumber = 200;
    qsizetype kinds = 0;
    for (int number = 0; number < highestNumber; ++number)
        kinds += ActivityText::key(ActivityKind(number)).isEmpty() ? 0 : 1;
    QCOMPARE(qsizetype(allActivityKinds.size()), kinds);
    const QList<ActivityChoice> choices = ActivityChoice::all();
    QCOMPARE(choices.size(), kinds + sessionStatusCount - 1);
    QSet<QString> titles;
    QSet<QString> keys;
    for (const ActivityChoice &choice : choices) {
        titles.insert(choice.title());
        keys.insert(choice.key());
    }
    QCOMPARE(titles.size(), choices.size());
    QCOMPARE(keys.size(), choices.size());
    QVERIFY(keys.contains(u"session_no_show"_s) && !keys.contains(QString()));
    for (const ActivityGroup group : allActivityGroups) {
        QVERIFY(!ActivityChoice::groupName(group).isEmpty());
        QVERIFY(!keys.contains(ActivityChoice::groupKey(group)));
    }
}

void ActivityTextTest::aChoiceIsFoundAgainInItsFilter()
{
    const QList<ActivityChoice> choices = ActivityChoice::all();
    for (const ActivityChoice &choice : choices) {
        ActivityFilter filter;
        choice.addTo(filter);
        for (const ActivityChoice &other : choices)
            QCOMPARE(other.isIn(filter), other == choice);
    }
}

void ActivityTextTest::aBreakOfTheLogIsNamedByNumberTimeAndKind()
{
    ActivityBreak place {ActivityBreak::What::Altered, 4, 1, m_clock.now(), ActivityKind::SessionBooked};
    QCOMPARE(
        plainSpaces(ActivityBreakText::sentence(place, m_clock)),
        u"Entry 4 of the activity log (Sat Nov 21, 2026, 7:00 AM, Session booked) is not as it was written, or does "
        "not follow from the one before it."_s);
    place.what = ActivityBreak::What::Removed;
    QVERIFY(plainSpaces(ActivityBreakText::sentence(place, m_clock)).endsWith(u"Session booked) was removed."_s));
    place.count = 3;
    QVERIFY(plainSpaces(ActivityBreakText::sentence(place, m_clock))
                .startsWith(u"Entries 4 to 6 of the activity log were removed"_s));
    QSet<QString> keys;
    QSet<QString> sentences;
    using enum ActivityBreak::What;
    for (const auto what : {Altered, Removed, Inserted, Moved, EndUnknown}) {
        place.what = what;
        keys.insert(ActivityBreakText::key(what));
        sentences.insert(plainSpaces(ActivityBreakText::sentence(place, m_clock)));
    }
    QCOMPARE(keys.size(), 5);
    QCOMPARE(sentences.size(), 5);
}

QTEST_GUILESS_MAIN(ActivityTextTest)
#include "tst_activitytext.moc"
