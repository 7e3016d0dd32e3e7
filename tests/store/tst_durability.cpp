#include "ActivityRepository.h"
#include "DraftRepository.h"
#include "StoreFixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int patience = 20'000;

/// What the child process does: opens the practice, stores, says so, and waits to be killed.
int runChild(const QStringList &arguments)
{
    const QString path = arguments.at(2);
    auto opened = Practice::openWithKey(path, keyFromStandardInput());
    if (!opened) {
        std::printf("error %d %s\n", int(opened.error().code), qPrintable(opened.error().detail));
        return 1;
    }
    Practice &practice = **opened;
    const SessionId session {arguments.at(3).toLongLong()};
    if (!practice.drafts().save(session, NoteKind::Private, arguments.at(4)))
        return 1;
    std::printf("saved\n");
    std::fflush(stdout);
    // A change that is under way when the kill comes must leave nothing behind.
    (void)practice.inOneTransaction([&]() -> Result<void> {
        (void)practice.drafts().save(session, NoteKind::Customer, u"never committed"_s);
        std::printf("halfway\n");
        std::fflush(stdout);
        for (;;)
            QThread::sleep(1);
    });
    return 0;
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void draftsComeBackNewestFirst();
    void aDraftIsReplacedAndDiscarded();
    void aDraftNeedsItsSession();
    void aDraftIsKeptWholeHoweverLongItIs();
    void aDraftIsNoChangeOfTheRecord();
    void aKilledProcessLeavesTheDraft();
    void twoProcessesCannotWriteAtOnce();
    void twoInOneProcessCannotEither();
    void theLockOfADeadProcessDoesNotCount();
    void aLockThatWasHalfMadeDoesNotCount();
    void theLockOfAnotherComputerCounts();

private:
    DraftRepository &drafts() const { return m_fixture->practice().drafts(); }
    /// Returns when the child has saved.
    void startChild(QProcess &child, const QString &text) const;

    std::unique_ptr<StoreFixture> m_fixture;
    Session m_session;
};

void TestDurability::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_session = m_fixture->addSession(std::nullopt, m_fixture->clock.time);
}

void TestDurability::cleanup()
{
    m_fixture.reset();
}

void TestDurability::draftsComeBackNewestFirst()
{
    const QString text = u"línea 1\nline 2 🙂"_s;
    QVERIFY(drafts().save(m_session.id, NoteKind::Private, text).has_value());
    m_fixture->clock.time = m_fixture->clock.time.addSecs(1);
    QVERIFY(drafts().save(m_session.id, NoteKind::Customer, {}).has_value());
    QVERIFY(m_fixture->reopen());
    const auto all = drafts().all();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).kind, NoteKind::Customer);
    QCOMPARE(all->at(0).savedAt, m_fixture->clock.time);
    QCOMPARE(all->at(1).text, text);
    QVERIFY(all->at(1).session == m_session.id);
}

void TestDurability::aDraftIsReplacedAndDiscarded()
{
    QVERIFY(drafts().save(m_session.id, NoteKind::Private, u"a"_s).has_value());
    QVERIFY(drafts().save(m_session.id, NoteKind::Private, u"ab"_s).has_value());
    QCOMPARE((*drafts().find(m_session.id, NoteKind::Private))->text, u"ab"_s);
    QCOMPARE(drafts().all()->size(), 1);
    QVERIFY(drafts().discard(m_session.id, NoteKind::Customer).has_value());
    QCOMPARE(drafts().all()->size(), 1);
    QVERIFY(drafts().discard(m_session.id, NoteKind::Private).has_value());
    QVERIFY(!*drafts().find(m_session.id, NoteKind::Private));
}

void TestDurability::aDraftNeedsItsSession()
{
    QCOMPARE(drafts().save(SessionId {4711}, NoteKind::Private, u"a"_s).error().code, ErrorCode::RecordNotFound);
}

void TestDurability::aDraftIsKeptWholeHoweverLongItIs()
{
    const QString typed(maxNotesLength + 1, u'x');
    QVERIFY(drafts().save(m_session.id, NoteKind::Private, typed).has_value());
    QCOMPARE((*drafts().find(m_session.id, NoteKind::Private))->text, typed);
}

