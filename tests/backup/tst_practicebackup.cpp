#include "ActivityRepository.h"
#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupManifest.h"
#include "BackupRepository.h"
#include "DraftRepository.h"
#include "KeyFile.h"
#include "PracticeBackup.h"
#include "PracticeDatabase.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QString marker = u"Guadalupe Quetzalcóatl"_s;

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

void flip(const QString &path, qint64 offset)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QByteArray byte = file.read(1);
    byte[0] = char(byte.at(0) ^ 1);
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(byte), qint64(1));
}

void flipInTheMiddle(const QString &database)
{
    constexpr qint64 page = 4096;
    constexpr qint64 within = 200;
    flip(database, QFileInfo(database).size() / page / 2 * page + within);
}

BackupOrder orderFor(const QString &practice, const SecretBytes &key, const Clock &clock)
{
    BackupOrder order;
    order.practice = practice;
    order.dataKey = key.clone();
    order.clock = &clock;
    return order;
}

/// What the child process does: begins a backup and waits in its middle to be killed.
int runChild(const QStringList &arguments)
{
    const SecretBytes key = keyFromStandardInput();
    const auto wait = [](int) {
        std::puts("copying");
        std::fflush(stdout);
        for (;;)
            QThread::sleep(1);
        return true;
    };
    return PracticeBackup::make(orderFor(arguments.at(2), key, Clock::system()), wait) ? 0 : 1;
}

} // namespace

/// A backup is a verified copy of one moment, or it is not there.
class TestPracticeBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aBackupIsAWholePracticeThatThePassphraseOpens();
    void nothingReadableIsInABackup();
    void aBackupIsForItsOwnerAlone();
    void aBackupIsMadeWhileThePracticeIsOpenAndWrittenTo();
    void twoOfTheSameSecondHaveNamesOfTheirOwn();
    void aBackupStaysAsItIs();
    void verifyingABackupLeavesNoTraceInIt();
    void aCancelledBackupLeavesNothingBehind_data();
    void aCancelledBackupLeavesNothingBehind();
    void aFolderThatIsGoneIsSaid();
    void aDamagedPracticeMakesNoBackupAndHarmsNone();
    void keysThatAreMissingMakeNoBackup();
    void keysOfAnotherPracticeMakeNoBackup();
    void whatAKilledProgramLeftIsRemovedTheNextTime();
    void whatAnotherProgramIsMakingStays();
    void theSecondPlaceGetsACopyThatIsVerifiedItself();
    void aSecondPlaceThatIsGoneTakesNothingFromTheFirst();
    void theListTellsWhatIsGood();
    void aManifestThatWasAlteredIsNotBelieved();
    void ofYesterdayTheLastOneStays();
    void aBackupIsDueOnceSomethingChanged();
    void theLogTellsOfBackups();

private:
    [[nodiscard]] BackupOrder order() const { return orderFor(m_fixture->path(), m_fixture->key(), m_fixture->clock); }
    [[nodiscard]] QString folder() const { return BackupFolder::besideThePractice(m_fixture->path()); }
    [[nodiscard]] Result<MadeBackup> make() const { return PracticeBackup::make(order()); }
    [[nodiscard]] QList<StoredBackup> listed() const
    {
        return BackupList::of(folder(), m_fixture->practice().id(), m_fixture->practice().name());
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestPracticeBackup::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    const Client client = m_fixture->addClient(marker);
    (void)m_fixture->addSession(client.id, m_fixture->clock.now());
}

