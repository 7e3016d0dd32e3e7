#include "ActivityRepository.h"
#include "ClientRepository.h"
#include "KeyReplacement.h"
#include "RecoveryCode.h"
#include "RecoverySheetCheck.h"
#include "StoreFixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

using KeyReplacement::Step;

/// What the program is started with to replace the key of a practice, and die on the way.
const QString childArgument = u"--replace"_s;

int runChild(const QStringList &arguments)
{
    const int deadly = arguments.at(3).toInt();
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto replaced =
        KeyReplacement::run(arguments.at(2), SecretBytes::fromPassphrase(testPassphrase), options, [deadly](Step step) {
            if (int(step) == deadly)
                std::raise(SIGKILL);
        });
    return replaced ? 0 : 1;
}

} // namespace

/// A practice encrypted anew with another key, whatever happens on the way.
class TestKeyReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void anotherKeyAndAnotherRecoveryCodeOpenItAndTheOldOnesDoNot();
    void everyRecordIsThereAndThePracticeIsSound();
    void aWrongPassphraseChangesNothing();
    void itWaitsForNobodyWhoHasItOpen();
    void aFullDiskChangesNothing();
    void theDearerCostOfTheKeysStays();
    void theSheetIsToBeCheckedAgain();
    void killedAtAnyStepThePassphraseOpensIt_data();
    void killedAtAnyStepThePassphraseOpensIt();
    void whatWasHalfWrittenIsClearedAway();
    void killedAtAnyMomentThePassphraseOpensIt();
    void renamesThatTheDiskForgotAreMadeGood();

private:
    [[nodiscard]] Result<SecretBytes> replace() const
    {
        return KeyReplacement::run(m_fixture->path(), StoreFixture::passphrase(), m_fixture->options());
    }
    [[nodiscard]] Result<std::unique_ptr<Practice>> open() const
    {
        return Practice::open(m_fixture->path(), StoreFixture::passphrase(), m_fixture->options());
    }
    /// The names of all files of the practice, in one line.
    [[nodiscard]] QString files() const
    {
        return QDir(m_fixture->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name).join(u' ');
    }
    void verifyWhole();

    std::unique_ptr<StoreFixture> m_fixture;
    QStringList m_names;
};

void TestKeyReplacement::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_names.clear();
    for (int i = 0; i < 40; ++i) {
        m_names.append(u"Client %1"_s.arg(i, 2, 10, QLatin1Char('0')));
        (void)m_fixture->addClient(m_names.constLast());
    }
    QVERIFY(RecoverySheetCheck::confirm(m_fixture->practice()));
    m_fixture->close();
}

void TestKeyReplacement::verifyWhole()
{
    const auto practice = open();
    QVERIFY2(practice, practice ? "" : qPrintable(practice.error().sentence()));
    QStringList names;
    const auto summaries = (*practice)->clients().summaries(ClientState::Active);
    QVERIFY(summaries);
    for (const auto &summary : *summaries)
        names.append(summary.client.name);
    names.sort();
    QCOMPARE(names, m_names);
    const auto report = (*practice)->verify();
    QVERIFY(report && report->isSound());
}

