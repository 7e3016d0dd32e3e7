#include "ActivityRepository.h"
#include "StoreFixture.h"
#include "UnlockAttempts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestUnlockAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aWrongPassphraseIsInTheLogOfTheNextUnlock();
    void aWrongRecoveryCodeIsNotedToo();
    void theFileHoldsNothingButInstants();
    void onlyTheNewestAreKeptAndTheOthersCounted();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void theNextWrongPassphraseWritesOverNothing();
    void severalDamagedFilesAreKept();
    void aFolderThatCannotBeWrittenToOpensAsEver();
    void aReaderLeavesTheNoteWhereItIs();

    void fourWrongTriesWaitForNothing();
    void eachFurtherTryWaitsTwiceAsLong();
    void theRightPassphraseIsNotEvenLookedAtMeanwhile();
    void theRecoveryCodeWaitsToo();
    void theNextUnlockThatSucceedsBeginsAnew();
    void aClockThatWasSetBackNeitherShortensTheWaitNorMakesItEndless();
    void theSentenceSaysHowLong();
    void triesAtABackupWaitAndLeaveItAsItIs();

private:
    void tryWrongly(int times) const
    {
        for (int i = 0; i < times; ++i)
            UnlockAttempts::note(m_fixture->path(), m_fixture->clock.time);
    }
    [[nodiscard]] qint64 wait() const
    {
        return UnlockAttempts::waitAt(m_fixture->path(), m_fixture->clock.time).count();
    }
    [[nodiscard]] QString file() const { return UnlockAttempts::filePath(m_fixture->path()); }
    [[nodiscard]] Result<SecretBytes> tryWrong() const
    {
        return Practice::unlock(m_fixture->path(), SecretBytes::fromPassphrase(u"open sesame"_s), m_fixture->clock);
    }
    [[nodiscard]] QString asideFile(int number) const
    {
        return m_fixture->path() + u"/failed-unlocks.damaged-%1.json"_s.arg(number);
    }
    void damage(const QByteArray &text) const;
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    /// What the log says of failed unlocks, oldest first.
    [[nodiscard]] QStringList logged() const;

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestUnlockAttempts::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_fixture->close();
}

void TestUnlockAttempts::damage(const QByteArray &text) const
{
    QFile noted(file());
    QVERIFY(noted.open(QIODevice::WriteOnly));
    QCOMPARE(noted.write(text), text.size());
}

QByteArray TestUnlockAttempts::contentOf(const QString &path)
{
    QFile kept(path);
    return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray("not there");
}

QStringList TestUnlockAttempts::logged() const
{
    ActivityFilter filter;
    filter.kinds = {ActivityKind::UnlockFailed};
    QStringList texts;
    const auto entries = m_fixture->practice().activity().page(filter, 1000);
    for (const ActivityEntry &entry : entries.value())
        texts.prepend(entry.after);
    return texts;
}

void TestUnlockAttempts::aWrongPassphraseIsInTheLogOfTheNextUnlock()
{
    QCOMPARE(tryWrong().error().code, ErrorCode::PassphraseWrong);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(90);
    PracticeOptions options = m_fixture->options();
    QVERIFY(!Practice::open(m_fixture->path(), SecretBytes::fromPassphrase(u"open sesame"_s), options));
    m_fixture->clock.time = m_fixture->clock.time.addSecs(3600);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(logged(), QStringList({u"2026-11-18T15:00:00Z"_s, u"2026-11-18T15:01:30Z"_s}));
    const QList<ActivityEntry> newest = m_fixture->practice().activity().latest(3).value();
    QCOMPARE(newest.at(0).kind, ActivityKind::PracticeOpened);
    QCOMPARE(newest.at(1).kind, ActivityKind::UnlockFailed);
    // The log says itself when it was written.
    QCOMPARE(newest.at(1).at, m_fixture->clock.time);
    QVERIFY(!QFile::exists(file()));
    QVERIFY(m_fixture->practice().verify()->isSound());
    // Once is enough.
    QVERIFY(m_fixture->reopen());
    QCOMPARE(logged().size(), 2);
}

void TestUnlockAttempts::aWrongRecoveryCodeIsNotedToo()
{
    PracticeOptions options = m_fixture->options();
    options.withRecoveryCode = true;
    const auto opened = Practice::openWithKey(m_fixture->path(), KeyFile::newDataKey(), options);
    QCOMPARE(opened.error().code, ErrorCode::RecoveryCodeWrong);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(logged(), QStringList(u"2026-11-18T15:00:00Z"_s));
}

