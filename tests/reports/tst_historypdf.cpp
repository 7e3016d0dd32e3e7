#include "HistoryPdf.h"
#include "MadeUpHistory.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// A device that is full after so many bytes.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        if (m_room >= 0)
            return size;
        setErrorString(u"No space left on device"_s);
        return -1;
    }

private:
    qint64 m_room;
};

} // namespace

class HistoryPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textCanBeSearched();
    void scriptsOfEveryDirectionCanBeSearched();
    void everyRowIsThereInItsOrder();
    void theHeadRepeatsAndThePagesAreCounted();
    void aLongNoteGoesOnOverPages();
    void privateNotesAreInOnlyWhenTicked();
    void theHeadSaysWhomItIsAbout();
    void theWholePracticeHasAColumnOfClients();
    void groupsFollowTheOrder();
    void fontsAreEmbedded();
    void thePaperFollowsTheOptions_data();
    void thePaperFollowsTheOptions();
    void theFileNamesItself();
    void aRangeOfPagesCanBePrinted();
    void aSheetOnItsSideHoldsTheWholePage();
    void cancellingStopsBetweenPages();
    void aFullDiskIsReported();

private:
    QString write(const QList<HistoryRow> &rows, const HistoryReportOptions &options, const HistoryHead &head);
    QString text(const QString &path, int page = 0);
    static QString outputOf(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    int m_files = 0;
};

void HistoryPdfTest::initTestCase()
{
    for (const QString &program : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed (Debian: poppler-utils): the PDF cannot be read back."_s));
    }
    QVERIFY(m_folder.isValid());
}

QString HistoryPdfTest::write(const QList<HistoryRow> &rows, const HistoryReportOptions &options,
                              const HistoryHead &head)
{
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
    QFile file(path);
    MadeUpRows source(rows);
    HistoryPdf pdf(head, options, source);
    if (!file.open(QIODevice::WriteOnly) || !pdf.prepare() || !pdf.write(file))
        return {};
    return path;
}

QString HistoryPdfTest::outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

QString HistoryPdfTest::text(const QString &path, int page)
{
    QStringList arguments {u"-layout"_s};
    if (page > 0)
        arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    return outputOf(u"pdftotext"_s, arguments + QStringList {path, u"-"_s}).simplified();
}

void HistoryPdfTest::textCanBeSearched()
{
    QList<HistoryRow> rows = madeUpRows(3, 5);
    rows[0].customerNotes = u"Sesión con Núñez (70%), A-B 8x10 -> [x] at 4:15, office ffi fl “so”"_s;
    rows[1].start.zone = "America/Los_Angeles";
    // Newer Inter draws U+02EE as it draws the closing quotation mark, and the PDF can only tell which of them was meant
    // by its shape.
    const QString all = text(write(rows, madeUpOptions(), madeUpHead(rows))).replace(QChar(0x02EE), QChar(0x201D));
    for (const QString &expected : {u"Mateo Luna"_s, u"Río Claro Behavior Practice"_s, u"Ana Ríos"_s, u"BCBA"_s,
                                    u"F84.0 Autism spectrum disorder, level 2"_s, u"XJM 4471 0093"_s, u"(6 year"_s,
                                    u"Mon, Nov 30, 2026"_s, u"4:00 PM"_s, u"60 min"_s, u"Pending"_s, u"$60.00"_s,
                                    u"America/Los Angeles"_s, u"All sessions · newest first"_s})
        QVERIFY2(all.contains(expected), qPrintable(expected + u"\n"_s + all));
    for (const QString &word : rows.front().customerNotes.split(u' '))
        QVERIFY2(all.contains(word), qPrintable(word + u"\n"_s + all));
}