void TestKeyReplacement::anotherKeyAndAnotherRecoveryCodeOpenItAndTheOldOnesDoNot()
{
    const auto key = replace();
    QVERIFY2(key, key ? "" : qPrintable(key.error().sentence()));
    PracticeOptions options = m_fixture->options();
    options.withRecoveryCode = true;
    const auto withOld = Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), options);
    QCOMPARE(withOld.error().code, ErrorCode::RecoveryCodeWrong);
    auto fromCode = RecoveryCode::toDataKey(RecoveryCode::fromDataKey(*key));
    QVERIFY(Practice::openWithKey(m_fixture->path(), std::move(*fromCode), options));
    verifyWhole();
    // The unlock cleared away what was kept until then.
    QCOMPARE(files(), u"keys.json practice.db"_s);
    QVERIFY(
        !(QFileInfo(Practice::databasePath(m_fixture->path())).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestKeyReplacement::everyRecordIsThereAndThePracticeIsSound()
{
    QVERIFY(replace());
    verifyWhole();
    auto practice = open();
    const auto entries = (*practice)->activity().latest(4);
    QVERIFY(std::any_of(entries->begin(), entries->end(),
                        [](const ActivityEntry &entry) { return entry.kind == ActivityKind::DataKeyReplaced; }));
    // It can be written to, and its key replaced again.
    Client client;
    client.name = u"Mateo Luna"_s;
    QVERIFY((*practice)->clients().add(client));
    practice->reset();
    m_names.append(client.name);
    QVERIFY(replace());
    verifyWhole();
}

void TestKeyReplacement::aWrongPassphraseChangesNothing()
{
    const auto before = bytesOf(m_fixture->path());
    const auto wrong =
        KeyReplacement::run(m_fixture->path(), SecretBytes::fromPassphrase(u"open sesame"_s), m_fixture->options());
    QCOMPARE(wrong.error().code, ErrorCode::PassphraseWrong);
    auto after = bytesOf(m_fixture->path());
    after.remove(u"failed-unlocks.json"_s);
    QCOMPARE(after, before);
}

void TestKeyReplacement::itWaitsForNobodyWhoHasItOpen()
{
    auto writer = open();
    QVERIFY(writer);
    QCOMPARE(replace().error().code, ErrorCode::PracticeInUse);
    writer->reset();
    PracticeOptions options = m_fixture->options();
    options.readOnly = true;
    auto reader = Practice::openWithKey(m_fixture->path(), m_fixture->key().clone(), options);
    QVERIFY(reader && (*reader)->clients().summaries(ClientState::Active));
    QCOMPARE(replace().error().code, ErrorCode::PracticeInUse);
    reader->reset();
    verifyWhole();
    QCOMPARE(files(), u"keys.json practice.db"_s);
    QVERIFY(m_fixture->reopen());
}

void TestKeyReplacement::aFullDiskChangesNothing()
{
    // A folder in the place of the file that is to be written.
    QVERIFY(QDir().mkpath(m_fixture->path() + u"/practice.next.db/held"_s));
    QVERIFY(!replace());
    QVERIFY(QDir(m_fixture->path() + u"/practice.next.db"_s).removeRecursively());
    QVERIFY(m_fixture->reopen());
    m_fixture->close();
    verifyWhole();
}

void TestKeyReplacement::theDearerCostOfTheKeysStays()
{
    const KdfCost dearer {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses + 1};
    QVERIFY(m_fixture->reopen());
    const QString keys = Practice::keyFilePath(m_fixture->path());
    const auto text =
        KeyFile::rewrap(keys, m_fixture->key(), StoreFixture::passphrase(), StoreFixture::passphrase(), dearer);
    QVERIFY(m_fixture->practice().replaceKeys(*text, ActivityKind::KeysStrengthened));
    QCOMPARE(m_fixture->practice().kdfCost(), dearer);
    QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().kind, ActivityKind::KeysStrengthened);
    // Another passphrase is no cheaper.
    const auto another = SecretBytes::fromPassphrase(u"violet anchor pancake seventy"_s);
    QVERIFY(m_fixture->practice().changePassphrase(StoreFixture::passphrase(), another));
    QCOMPARE(*KeyFile::costOf(keys), dearer);
    m_fixture->close();
    QVERIFY(KeyReplacement::run(m_fixture->path(), another, m_fixture->options()));
    QCOMPARE(*KeyFile::costOf(keys), dearer);
}

void TestKeyReplacement::theSheetIsToBeCheckedAgain()
{
    auto practice = open();
    QVERIFY(RecoverySheetCheck::isConfirmed(**practice));
    practice->reset();
    QVERIFY(replace());
    practice = open();
    QVERIFY(!RecoverySheetCheck::isConfirmed(**practice));
    const RecoverySheetCheck check(**practice);
    QVERIFY(check.groups()[0] >= 1 && check.groups()[0] < check.groups()[1]);
    QVERIFY(check.groups()[1] <= RecoveryCode::groupCount);
    const QStringList groups = (*practice)->recoveryCode().split(u'-');
    QCOMPARE(groups.size(), RecoveryCode::groupCount);
    for (int i = 0; i < 2; ++i) {
        const QString right = groups.at(check.groups().at(std::size_t(i)) - 1);
        QVERIFY(check.matches(i, right));
        QVERIFY(check.matches(i, u' ' + right.toLower() + u' '));
        QVERIFY(!check.matches(i, right.chopped(1)));
        QVERIFY(!check.matches(i, right + u'0'));
        QVERIFY(!check.matches(i, right.chopped(1) + (right.back() == u'7' ? u'8' : u'7')));
        QVERIFY(!check.matches(i, QString()));
    }
    QVERIFY(RecoverySheetCheck::confirm(**practice));
    QCOMPARE((*practice)->activity().latest(1)->constFirst().kind, ActivityKind::RecoverySheetConfirmed);
    practice->reset();
    practice = open();
    QVERIFY(RecoverySheetCheck::isConfirmed(**practice));
}

void TestKeyReplacement::killedAtAnyStepThePassphraseOpensIt_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("copied") << int(Step::Copied);
    QTest::newRow("keys written") << int(Step::KeysWritten);
    QTest::newRow("database replaced") << int(Step::DatabaseReplaced);
    QTest::newRow("keys replaced") << int(Step::KeysReplaced);
}