void TestPracticeBackup::aBackupIsAWholePracticeThatThePassphraseOpens()
{
    QList<int> percents;
    const auto made = PracticeBackup::make(order(), [&percents](int percent) {
        percents.append(percent);
        return true;
    });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence() + made.error().detail));
    QCOMPARE(made->path, folder() + u"/Test 2026-11-18 100000.bitacora-backup"_s);
    QCOMPARE(foldersIn(folder()), QStringList {u"Test 2026-11-18 100000.bitacora-backup"_s});
    QCOMPARE(foldersIn(made->path), (QStringList {u"backup.json"_s, u"keys.json"_s, u"practice.db"_s}));
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QVERIFY(percents.constFirst() >= 0 && percents.constLast() <= 100);

    PracticeOptions reading = m_fixture->options();
    reading.readOnly = true;
    const auto backup = Practice::open(made->path, StoreFixture::passphrase(), reading);
    QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().sentence()));
    QCOMPARE((*backup)->name(), u"Test 2026-11-18 100000"_s);
    QCOMPARE((*backup)->id(), m_fixture->practice().id());
    QCOMPARE((*backup)->clients().find(ClientId {1})->name, marker);
    const auto report = (*backup)->verify();
    QVERIFY(report && report->isSound());
    QCOMPARE(report->sessions, 1);
    QVERIFY(!report->searchChecked);
}

void TestPracticeBackup::nothingReadableIsInABackup()
{
    const auto made = make();
    QVERIFY(made);
    const QMap<QString, QByteArray> files = bytesOf(made->path);
    for (const QByteArray &bytes : files) {
        QVERIFY(!bytes.contains(marker.toUtf8()) && !bytes.contains("Guadalupe") && !bytes.contains("SQLite"));
        QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2)));
    }
}

void TestPracticeBackup::aBackupIsForItsOwnerAlone()
{
    const auto made = make();
    QVERIFY(made);
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(made->path).permissions() & others));
    for (const QString &name : foldersIn(made->path))
        QVERIFY2(!(QFileInfo(made->path + u'/' + name).permissions() & others), qPrintable(name));
}

void TestPracticeBackup::aBackupIsMadeWhileThePracticeIsOpenAndWrittenTo()
{
    int written = 0;
    const auto made = PracticeBackup::make(order(), [&](int) {
        (void)m_fixture->addClient(u"Client %1"_s.arg(++written));
        return true;
    });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence() + made.error().detail));
    QVERIFY(written > 0);
    PracticeOptions reading = m_fixture->options();
    reading.readOnly = true;
    const auto backup = Practice::openWithKey(made->path, m_fixture->key().clone(), reading);
    QVERIFY(backup);
    // All of one moment, before the first of them.
    QCOMPARE((*backup)->clients().summaries(ClientState::Active)->size(), 1);
    QCOMPARE(m_fixture->practice().clients().summaries(ClientState::Active)->size(), 1 + written);
}

void TestPracticeBackup::twoOfTheSameSecondHaveNamesOfTheirOwn()
{
    QVERIFY(make());
    const auto second = make();
    QVERIFY(second);
    QVERIFY(second->path.endsWith(u"/Test 2026-11-18 100000 2.bitacora-backup"_s));
    QCOMPARE(listed().size(), 2);
}

void TestPracticeBackup::aBackupStaysAsItIs()
{
    const auto made = make();
    QVERIFY(made);
    const auto before = bytesOf(made->path);
    const auto opened = Practice::openWithKey(made->path, m_fixture->key().clone(), m_fixture->options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::BackupStays);
    QCOMPARE(bytesOf(made->path), before);
}

void TestPracticeBackup::verifyingABackupLeavesNoTraceInIt()
{
    const auto made = make();
    QVERIFY(made);
    const auto before = bytesOf(made->path);
    {
        PracticeOptions reading = m_fixture->options();
        reading.readOnly = true;
        const auto backup = Practice::openWithKey(made->path, m_fixture->key().clone(), reading);
        QVERIFY(backup && (*backup)->verify());
        QCOMPARE(bytesOf(made->path), before);
    }
    QCOMPARE(bytesOf(made->path), before);
}

void TestPracticeBackup::aCancelledBackupLeavesNothingBehind_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 2, 3})
        QTest::addRow("after %d", after) << after;
}

