#include "DraftRepository.h"
#include "FaultRounds.h"
#include "SigningFixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr qsizetype pageBytes = 4096;
constexpr quint32 seed = 20261122;

/// What a person would see of a practice: a line a record, or why it cannot be read.
QStringList contentsOf(const Practice &practice)
{
    QStringList lines;
    const auto add = [&lines](const auto &result, const auto &lineOf) {
        if (!result) {
            lines.append(u"error"_s);
            return;
        }
        for (const auto &record : *result)
            lines.append(lineOf(record));
    };
    add(practice.clients().summaries(ClientState::Active), [&practice](const ClientSummary &summary) {
        const auto client = practice.clients().find(summary.client.id);
        return client ? client->name + client->diagnosis + client->memberNumber + client->privateNotes : u"error"_s;
    });
    add(practice.drafts().all(), [](const Draft &draft) { return draft.text; });
    add(practice.sessions().keys({}), [&practice](const SessionKey &key) -> QString {
        const auto session = practice.sessions().find(SessionId {key.id});
        const auto hash = practice.signedNotes().hash(SessionId {key.id});
        if (!session || (!hash && hash.error().code != ErrorCode::NoteNotSigned))
            return u"error"_s;
        return QString::number(key.id) + session->customerNotes + session->privateNotes
            + QString::number(session->start.epochSeconds) + QString::fromLatin1(hash.value_or(QByteArray()).toHex());
    });
    return lines;
}

/// Whether a person reads in it what was altered: the file, a page of it, or the records.
bool isNamed(const QString &sentence)
{
    return sentence.contains(u"database"_s) || sentence.contains(u"keys.json"_s);
}

/// Whether every line is the one that was stored, or says that it cannot be read.
bool isTrueOrUnreadable(const QStringList &seen, const QStringList &stored)
{
    for (const QString &line : seen) {
        if (line != "error"_L1 && !stored.contains(line))
            return false;
    }
    return true;
}

} // namespace

/// Whatever becomes of the bytes of a practice is found, and never shown as if it had been written.
class AlteredBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFlippedBitOfTheDatabaseIsFound();
    void everyCutIsFound();
    void pagesInEachOthersPlaceAreFound();
    void aDamagedLogOfWritesShowsWhatWasTrueOnce();

private:
    /// Two of the pages in a log of writes in each other's place, with or without the heads that say which they are.
    [[nodiscard]] QByteArray withFramesExchanged(const QByteArray &log, bool withHeads);
    /// Opens what these bytes are and returns what is wrong with what it says, or nothing.
    [[nodiscard]] QString judge(const QByteArray &database, const QByteArray &log = {});

    std::unique_ptr<SigningFixture> m_fixture;
    QTemporaryDir m_folder;
    QByteArray m_keys;
    QByteArray m_database;
    QStringList m_stored;
    QRandomGenerator m_random {seed};
};

void AlteredBytesTest::initTestCase()
{
    m_fixture = std::make_unique<SigningFixture>();
    for (int i = 0; i < 20; ++i) {
        const Client client = m_fixture->addClient(u"Cliente %1 Ñandú"_s.arg(i));
        Session session = m_fixture->newSession(client.id, m_fixture->clock.time.addDays(-i));
        session.privateNotes = u"Nota %1 "_s.arg(i).repeated(100);
        QVERIFY(m_fixture->practice().sessions().add({session}));
    }
    (void)m_fixture->sign(u"Aleteo de manos, 3 veces."_s);
    m_stored = contentsOf(m_fixture->practice());
    QVERIFY(!m_stored.contains(u"error"_s));
    m_fixture->close();
    const auto files = bytesOf(m_fixture->path());
    m_database = files.value(u"practice.db"_s);
    m_keys = files.value(u"keys.json"_s);
    QVERIFY(m_database.size() > 20 * pageBytes);
    QCOMPARE(judge(m_database), u"sound"_s);
}

QString AlteredBytesTest::judge(const QByteArray &database, const QByteArray &log)
{
    const QDir folder(m_folder.filePath(u"Altered.bitacora"_s));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder.path());
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!write(u"practice.db"_s, database) || !write(u"keys.json"_s, m_keys)
        || (!log.isEmpty() && !write(u"practice.db-wal"_s, log)))
        return u"could not be written"_s;
    PracticeOptions options = m_fixture->options();
    options.readOnly = log.isEmpty();
    const auto practice = Practice::openWithKey(folder.path(), m_fixture->key().clone(), options);
    if (!practice)
        return isNamed(practice.error().sentence()) ? QString() : u"not named: "_s + practice.error().sentence();
    const QStringList seen = contentsOf(**practice);
    if (!isTrueOrUnreadable(seen, m_stored))
        return u"shows what was never stored"_s;
    const auto report = (*practice)->verify();
    if (!report)
        return isNamed(report.error().sentence()) ? QString() : u"not named: "_s + report.error().sentence();
    if (report->isSound())
        return u"sound"_s;
    const QString found = report->findings.join(u' ');
    return isNamed(found) ? QString() : u"not named: "_s + found;
}

