#include "KeyFile.h"
#include "RecoveryCode.h"
#include "RecoverySheet.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The sheet of paper that opens a practice when its passphrase is lost.
class TestRecoverySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfHoldsTheCodeAsItIsTyped()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        const SecretBytes key = KeyFile::newDataKey();
        const QString code = RecoveryCode::fromDataKey(key);
        QVERIFY(RecoverySheet(u"Río Claro"_s, code, QDate(2026, 11, 21)).writePdf(path));

        QProcess process;
        process.start(reader, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(u"Río Claro"_s));
        QCOMPARE(text.count(u'\f'), qsizetype(1));
        QString flat = text;
        flat.remove(u'\n').remove(u' ').remove(u'-');
        QVERIFY(flat.contains(QString(code).remove(u'-')));
    }

    void theSheetIsOfTheRegionsPaper_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QSize>("points");
        QTest::newRow("Mexico") << u"es_MX"_s << QSize(612, 792);
        QTest::newRow("United States") << u"en_US"_s << QSize(612, 792);
        QTest::newRow("Spain") << u"es_ES"_s << QSize(595, 842);
        QTest::newRow("Germany") << u"de_DE"_s << QSize(595, 842);
    }
    void theSheetIsOfTheRegionsPaper()
    {
        QFETCH(const QString, region);
        QFETCH(const QSize, points);
        const auto before = qScopeGuard([was = QLocale()] { QLocale::setDefault(was); });
        QLocale::setDefault(QLocale(region));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(RecoverySheet(u"A"_s, u"ABCD-EFGH"_s, QDate(2026, 11, 21)).writePdf(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
        const auto found = box.match(QString::fromLatin1(file.readAll()));
        QVERIFY(found.hasMatch());
        QCOMPARE(QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()).toSize(), points);
    }

    void theGroupedCodeIsReadBackAsTheKey()
    {
        const SecretBytes key = KeyFile::newDataKey();
        const RecoverySheet sheet(u"A"_s, RecoveryCode::fromDataKey(key), QDate(2026, 11, 21));
        QVERIFY(sheet.groupedCode().contains(u'\n'));
        const auto back = RecoveryCode::toDataKey(sheet.groupedCode().simplified());
        QVERIFY(back);
        QVERIFY(std::equal(key.data(), key.data() + key.size(), back->data(), back->data() + back->size()));
    }

    void nobodyElseCanReadTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        const RecoverySheet sheet(u"A"_s, u"ABCD-EFGH"_s, QDate(2026, 11, 21));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(sheet.writePdf(path));
        QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
        // Nor when it takes the place of one that everybody could.
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther));
        QVERIFY(sheet.writePdf(path));
        QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto written =
            RecoverySheet(u"A"_s, u"ABCD-EFGH"_s, QDate(2026, 11, 21)).writePdf(u"/nowhere/at/all.pdf"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    }
};

QTEST_MAIN(TestRecoverySheet)
#include "tst_recoverysheet.moc"