void TestPracticeBackup::aCancelledBackupLeavesNothingBehind()
{
    QFETCH(int, after);
    QVERIFY(make());
    const auto before = bytesOf(folder());
    int asked = 0;
    const auto made = PracticeBackup::make(order(), [&](int) { return asked++ < after; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(bytesOf(folder()), before);
}

void TestPracticeBackup::aFolderThatIsGoneIsSaid()
{
    BackupOrder elsewhere = order();
    elsewhere.folder = m_fixture->parentPath() + u"/stick"_s;
    const auto made = PracticeBackup::make(elsewhere);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BackupFolderMissing);
    QVERIFY(made.error().sentence().contains(u"stick"_s));
    QVERIFY(!QFileInfo::exists(elsewhere.folder));
}

void TestPracticeBackup::aDamagedPracticeMakesNoBackupAndHarmsNone()
{
    QVERIFY(make());
    const auto before = bytesOf(folder());
    m_fixture->close();
    flipInTheMiddle(Practice::databasePath(m_fixture->path()));
    const auto made = make();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DatabaseDamaged);
    QCOMPARE(bytesOf(folder()), before);
}

void TestPracticeBackup::keysThatAreMissingMakeNoBackup()
{
    QVERIFY(QFile::remove(Practice::keyFilePath(m_fixture->path())));
    const auto made = make();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::KeysMissing);
    QVERIFY(foldersIn(folder()).isEmpty());
}

void TestPracticeBackup::keysOfAnotherPracticeMakeNoBackup()
{
    StoreFixture other;
    other.create();
    const QString path = Practice::keyFilePath(m_fixture->path());
    QVERIFY(QFile::remove(path) && QFile::copy(Practice::keyFilePath(other.path()), path));
    const auto made = make();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DatabaseKeyMismatch);
    QVERIFY(foldersIn(folder()).isEmpty());
}

void TestPracticeBackup::whatAKilledProgramLeftIsRemovedTheNextTime()
{
    constexpr int patience = 20'000;
    QProcess child;
    QVERIFY(m_fixture->startChild(child));
    QVERIFY(child.waitForReadyRead(patience));
    QVERIFY(child.readAll().contains("copying"));
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    const QStringList left = foldersIn(folder());
    QCOMPARE(left.size(), 2);
    QVERIFY(left.at(0).endsWith(u".bitacora-backup.part"_s));
    QCOMPARE(left.at(1), left.at(0) + u".lock"_s);
    QVERIFY(listed().isEmpty());
    const auto made = make();
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence()));
    QCOMPARE(foldersIn(folder()), QStringList {QFileInfo(made->path).fileName()});
}

void TestPracticeBackup::whatAnotherProgramIsMakingStays()
{
    const auto made = PracticeBackup::make(order(), [this, nested = false](int) mutable {
        if (!std::exchange(nested, true) && !make())
            return false;
        return true;
    });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence()));
    QCOMPARE(listed().size(), 2);
}

void TestPracticeBackup::theSecondPlaceGetsACopyThatIsVerifiedItself()
{
    BackupOrder both = order();
    both.secondFolder = m_fixture->parentPath() + u"/stick"_s;
    QVERIFY(QDir().mkdir(both.secondFolder));
    // Once all of it is there, a byte of it becomes another one: what was made of it is sound all the same.
    constexpr int allIsThere = 80;
    bool isFlipped = false;
    const auto damaged = PracticeBackup::make(both, [&](int percent) {
        if (percent >= allIsThere && !std::exchange(isFlipped, true))
            flipInTheMiddle(Practice::databasePath(both.secondFolder + u'/' + foldersIn(both.secondFolder).value(0)));
        return true;
    });
    QVERIFY(isFlipped);
    QVERIFY(damaged);
    QVERIFY(damaged->secondPath.isEmpty() && damaged->secondError);
    QCOMPARE(damaged->secondError->code, ErrorCode::BackupUnsound);
    QCOMPARE(damaged->secondError->subject, both.secondFolder);
    QVERIFY(foldersIn(both.secondFolder).isEmpty());
    QVERIFY(BackupList::at(damaged->path).isGood());

    m_fixture->clock.time = m_fixture->clock.time.addSecs(1);
    const auto made = PracticeBackup::make(both);
    QVERIFY(made);
    QVERIFY(!made->secondError);
    QCOMPARE(made->secondPath, both.secondFolder + u"/Test 2026-11-18 100001.bitacora-backup"_s);
    const auto first = bytesOf(made->path);
    const auto second = bytesOf(made->secondPath);
    QCOMPARE(second, first);
}