void AlteredBytesTest::everyFlippedBitOfTheDatabaseIsFound()
{
    const int rounds = faultRounds(150, 10'000);
    for (int round = 0; round < rounds; ++round) {
        QByteArray altered = m_database;
        const auto place = m_random.bounded(int(altered.size()));
        const int bit = m_random.bounded(8);
        altered[place] = char(altered.at(place) ^ (1 << bit));
        QVERIFY2(judge(altered).isEmpty(), qPrintable(u"byte %1 bit %2: %3"_s.arg(place).arg(bit).arg(judge(altered))));
    }
}

void AlteredBytesTest::everyCutIsFound()
{
    const int rounds = faultRounds(40, 2000);
    for (int round = 0; round < rounds; ++round) {
        // As often at the end of a page, where it looks whole.
        const qsizetype length = m_random.bounded(int(m_database.size()));
        const QByteArray altered = m_database.left(round % 2 ? length : length / pageBytes * pageBytes);
        QVERIFY2(judge(altered).isEmpty(), qPrintable(u"%1 bytes: %2"_s.arg(altered.size()).arg(judge(altered))));
    }
}

void AlteredBytesTest::pagesInEachOthersPlaceAreFound()
{
    const int rounds = faultRounds(40, 2000);
    const int pages = int(m_database.size() / pageBytes);
    for (int round = 0; round < rounds; ++round) {
        const qsizetype one = m_random.bounded(pages);
        const qsizetype other = m_random.bounded(pages);
        if (one == other)
            continue;
        QByteArray altered = m_database;
        altered.replace(one * pageBytes, pageBytes, m_database.mid(other * pageBytes, pageBytes));
        // One instead of the other, and both exchanged.
        if (round % 2)
            altered.replace(other * pageBytes, pageBytes, m_database.mid(one * pageBytes, pageBytes));
        QVERIFY2(judge(altered).isEmpty(),
                 qPrintable(u"pages %1 and %2: %3"_s.arg(one).arg(other).arg(judge(altered))));
    }
}

QByteArray AlteredBytesTest::withFramesExchanged(const QByteArray &log, bool withHeads)
{
    // https://sqlite.org/fileformat2.html#the_write_ahead_log
    constexpr int logHead = 32;
    constexpr int frameHead = 24;
    constexpr int frame = frameHead + int(pageBytes);
    const int frames = int(log.size() - logHead) / frame;
    const int one = m_random.bounded(frames);
    const int other = (one + m_random.bounded(1, frames)) % frames;
    const int skipped = withHeads ? 0 : frameHead;
    const auto placeOf = [skipped](int number) { return logHead + number * frame + skipped; };
    QByteArray exchanged = log;
    exchanged.replace(placeOf(one), frame - skipped, log.mid(placeOf(other), frame - skipped));
    exchanged.replace(placeOf(other), frame - skipped, log.mid(placeOf(one), frame - skipped));
    return exchanged;
}

void AlteredBytesTest::aDamagedLogOfWritesShowsWhatWasTrueOnce()
{
    // SQLite takes a log up to its first damaged frame: what is shown then was stored, some moments earlier.
    QVERIFY(m_fixture->reopen());
    for (int i = 0; i < 10; ++i) {
        (void)m_fixture->addClient(u"Later %1"_s.arg(i));
        m_stored += contentsOf(m_fixture->practice());
    }
    const auto files = bytesOf(m_fixture->path());
    const QByteArray log = files.value(u"practice.db-wal"_s);
    QVERIFY(log.size() > pageBytes);
    const int rounds = faultRounds(40, 10'000);
    for (int round = 0; round < rounds; ++round) {
        QByteArray altered = log;
        const auto place = m_random.bounded(int(altered.size()));
        if (round % 4 == 0)
            altered.truncate(place);
        else if (round % 4 == 1)
            altered = withFramesExchanged(log, m_random.bounded(2) == 0);
        else
            altered[place] = char(altered.at(place) ^ (1 << m_random.bounded(8)));
        const QString judgement = judge(files.value(u"practice.db"_s), altered);
        QVERIFY2(judgement.isEmpty() || judgement == "sound"_L1, qPrintable(u"%1: %2"_s.arg(place).arg(judgement)));
    }
    m_fixture->close();
}

QTEST_GUILESS_MAIN(AlteredBytesTest)
#include "tst_alteredbytes.moc"
