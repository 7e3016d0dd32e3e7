#include "ActivityRepository.h"
#include "CommandPractice.h"
#include "SessionRepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

/// The commands that list what is in a practice.
class TestListCommands : public QObject, private CommandPractice
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(create()); }
    void clientsAreListed();
    void theReviewIsListed();
    void activityIsListedWithoutNotes();
    void activityIsNarrowedByKindAndDay();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
};

void TestListCommands::clientsAreListed()
{
    QCOMPARE(book({}).status, 0);
    const QJsonArray clients = json(u"clients"_s, {});
    QCOMPARE(clients.size(), 1);
    QCOMPARE(clients[0]["name"_L1].toString(), u"Mateo Luna"_s);
    QCOMPARE(clients[0]["email"_L1].toString(), u"mateo@example.com"_s);
    QCOMPARE(clients[0]["state"_L1].toString(), u"active"_s);
    QCOMPARE(clients[0]["sessions"_L1].toInt(), 1);
    QVERIFY(clients[0]["last_session"_L1].isNull());
    QCOMPARE(clients[0]["next_session"_L1].toString(), u"2031-03-04T16:00:00-05:00"_s);
    const ProgramRun lines = run(u"clients"_s, {});
    QCOMPARE(lines.lines().size(), 1);
    QVERIFY(lines.lines().constFirst().contains("Mateo Luna\tactive\t1"));
    const auto practice = open();
    QCOMPARE(practice->activity().latest(2)->constLast().kind, ActivityKind::ClientsExported);
}

void TestListCommands::theReviewIsListed()
{
    const auto review = [this] { return QJsonDocument::fromJson(run(u"review"_s, {u"--json"_s}).output).object(); };
    QCOMPARE(review()["without_upcoming"_L1].toArray().size(), 1);
    QCOMPARE(review()["without_upcoming"_L1][0]["client"_L1].toString(), u"Mateo Luna"_s);
    QVERIFY(review()["without_upcoming"_L1][0]["last_seen"_L1].isNull());
    QCOMPARE(book({}).status, 0);
    QVERIFY(review()["without_upcoming"_L1].toArray().isEmpty());
    const QString day = QDate::currentDate().addDays(-3).toString(Qt::ISODate);
    QCOMPARE(book({}, day + u"T16:00"_s).status, 0);
    QCOMPARE(review()["unsettled"_L1][0]["client"_L1].toString(), u"Mateo Luna"_s);
    const ProgramRun lines = run(u"review"_s, {});
    QCOMPARE(lines.lines().size(), 1);
    QVERIFY(lines.lines().constFirst().startsWith("unsettled\tMateo Luna\t"));
    const auto practice = open();
    QCOMPARE(practice->activity().latest(2)->constLast().kind, ActivityKind::ReviewExported);
}

void TestListCommands::activityIsListedWithoutNotes()
{
    QCOMPARE(book({}).status, 0);
    {
        const auto practice = open();
        Session session = practice->sessions().find(SessionId {1}).value();
        session.privateNotes = u"Bit his sister."_s;
        QVERIFY(practice->sessions().update({session}, ActivityKind::NotesUpdated));
    }
    const ProgramRun lines = run(u"activity"_s, {});
    QCOMPARE(lines.status, 0);
    QVERIFY(lines.output.contains("Notes updated: private notes"));
    QVERIFY(lines.output.contains("Session booked: Pending"));
    QVERIFY(!lines.output.contains("sister"));
    const QJsonArray all = json(u"activity"_s, {u"--client"_s, u"Mateo Luna"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]["kind"_L1].toString(), u"notes_updated"_s);
    QCOMPARE(all[0]["client"_L1].toString(), u"Mateo Luna"_s);
    QCOMPARE(all[0]["session"_L1].toInt(), 1);
    QCOMPARE(all[1]["kind"_L1].toString(), u"session_booked"_s);
    QCOMPARE(all[1]["text"_L1].toString().section(u':', 0, 0), u"Session booked"_s);
}

void TestListCommands::activityIsNarrowedByKindAndDay()
{
    QCOMPARE(book({}).status, 0);
    QCOMPARE(run(u"status"_s, {u"--session"_s, u"1"_s, u"--to"_s, u"confirmed"_s}).status, 0);
    QCOMPARE(run(u"cancel"_s, {u"--session"_s, u"1"_s}).status, 0);
    const auto kinds = [this](const QStringList &options) {
        QStringList found;
        const QJsonArray entries = json(u"activity"_s, options);
        for (const auto &entry : entries)
            found.append(entry[u"kind"_s].toString() + u'/' + entry[u"after"_s].toString());
        return found;
    };
    const QString cancelled = u"session_status_changed/cancelled"_s;
    QCOMPARE(kinds({u"--kind"_s, u"session_cancelled"_s}), QStringList(cancelled));
    QCOMPARE(kinds({u"--kind"_s, u"session_status_changed"_s}),
             QStringList({cancelled, u"session_status_changed/confirmed"_s}));
    const QStringList sessions = kinds({u"--kind"_s, u"sessions"_s});
    QCOMPARE(sessions.size(), 3);
    QVERIFY(sessions.constLast().startsWith(u"session_booked/"_s));
    QCOMPARE(kinds({u"--kind"_s, u"session_booked,SESSION_CANCELLED"_s}).size(), 2);
    QCOMPARE(kinds({u"--kind"_s, u"sessions"_s, u"--to"_s, u"2020-01-01"_s}), QStringList());
    QCOMPARE(kinds({u"--kind"_s, u"sessions"_s, u"--from"_s, u"2020-01-01"_s}).size(), 3);
    QCOMPARE(kinds({u"--kind"_s, u"sessions"_s, u"--from"_s, u"2199-01-01"_s}), QStringList());
}

void TestListCommands::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("an unknown kind") << u"activity"_s << QStringList {u"--kind"_s, u"session_forgotten"_s};
    QTest::newRow("no kind") << u"activity"_s << QStringList {u"--kind"_s, QString()};
    QTest::newRow("a last day before the first")
        << u"activity"_s << QStringList {u"--from"_s, u"2031-03-04"_s, u"--to"_s, u"2031-03-03"_s};
    QTest::newRow("no entries") << u"activity"_s << QStringList {u"--limit"_s, u"0"_s};
}

void TestListCommands::wrongUsageEndsWithTwo()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const ProgramRun done = run(command, options);
    QCOMPARE(done.status, 2);
    QVERIFY(done.output.isEmpty());
    QVERIFY2(done.saysOneLine(), done.errors.constData());
}

QTEST_GUILESS_MAIN(TestListCommands)
#include "tst_listcommands.moc"