void TestPracticeBackup::aSecondPlaceThatIsGoneTakesNothingFromTheFirst()
{
    BackupOrder both = order();
    both.secondFolder = m_fixture->parentPath() + u"/stick"_s;
    const auto made = PracticeBackup::make(both);
    QVERIFY(made);
    QVERIFY(made->secondPath.isEmpty() && made->secondError);
    QCOMPARE(made->secondError->code, ErrorCode::BackupFolderMissing);
    QCOMPARE(listed().size(), 1);
}

void TestPracticeBackup::theListTellsWhatIsGood()
{
    const auto made = make();
    QVERIFY(made);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(3600);
    const auto later = make();
    QVERIFY(later);
    StoreFixture other;
    other.create();
    BackupOrder others = orderFor(other.path(), other.key(), other.clock);
    others.folder = folder();
    QVERIFY(PracticeBackup::make(others));

    QList<StoredBackup> backups = listed();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.at(0).path, later->path);
    QCOMPARE(backups.at(0).madeAt, m_fixture->clock.time);
    QCOMPARE(backups.at(0).verifiedAt, m_fixture->clock.time);
    QCOMPARE(backups.at(0).bytes, later->bytes);
    QVERIFY(backups.at(1).isGood());
    // A part of it is missing.
    QFile file(Practice::databasePath(later->path));
    QVERIFY(file.resize(file.size() - 1));
    QVERIFY(!listed().at(0).isGood());
    QVERIFY(listed().at(1).isGood());
    QVERIFY(QFile::remove(Practice::keyFilePath(made->path)));
    QVERIFY(!listed().at(1).isGood());
}

void TestPracticeBackup::aManifestThatWasAlteredIsNotBelieved()
{
    const auto made = make();
    QVERIFY(made);
    const auto manifest = BackupManifest::read(made->path);
    QVERIFY(manifest);
    QCOMPARE(manifest->practiceId, m_fixture->practice().id());
    const QByteArray json = manifest->toJson();
    QCOMPARE(BackupManifest::fromJson(json).value(), *manifest);
    for (qsizetype i = 0; i < json.size(); ++i) {
        QByteArray altered = json;
        altered[i] = char(altered.at(i) ^ 1);
        QVERIFY2(!BackupManifest::fromJson(altered), altered.constData());
        QVERIFY(!BackupManifest::fromJson(json.first(i)));
    }
    const QString path = BackupFolder::manifestPath(made->path);
    flip(path, 30);
    QCOMPARE(listed().size(), 1);
    QVERIFY(!listed().constFirst().isGood());
}

void TestPracticeBackup::ofYesterdayTheLastOneStays()
{
    const auto early = make();
    m_fixture->clock.time = m_fixture->clock.time.addSecs(3600);
    const auto late = make();
    QVERIFY(early && late && late->removed == 0);
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    const auto today = make();
    QVERIFY(today);
    QCOMPARE(today->removed, 1);
    const QList<StoredBackup> backups = listed();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.at(0).path, today->path);
    QCOMPARE(backups.at(1).path, late->path);
}