void HistoryPdfTest::scriptsOfEveryDirectionCanBeSearched()
{
    QList<HistoryRow> rows = madeUpRows(1, 0);
    rows[0].customerNotes = u"\u05E9\u05DC\u05D5\u05DD\n\u0645\u0631\u062D\u0628\u0627\nΑλφα Привет"_s;
    const QString all = text(write(rows, madeUpOptions(), madeUpHead(rows))).normalized(QString::NormalizationForm_KC);
    for (const QString &word :
         {u"\u05E9\u05DC\u05D5\u05DD"_s, u"\u0645\u0631\u062D\u0628\u0627"_s, u"Αλφα"_s, u"Привет"_s})
        QVERIFY2(all.contains(word), qPrintable(word + u"\n"_s + all));
}

void HistoryPdfTest::everyRowIsThereInItsOrder()
{
    QList<HistoryRow> rows = madeUpRows(1000, 12);
    for (int i = 0; i < rows.size(); ++i)
        rows[i].customerNotes += u" mark%1x"_s.arg(i);
    const QString all = text(write(rows, madeUpOptions(), madeUpHead(rows)));
    qsizetype last = -1;
    for (int i = 0; i < rows.size(); ++i) {
        const qsizetype place = all.indexOf(u"mark%1x"_s.arg(i));
        QVERIFY2(place > last, qPrintable(QString::number(i)));
        last = place;
    }
}

void HistoryPdfTest::theHeadRepeatsAndThePagesAreCounted()
{
    const QList<HistoryRow> rows = madeUpRows(60, 20);
    const QString path = write(rows, madeUpOptions(), madeUpHead(rows));
    static const QRegularExpression pagesLine(u"Pages:\\s+(\\d+)"_s);
    const int pages = pagesLine.match(outputOf(u"pdfinfo"_s, {path})).captured(1).toInt();
    QVERIFY(pages > 2);
    for (int page = 1; page <= pages; ++page) {
        const QString content = text(path, page);
        QVERIFY(content.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
        QVERIFY(content.contains(u"Made on Nov 21, 2026 at 3:12 PM"_s));
        QVERIFY(content.contains(u"Mateo Luna"_s));
        QVERIFY(content.contains(u"Session history"_s));
        for (const QString &title :
             {u"Date"_s, u"Service"_s, u"Duration"_s, u"Status"_s, u"Fee"_s, u"Customer notes"_s})
            QCOMPARE(content.count(title), 1);
    }
}

void HistoryPdfTest::aLongNoteGoesOnOverPages()
{
    QList<HistoryRow> rows = madeUpRows(3, 5);
    QStringList words;
    for (int i = 0; i < 4000; ++i)
        words += u"w%1x"_s.arg(i);
    rows[1].customerNotes = words.join(u' ');
    const QString path = write(rows, madeUpOptions(), madeUpHead(rows));
    const QString all = text(path);
    qsizetype last = -1;
    for (const QString &word : words) {
        const qsizetype place = all.indexOf(word);
        QVERIFY2(place > last, qPrintable(word));
        last = place;
    }
    QVERIFY(!text(path, 1).contains(u"continued"_s));
    QVERIFY(text(path, 2).contains(u"continued"_s));
    QCOMPARE(text(path, 2).count(u"Sat, Nov 28, 2026"_s), 1);
}

void HistoryPdfTest::privateNotesAreInOnlyWhenTicked()
{
    QList<HistoryRow> rows = madeUpRows(3, 5);
    rows[1].privateNotes = u"Only for me"_s;
    HistoryReportOptions options = madeUpOptions();
    // Rows read from a practice hold none then; a writer that is handed some leaves them out all the same.
    const QString without = text(write(rows, options, madeUpHead(rows)));
    QVERIFY(!without.contains(u"Only for me"_s));
    QVERIFY(!without.contains(u"private"_s, Qt::CaseInsensitive));
    options.withPrivateNotes = true;
    const QString with = text(write(rows, options, madeUpHead(rows)));
    QVERIFY(with.contains(u"Only for me"_s));
    QVERIFY(with.contains(u"Private notes"_s));
    QVERIFY(with.contains(u"with private notes"_s));
}

void HistoryPdfTest::theHeadSaysWhomItIsAbout()
{
    const QList<HistoryRow> rows = madeUpRows(90, 3);
    HistoryHead head = madeUpHead(rows);
    const QString all = text(write(rows, madeUpOptions(), head));
    const SessionStatistics &figures = head.statistics;
    QVERIFY(all.contains(figures.revenue.front().toString(madeUpOptions().locale)));
    QVERIFY(all.contains(u"Cancellation rate"_s));
    QVERIFY(all.contains(QString::number(figures.cancellationRate() * 100, 'f', 1)));
    QVERIFY(all.contains(QString::number(figures.count(SessionStatus::Completed))));

    // What is not known is not named.
    head.client->birthDate = {};
    head.client->diagnosis.clear();
    head.client->memberNumber.clear();
    head.practitioner = {};
    const QString bare = text(write(rows, madeUpOptions(), head));
    for (const QString &label : {u"Born"_s, u"Diagnosis"_s, u"Member number"_s, u"BCBA"_s})
        QVERIFY(!bare.contains(label));
}

void HistoryPdfTest::theWholePracticeHasAColumnOfClients()
{
    QList<HistoryRow> rows = madeUpRows(3, 5);
    rows[1].clientName.clear();
    HistoryHead head = madeUpHead(rows);
    head.client.reset();
    HistoryReportOptions options = madeUpOptions();
    options.filter.client.reset();
    const QString all = text(write(rows, options, head));
    QVERIFY(all.contains(u"Client"_s));
    QCOMPARE(all.count(u"Mateo Luna"_s), 2);
    QVERIFY(all.contains(u"Deleted Client"_s));
    QVERIFY(!all.contains(u"Member number"_s));
}

void HistoryPdfTest::groupsFollowTheOrder()
{
    QList<HistoryRow> rows = madeUpRows(20, 0);
    QString all = text(write(rows, madeUpOptions(), madeUpHead(rows)));
    QVERIFY(all.indexOf(u"November 2026"_s) > 0);
    QVERIFY(all.indexOf(u"October 2026"_s) > all.indexOf(u"November 2026"_s));
    HistoryReportOptions options = madeUpOptions();
    options.filter.order = SessionFilter::Order::ByStatus;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const HistoryRow &a, const HistoryRow &b) { return a.status < b.status; });
    all = text(write(rows, options, madeUpHead(rows)));
    QVERIFY(!all.contains(u"November 2026"_s));
    // Once in its row and once above it.
    QCOMPARE(all.count(u"Pending"_s), 2);
}

