#include "BookingDefaults.h"
#include "BookingSection.h"
#include "HoursRow.h"
#include "PracticeBench.h"
#include "PracticeSettingsRepository.h"
#include "SegmentedControl.h"
#include "Theme.h"
#include "TimeField.h"
#include "WorkingHoursSection.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// When the practitioner works, and with what a new session begins.
class PracticeTimesTest : public QObject, private PracticeBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }
    void init() { begin(); }
    void cleanup() { m_practice.reset(); }

    void workingHoursAreKeptADayAtATime()
    {
        const auto section = show<WorkingHoursSection>();
        QCOMPARE(section->rows().size(), 7);
        QCOMPARE(section->rows().constFirst()->day(), Qt::Sunday);
        HoursRow *monday = section->rows().at(1);
        const auto stored = [this] { return m_practice->practice().settings().workingHours().on(Qt::Monday); };
        QVERIFY(stored().isEmpty());
        monday->check()->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(stored(), (QList<MinuteSpan> {{540, 1020}}));
        monday->field(0, 1)->setFocus();
        monday->field(0, 1)->lineEdit()->selectAll();
        type(u"1 pm"_s);
        press(Qt::Key_Tab);
        QCOMPARE(stored(), (QList<MinuteSpan> {{540, 780}}));
        QCOMPARE(QApplication::focusWidget(), monday->splitButton());
        press(Qt::Key_Space);
        QCOMPARE(stored(), (QList<MinuteSpan> {{540, 780}, {840, 900}}));
        // An end before its beginning is said, and changes nothing.
        monday->field(1, 1)->setFocus();
        monday->field(1, 1)->lineEdit()->selectAll();
        type(u"11 am"_s);
        press(Qt::Key_Tab);
        QVERIFY(!monday->error().isEmpty());
        QCOMPARE(stored().size(), 2);
        monday->field(1, 1)->setTime(QTime(0, 0));
        Q_EMIT monday->edited();
        QCOMPARE(stored().constLast().to, 1440);
        m_practice->changes().undo();
        QCOMPARE(monday->field(1, 1)->time(), QTime(15, 0));
        QVERIFY(section->rows().at(2)->spans()->isEmpty());
    }

    void hoursThatAreNoneAreThereAgainUntilTheyAreMended()
    {
        auto section = show<WorkingHoursSection>();
        const auto tuesday = [&section] { return section->rows().at(2); };
        const auto comeBack = [&] {
            QVERIFY(section->flush());
            section = show<WorkingHoursSection>();
        };
        tuesday()->check()->click();
        tuesday()->field(0, 1)->setEditText(u"half past"_s);
        comeBack();
        QVERIFY(!tuesday()->error().isEmpty());
        QCOMPARE(tuesday()->field(0, 1)->currentText(), u"half past"_s);
        QVERIFY(tuesday()->check()->isChecked());
        tuesday()->field(0, 1)->setTime(QTime(18, 0));
        comeBack();
        comeBack();
        QVERIFY(tuesday()->error().isEmpty());
        QCOMPARE(*tuesday()->spans(), (QList<MinuteSpan> {{540, 1080}}));
    }

    void theStatusOfNewSessionsIsChosen()
    {
        BookingSection section(*m_practice);
        QCOMPARE(section.statuses()->current(), 0);
        section.statuses()->setCurrent(1);
        QCOMPARE(defaultStatus(m_practice->practice().settings()), SessionStatus::Confirmed);
        const BookingSection again(*m_practice);
        QCOMPARE(again.statuses()->current(), 1);
        QVERIFY(section.isSavedShown());
        m_practice->changes().undo();
        QCOMPARE(defaultStatus(m_practice->practice().settings()), SessionStatus::Pending);
        QCOMPARE(section.statuses()->current(), 0);
        QCOMPARE(again.statuses()->current(), 0);
        QVERIFY(!m_practice->changes().canUndo());
    }
};

QTEST_MAIN(PracticeTimesTest)
#include "tst_practicetimes.moc"
