#include "CsvReader.h"
#include "HistoryCsv.h"
#include "MadeUpHistory.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

struct Written
{
    QByteArray bytes;
    QList<QStringList> records;
};

Written written(const QList<HistoryRow> &rows, const HistoryReportOptions &options)
{
    MadeUpRows source(rows);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!HistoryCsv(options, source).write(buffer))
        return {};
    return {buffer.data(), readCsv(QString::fromUtf8(buffer.data().mid(3)))};
}

} // namespace

class HistoryCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileBeginsWithAByteOrderMark();
    void everyRowIsReadBack();
    void theHeaderNamesTheColumns();
    void privateNotesAreInOnlyWhenTicked();
    void cellsThatLookLikeFormulasAreNeutralised_data();
    void cellsThatLookLikeFormulasAreNeutralised();
    void textsOfEveryKindComeBack_data();
    void textsOfEveryKindComeBack();
    void aDeletedClientHasAName();
    void aRemovedSessionIsLeftOut();
    void moneyIsAPlainNumber();
    void cancellingStops();
    void aFailingSourceIsReported();
    void aFullDiskIsReported();
};

void HistoryCsvTest::theFileBeginsWithAByteOrderMark()
{
    const Written csv = written(madeUpRows(1, 3), madeUpOptions());
    QVERIFY(csv.bytes.startsWith("\xEF\xBB\xBF"
                                 "start,"));
    QVERIFY(csv.bytes.endsWith("\r\n"));
}

void HistoryCsvTest::everyRowIsReadBack()
{
    const QList<HistoryRow> rows = madeUpRows(600, 8);
    const Written csv = written(rows, madeUpOptions());
    QCOMPARE(csv.records.size(), rows.size() + 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &record = csv.records.at(i + 1);
        QCOMPARE(record.size(), csv.records.front().size());
        QCOMPARE(QDateTime::fromString(record.at(0), Qt::ISODate).toSecsSinceEpoch(), rows.at(i).start.epochSeconds);
        QCOMPARE(record.at(1), u"America/New_York"_s);
        QCOMPARE(record.at(7), QString::number(rows.at(i).durationMinutes));
        QCOMPARE(record.at(8), SessionStatusText::name(rows.at(i).status));
        QCOMPARE(record.at(11), rows.at(i).customerNotes);
    }
    const QStringList &first = csv.records.at(1);
    QCOMPARE(first.at(0), u"2026-11-30T16:00:00-05:00"_s);
    QCOMPARE(first.at(2), u"Mon, Nov 30, 2026"_s);
    QCOMPARE(first.at(4), u"Mateo Luna"_s);
    QCOMPARE(first.at(5), u"Direct therapy"_s);
    QCOMPARE(first.at(6), u"Home visits"_s);
}

void HistoryCsvTest::theHeaderNamesTheColumns()
{
    const Written csv = written({}, madeUpOptions());
    QCOMPARE(csv.records.size(), 1);
    QCOMPARE(
        csv.records.front().join(u' '),
        u"start time_zone date time client service calendar duration_minutes status fee currency customer_notes"_s);
}

void HistoryCsvTest::privateNotesAreInOnlyWhenTicked()
{
    QList<HistoryRow> rows = madeUpRows(2, 3);
    rows[1].privateNotes = u"Only for me"_s;
    HistoryReportOptions options = madeUpOptions();
    QVERIFY(!written(rows, options).bytes.contains("Only for me"));
    QVERIFY(!written(rows, options).records.front().contains(u"private_notes"_s));
    options.withPrivateNotes = true;
    const Written csv = written(rows, options);
    QCOMPARE(csv.records.front().back(), u"private_notes"_s);
    QCOMPARE(csv.records.at(2).back(), u"Only for me"_s);
    QCOMPARE(csv.records.at(1).back(), QString());
}