void TestPracticeBackup::aBackupIsDueOnceSomethingChanged()
{
    const auto isDue = [this] { return m_fixture->practice().backups().isDue().value(); };
    QVERIFY(isDue());
    auto made = make();
    QVERIFY(made && m_fixture->practice().backups().logMade(u"Test"_s, made->mark));
    QVERIFY(!isDue());
    // That it was locked and opened, or that a backup failed, is nothing to back up.
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().backups().logFailed({ErrorCode::BackupDiskFull, {}, {}}));
    QVERIFY(!isDue());
    const Session session = m_fixture->addSession({}, m_fixture->clock.now());
    QVERIFY(isDue());
    made = make();
    QVERIFY(made && m_fixture->practice().backups().logMade(u"Test"_s, made->mark));
    QVERIFY(!isDue());
    QVERIFY(m_fixture->practice().drafts().save(session.id, NoteKind::Private, u"and then"_s));
    QVERIFY(isDue());
    // What stands in a form and is no record yet, too; where a person was, or an empty form, is not.
    made = make();
    QVERIFY(made && m_fixture->practice().backups().logMade(u"Test"_s, made->mark));
    PracticeSettingsRepository &settings = m_fixture->practice().settings();
    QVERIFY(settings.setState(u"history"_s, R"({"words":"lost"})") && settings.setState(u"calendar"_s, "week"));
    QVERIFY(settings.setState(u"addClient"_s, R"({"texts":{},"open":true})"));
    QVERIFY(!isDue());
    QVERIFY(settings.setState(u"addClient"_s, R"({"texts":{"name":"Zo"},"open":true})"));
    QVERIFY(isDue());
    made = make();
    QVERIFY(made && m_fixture->practice().backups().logMade(u"Test"_s, made->mark));
    QVERIFY(!isDue());
    QVERIFY(settings.setState(u"addClient"_s, R"({"texts":{"name":"Za"},"open":true})"));
    QVERIFY(isDue());
    // What came while the backup was made is due.
    made = make();
    m_fixture->clock.time = m_fixture->clock.time.addSecs(1);
    QVERIFY(m_fixture->practice().drafts().save(session.id, NoteKind::Private, u"and then more"_s));
    QVERIFY(made && m_fixture->practice().backups().logMade(u"Test"_s, made->mark));
    QVERIFY(isDue());
}

void TestPracticeBackup::theLogTellsOfBackups()
{
    BackupRepository &backups = m_fixture->practice().backups();
    QVERIFY(!backups.last(ActivityKind::BackupMade).value());
    QVERIFY(backups.logMade(u"Test 1"_s, u"mark"_s));
    QVERIFY(backups.logMade(u"Test 2"_s, u"mark"_s));
    QVERIFY(backups.logFailed({ErrorCode::Cancelled, {}, {}}));
    QVERIFY(backups.logRehearsed(u"Test 2"_s, 2345));
    QVERIFY(backups.logRehearsalFailed(u"Test 2"_s, 1234));
    const auto rehearsalFailed = backups.last(ActivityKind::RehearsalFailed).value();
    QVERIFY(rehearsalFailed && rehearsalFailed->before == u"Test 2"_s && rehearsalFailed->after == u"1.2 s"_s);
    const auto made = backups.last(ActivityKind::BackupMade).value();
    QVERIFY(made);
    QCOMPARE(made->after, u"Test 2"_s);
    QCOMPARE(made->at, m_fixture->clock.time);
    QCOMPARE(backups.last(ActivityKind::BackupFailed).value()->after, u"backupCancelled"_s);
    QCOMPARE(backups.last(ActivityKind::BackupRehearsed).value()->after, u"2.3 s"_s);
    const auto latest = m_fixture->practice().activity().latest(1);
    QVERIFY(latest && latest->constFirst().kind == ActivityKind::RehearsalFailed);
    QVERIFY(!m_fixture->practice().activity().firstBrokenEntry().value());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--child"_L1)
        return runChild(QCoreApplication::arguments());
    TestPracticeBackup test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practicebackup.moc"
