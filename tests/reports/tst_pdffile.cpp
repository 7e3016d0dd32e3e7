#include "HistoryPdf.h"
#include "MadeUpHistory.h"
#include "PdfFile.h"
#include "PdfProtection.h"
#include "PopplerTool.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QString password = u"Ñandú del río 1%"_s;

SecretBytes secret(const QString &text)
{
    return SecretBytes::fromPassphrase(text);
}

} // namespace

class PdfFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyOpensItWithoutThePassword();
    void itIsAes256();
    void noWordIsInTheBytes();
    void theSameFileIsNeverWrittenTwice();
    void everythingIsAllowedToWhoCanReadIt();
    void aPasswordThatReadersWouldCutIsRefused_data();
    void aPasswordThatReadersWouldCutIsRefused();
    void whatIsNoPdfIsRefused();
    void aDamagedInstallationWritesNothing();
    void aPlaceThatIsFullIsSaid();
    void cancellingWritesNothing();
    void anArchiveFileSaysSoAndCarriesAllThatItNeeds();
    void aTitleWithSignsOfXmlStaysReadable();
    void theLogSaysWhatKindOfFileItWas();

private:
    [[nodiscard]] QString write(const PdfForm &form);
    [[nodiscard]] static QByteArray bytesOf(const QString &path);

    QTemporaryDir m_folder;
    int m_files = 0;
};

void PdfFileTest::initTestCase()
{
    for (const QString &program : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed (Debian: poppler-utils): the PDF cannot be read back."_s));
    }
}

QString PdfFileTest::write(const PdfForm &form)
{
    const QList<HistoryRow> rows = madeUpRows(30, 20);
    HistoryReportOptions options = madeUpOptions();
    options.pdf = form;
    MadeUpRows source(rows);
    HistoryPdf pdf(madeUpHead(rows), options, source);
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !pdf.prepare() || !pdf.write(file))
        return {};
    return path;
}

QByteArray PdfFileTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PdfFileTest::nobodyOpensItWithoutThePassword()
{
    const QString path = write(PdfForm::withPassword(secret(password)));
    QVERIFY(!path.isEmpty());
    for (const QStringList &keys : {QStringList(), QStringList {u"-upw"_s, u"ñandú del río 1%"_s},
                                    QStringList {u"-opw"_s, u""_s}, QStringList {u"-upw"_s, u""_s}}) {
        const PopplerRun closed = PopplerRun::of(u"pdftotext"_s, keys + QStringList {path, u"-"_s});
        QVERIFY(closed.status != 0);
        QVERIFY(closed.output.isEmpty());
        QVERIFY2(closed.errors.contains(u"password"_s), qPrintable(closed.errors));
    }
    const PopplerRun open = PopplerRun::of(u"pdftotext"_s, {u"-upw"_s, password, path, u"-"_s});
    QCOMPARE(open.status, 0);
    QVERIFY(open.output.contains(u"Mateo Luna"_s));
    QVERIFY(open.output.contains(u"Page 1 of"_s));
}

