#include "DraftRepository.h"
#include "ErasedProfile.h"
#include "PendingErasure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int patience = 20'000;

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/// What the child process does: deletes the client, erases it, and waits to be killed.
int runChild(const QStringList &arguments)
{
    auto opened = Practice::openWithKey(arguments.at(2), keyFromStandardInput());
    if (!opened || !(*opened)->clients().erase(ClientId {arguments.at(3).toLongLong()}))
        return 1;
    const auto erasure = (*opened)->takeErasure();
    opened->reset();
    say("erasing");
    if (erasure->run())
        say("erased");
    for (;;)
        QThread::sleep(1);
}

} // namespace

/// What closing a practice would erase from its file can be erased somewhere else, once it is closed.
class TestPendingErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void whereNobodyWasDeletedNothingIsErased();
    void aReaderErasesNothing();
    void onAnotherThreadNothingIsLeft();
    void nobodyOpensThePracticeMeanwhile();
    void whatIsNotRunIsDueTheNextTime();
    void whatFailsIsSaidAndDueTheNextTime();
    void aKillInTheMiddleIsMadeUpFor_data();
    void aKillInTheMiddleIsMadeUpFor();

private:
    /// Deletes a client and closes the practice before the client is erased.
    [[nodiscard]] std::unique_ptr<PendingErasure> deleteAndClose();
    [[nodiscard]] QStringList foundInFile() const { return foundIn(pagesOf(m_fixture->path(), m_fixture->key())); }
    [[nodiscard]] bool isDue();

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestPendingErasure::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

std::unique_ptr<PendingErasure> TestPendingErasure::deleteAndClose()
{
    const Client client = addErasableProfile(*m_fixture);
    if (!m_fixture->reopen() || !m_fixture->practice().clients().erase(client.id))
        return nullptr;
    auto erasure = m_fixture->practice().takeErasure();
    m_fixture->close();
    return erasure;
}

bool TestPendingErasure::isDue()
{
    const bool due = m_fixture->reopen() && m_fixture->practice().takeErasure() != nullptr;
    m_fixture->close();
    return due;
}

void TestPendingErasure::whereNobodyWasDeletedNothingIsErased()
{
    (void)addErasableProfile(*m_fixture);
    QVERIFY(!m_fixture->practice().takeErasure());
}

void TestPendingErasure::aReaderErasesNothing()
{
    deleteAndClose().reset();
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(!m_fixture->practice().takeErasure());
}

void TestPendingErasure::onAnotherThreadNothingIsLeft()
{
    const auto erasure = deleteAndClose();
    QVERIFY(erasure);
    QCOMPARE(erasure->path(), m_fixture->path());
    Result<void> erased;
    const std::unique_ptr<QThread> thread(QThread::create([&] { erased = erasure->run(); }));
    thread->start();
    QVERIFY(thread->wait(patience));
    QVERIFY(erased);
    QCOMPARE(foundInFile(), QStringList());
    QVERIFY(!isDue());
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().verify()->isSound());
    QCOMPARE(m_fixture->practice().sessions().keys({})->size(), std::size_t(6));
}

void TestPendingErasure::nobodyOpensThePracticeMeanwhile()
{
    const auto erasure = deleteAndClose();
    QVERIFY(erasure);
    QCOMPARE(m_fixture->reopen().error().code, ErrorCode::PracticeInUse);
    QVERIFY(erasure->run());
    // Though the erasure itself is still there.
    QVERIFY(m_fixture->reopen());
}

void TestPendingErasure::whatIsNotRunIsDueTheNextTime()
{
    deleteAndClose().reset();
    QVERIFY(isDue());
    QVERIFY(isDue());
    QVERIFY(m_fixture->reopen());
    m_fixture->close();
    QVERIFY(!isDue());
    QCOMPARE(foundInFile(), QStringList());
}

void TestPendingErasure::whatFailsIsSaidAndDueTheNextTime()
{
    const auto erasure = deleteAndClose();
    QVERIFY(erasure);
    PracticeOptions options = m_fixture->options();
    options.readOnly = true;
    // While somebody reads, the old pages stay.
    auto reader = Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), options).value();
    const auto reading = reader->inOneSnapshot([&]() -> Result<void> {
        if (const auto read = reader->clients().summaries(ClientState::Active); !read)
            return Failure(read.error());
        return erasure->run();
    });
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::PracticeInUse);
    reader.reset();
    QVERIFY(isDue());
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().takeErasure()->run());
    m_fixture->close();
    QVERIFY(!isDue());
    QCOMPARE(foundInFile(), QStringList());
}

void TestPendingErasure::aKillInTheMiddleIsMadeUpFor_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int milliseconds : {0, 8, 30})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void TestPendingErasure::aKillInTheMiddleIsMadeUpFor()
{
    QFETCH(int, milliseconds);
    const Client client = addErasableProfile(*m_fixture);
    // So that it takes a while to write anew.
    const Session session = m_fixture->addSession({}, m_fixture->clock.time);
    QVERIFY(m_fixture->practice().drafts().save(session.id, NoteKind::Private, QString(900'000, u'd')));
    m_fixture->close();
    QProcess child;
    QVERIFY(m_fixture->startChild(child, {QString::number(client.id.value)}));
    QByteArray said;
    while (!said.contains("erasing") && child.waitForReadyRead(patience))
        said += child.readAllStandardOutput();
    QVERIFY(said.contains("erasing"));
    QThread::msleep(unsigned(milliseconds));
    child.kill();
    QVERIFY(child.waitForFinished(patience));

    QVERIFY(m_fixture->reopen());
    QCOMPARE(m_fixture->practice().clients().find(client.id).error().code, ErrorCode::RecordNotFound);
    QVERIFY(m_fixture->practice().drafts().all()->constFirst().text.size() == 900'000);
    const auto erasure = m_fixture->practice().takeErasure();
    m_fixture->close();
    QVERIFY(!erasure || erasure->run());
    QCOMPARE(foundInFile(), QStringList());
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().verify()->isSound());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && arguments.at(1) == "--child"_L1)
        return runChild(arguments);
    TestPendingErasure test;
    return QTest::qExec(&test, arguments);
}

#include "tst_pendingerasure.moc"
