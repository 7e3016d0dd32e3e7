#include "CalendarSheet.h"
#include "ReportedPractice.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A week of the calendar on paper.
class TestCalendarSheet : public QObject
{
    Q_OBJECT

    const QDate monday {2026, 11, 16};
    const QLocale english {u"en_US"_s};
    std::unique_ptr<ReportedPractice> m_fixture;
    QTemporaryDir m_folder;

    Session addAt(std::optional<ClientId> client, QDate day, QTime time, int minutes = 60,
                  SessionStatus status = SessionStatus::Confirmed) const
    {
        Session session = m_fixture->newSession(client, m_fixture->clock.time, status);
        session.start = ZonedTime::fromWall(day, time, m_fixture->clock.localZone);
        session.durationMinutes = minutes;
        return m_fixture->practice().sessions().add({session})->first();
    }
    [[nodiscard]] CalendarSheet sheet() const
    {
        return CalendarSheet(CalendarWeek::read(m_fixture->practice(), monday).value(), english, QPageSize::Letter);
    }
    [[nodiscard]] QString written() const
    {
        const QString path = m_folder.filePath(u"week.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !sheet().write(file))
            qFatal("The week could not be written");
        return path;
    }
    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ReportedPractice>();
        m_fixture->clock.time = QDateTime(monday, QTime(18, 0), QTimeZone::utc());
    }
    void cleanup() { m_fixture.reset(); }

    void aWeekIsOnePageThatCanBeSearched()
    {
        for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("Not installed (Debian: poppler-utils): the PDF cannot be read back.");
        }
        addAt(m_fixture->mateo.id, monday, {9, 0}, 90);
        addAt({}, monday.addDays(2), {14, 0}, 90);
        addAt(m_fixture->lucia.id, monday.addDays(7), {9, 0});
        const QString path = written();
        const QString facts = outputOf(u"pdfinfo"_s, {path});
        QVERIFY2(facts.contains(u"Pages: 1 "_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"792 x 612"_s), qPrintable(facts));
        const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        for (const QString &expected : {u"Mateo Luna"_s, u"Deleted Client"_s, u"9:00 AM – 10:30 AM"_s, u"Mon 16"_s,
                                        u"Sun 22"_s, u"Río Claro"_s, u"As of Nov 16, 2026"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
        // Of another week.
        QVERIFY(!text.contains(u"Lucía"_s));
    }

    void theHoursAreThoseThatAreNeeded()
    {
        QCOMPARE(sheet().hours(), (MinuteSpan {480, 1080}));
        addAt({}, monday, {6, 30});
        addAt({}, monday, {19, 45}, 30);
        QCOMPARE(sheet().hours(), (MinuteSpan {360, 1260}));
        // Through midnight.
        addAt({}, monday, {23, 0}, 120);
        QCOMPARE(sheet().hours(), (MinuteSpan {0, 1440}));
    }

    void hiddenCalendarsAreNotPrinted()
    {
        addAt({}, monday, {9, 0});
        QCOMPARE(sheet().sessionCount(), 1);
        Calendar calendar = m_fixture->practice().calendars().all()->first();
        calendar.shown = false;
        QVERIFY(m_fixture->practice().calendars().update(calendar));
        QCOMPARE(sheet().sessionCount(), 0);
    }

    void anEmptyWeekIsAPageToo()
    {
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        QVERIFY(sheet().write(device));
        QVERIFY(device.data().startsWith("%PDF-"));
    }

    void aDeviceThatFailsIsAnError()
    {
        QBuffer device;
        QVERIFY(device.open(QIODevice::ReadOnly));
        QVERIFY(!sheet().write(device));
    }

    void theTitleSaysTheDays() { QCOMPARE(sheet().title(), u"Nov 16, 2026 – Nov 22, 2026"_s); }
};

QTEST_MAIN(TestCalendarSheet)
#include "tst_calendarsheet.moc"