void PdfFileTest::itIsAes256()
{
    const PopplerRun info =
        PopplerRun::of(u"pdfinfo"_s, {u"-upw"_s, password, write(PdfForm::withPassword(secret(password)))});
    QCOMPARE(info.status, 0);
    QVERIFY2(info.output.contains(u"algorithm:AES-256"_s), qPrintable(info.output));
    const QByteArray bytes = bytesOf(m_folder.filePath(u"%1.pdf"_s.arg(m_files)));
    static const QRegularExpression revision(u"/Filter\\s*/Standard.*?/R\\s+(\\d)\\b"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    QCOMPARE(revision.match(QString::fromLatin1(bytes)).captured(1), u"6"_s);
}

void PdfFileTest::noWordIsInTheBytes()
{
    const QByteArray readable = bytesOf(write({}));
    const QByteArray closed = bytesOf(write(PdfForm::withPassword(secret(password))));
    // Where a plain file has it: in the title, which Qt writes as UTF-16.
    const auto utf16 = [](QStringView text) {
        QByteArray bytes;
        for (const QChar sign : text)
            bytes.append(char(sign.unicode() >> 8)).append(char(sign.unicode() & 0xFF));
        return bytes;
    };
    QVERIFY(readable.contains(utf16(u"Mateo")));
    QVERIFY(readable.contains("FontFile"));
    for (const QByteArray &word : {utf16(u"Mateo"), QByteArray("Mateo"), QByteArray("Luna"), password.toUtf8()})
        QVERIFY2(!closed.contains(word), word.constData());
}

void PdfFileTest::theSameFileIsNeverWrittenTwice()
{
    const QByteArray first = bytesOf(write(PdfForm::withPassword(secret(password))));
    QVERIFY(first != bytesOf(write(PdfForm::withPassword(secret(password)))));
}

void PdfFileTest::everythingIsAllowedToWhoCanReadIt()
{
    const PopplerRun info =
        PopplerRun::of(u"pdfinfo"_s, {u"-upw"_s, password, write(PdfForm::withPassword(secret(password)))});
    QVERIFY2(info.output.contains(u"print:yes copy:yes change:yes addNotes:yes"_s), qPrintable(info.output));
}

void PdfFileTest::aPasswordThatReadersWouldCutIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("usable");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the longest") << QString(longestPdfPassword, u'a') << true;
    QTest::newRow("too long") << QString(longestPdfPassword + 1, u'a') << false;
    QTest::newRow("too long in bytes") << QString(64, u'ñ') << false;
    QTest::newRow("a zero in it") << u"abc"_s + QChar(QChar::Null) + u"def"_s << false;
    QTest::newRow("a line break in it") << u"abc\ndef"_s << false;
    QTest::newRow("a space and signs") << u"a b ñ €"_s << true;
}

void PdfFileTest::aPasswordThatReadersWouldCutIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(bool, usable);
    QCOMPARE(isUsablePdfPassword(secret(typed)), usable);
    const QString path = write(PdfForm::withPassword(secret(typed)));
    QCOMPARE(!path.isEmpty(), usable);
    // pdftotext itself takes no more than 32 bytes.
    if (usable && typed.size() <= 32)
        QCOMPARE(PopplerRun::of(u"pdftotext"_s, {u"-upw"_s, typed, path, u"-"_s}).status, 0);
    if (!usable)
        QVERIFY(bytesOf(m_folder.filePath(u"%1.pdf"_s.arg(m_files))).isEmpty());
}

void PdfFileTest::whatIsNoPdfIsRefused()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = writeProtectedPdf("Mateo Luna was here", secret(password), buffer);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QVERIFY(!written.error().sentence().contains(u"Mateo"_s));
    QVERIFY(buffer.data().isEmpty());
}

void PdfFileTest::aDamagedInstallationWritesNothing()
{
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    const auto putBack = qScopeGuard([&paths] { QCoreApplication::setLibraryPaths(paths); });
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = writeProtectedPdf("%PDF-1.7", secret(password), buffer);
    QVERIFY(!written);
    QVERIFY(written.error().sentence().contains(u"install the program again"_s));
    QVERIFY(buffer.data().isEmpty());
}

void PdfFileTest::aPlaceThatIsFullIsSaid()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("There is no device that is always full here.");
    for (const PdfForm &form : {PdfForm(), PdfForm::withPassword(secret(password))}) {
        const auto written = writePdf(full, {u"Full"_s, QPageSize(QPageSize::A4)}, form,
                                      [](QPagedPaintDevice &device, const ReportProgress &) -> Result<void> {
                                          QPainter painter(&device);
                                          painter.drawRect(0, 0, 100, 100);
                                          return {};
                                      });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    }
}

void PdfFileTest::cancellingWritesNothing()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = writePdf(
        buffer, {u"Cancelled"_s, QPageSize(QPageSize::A4)}, PdfForm::withPassword(secret(password)),
        [](QPagedPaintDevice &device, const ReportProgress &going) -> Result<void> {
            QPainter painter(&device);
            return going(50) ? Result<void>() : failure(ErrorCode::Cancelled);
        },
        [](int) { return false; });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

