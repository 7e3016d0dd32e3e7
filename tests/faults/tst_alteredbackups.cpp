#include "BackupList.h"
#include "FaultRounds.h"
#include "PracticeRestore.h"
#include "SigningFixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int pageBytes = 4096;
constexpr quint32 seed = 20261122;
const QString database = u"practice.db"_s;
const QString keys = u"keys.json"_s;
const QString manifest = u"backup.json"_s;

using Files = QMap<QString, QByteArray>;

} // namespace

/// Whatever becomes of the bytes of a backup is found before anybody relies on it, and said of that backup; the practice
/// itself stays as it is.
class AlteredBackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWholeIsTaken();
    void anAlteredDatabaseIsFoundAndNamed();
    void alteredKeysAreFoundAndNamed();
    void whatABackupSaysOfItselfIsNotBelievedWhenAltered();

private:
    /// A flipped bit, a cut, and of a database pages in each other's place.
    [[nodiscard]] QByteArray altered(const QByteArray &bytes, int round);
    void writeBackup(const Files &files) const;
    [[nodiscard]] RestoreOrder order() const;
    /// Restores over the practice; what is wrong with that it was refused, or nothing.
    [[nodiscard]] QString refusalOfRestore() const;
    [[nodiscard]] QString refusalOfRehearsal() const;
    [[nodiscard]] QString refusalOfVerification() const;
    [[nodiscard]] QString judged(const Error &error) const;

    std::unique_ptr<SigningFixture> m_fixture;
    QTemporaryDir m_folder;
    QString m_backup;
    Files m_whole;
    Files m_practice;
    QRandomGenerator m_random {seed};
};

void AlteredBackupsTest::initTestCase()
{
    m_fixture = std::make_unique<SigningFixture>();
    for (int i = 0; i < 10; ++i)
        (void)m_fixture->addClient(u"Cliente %1 Ñandú"_s.arg(i));
    (void)m_fixture->sign(u"Aleteo de manos, 3 veces."_s);
    m_fixture->close();
    BackupOrder backup;
    backup.practice = m_fixture->path();
    backup.dataKey = m_fixture->key().clone();
    backup.clock = &m_fixture->clock;
    backup.folder = m_folder.path();
    const auto made = PracticeBackup::make(backup);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    m_backup = made->path;
    m_whole = bytesOf(m_backup);
    QCOMPARE(m_whole.keys(), QStringList({manifest, keys, database}));
    m_practice = bytesOf(m_fixture->path());
}

QByteArray AlteredBackupsTest::altered(const QByteArray &bytes, int round)
{
    constexpr int ways = 4;
    QByteArray result = bytes;
    const int pages = int(bytes.size() / pageBytes);
    switch (round % ways) {
    case 0:
        return bytes.left(m_random.bounded(int(bytes.size())));
    case 1:
        if (pages > 1) {
            const int one = m_random.bounded(pages);
            const int other = (one + m_random.bounded(1, pages)) % pages;
            result.replace(one * pageBytes, pageBytes, bytes.mid(other * pageBytes, pageBytes));
            result.replace(other * pageBytes, pageBytes, bytes.mid(one * pageBytes, pageBytes));
            return result;
        }
        [[fallthrough]];
    default: {
        constexpr int bits = 8;
        const int place = m_random.bounded(int(bytes.size()));
        result[place] = char(result.at(place) ^ (1 << m_random.bounded(bits)));
        return result;
    }
    }
}

void AlteredBackupsTest::writeBackup(const Files &files) const
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile file(m_backup + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("A backup could not be written.");
    }
}

RestoreOrder AlteredBackupsTest::order() const
{
    RestoreOrder order;
    order.backup = m_backup;
    order.dataKey = m_fixture->key().clone();
    order.clock = &m_fixture->clock;
    return order;
}

// A person reads which backup, or which file of it.
QString AlteredBackupsTest::judged(const Error &error) const
{
    const QString sentence = error.sentence();
    const bool isNamed = sentence.contains(QFileInfo(m_backup).fileName()) || sentence.contains(keys)
        || sentence.contains(u"database"_s);
    return isNamed ? QString() : u"code %1 does not name it: %2"_s.arg(int(error.code)).arg(sentence);
}