void HistoryPdfTest::fontsAreEmbedded()
{
    QList<HistoryRow> rows = madeUpRows(3, 30);
    rows[0].customerNotes += u" \u05E9\u05DC\u05D5\u05DD"_s;
    const QStringList lines =
        outputOf(u"pdffonts"_s, {write(rows, madeUpOptions(), madeUpHead(rows))}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const QString &line : lines.mid(2)) {
        const auto match = embedded.match(line.trimmed());
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), u"yes"_s);
        // With a map to Unicode, without which nothing can be searched.
        QCOMPARE(match.captured(3), u"yes"_s);
    }
}

void HistoryPdfTest::thePaperFollowsTheOptions_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QString>("expected");
    QTest::newRow("letter") << QPageSize::Letter << u"612 x 792"_s;
    QTest::newRow("A4") << QPageSize::A4 << u"595 x 842"_s;
}

void HistoryPdfTest::thePaperFollowsTheOptions()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QString, expected);
    HistoryReportOptions options = madeUpOptions();
    options.pageSize = paper;
    const QList<HistoryRow> rows = madeUpRows(3, 5);
    QVERIFY(outputOf(u"pdfinfo"_s, {write(rows, options, madeUpHead(rows))}).contains(expected));
}

void HistoryPdfTest::theFileNamesItself()
{
    const QList<HistoryRow> rows = madeUpRows(3, 5);
    const QString info = outputOf(u"pdfinfo"_s, {write(rows, madeUpOptions(), madeUpHead(rows))});
    QVERIFY2(info.contains(u"Session history – Mateo Luna"_s), qPrintable(info));
    QVERIFY(info.contains(u"Bitácora"_s));
    QVERIFY(!info.contains(u"F84"_s));
}