// No validator of PDF/A is at hand: this looks at what ISO 19005-1 asks for and this program could get wrong.
void PdfFileTest::anArchiveFileSaysSoAndCarriesAllThatItNeeds()
{
    PdfForm form;
    form.isForArchive = true;
    const QString path = write(form);
    const QByteArray bytes = bytesOf(path);
    // 6.1.2: the version; 6.1.3: an identifier and no encryption.
    QVERIFY(bytes.startsWith("%PDF-1.4"));
    QVERIFY(bytes.contains("/ID [ <"));
    QVERIFY(!bytes.contains("/Encrypt"));
    // 6.2.2: how its colors are meant.
    QVERIFY(bytes.contains("/OutputIntent"));
    QVERIFY(bytes.contains("/GTS_PDFA1"));
    QVERIFY(bytes.contains("/DestOutputProfile"));
    // 6.4: no transparency.
    static const QRegularExpression seeThrough(u"/SMask\\s+(?!/None)|/(ca|CA)\\s+0?\\.\\d"_s);
    const auto match = seeThrough.match(QString::fromLatin1(bytes));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    // 6.7: what it says of itself, without a filter, and the same as in the old place.
    const QString metadata = PopplerRun::of(u"pdfinfo"_s, {u"-meta"_s, path}).output;
    QVERIFY2(metadata.contains(u"<pdfaid:part>1</pdfaid:part>"_s) || metadata.contains(u"pdfaid:part=\"1\""_s),
             qPrintable(metadata));
    QVERIFY(metadata.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"_s)
            || metadata.contains(u"pdfaid:conformance=\"B\""_s));
    QVERIFY2(metadata.contains(u"Session history – Mateo Luna"_s), qPrintable(metadata));
    QVERIFY(bytes.contains("<pdfaid:part>1") || bytes.contains("pdfaid:part=\"1\""));
    // 6.3.4: every font is in the file.
    const QStringList fonts = PopplerRun::of(u"pdffonts"_s, {path}).output.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const QString &font : fonts)
        QCOMPARE(embedded.match(font.trimmed()).captured(1), u"yes"_s);
    QVERIFY(PopplerRun::of(u"pdftotext"_s, {path, u"-"_s}).output.contains(u"Mateo Luna"_s));
}

void PdfFileTest::aTitleWithSignsOfXmlStaysReadable()
{
    PdfForm form;
    form.isForArchive = true;
    QFile file(m_folder.filePath(u"title.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(file, {u"Ana & <Luz> – ñ"_s, QPageSize(QPageSize::Letter)}, form,
                     [](QPagedPaintDevice &device, const ReportProgress &) -> Result<void> {
                         QPainter painter(&device);
                         painter.drawRect(0, 0, 100, 100);
                         return {};
                     }));
    file.close();
    const QString metadata = PopplerRun::of(u"pdfinfo"_s, {u"-meta"_s, file.fileName()}).output;
    QVERIFY2(metadata.contains(u"Ana &amp; &lt;Luz> – ñ"_s) || metadata.contains(u"Ana &amp; &lt;Luz&gt; – ñ"_s),
             qPrintable(metadata));
    const QString info = PopplerRun::of(u"pdfinfo"_s, {file.fileName()}).output;
    QVERIFY2(info.contains(u"Ana & <Luz> – ñ"_s), qPrintable(info));
}

void PdfFileTest::theLogSaysWhatKindOfFileItWas()
{
    PdfForm form;
    QCOMPARE(form.inLog(), QString());
    form.isForArchive = true;
    QCOMPARE(form.inLog(), u", pdf/a"_s);
    QCOMPARE(PdfForm::withPassword(secret(password)).inLog(), u", password"_s);
}

QTEST_MAIN(PdfFileTest)
#include "tst_pdffile.moc"
