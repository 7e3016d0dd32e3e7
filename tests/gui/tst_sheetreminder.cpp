#include "DemoPractice.h"
#include "FormField.h"
#include "GuiBench.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "RecoverySheetCheck.h"
#include "SheetReminder.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Whoever has not shown that the recovery sheet is at hand is asked for it, and no more than that.
class TestSheetReminder : public QObject
{
    Q_OBJECT

private:
    static SheetReminder &reminder(GuiBench &bench) { return bench.window().view()->sheetReminder(); }

    static QString groupFor(GuiBench &bench, const QLineEdit *line)
    {
        const QString label = qobject_cast<FormField *>(line->parentWidget())->label();
        const QString code = bench.window().practice()->practice().recoveryCode();
        return code.split(u'-').value(label.section(u' ', -1).toInt() - 1);
    }

private Q_SLOTS:
    void itAsksUntilTwoGroupsWereTyped()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QVERIFY(reminder(bench).isVisible());
        QCOMPARE(reminder(bench).kind(), MessageBar::Kind::Info);
        // It asks again at the next opening.
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(reminder(bench).isVisible());

        reminder(bench).actionButton()->setFocus();
        bench.press(Qt::Key_Return);
        QCOMPARE(window.view()->place().page, PracticePlace::Page::Settings);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sheetGroupFirst"_s);
        bench.type(groupFor(bench, bench.find<QLineEdit>(u"sheetGroupFirst"_s)));
        bench.press(Qt::Key_Tab);
        bench.type(groupFor(bench, bench.find<QLineEdit>(u"sheetGroupSecond"_s)));
        bench.press(Qt::Key_Return);
        QVERIFY(RecoverySheetCheck::isConfirmed(window.practice()->practice()));
        QVERIFY(!reminder(bench).isVisible());
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(!reminder(bench).isVisible());
    }

    void whoClosesItIsLeftInPeaceUntilTheProgramStartsAgain()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString path = window.practice()->practice().path();
        QTest::mouseClick(reminder(bench).closeButton(), Qt::LeftButton);
        QVERIFY(!reminder(bench).isVisible());
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(!reminder(bench).isVisible());
        QVERIFY(!RecoverySheetCheck::isConfirmed(window.practice()->practice()));
        bench.startWindow(path);
        QVERIFY(bench.unlock());
        QVERIFY(reminder(bench).isVisible());
    }

    void theSampleAsksForNothing()
    {
        GuiBench bench;
        const QString sample = DemoPractice::pathIn(bench.folder());
        BackgroundJob::Control control;
        auto key = DemoPractice::prepare(sample, bench.options().practice, bench.options().sample, control);
        QVERIFY(key);
        QVERIFY(bench.startWindow(sample).openWithKey(sample, std::move(*key)));
        QVERIFY(!reminder(bench).isVisible());
    }
};

QTEST_MAIN(TestSheetReminder)
#include "tst_sheetreminder.moc"
