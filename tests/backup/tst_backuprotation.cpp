#include "BackupRotation.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QTimeZone zone("America/New_York");

// "2026-11-22 15:30", on the wall of New York.
QDateTime wall(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(read.date(), read.time(), zone).toUTC();
}

// Those that stay, in the order of the list; "?" before one says that it is not known to be good.
QStringList kept(const QStringList &backups, const QString &now)
{
    QList<BackupRotation::Moment> moments;
    for (const QString &backup : backups)
        moments.append({wall(QString(backup).remove(u'?')), !backup.startsWith(u'?')});
    const QList<qsizetype> surplus = BackupRotation::surplus(moments, wall(now), zone);
    QStringList left;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (!surplus.contains(i))
            left.append(backups.at(i));
    }
    return left;
}

// Those that stay; all of them are good.
QList<QDateTime> rotated(const QList<QDateTime> &backups, const QDateTime &now)
{
    QList<BackupRotation::Moment> moments;
    for (const QDateTime &at : backups)
        moments.append({at, true});
    const QList<qsizetype> surplus = BackupRotation::surplus(moments, now, zone);
    QList<QDateTime> left;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (!surplus.contains(i))
            left.append(backups.at(i));
    }
    return left;
}

} // namespace

class TestBackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAfterTheTable_data();
    void staysAfterTheTable();
    void sevenYearsOfDailyBackupsLeaveADayEachAndAMonthEach();
    void afterSevenYearsOneOfASeasonGoes();
    void rotatingEveryDayLeavesTheSameAsRotatingOnce();
    void aClockThatIsAheadTakesNoOthersPlace();
};

void TestBackupRotation::staysAfterTheTable_data()
{
    QTest::addColumn<QStringList>("backups");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, const QStringList &backups, const QString &now, const QStringList &left) {
        QTest::newRow(name) << backups << now << left;
    };
    const QString now = u"2026-11-22 18:00"_s;
    row("none", {}, now, {});
    row("allOfToday", {u"2026-11-22 00:00"_s, u"2026-11-22 09:00"_s, u"2026-11-22 17:59"_s}, now,
        {u"2026-11-22 00:00"_s, u"2026-11-22 09:00"_s, u"2026-11-22 17:59"_s});
    row("theLastOfYesterday", {u"2026-11-21 09:00"_s, u"2026-11-21 23:59"_s, u"2026-11-22 09:00"_s}, now,
        {u"2026-11-21 23:59"_s, u"2026-11-22 09:00"_s});
    row("daysWithoutOneAreNotCounted", {u"2019-11-01 09:00"_s, u"2019-11-02 09:00"_s, u"2026-11-22 09:00"_s}, now,
        {u"2019-11-01 09:00"_s, u"2019-11-02 09:00"_s, u"2026-11-22 09:00"_s});
    row("theLastOneStaysWhateverItsAge", {u"2001-01-01 09:00"_s}, now, {u"2001-01-01 09:00"_s});
    row("theLastGoodOneStaysBesideOnesThatAreNot", {u"2001-01-01 09:00"_s, u"?2026-11-22 09:00"_s}, now,
        {u"2001-01-01 09:00"_s, u"?2026-11-22 09:00"_s});
    row("oneThatIsNotGoodTakesNobodysPlace", {u"2026-11-20 09:00"_s, u"?2026-11-20 19:00"_s, u"2026-11-22 09:00"_s},
        now, {u"2026-11-20 09:00"_s, u"?2026-11-20 19:00"_s, u"2026-11-22 09:00"_s});
    row("whatIsNotGoodIsNeverRemoved", {u"?2026-03-01 09:00"_s, u"?2026-03-02 09:00"_s, u"2026-11-22 09:00"_s}, now,
        {u"?2026-03-01 09:00"_s, u"?2026-03-02 09:00"_s, u"2026-11-22 09:00"_s});
    row("aClockSetBackRemovesNothingOfLater", {u"2026-11-20 09:00"_s, u"2026-11-21 09:00"_s, u"2026-11-22 09:00"_s},
        u"2025-11-22 18:00"_s, {u"2026-11-20 09:00"_s, u"2026-11-21 09:00"_s, u"2026-11-22 09:00"_s});
    row("aClockSetBackStillKeepsTheLastOneBefore", {u"2018-01-01 09:00"_s, u"2026-11-22 09:00"_s},
        u"2025-11-22 18:00"_s, {u"2018-01-01 09:00"_s, u"2026-11-22 09:00"_s});
    row("theDayIsThatOfTheWall", {u"2026-11-21 18:30"_s, u"2026-11-21 23:30"_s, u"2026-11-22 00:30"_s}, now,
        {u"2026-11-21 23:30"_s, u"2026-11-22 00:30"_s});
    row("whateverTheOrder", {u"2026-11-22 09:00"_s, u"2026-11-20 19:00"_s, u"2026-11-20 09:00"_s}, now,
        {u"2026-11-22 09:00"_s, u"2026-11-20 19:00"_s});
}

