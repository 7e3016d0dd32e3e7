#include "ImportTable.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

const QByteArray calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260504T103000Z\r\nSUMMARY:Ana Prueba\r\n"
                            "END:VEVENT\r\nEND:VCALENDAR\r\n";

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theKindIsToldByWhatTheFileHolds_data();
    void theKindIsToldByWhatTheFileHolds();
    void whatIsNoTableIsRefusedWithItsReason_data();
    void whatIsNoTableIsRefusedWithItsReason();
    void aFileThatIsTooLargeIsRefusedUnread();
    void whatIsNoOrdinaryFileIsNotRead_data();
    void whatIsNoOrdinaryFileIsNotRead();
    void everyNameOfAFileWillDo();
    void aFileThatGetsShorterMeanwhileIsReadAsFarAsItIs();
    void aReadingIsCancelledWheneverItIsAsked();

private:
    QString written(const QByteArray &bytes, const QString &name = u"table.csv"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestImportFile::written(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_folder->filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

void TestImportFile::theKindIsToldByWhatTheFileHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportTable::Kind>("kind");
    using Kind = ImportTable::Kind;
    QTest::newRow("table") << QByteArray("Name,Fee\nAna,50\n") << Kind::Csv;
    QTest::newRow("calendar") << calendar << Kind::Calendar;
    QTest::newRow("calendar in lower case") << calendar.toLower() << Kind::Calendar;
    QTest::newRow("calendar after a mark and spaces") << "\xEF\xBB\xBF \r\n\t" + calendar << Kind::Calendar;
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("calendar in UTF-16") << QByteArray(encoder.encode(QString::fromUtf8(calendar))) << Kind::Calendar;
    QTest::newRow("table that speaks of one") << "Name,Text\nAna,\"" + calendar + "\"\n" << Kind::Csv;
    QTest::newRow("table of what looks like an archive") << QByteArray("PK,7z\n1,2\n") << Kind::Csv;
}

void TestImportFile::theKindIsToldByWhatTheFileHolds()
{
    QFETCH(const QByteArray, bytes);
    // Whatever its name says.
    for (const QString &name : {u"a.csv"_s, u"a.ics"_s, u"a.xlsx"_s, u"a"_s}) {
        const auto table = readImportFile(written(bytes, name), today);
        QVERIFY(table);
        QTEST(table->kind, "kind");
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(*readImport(bytes, today), *table);
    }
}

void TestImportFile::whatIsNoTableIsRefusedWithItsReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray zip("PK\x03\x04\x14\x00\x08\x00", 8);
    QTest::newRow("zip") << zip + "a.csv" << ErrorCode::ImportArchive;
    QTest::newRow("workbook") << zip + "[Content_Types].xml" << ErrorCode::ImportArchive;
    // A little file that holds archives of archives: nothing is ever taken out of it.
    QTest::newRow("zip of death") << (zip + "0.zip").repeated(16) + QByteArray(1000, '\xFF')
                                  << ErrorCode::ImportArchive;
    QTest::newRow("zip of nothing") << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << ErrorCode::ImportArchive;
    QTest::newRow("workbook of old") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(500, '\0')
                                     << ErrorCode::ImportArchive;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\x00", 4) << ErrorCode::ImportArchive;
    QTest::newRow("7-Zip") << QByteArray("7z\xBC\xAF\x27\x1C") << ErrorCode::ImportArchive;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << ErrorCode::ImportNotText;
    QTest::newRow("page of the web") << QByteArray("<!DOCTYPE html>\n<table><tr><td>1,2</td>\n")
                                     << ErrorCode::ImportNotText;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\x00\x00\x00\x0D", 12) << ErrorCode::ImportNotText;
    QTest::newRow("visiting card") << QByteArray("BEGIN:VCARD\nFN:Ana Prueba\nEND:VCARD\n") << ErrorCode::ImportNotText;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::ImportEmpty;
    QTest::newRow("half a calendar") << calendar.chopped(20) << ErrorCode::CalendarFileMalformed;
}

void TestImportFile::whatIsNoTableIsRefusedWithItsReason()
{
    QFETCH(const QByteArray, bytes);
    const QString path = written(bytes);
    const auto table = readImportFile(path, today);
    QVERIFY(!table);
    QTEST(table.error().code, "code");
    QCOMPARE(table.error().subject, path);
    QVERIFY(table.error().sentence().contains(QFileInfo(path).fileName()));
    QVERIFY(readImport(bytes, today).error().subject.isEmpty());
}

