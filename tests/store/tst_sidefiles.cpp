#include "SideFiles.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What somebody else has put beside the database makes nothing of other files.
class SideFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aJournalThatNamesAnotherFileIsNotPlayedBack();
    void aLinkBesideTheDatabaseIsNotFollowed_data();
    void aLinkBesideTheDatabaseIsNotFollowed();
    void aJournalThatNamesNoneIsLeftToSqlite_data();
    void aJournalThatNamesNoneIsLeftToSqlite();

private:
    static void write(const QString &path, const QByteArray &bytes);
    static QByteArray bytesOf(const QString &path);
    [[nodiscard]] QString beside(const QString &suffix) const
    {
        return Practice::databasePath(m_fixture->path()) + suffix;
    }
    void expectRefused(const QString &name) const;

    std::unique_ptr<StoreFixture> m_fixture;
    QString m_letter;
};

namespace {

const QByteArray mark = QByteArray::fromHex("d9d505f920a163d7");
const QByteArray letter = "Dear Ana, the meeting is on Tuesday.";

QByteArray number(quint32 value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The head of a journal of pages of 4,096 bytes that takes nothing back.
QByteArray headOfJournal(quint32 pages)
{
    constexpr int sector = 512;
    constexpr quint32 nonce = 12345;
    constexpr quint32 pageSize = 4096;
    QByteArray head = mark + number(0) + number(nonce) + number(pages) + number(sector) + number(pageSize);
    return head.leftJustified(sector, '\0');
}

/// How a change of several databases ends its journals: SQLite deletes what is named once all of them are played back.
QByteArray endThatNames(const QByteArray &path)
{
    constexpr quint32 pageOfLocks = 0x40000000 / 4096 + 1;
    quint32 sum = 0;
    for (const char byte : path)
        sum += quint32(byte);
    return number(pageOfLocks) + path + number(quint32(path.size())) + number(sum) + mark;
}

} // namespace

void SideFilesTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_fixture->close();
    m_letter = m_fixture->parentPath() + u"/letter.odt"_s;
    write(m_letter, letter);
}

void SideFilesTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray SideFilesTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SideFilesTest::expectRefused(const QString &name) const
{
    const auto opened = m_fixture->reopen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseDamaged);
    QVERIFY2(opened.error().sentence().contains(name), qPrintable(opened.error().sentence()));
    const auto byPassphrase = Practice::open(m_fixture->path(), StoreFixture::passphrase(), m_fixture->options());
    QVERIFY(!byPassphrase);
    QCOMPARE(bytesOf(m_letter), letter);
}

void SideFilesTest::aJournalThatNamesAnotherFileIsNotPlayedBack()
{
    constexpr qint64 pageSize = 4096;
    const auto pages = quint32(QFileInfo(Practice::databasePath(m_fixture->path())).size() / pageSize);
    write(beside(u"-journal"_s), headOfJournal(pages) + endThatNames(QFile::encodeName(m_letter)));
    expectRefused(u"practice.db-journal"_s);
    QVERIFY(QFile::remove(beside(u"-journal"_s)));
    QVERIFY(m_fixture->reopen());
}

void SideFilesTest::aLinkBesideTheDatabaseIsNotFollowed_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void SideFilesTest::aLinkBesideTheDatabaseIsNotFollowed()
{
    QFETCH(const QString, suffix);
#ifdef Q_OS_WIN
    QSKIP("Windows knows shortcuts, which nothing follows.");
#endif
    QVERIFY(QFile::link(m_letter, beside(suffix)));
    expectRefused(u"practice.db"_s + suffix);
    QVERIFY(QFile::remove(beside(suffix)));
    QVERIFY(m_fixture->reopen());
}

void SideFilesTest::aJournalThatNamesNoneIsLeftToSqlite_data()
{
    QTest::addColumn<QByteArray>("journal");
    const QByteArray head = headOfJournal(10);
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a head") << head;
    QTest::newRow("cut after the mark of a second head") << head + mark;
    QTest::newRow("longer than the journal") << head + number(100'000) + number(0) + mark;
    QTest::newRow("the mark alone") << mark;
}

void SideFilesTest::aJournalThatNamesNoneIsLeftToSqlite()
{
    QFETCH(const QByteArray, journal);
    write(beside(u"-journal"_s), journal);
    QVERIFY(SideFiles::leadingElsewhere(Practice::databasePath(m_fixture->path())).isEmpty());
}

QTEST_GUILESS_MAIN(SideFilesTest)
#include "tst_sidefiles.moc"