void HistoryCsvTest::cellsThatLookLikeFormulasAreNeutralised_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("equals") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
    QTest::newRow("plus") << u"+1 305 555 0142"_s;
    QTest::newRow("minus") << u"- first point"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s;
    QTest::newRow("full-width equals") << u"\uFF1D1"_s;
}

void HistoryCsvTest::cellsThatLookLikeFormulasAreNeutralised()
{
    QFETCH(QString, text);
    QList<HistoryRow> rows = madeUpRows(1, 0);
    rows[0].customerNotes = text;
    rows[0].clientName = text;
    rows[0].serviceName = text;
    const Written csv = written(rows, madeUpOptions());
    QCOMPARE(csv.records.size(), 2);
    for (const int column : {4, 5, 11})
        QCOMPARE(csv.records.at(1).at(column), u'\'' + text);
}

void HistoryCsvTest::textsOfEveryKindComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a comma") << u"a, b"_s;
    QTest::newRow("quotes") << u"she said \"no\""_s;
    QTest::newRow("only a quote") << u"\""_s;
    QTest::newRow("lines") << u"one\ntwo\r\nthree"_s;
    QTest::newRow("accents") << u"Sesión de Núñez"_s;
    QTest::newRow("an emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("right to left") << u"\u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("a formula further on") << u"a=1"_s;
    QTest::newRow("spaces around") << u"  a  "_s;
    QTest::newRow("a huge note") << u"\"x\", "_s.repeated(40'000);
}

void HistoryCsvTest::textsOfEveryKindComeBack()
{
    QFETCH(QString, text);
    QList<HistoryRow> rows = madeUpRows(1, 0);
    rows[0].customerNotes = text;
    const Written csv = written(rows, madeUpOptions());
    QCOMPARE(csv.records.size(), 2);
    QCOMPARE(csv.records.at(1).at(11), text);
}

void HistoryCsvTest::aDeletedClientHasAName()
{
    QList<HistoryRow> rows = madeUpRows(1, 0);
    rows[0].clientName.clear();
    QCOMPARE(written(rows, madeUpOptions()).records.at(1).at(4), u"Deleted Client"_s);
}

void HistoryCsvTest::aRemovedSessionIsLeftOut()
{
    QList<HistoryRow> rows = madeUpRows(3, 0);
    rows[1] = {};
    QCOMPARE(written(rows, madeUpOptions()).records.size(), 3);
}

void HistoryCsvTest::moneyIsAPlainNumber()
{
    QList<HistoryRow> rows = madeUpRows(3, 0);
    rows[1].fee = Money {123456, u"JPY"_s};
    rows[2].fee.reset();
    HistoryReportOptions options = madeUpOptions();
    options.locale = QLocale(QLocale::Spanish, QLocale::Spain);
    const Written csv = written(rows, options);
    QCOMPARE(csv.records.at(1).mid(9, 2), QStringList({u"60.00"_s, u"USD"_s}));
    QCOMPARE(csv.records.at(2).mid(9, 2), QStringList({u"123456"_s, u"JPY"_s}));
    QCOMPARE(csv.records.at(3).mid(9, 2), QStringList({QString(), QString()}));
}

void HistoryCsvTest::cancellingStops()
{
    MadeUpRows source(madeUpRows(1000, 3));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<int> told;
    const auto result = HistoryCsv(madeUpOptions(), source).write(buffer, [&told](int percent) {
        told += percent;
        return percent < 50;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(told.size() > 1);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void HistoryCsvTest::aFailingSourceIsReported()
{
    MadeUpRows source(madeUpRows(1000, 3));
    source.failsAt = 700;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = HistoryCsv(madeUpOptions(), source).write(buffer);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::StorageFailed);
}

void HistoryCsvTest::aFullDiskIsReported()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("This system has no /dev/full.");
    MadeUpRows source(madeUpRows(1000, 3));
    const auto result = HistoryCsv(madeUpOptions(), source).write(full);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
}

QTEST_APPLESS_MAIN(HistoryCsvTest)
#include "tst_historycsv.moc"
