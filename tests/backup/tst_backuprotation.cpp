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

} // namespace

class TestBackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAfterTheTable_data();
    void staysAfterTheTable();
    void sevenYearsOfDailyBackupsLeaveADayEachAndAMonthEach();
    void rotatingEveryDayLeavesTheSameAsRotatingOnce();
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
    row("aDayEachFor30Days",
        {u"2026-10-23 09:00"_s, u"2026-10-24 09:00"_s, u"2026-10-25 09:00"_s, u"2026-11-22 09:00"_s}, now,
        {u"2026-10-24 09:00"_s, u"2026-10-25 09:00"_s, u"2026-11-22 09:00"_s});
    row("theLastOfAMonth", {u"2026-08-01 09:00"_s, u"2026-08-30 09:00"_s, u"2026-09-05 09:00"_s, u"2026-11-22 09:00"_s},
        now, {u"2026-08-30 09:00"_s, u"2026-09-05 09:00"_s, u"2026-11-22 09:00"_s});
    row("notOver7Years", {u"2019-11-22 17:00"_s, u"2019-11-23 09:00"_s, u"2026-05-22 09:00"_s, u"2026-11-22 09:00"_s},
        now, {u"2019-11-23 09:00"_s, u"2026-05-22 09:00"_s, u"2026-11-22 09:00"_s});
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
    row("aClockYearsAheadRemovesNothing", {u"2026-11-20 09:00"_s, u"2026-11-20 19:00"_s, u"2036-11-22 09:00"_s},
        u"2036-11-22 18:00"_s, {u"2026-11-20 09:00"_s, u"2026-11-20 19:00"_s, u"2036-11-22 09:00"_s});
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
    const qsizetype left = moments.size() - BackupRotation::surplus(moments, now, zone).size();
    // 30 days of November and October, and the last days of the months before, back to November seven years ago.
    QCOMPARE(left, 30 + 83);
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
        QList<BackupRotation::Moment> moments;
        for (const QDateTime &at : std::as_const(daily))
            moments.append({at, true});
        QList<qsizetype> surplus = BackupRotation::surplus(moments, now, zone);
        std::sort(surplus.rbegin(), surplus.rend());
        for (const qsizetype index : surplus)
            daily.removeAt(index);
    }
    QList<BackupRotation::Moment> moments;
    for (const QDateTime &at : std::as_const(all))
        moments.append({at, true});
    const QList<qsizetype> surplus = BackupRotation::surplus(moments, now, zone);
    QList<QDateTime> once;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!surplus.contains(i))
            once.append(all.at(i));
    }
    QCOMPARE(daily, once);
}

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