void TestUnlockAttempts::theFileHoldsNothingButInstants()
{
    (void)tryWrong();
    QFile noted(file());
    QVERIFY(noted.open(QIODevice::ReadOnly));
    const QByteArray text = noted.readAll().simplified();
    QCOMPARE(text, QByteArray(R"({ "attempts": [ "2026-11-18T15:00:00Z" ], "earlier": 0, "format": 1 })"));
    QVERIFY(!(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // What was typed into nothing is no attempt.
    (void)Practice::unlock(m_fixture->path(), SecretBytes(), m_fixture->clock);
    QCOMPARE(UnlockAttempts::read(m_fixture->path()).at.size(), 1);
}

void TestUnlockAttempts::onlyTheNewestAreKeptAndTheOthersCounted()
{
    const QDateTime first = m_fixture->clock.time;
    constexpr int surplus = 7;
    for (int i = 0; i < UnlockAttempts::maximumKept + surplus; ++i)
        UnlockAttempts::note(m_fixture->path(), first.addSecs(i));
    QVERIFY(QFileInfo(file()).size() < 4096);
    QVERIFY(m_fixture->reopen());
    const QStringList texts = logged();
    QCOMPARE(texts.size(), UnlockAttempts::maximumKept + 1);
    QCOMPARE(texts.at(0), u"earlier=7"_s);
    QCOMPARE(texts.at(1), u"2026-11-18T15:00:07Z"_s);
}

void TestUnlockAttempts::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("garbage") << QByteArray("not json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another format") << QByteArray(R"({"format": 2, "attempts": []})");
    QTest::newRow("no instants") << QByteArray(R"({"format": 1, "attempts": ["Mateo Luna"]})");
    QTest::newRow("huge") << QByteArray(100'000, ' ');
}

void TestUnlockAttempts::whatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, text);
    damage(text);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(logged(), QStringList(QString()));
    QVERIFY(!QFile::exists(file()));
    // Somebody may want to look at it.
    QCOMPARE(contentOf(asideFile(1)), text);
    // Once is enough.
    QVERIFY(m_fixture->reopen());
    QCOMPARE(logged().size(), 1);
}

void TestUnlockAttempts::theNextWrongPassphraseWritesOverNothing()
{
    damage("half a fi");
    (void)tryWrong();
    (void)tryWrong();
    QCOMPARE(contentOf(asideFile(1)), QByteArray("half a fi"));
    QVERIFY(!QFile::exists(asideFile(2)));
    const UnlockAttempts attempts = UnlockAttempts::read(m_fixture->path());
    QCOMPARE(attempts.at.size(), 2);
    QVERIFY(!attempts.isReadable);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(logged(), QStringList({QString(), u"2026-11-18T15:00:00Z"_s, u"2026-11-18T15:00:00Z"_s}));
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(contentOf(asideFile(1)), QByteArray("half a fi"));
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestUnlockAttempts::severalDamagedFilesAreKept()
{
    damage("the first");
    (void)tryWrong();
    damage("the second");
    QVERIFY(m_fixture->reopen());
    QCOMPARE(contentOf(asideFile(1)), QByteArray("the first"));
    QCOMPARE(contentOf(asideFile(2)), QByteArray("the second"));
    QCOMPARE(logged(), QStringList(QString()));
}

void TestUnlockAttempts::aFolderThatCannotBeWrittenToOpensAsEver()
{
    const QFile::Permissions usual = QFileInfo(m_fixture->path()).permissions();
    QVERIFY(QFile::setPermissions(m_fixture->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto wrong = tryWrong();
    const bool isOpen = m_fixture->reopen(true).has_value();
    m_fixture->close();
    QVERIFY(QFile::setPermissions(m_fixture->path(), usual));
    QCOMPARE(wrong.error().code, ErrorCode::PassphraseWrong);
    QVERIFY(isOpen);
}

void TestUnlockAttempts::aReaderLeavesTheNoteWhereItIs()
{
    (void)tryWrong();
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(logged().isEmpty());
    QVERIFY(QFile::exists(file()));
}

void TestUnlockAttempts::fourWrongTriesWaitForNothing()
{
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(wait(), 0);
        QCOMPARE(tryWrong().error().code, ErrorCode::PassphraseWrong);
    }
    QCOMPARE(wait(), 0);
    QVERIFY(Practice::unlock(m_fixture->path(), StoreFixture::passphrase(), m_fixture->clock));
}

void TestUnlockAttempts::eachFurtherTryWaitsTwiceAsLong()
{
    tryWrongly(4);
    for (const qint64 seconds : {5, 10, 20, 40, 80, 160, 320, 640, 900, 900}) {
        tryWrongly(1);
        QCOMPARE(wait(), seconds);
    }
    tryWrongly(UnlockAttempts::maximumKept);
    QCOMPARE(wait(), 900);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(899);
    QCOMPARE(wait(), 1);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(1);
    QCOMPARE(wait(), 0);
    m_fixture->clock.time = m_fixture->clock.time.addYears(1);
    QCOMPARE(wait(), 0);
}

void TestUnlockAttempts::theRightPassphraseIsNotEvenLookedAtMeanwhile()
{
    tryWrongly(5);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(2);
    const auto early = Practice::unlock(m_fixture->path(), StoreFixture::passphrase(), m_fixture->clock);
    QCOMPARE(early.error().code, ErrorCode::UnlockDelayed);
    QCOMPARE(early.error().detail, u"3"_s);
    // Who waits is not punished for having asked.
    QCOMPARE(UnlockAttempts::read(m_fixture->path()).at.size(), 5);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(3);
    QVERIFY(Practice::unlock(m_fixture->path(), StoreFixture::passphrase(), m_fixture->clock));
}

void TestUnlockAttempts::theRecoveryCodeWaitsToo()
{
    PracticeOptions options = m_fixture->options();
    options.withRecoveryCode = true;
    tryWrongly(4);
    QCOMPARE(Practice::openWithKey(m_fixture->path(), KeyFile::newDataKey(), options).error().code,
             ErrorCode::RecoveryCodeWrong);
    const auto right = Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), options);
    QCOMPARE(right.error().code, ErrorCode::UnlockDelayed);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(5);
    QVERIFY(Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), options));
}