void TestDurability::aDraftIsNoChangeOfTheRecord()
{
    QSignalSpy spy(&m_fixture->practice().sessions(), &SessionRepository::changed);
    const auto before = m_fixture->practice().activity().latest(100)->size();
    QVERIFY(drafts().save(m_session.id, NoteKind::Private, u"a"_s).has_value());
    QCOMPARE(m_fixture->practice().activity().latest(100)->size(), before);
    QCOMPARE(spy.size(), 0);
    QVERIFY(*m_fixture->practice().sessions().find(m_session.id) == m_session);
}

void TestDurability::startChild(QProcess &child, const QString &text) const
{
    QVERIFY(m_fixture->startChild(child, {QString::number(m_session.id.value), text}));
    QByteArray said;
    while (!said.contains("halfway") && child.waitForReadyRead(patience))
        said += child.readAllStandardOutput();
    QVERIFY2(said.contains("saved") && said.contains("halfway"), said.constData());
}

void TestDurability::aKilledProcessLeavesTheDraft()
{
    m_fixture->close();
    const QString text = u"typed a moment before the power went — ñ"_s;
    QProcess child;
    startChild(child, text);
    if (QTest::currentTestFailed())
        return;
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(QFile::exists(m_fixture->path() + u"/practice.db-wal"_s));

    QVERIFY(m_fixture->reopen().has_value());
    QCOMPARE(drafts().all()->size(), 1);
    QCOMPARE((*drafts().find(m_session.id, NoteKind::Private))->text, text);
    QVERIFY(m_fixture->practice().verify()->isSound());
    m_fixture->close();
    QCOMPARE(bytesOf(m_fixture->path()).keys(), QStringList({u"keys.json"_s, u"practice.db"_s}));
}

void TestDurability::twoProcessesCannotWriteAtOnce()
{
    m_fixture->close();
    QProcess child;
    startChild(child, u"x"_s);
    if (QTest::currentTestFailed())
        return;
    const auto opened = m_fixture->reopen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PracticeInUse);
    // The sentence names the other program.
    QVERIFY2(opened.error().detail.contains(QString::number(child.processId())), qPrintable(opened.error().detail));
    QVERIFY(opened.error().detail.contains("tst_durability"_L1));
    QVERIFY(opened.error().sentence().contains(opened.error().detail));
    // Reading is possible meanwhile, even while the other one is in the middle of a change.
    QVERIFY(m_fixture->reopen(true).has_value());
    QCOMPARE(drafts().all()->size(), 1);
    m_fixture->close();
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    QVERIFY(m_fixture->reopen().has_value());
}

void TestDurability::twoInOneProcessCannotEither()
{
    const auto second = Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), m_fixture->options());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::PracticeInUse);
    // The first one is none the worse for it.
    QVERIFY(drafts().save(m_session.id, NoteKind::Private, u"a"_s).has_value());
}

void TestDurability::theLockOfADeadProcessDoesNotCount()
{
    m_fixture->close();
    QProcess child;
    startChild(child, u"x"_s);
    if (QTest::currentTestFailed())
        return;
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    QVERIFY(QFile::exists(m_fixture->path() + u"/practice.lock"_s));
    QVERIFY(m_fixture->reopen().has_value());
    m_fixture->close();
    QVERIFY(!QFile::exists(m_fixture->path() + u"/practice.lock"_s));
}

// Of a process that was killed between making the file and writing into it who it is.
void TestDurability::aLockThatWasHalfMadeDoesNotCount()
{
    m_fixture->close();
    QFile lock(m_fixture->path() + u"/practice.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    const auto opened = m_fixture->reopen();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    // It is a whole one now.
    QCOMPARE(Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), m_fixture->options()).error().code,
             ErrorCode::PracticeInUse);
}

void TestDurability::theLockOfAnotherComputerCounts()
{
    m_fixture->close();
    QFile lock(m_fixture->path() + u"/practice.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nbitacora\nreception\n\n\n");
    lock.close();
    const auto before = bytesOf(m_fixture->path());
    const auto opened = m_fixture->reopen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PracticeInUse);
    QVERIFY2(opened.error().detail.contains("reception"_L1), qPrintable(opened.error().detail));
    QCOMPARE(bytesOf(m_fixture->path()), before);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && arguments.at(1) == "--child"_L1)
        return runChild(arguments);
    TestDurability test;
    return QTest::qExec(&test, arguments);
}

#include "tst_durability.moc"