void TestImportFile::aFileThatIsTooLargeIsRefusedUnread()
{
    constexpr qint64 twoGigabytes = 2LL * 1024 * 1024 * 1024;
    const QString path = written("Name\nAna\n");
    for (const qint64 size : {twoGigabytes, maxImportBytes + 1}) {
        if (!QFile::resize(path, size))
            QSKIP("There is no room for a large file here.");
        int asked = 0;
        const auto table = readImportFile(path, today, [&asked](int) { return ++asked > 0; });
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::ImportTooLarge);
        QCOMPARE(table.error().detail, QString::number(maxImportBytes));
        QCOMPARE(asked, 0);
    }
    QCOMPARE(readImport(QByteArray(maxImportBytes + 1, 'x'), today).error().code, ErrorCode::ImportTooLarge);
}

void TestImportFile::whatIsNoOrdinaryFileIsNotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QString();
    QTest::newRow("folder") << QDir::tempPath();
    QTest::newRow("not there") << QDir::temp().filePath(u"is-not-there/table.csv"_s);
    QTest::newRow("device") << QDir::rootPath() + u"dev/zero"_s;
    QTest::newRow("NUL") << u"table"_s + QChar(0) + u".csv"_s;
    QTest::newRow("resource") << u":/is-not-there"_s;
}

void TestImportFile::whatIsNoOrdinaryFileIsNotRead()
{
    QFETCH(const QString, path);
    const auto table = readImportFile(path, today);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FileNotReadable);
    QCOMPARE(table.error().subject, path);
    QVERIFY(!table.error().sentence().isEmpty());
}

void TestImportFile::everyNameOfAFileWillDo()
{
    const QStringList names {u"Ana's «lista» 50% #1; (final), ñ & 👩‍👧.csv"_s,
                             u"שם.csv"_s,
                             u" .csv"_s,
                             u"%1 %2.csv"_s,
                             u"a"_s.repeated(200),
                             u"-rf.csv"_s,
                             u"n\u0303.csv"_s};
    for (const QString &name : names) {
        const QString path = written("Name,Fee\nAna,50\n", name);
        QVERIFY2(!path.isEmpty(), qPrintable(name));
        QVERIFY2(readImportFile(path, today), qPrintable(name));
        QVERIFY(QFile::remove(path));
        const auto gone = readImportFile(path, today);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileNotReadable);
        QVERIFY(gone.error().sentence().contains(name));
    }
}

void TestImportFile::aFileThatGetsShorterMeanwhileIsReadAsFarAsItIs()
{
    const QString path = written("Name,Fee\n" + QByteArray("Ana,50\n").repeated(400'000));
    bool isShort = false;
    const auto table = readImportFile(path, today, [&path, &isShort](int) {
        isShort = isShort || QFile::resize(path, 100);
        return true;
    });
    QVERIFY(isShort);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ImportTooManyRows);
    const auto shorter = readImportFile(path, today);
    QVERIFY(shorter);
    QCOMPARE(shorter->rows.size(), 13);
}

void TestImportFile::aReadingIsCancelledWheneverItIsAsked()
{
    const QByteArray rows = (QByteArray(500, 'x') + ",y\n").repeated(5000);
    for (const QByteArray &bytes : {"a,b\n" + rows, calendar}) {
        const QString path = written(bytes);
        QList<int> asked;
        const auto whole = readImportFile(path, today, [&asked](int percent) {
            asked += percent;
            return true;
        });
        QVERIFY(whole);
        QCOMPARE(asked.constLast(), 100);
        QVERIFY(std::is_sorted(asked.cbegin(), asked.cend()));
        QVERIFY(std::all_of(asked.cbegin(), asked.cend(), [](int percent) { return percent >= 0 && percent <= 100; }));
        for (qsizetype stop = 0; stop < asked.size(); ++stop) {
            qsizetype count = 0;
            const auto stopped = readImportFile(path, today, [&count, stop](int) { return count++ < stop; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error(), (Error {ErrorCode::Cancelled, path, {}}));
        }
    }
}

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