void TestKeyReplacement::killedAtAnyStepThePassphraseOpensIt()
{
    QFETCH(int, step);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {childArgument, m_fixture->path(), QString::number(step)});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    verifyWhole();
    // Before the database was replaced the old key holds, from then on the new one alone.
    const bool isOld = step < int(Step::DatabaseReplaced);
    QCOMPARE(m_fixture->reopen().has_value(), isOld);
    m_fixture->close();
    QCOMPARE(files(), u"keys.json practice.db"_s);
    QVERIFY(replace());
    verifyWhole();
}

void TestKeyReplacement::whatWasHalfWrittenIsClearedAway()
{
    // A file that was killed before it got its name, and the journal of a copy.
    for (const QString &name :
         {u"keys.next.json.hYtRqW"_s, u"keys.previous.json.AbCdEf"_s, u"practice.next.db-journal"_s}) {
        QFile file(m_fixture->path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        verifyWhole();
        QCOMPARE(files(), u"keys.json practice.db"_s);
    }
}

void TestKeyReplacement::killedAtAnyMomentThePassphraseOpensIt()
{
    constexpr int kills = 12;
    QElapsedTimer timer;
    timer.start();
    QProcess whole;
    whole.start(QCoreApplication::applicationFilePath(), {childArgument, m_fixture->path(), u"-1"_s});
    QVERIFY(whole.waitForFinished());
    QCOMPARE(whole.exitCode(), 0);
    const int usual = int(timer.elapsed());
    int inTime = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {childArgument, m_fixture->path(), u"-1"_s});
        QVERIFY(child.waitForStarted());
        QTest::qSleep(QRandomGenerator::global()->bounded(usual / 4, usual));
        inTime += int(child.state() == QProcess::Running);
        child.kill();
        child.waitForFinished();
        verifyWhole();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(files(), u"keys.json practice.db"_s);
    }
    qInfo("%d of %d were killed before the end.", inTime, kills);
}

void TestKeyReplacement::renamesThatTheDiskForgotAreMadeGood()
{
    // After a power cut a file system may remember the second renaming, but not the first.
    const QString path = m_fixture->path();
    QVERIFY(QFile::copy(Practice::databasePath(path), path + u"/old.db"_s));
    QVERIFY(replace());
    QVERIFY(QFile::remove(Practice::databasePath(path)));
    QVERIFY(QFile::rename(path + u"/old.db"_s, Practice::databasePath(path)));
    verifyWhole();
    QVERIFY(m_fixture->reopen());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == childArgument)
        return runChild(QCoreApplication::arguments());
    TestKeyReplacement test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyreplacement.moc"
