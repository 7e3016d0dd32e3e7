#include "HistoryJson.h"
#include "MadeUpHistory.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

QByteArray written(const QList<HistoryRow> &rows, const HistoryReportOptions &options)
{
    MadeUpRows source(rows);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return HistoryJson(options, source).write(buffer) ? buffer.data() : QByteArray();
}

QJsonArray read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.array() : QJsonArray {u"unreadable"_s};
}

} // namespace

class HistoryJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHistoryIsAnEmptyArray();
    void theKeysAreThoseThatScriptsExpect();
    void privateNotesAreInOnlyWhenTicked();
    void whatIsMissingIsNull();
    void everyRowIsInOrder();
    void textsOfEveryKindComeBack();
    void cancellingStops();
};

void HistoryJsonTest::anEmptyHistoryIsAnEmptyArray()
{
    QCOMPARE(written({}, madeUpOptions()), QByteArray("[]\n"));
    QCOMPARE(written({HistoryRow()}, madeUpOptions()), QByteArray("[]\n"));
}

void HistoryJsonTest::theKeysAreThoseThatScriptsExpect()
{
    const QByteArray json = written(madeUpRows(1, 2), madeUpOptions());
    const QJsonObject object = read(json).at(0).toObject();
    QStringList expected =
        u"id client start zone service calendar duration_minutes status customer_notes fee_minor currency"_s.split(
            u' ');
    expected.sort();
    QCOMPARE(object.keys(), expected);
    QCOMPARE(object.value(u"id"_s).toInt(), 1);
    QCOMPARE(object.value(u"client"_s).toString(), u"Mateo Luna"_s);
    QCOMPARE(object.value(u"start"_s).toString(), u"2026-11-30T16:00:00-05:00"_s);
    QCOMPARE(object.value(u"zone"_s).toString(), u"America/New_York"_s);
    QCOMPARE(object.value(u"service"_s).toString(), u"Direct therapy"_s);
    QCOMPARE(object.value(u"calendar"_s).toString(), u"Home visits"_s);
    QCOMPARE(object.value(u"duration_minutes"_s).toInt(), 60);
    QCOMPARE(object.value(u"status"_s).toString(), u"pending"_s);
    QCOMPARE(object.value(u"fee_minor"_s).toInt(), 6000);
    QCOMPARE(object.value(u"currency"_s).toString(), u"USD"_s);
}

void HistoryJsonTest::privateNotesAreInOnlyWhenTicked()
{
    QList<HistoryRow> rows = madeUpRows(1, 2);
    rows[0].privateNotes = u"Only for me"_s;
    HistoryReportOptions options = madeUpOptions();
    QVERIFY(!written(rows, options).contains("Only for me"));
    QVERIFY(!written(rows, options).contains("private_notes"));
    options.withPrivateNotes = true;
    QCOMPARE(read(written(rows, options)).at(0).toObject().value(u"private_notes"_s).toString(), u"Only for me"_s);
}

void HistoryJsonTest::whatIsMissingIsNull()
{
    QList<HistoryRow> rows = madeUpRows(1, 0);
    rows[0].fee.reset();
    rows[0].clientName.clear();
    const QJsonObject object = read(written(rows, madeUpOptions())).at(0).toObject();
    QVERIFY(object.value(u"client"_s).isNull());
    QVERIFY(object.value(u"fee_minor"_s).isNull());
    QVERIFY(object.value(u"currency"_s).isNull());
    QCOMPARE(object.value(u"customer_notes"_s).toString(u"?"_s), QString());
}

void HistoryJsonTest::everyRowIsInOrder()
{
    const QJsonArray array = read(written(madeUpRows(700, 5), madeUpOptions()));
    QCOMPARE(array.size(), 700);
    for (int i = 0; i < array.size(); ++i)
        QCOMPARE(array.at(i).toObject().value(u"id"_s).toInt(), i + 1);
}

void HistoryJsonTest::textsOfEveryKindComeBack()
{
    QList<HistoryRow> rows = madeUpRows(1, 0);
    for (const QString &text : {u"she said \"no\"\\"_s, u"one\ntwo\r\n\tthree\u0001"_s, u"Núñez \U0001F600"_s,
                                u"\u05E9\u05DC\u05D5\u05DD"_s, u"], [1"_s, u"\u2028</script>"_s}) {
        rows[0].customerNotes = text;
        QCOMPARE(read(written(rows, madeUpOptions())).at(0).toObject().value(u"customer_notes"_s).toString(), text);
    }
}

void HistoryJsonTest::cancellingStops()
{
    MadeUpRows source(madeUpRows(1000, 3));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = HistoryJson(madeUpOptions(), source).write(buffer, [](int percent) { return percent < 40; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(HistoryJsonTest)
#include "tst_historyjson.moc"
