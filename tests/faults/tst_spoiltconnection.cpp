#include "FaultyDisk.h"
#include "FolderCopy.h"
#include "MisleadingErrors.h"
#include "StoreFixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

using Fault = FaultyDisk::Fault;

} // namespace

/// An open practice that could not be read or written for a while goes on by itself once the disk is well again: nobody
/// has to lock and unlock it, and what was said not to be stored does not come back.
class SpoiltConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatCouldNotBeReadIsReadTheNextTime();
    void aReaderGoesOnToo();
    void whatCouldNotBeStoredStaysAwayAndIsStoredTheNextTime();
    void nothingIsMadeWhereThePracticeWas();
    void anOlderStateInItsPlaceIsNotTakenForIt();

private:
    /// Opens the practice with the n-th call from then on failing.
    void openFailingAt(int call, Fault fault, bool readOnly = false);
    void readWithEachCallFailing(bool readOnly);
    [[nodiscard]] Result<qsizetype> clients() const;
    [[nodiscard]] Result<Client> add() const;

    FaultyDisk m_disk;
    std::unique_ptr<WatchedDisk> m_watched;
    std::unique_ptr<StoreFixture> m_fixture;
};

void SpoiltConnectionTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    (void)m_fixture->addClient(u"Teodoro"_s);
    m_fixture->close();
    m_disk.recover();
    m_watched = std::make_unique<WatchedDisk>(m_disk);
}

void SpoiltConnectionTest::cleanup()
{
    m_disk.recover();
    m_fixture.reset();
    m_watched.reset();
}

void SpoiltConnectionTest::openFailingAt(int call, Fault fault, bool readOnly)
{
    m_disk.recover();
    m_fixture->close();
    QVERIFY(m_fixture->reopen(readOnly));
    m_disk.failAt(call, fault);
}

Result<qsizetype> SpoiltConnectionTest::clients() const
{
    const auto summaries = m_fixture->practice().clients().summaries(ClientState::Active);
    return summaries ? Result<qsizetype>(summaries->size()) : Failure(summaries.error());
}

Result<Client> SpoiltConnectionTest::add() const
{
    Client client;
    client.name = u"Li"_s;
    return m_fixture->practice().clients().add(client);
}

void SpoiltConnectionTest::readWithEachCallFailing(bool readOnly)
{
    int said = 0;
    int call = 1;
    for (;; ++call) {
        openFailingAt(call, Fault::Once, readOnly);
        const auto once = clients();
        if (m_disk.failed() == 0)
            break;
        if (!once) {
            ++said;
            QVERIFY2(!isMisleading(once.error()), qPrintable(once.error().sentence()));
        }
        const auto again = clients();
        QVERIFY2(again, again ? "" : qPrintable(u"call %1: %2"_s.arg(call).arg(again.error().sentence())));
        QCOMPARE(*again, qsizetype(1));
    }
    qInfo("%d calls failed in turn, %d errors said", call - 1, said);
    QVERIFY(said > 0);
}

void SpoiltConnectionTest::whatCouldNotBeReadIsReadTheNextTime()
{
    readWithEachCallFailing(false);
}

void SpoiltConnectionTest::aReaderGoesOnToo()
{
    readWithEachCallFailing(true);
}

void SpoiltConnectionTest::whatCouldNotBeStoredStaysAwayAndIsStoredTheNextTime()
{
    qsizetype stored = 1;
    int said = 0;
    int call = 1;
    for (;; ++call) {
        openFailingAt(call, Fault::Gone);
        const auto once = add();
        const bool hasFailed = m_disk.failed() > 0;
        // While nothing answers, whatever is tried may fail, but nothing is taken for something else.
        if (const auto meanwhile = clients(); !meanwhile)
            QVERIFY2(!isMisleading(meanwhile.error()), qPrintable(meanwhile.error().sentence()));
        m_disk.recover();
        stored += once ? 1 : 0;
        said += once ? 0 : 1;
        const auto before = clients();
        QVERIFY2(before, before ? "" : qPrintable(u"call %1: %2"_s.arg(call).arg(before.error().sentence())));
        QCOMPARE(*before, stored);
        QVERIFY(add());
        ++stored;
        m_fixture->close();
        QVERIFY(m_fixture->reopen());
        QCOMPARE(*clients(), stored);
        if (!hasFailed)
            break;
    }
    QVERIFY(m_fixture->practice().verify()->isSound());
    qInfo("%d calls failed in turn, %d errors said", call - 1, said);
    QVERIFY(said > 0);
}

void SpoiltConnectionTest::nothingIsMadeWhereThePracticeWas()
{
    openFailingAt(1, Fault::Gone);
    QVERIFY(!add());
    m_disk.recover();
    const QString away = m_fixture->parentPath() + u"/away"_s;
    if (!QDir().rename(m_fixture->path(), away))
        QSKIP("Here a folder stays as long as somebody has a file in it open");
    // What a mount that went away leaves.
    QVERIFY(QDir().mkpath(m_fixture->path()));
    const auto meanwhile = add();
    QVERIFY(!meanwhile);
    QVERIFY2(!isMisleading(meanwhile.error()), qPrintable(meanwhile.error().sentence()));
    QVERIFY(QDir(m_fixture->path()).isEmpty());
    QVERIFY(QDir().rmdir(m_fixture->path()));
    QVERIFY(QDir().rename(away, m_fixture->path()));
    QVERIFY(add());
    QCOMPARE(*clients(), qsizetype(2));
}

void SpoiltConnectionTest::anOlderStateInItsPlaceIsNotTakenForIt()
{
    const QString older = m_fixture->parentPath() + u"/older"_s;
    copyFolder(m_fixture->path(), older);
    QVERIFY(m_fixture->reopen());
    QVERIFY(add());
    m_disk.failAt(1, Fault::Gone);
    QVERIFY(!add());
    m_disk.recover();
    const QString newer = m_fixture->parentPath() + u"/newer"_s;
    if (!QDir().rename(m_fixture->path(), newer))
        QSKIP("Here a folder stays as long as somebody has a file in it open");
    QVERIFY(QDir().rename(older, m_fixture->path()));
    const auto refused = clients();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFailed);
    QVERIFY(!add());
    QVERIFY(QDir().rename(m_fixture->path(), older));
    QVERIFY(QDir().rename(newer, m_fixture->path()));
    QCOMPARE(*clients(), qsizetype(2));
    QVERIFY(add());
}

QTEST_GUILESS_MAIN(SpoiltConnectionTest)
#include "tst_spoiltconnection.moc"