void TestUnlockAttempts::theNextUnlockThatSucceedsBeginsAnew()
{
    tryWrongly(8);
    QCOMPARE(wait(), 40);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(40);
    QVERIFY(Practice::open(m_fixture->path(), StoreFixture::passphrase(), m_fixture->options()));
    tryWrongly(4);
    QCOMPARE(wait(), 0);
}

void TestUnlockAttempts::aClockThatWasSetBackNeitherShortensTheWaitNorMakesItEndless()
{
    tryWrongly(8);
    m_fixture->clock.time = m_fixture->clock.time.addYears(-1);
    QCOMPARE(wait(), 40);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(30);
    QCOMPARE(wait(), 10);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(10);
    QCOMPARE(wait(), 0);
    // The times of the log are as they were.
    QCOMPARE(UnlockAttempts::read(m_fixture->path()).at.size(), 8);
    tryWrongly(1);
    QCOMPARE(wait(), 80);
    m_fixture->clock.time = m_fixture->clock.time.addDays(-1);
    QCOMPARE(wait(), 80);
}

void TestUnlockAttempts::theSentenceSaysHowLong()
{
    const auto sentence = [](const QString &seconds) {
        return Error {ErrorCode::UnlockDelayed, u"/p"_s, seconds}.sentence();
    };
    QVERIFY(sentence(u"40"_s).contains(u"40 second"_s));
    QVERIFY(sentence(u"61"_s).contains(u"2 minute"_s));
    QVERIFY(sentence(u"900"_s).contains(u"15 minute"_s));
}

void TestUnlockAttempts::triesAtABackupWaitAndLeaveItAsItIs()
{
    m_fixture->close();
    const QString place = m_fixture->parentPath() + u"/backups"_s;
    const QStringList backups {place + u"/One.bitacora-backup"_s, place + u"/Two.bitacora-backup"_s};
    for (const QString &backup : backups) {
        QVERIFY(QDir().mkpath(backup));
        for (const QString &file : {Practice::databasePath(QString()), Practice::keyFilePath(QString())})
            QVERIFY(QFile::copy(m_fixture->path() + file, backup + file));
    }
    const auto before = bytesOf(backups.at(0));
    const auto unlock = [&](const QString &backup, const QString &passphrase) {
        return Practice::unlock(backup, SecretBytes::fromPassphrase(passphrase), m_fixture->clock);
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(unlock(backups.at(i % 2), u"open sesame"_s).error().code, ErrorCode::PassphraseWrong);
    // The one is the other's by the same passphrase.
    for (const QString &backup : backups)
        QCOMPARE(unlock(backup, testPassphrase).error().code, ErrorCode::UnlockDelayed);
    QCOMPARE(bytesOf(backups.at(0)), before);
    // The practice has a log of its own.
    QCOMPARE(wait(), 0);

    m_fixture->clock.time = m_fixture->clock.time.addSecs(5);
    PracticeOptions reading = m_fixture->options();
    reading.readOnly = true;
    QVERIFY(Practice::open(backups.at(0), StoreFixture::passphrase(), reading));
    QVERIFY(UnlockAttempts::read(backups.at(1)).isEmpty());
    QCOMPARE(bytesOf(backups.at(0)), before);
    QCOMPARE(QDir(place).entryList(QDir::Files | QDir::Hidden), QStringList());

    // Where nothing can be noted, nobody is kept from a backup.
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(place).isWritable())
        QSKIP("This account may write everywhere.");
    for (int i = 0; i < 6; ++i)
        QCOMPARE(unlock(backups.at(0), u"open sesame"_s).error().code, ErrorCode::PassphraseWrong);
    QVERIFY(unlock(backups.at(0), testPassphrase));
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_GUILESS_MAIN(TestUnlockAttempts)
#include "tst_unlockattempts.moc"