void HistoryPdfTest::aRangeOfPagesCanBePrinted()
{
    const QList<HistoryRow> rows = madeUpRows(60, 20);
    MadeUpRows source(rows);
    HistoryPdf pdf(madeUpHead(rows), madeUpOptions(), source);
    QVERIFY(pdf.prepare());
    const QString path = m_folder.filePath(u"range.pdf"_s);
    {
        // As a printer with margins of its own does it.
        QPdfWriter device(path);
        device.setResolution(300);
        device.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF(18, 18, 18, 18),
                                         QPageLayout::Point));
        QVERIFY(pdf.paint(device, 1, 2));
    }
    const QString all = text(path);
    QVERIFY(all.contains(u"Page 2 of"_s));
    QVERIFY(all.contains(u"Page 3 of"_s));
    QVERIFY(!all.contains(u"Page 1 of"_s));
    QVERIFY(!all.contains(u"Page 4 of"_s));
}

void HistoryPdfTest::aSheetOnItsSideHoldsTheWholePage()
{
    const QList<HistoryRow> rows = madeUpRows(60, 20);
    MadeUpRows source(rows);
    HistoryPdf pdf(madeUpHead(rows), madeUpOptions(), source);
    QVERIFY(pdf.prepare());
    const QString path = m_folder.filePath(u"landscape.pdf"_s);
    {
        QPdfWriter device(path);
        device.setPageLayout(QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Landscape, QMarginsF(18, 18, 18, 18),
                                         QPageLayout::Point));
        QVERIFY(pdf.paint(device, 0, 0));
    }
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    static const QRegularExpression page(u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""_s);
    static const QRegularExpression word(
        u"xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""_s);
    const auto size = page.match(boxes);
    const QRectF sheet(0, 0, size.captured(1).toDouble(), size.captured(2).toDouble());
    QVERIFY(sheet.width() > sheet.height());
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const auto match = it.next();
        const QPointF topLeft(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF bottomRight(match.captured(3).toDouble(), match.captured(4).toDouble());
        QVERIFY2(sheet.contains(QRectF(topLeft, bottomRight)), qPrintable(match.captured()));
    }
    QVERIFY(words > 50);
}

void HistoryPdfTest::cancellingStopsBetweenPages()
{
    const QList<HistoryRow> rows = madeUpRows(300, 20);
    MadeUpRows source(rows);
    HistoryPdf pdf(madeUpHead(rows), madeUpOptions(), source);
    QVERIFY(pdf.prepare());
    QFile file(m_folder.filePath(u"cancelled.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto result = pdf.write(file, [](int percent) { return percent < 30; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void HistoryPdfTest::aFullDiskIsReported()
{
    const QList<HistoryRow> rows = madeUpRows(300, 20);
    MadeUpRows source(rows);
    HistoryPdf pdf(madeUpHead(rows), madeUpOptions(), source);
    QVERIFY(pdf.prepare());
    QByteArray whole;
    QBuffer all(&whole);
    QVERIFY(all.open(QIODevice::WriteOnly));
    QVERIFY(pdf.write(all));
    for (const qint64 room : {qint64(0), qint64(10'000), qint64(whole.size() - 1)}) {
        FullDevice full(room);
        const auto result = pdf.write(full);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(result.error().detail, u"No space left on device"_s);
    }
}

QTEST_MAIN(HistoryPdfTest)
#include "tst_historypdf.moc"