QString AlteredBackupsTest::refusalOfRestore() const
{
    const auto restored = PracticeRestore::run(order(), m_fixture->path());
    return restored ? u"restored"_s : judged(restored.error());
}

QString AlteredBackupsTest::refusalOfRehearsal() const
{
    const auto rehearsed = PracticeRestore::rehearse(order());
    return rehearsed ? u"rehearsed"_s : judged(rehearsed.error());
}

QString AlteredBackupsTest::refusalOfVerification() const
{
    PracticeOptions options = m_fixture->options();
    options.readOnly = true;
    const auto practice = Practice::openWithKey(m_backup, m_fixture->key().clone(), options);
    if (!practice)
        return judged(practice.error());
    const auto report = (*practice)->verify();
    if (!report)
        return judged(report.error());
    const bool isNamed = std::any_of(report->findings.begin(), report->findings.end(),
                                     [](const QString &finding) { return finding.contains(u"database"_s); });
    return isNamed ? QString() : u"not found: "_s + report->findings.join(u' ');
}

void AlteredBackupsTest::whatIsWholeIsTaken()
{
    writeBackup(m_whole);
    QCOMPARE(refusalOfVerification(), u"not found: "_s);
    QCOMPARE(refusalOfRehearsal(), u"rehearsed"_s);
    QVERIFY(BackupList::at(m_backup).isGood());
    QCOMPARE(bytesOf(m_backup), m_whole);
}

void AlteredBackupsTest::anAlteredDatabaseIsFoundAndNamed()
{
    const int rounds = faultRounds(60, 4000);
    constexpr int ways = 3;
    for (int round = 0; round < rounds; ++round) {
        Files files = m_whole;
        files[database] = altered(m_whole.value(database), round / ways);
        if (files.value(database) == m_whole.value(database))
            continue;
        writeBackup(files);
        const QString wrong = round % ways == 0 ? refusalOfRestore()
            : round % ways == 1                 ? refusalOfRehearsal()
                                                : refusalOfVerification();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        // One that was cut is seen without a key.
        QCOMPARE(BackupList::at(m_backup).isGood(), files.value(database).size() == m_whole.value(database).size());
        QCOMPARE(bytesOf(m_backup), files);
        QCOMPARE(bytesOf(m_fixture->path()), m_practice);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({QFileInfo(m_backup).fileName()}));
    }
    QCOMPARE(QDir(m_fixture->parentPath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({QFileInfo(m_fixture->path()).fileName()}));
}

void AlteredBackupsTest::alteredKeysAreFoundAndNamed()
{
    // The passphrase is not asked whether they are whole: that takes no time.
    const int rounds = faultRounds(60, 2000);
    for (int round = 0; round < rounds; ++round) {
        Files files = m_whole;
        files[keys] = altered(m_whole.value(keys), round);
        writeBackup(files);
        const auto unlocked = Practice::unlock(m_backup, StoreFixture::passphrase(), m_fixture->clock);
        QVERIFY(!unlocked);
        QVERIFY2(unlocked.error().sentence().contains(keys), qPrintable(unlocked.error().sentence()));
        // Who has the key must not get a practice that the passphrase does not open.
        const QString wrong = round % 2 == 0 ? refusalOfRestore() : refusalOfRehearsal();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        QCOMPARE(bytesOf(m_fixture->path()), m_practice);
    }
}

void AlteredBackupsTest::whatABackupSaysOfItselfIsNotBelievedWhenAltered()
{
    const int rounds = faultRounds(200, 4000);
    for (int round = 0; round < rounds; ++round) {
        Files files = m_whole;
        files[manifest] = altered(m_whole.value(manifest), round);
        writeBackup(files);
        QVERIFY2(!BackupList::at(m_backup).isGood(), files.value(manifest).constData());
    }
    // Its records are as whole as ever.
    QCOMPARE(refusalOfRehearsal(), u"rehearsed"_s);
    writeBackup(m_whole);
    QVERIFY(BackupList::at(m_backup).isGood());
}

QTEST_GUILESS_MAIN(AlteredBackupsTest)
#include "tst_alteredbackups.moc"