void TestBackupRotation::staysAfterTheTable()
{
    QFETCH(QStringList, backups);
    QFETCH(QString, now);
    QFETCH(QStringList, left);
    QCOMPARE(kept(backups, now), left);
}

void TestBackupRotation::sevenYearsOfDailyBackupsLeaveADayEachAndAMonthEach()
{
    const QDateTime now = wall(u"2026-11-22 18:00"_s);
    QList<BackupRotation::Moment> moments;
    constexpr int daysOfNineYears = 9 * 365;
    for (int day = 0; day < daysOfNineYears; ++day)
        moments.append({now.addDays(-day), true});
    const QList<qsizetype> surplus = BackupRotation::surplus(moments, now, zone);
    QSet<QDate> left;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        if (!surplus.contains(i))
            left.insert(moments.at(i).madeAt.toTimeZone(zone).date());
    }
    // 30 days of November and October, and the last days of the months before, 84 with the two.
    QCOMPARE(left.size(), 30 + 82);
    QVERIFY(left.contains({2026, 10, 24}) && !left.contains({2026, 10, 23}));
    QVERIFY(left.contains({2026, 9, 30}) && !left.contains({2026, 9, 29}));
    QVERIFY(left.contains({2019, 12, 31}) && !left.contains({2019, 11, 30}));
}

void TestBackupRotation::afterSevenYearsOneOfASeasonGoes()
{
    const QDateTime now = wall(u"2026-11-22 18:00"_s);
    QList<QDateTime> backups;
    // Work in two months of the year.
    for (int year = 9; year >= 0; --year) {
        for (int day = 50; day > 0; --day)
            backups.append(now.addYears(-year).addDays(-day));
    }
    const QList<QDateTime> left = rotated(backups, now);
    QCOMPARE(left.constFirst().toTimeZone(zone).date(), QDate(2019, 10, 31));
}

void TestBackupRotation::rotatingEveryDayLeavesTheSameAsRotatingOnce()
{
    QList<QDateTime> all;
    QList<QDateTime> daily;
    const QDateTime first = wall(u"2023-01-15 12:00"_s);
    constexpr int days = 900;
    QDateTime now;
    for (int day = 0; day < days; ++day) {
        now = first.addDays(day);
        all.append(now);
        daily.append(now);
        daily = rotated(daily, now);
    }
    QCOMPARE(daily, rotated(all, now));
}

void TestBackupRotation::aClockThatIsAheadTakesNoOthersPlace()
{
    const QDateTime present = wall(u"2026-11-22 18:00"_s);
    QList<QDateTime> before;
    for (int day = 13; day > 0; --day)
        before.append(present.addDays(-day));
    // Ahead by two months, by years, time and again, and right once more.
    QList<QDateTime> all = before;
    for (const QDateTime &now : {present.addDays(60), present.addDays(61), present.addYears(8),
                                 present.addYears(8).addDays(1), present.addYears(60), present}) {
        all.append(now);
        all = rotated(all, now);
    }
    for (const QDateTime &one : std::as_const(before))
        QVERIFY2(all.contains(one), qPrintable(one.toString(Qt::ISODate)));
    QCOMPARE(all.size(), before.size() + 6);
}

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
