#include "ImportValues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Of a moment that does not say how far it is from UTC.
constexpr int noOffset = -1;

} // namespace

class ImportValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreReadAsOthersWriteThem_data();
    void momentsAreReadAsOthersWriteThem();
    void whatIsNoMomentIsNone_data();
    void whatIsNoMomentIsNone();
    void theOrderOfFiguresIsTheFiles();
    void timesAreRead_data();
    void timesAreRead();
    void statusesAreReadInBothLanguages();
    void languagesAreRead();
};

void ImportValuesTest::momentsAreReadAsOthersWriteThem_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("offset");
    const QDate day(2026, 5, 4);
    const auto row = [](const char *text, QDate date, QTime time = {}, int offset = noOffset) {
        QTest::newRow(text) << date << time << offset;
    };
    row("2026-05-04", day);
    row("2026/5/4", day);
    row("2026-05-04T10:30", day, {10, 30});
    row("2026-05-04T10:30:00-04:00", day, {10, 30}, -4 * 3600);
    row("2026-05-04 10:30:00+0530", day, {10, 30}, 5 * 3600 + 1800);
    row("2026-05-04T10:30:00Z", day, {10, 30}, 0);
    row("2026-05-04T10:30:00.000Z", day, {10, 30}, 0);
    row("5/4/2026", day);
    row("05/04/26", day);
    row("5/4/2026 3:00 PM", day, {15, 0});
    row("05/04/2026, 3:00 p. m.", day, {15, 0});
    row("5-4-2026 at 15:00", day, {15, 0});
    row("Mon 5/4/2026", day);
    row("May 4, 2026", day);
    row("Mon, May 4, 2026 9:05 am", day, {9, 5});
    row("4 May 2026", day);
    row("4th", {});
    row("lunes, 4 de mayo de 2026", day);
    row("lunes 4 de mayo de 2026 a las 15:00", day, {15, 0});
    row("4 de mayo del 2026", day);
    row("15 de septiembre de 2025", {2025, 9, 15});
    row("15 de setiembre de 2025", {2025, 9, 15});
    row("4-may-2026", day);
    row("29 feb 2024", {2024, 2, 29});
    row("2024-02-29", {2024, 2, 29});
    row("1/2/36", {1936, 1, 2});
    row("1/2/35", {2035, 1, 2});
}

void ImportValuesTest::momentsAreReadAsOthersWriteThem()
{
    QFETCH(const QDate, date);
    QFETCH(const QTime, time);
    QFETCH(const int, offset);
    const auto moment = ImportValues::momentOf(QString::fromUtf8(QTest::currentDataTag()), DateOrder::MonthFirst, 2035);
    QCOMPARE(moment.has_value(), date.isValid());
    if (!moment)
        return;
    QCOMPARE(moment->date, date);
    QCOMPARE(moment->time, time);
    QCOMPARE(moment->offset.value_or(noOffset), offset);
}

void ImportValuesTest::whatIsNoMomentIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "soon", "2026", "31/31/2026", "2023-02-29", "2026-13-01", "5/4/2026 in the morning",
                             "0001-01-01", "9999-01-01", "😀", "5/4", "May 2026", "20260504T103000",
                             // A time and its end, and clocks that there are not.
                             "5/4/2026 10:00-11:00", "2026-05-04 10:00-11:00", "2026-05-04T10:00:00+99:99"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("huge") << QString(1'000'000, u'1');
    QTest::newRow("a date, and a book") << u"2026-05-04 "_s + QString(1'000'000, u'x');
}

void ImportValuesTest::whatIsNoMomentIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!ImportValues::momentOf(text, DateOrder::MonthFirst, 2035));
}

void ImportValuesTest::theOrderOfFiguresIsTheFiles()
{
    const QString text = u"3/4/2026"_s;
    QCOMPARE(ImportValues::momentOf(text, DateOrder::MonthFirst, 2035)->date, QDate(2026, 3, 4));
    QCOMPARE(ImportValues::momentOf(text, DateOrder::DayFirst, 2035)->date, QDate(2026, 4, 3));
    // Whoever begins with the year goes on with the month.
    QCOMPARE(ImportValues::momentOf(u"2026-03-04"_s, DateOrder::DayFirst, 2035)->date, QDate(2026, 3, 4));
    QVERIFY(!ImportValues::momentOf(u"31/12/2026"_s, DateOrder::MonthFirst, 2035));
    QCOMPARE(ImportValues::leadingFigures(u"31/12/2026"_s), std::make_pair(31, 12));
    QVERIFY(!ImportValues::leadingFigures(u"2026-12-31"_s));
}

void ImportValuesTest::timesAreRead_data()
{
    QTest::addColumn<QTime>("time");
    const auto row = [](const char *text, QTime time) { QTest::newRow(text) << time; };
    row("15:00", {15, 0});
    row("3:00 PM", {15, 0});
    row("3:00\u202FPM", {15, 0});
    row("3 p. m.", {15, 0});
    row("12:00 am", {0, 0});
    row("12:30 PM", {12, 30});
    row("15h30", {15, 30});
    row("15h", {15, 0});
    row("15.30", {15, 30});
    row("15:00:00", {15, 0});
    row("1530", {15, 30});
    row("15:30 hrs", {15, 30});
    row("15:30 h.", {15, 30});
    row("3", {});
    row("25:00", {});
    row("13:00 PM", {});
    row("noon", {});
    row("", {});
}

void ImportValuesTest::timesAreRead()
{
    QFETCH(const QTime, time);
    QCOMPARE(ImportValues::timeOf(QString::fromUtf8(QTest::currentDataTag())), time);
}

void ImportValuesTest::statusesAreReadInBothLanguages()
{
    // What this program writes.
    for (const SessionStatus status : allSessionStatuses) {
        QCOMPARE(ImportValues::statusOf(SessionStatusText::name(status)), status);
        QCOMPARE(ImportValues::statusOf(SessionStatusText::key(status)), status);
    }
    QCOMPARE(ImportValues::statusOf(u"No asistió"_s), SessionStatus::NoShow);
    QCOMPARE(ImportValues::statusOf(u"CANCELED"_s), SessionStatus::Cancelled);
    QCOMPARE(ImportValues::statusOf(u"Cancelada"_s), SessionStatus::Cancelled);
    QCOMPARE(ImportValues::statusOf(u"TENTATIVE"_s), SessionStatus::Pending);
    QVERIFY(!ImportValues::statusOf(u"perhaps"_s));
    QVERIFY(!ImportValues::statusOf({}));
}

void ImportValuesTest::languagesAreRead()
{
    QCOMPARE(ImportValues::languageOf(u"Español"_s), u"es"_s);
    QCOMPARE(ImportValues::languageOf(u"english"_s), u"en"_s);
    QCOMPARE(ImportValues::languageOf(u"pt-BR"_s), u"pt-BR"_s);
    QCOMPARE(ImportValues::languageOf({}), QString());
}

QTEST_APPLESS_MAIN(ImportValuesTest)
#include "tst_importvalues.moc"
