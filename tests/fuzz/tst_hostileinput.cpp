#include "BackupManifest.h"
#include "FaultRounds.h"
#include "HostileFiles.h"
#include "HostileInput.h"
#include "KeyFileFormat.h"
#include "MatchingChecksum.h"
#include "Mutation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Longer for one input than anybody waits.
constexpr qint64 longestMilliseconds = 2000;
constexpr quint32 usualSeed = 20261122;

quint32 seedOfRun()
{
    bool isNumber = false;
    const quint32 seed = qEnvironmentVariable("BITACORA_FUZZ_SEED").toUInt(&isNumber);
    return isNumber ? seed : usualSeed;
}

} // namespace

/// Whatever the bytes are: no crash, no endless work, and a refusal that says why.
class HostileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantToBeIsTaken();
    void whatSomebodySealsAnewIsRead();
    void whateverTheBytesAreIsRefusedOrTakenWhole_data() { inputs(); }
    void whateverTheBytesAreIsRefusedOrTakenWhole();
    void whatWasFoundBeforeIsMended_data() { inputs(); }
    void whatWasFoundBeforeIsMended();

private:
    static void inputs();
};

void HostileInputTest::inputs()
{
    QTest::addColumn<int>("input");
    for (int i = 0; i < hostileInputs().size(); ++i)
        QTest::newRow(qPrintable(hostileInputs().at(i).name)) << i;
}

void HostileInputTest::whatIsMeantToBeIsTaken()
{
    for (const HostileInput &input : hostileInputs()) {
        const QList<QByteArray> samples = input.samples();
        QVERIFY(!samples.isEmpty());
        for (const QByteArray &sample : samples) {
            QVERIFY(!sample.isEmpty());
            QCOMPARE(input.take(sample), QString());
        }
    }
}

// Otherwise nothing that is altered would ever get past the checksum.
void HostileInputTest::whatSomebodySealsAnewIsRead()
{
    QByteArray keys = HostileFiles::keySamples().constFirst();
    QVERIFY(keys.contains("\"passes\": "));
    keys.replace("\"passes\": ", "\"passes\": 1");
    QVERIFY(!KeyFileFormat::fromJson(keys));
    QVERIFY(KeyFileFormat::fromJson(withMatchingChecksum(keys)));
    QByteArray manifest = HostileFiles::manifestSamples().constFirst();
    QVERIFY(manifest.contains("409600"));
    manifest.replace("409600", "819200");
    QVERIFY(!BackupManifest::fromJson(manifest));
    QVERIFY(BackupManifest::fromJson(withMatchingChecksum(manifest, crypto_generichash_BYTES)));
}

void HostileInputTest::whateverTheBytesAreIsRefusedOrTakenWhole()
{
    QFETCH(int, input);
    const HostileInput &taking = hostileInputs().at(input);
    const QList<QByteArray> samples = taking.samples();
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    // In the plain run as many as take about a second.
    constexpr qint64 plainMilliseconds = 1000;
    const bool isLong = faultRounds(0, 1) > 0;
    const int most = faultRounds(5000, 1'000'000);
    qint64 longest = 0;
    qsizetype bytes = 0;
    int round = 0;
    QElapsedTimer all;
    all.start();
    for (; round < most && (isLong || all.elapsed() < plainMilliseconds); ++round) {
        const QByteArray altered = mutated(samples, random);
        QElapsedTimer one;
        one.start();
        const QString wrong = taking.take(altered);
        longest = std::max(longest, one.elapsed());
        bytes += altered.size();
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"seed %1, input %2: %3\n%4"_s.arg(seed).arg(round).arg(
                     wrong, QString::fromLatin1(altered.left(600).toPercentEncoding(" {}[]\":,")))));
        QVERIFY2(one.elapsed() < longestMilliseconds, qPrintable(u"input %1 of seed %2"_s.arg(round).arg(seed)));
    }
    qInfo("%s: %d inputs of seed %u, %lld bytes, the longest took %lld ms", qPrintable(taking.name), round, seed,
          static_cast<long long>(bytes), static_cast<long long>(longest));
    QVERIFY(round > 0);
}

/// Whoever finds one puts it into tests/fuzz/found/NAME.
void HostileInputTest::whatWasFoundBeforeIsMended()
{
    QFETCH(int, input);
    const HostileInput &taking = hostileInputs().at(input);
    const QDir found(u"" BITACORA_FUZZ_FOUND "/"_s + taking.name);
    const QStringList names = found.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(found.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(taking.take(file.readAll()).isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(HostileInputTest)
#include "tst_hostileinput.moc"
