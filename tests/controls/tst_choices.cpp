#include "FilterButton.h"
#include "SegmentedControl.h"
#include "Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ChoicesTest : public QObject
{
    Q_OBJECT

private:
    struct Times
    {
        QWidget window;
        QLineEdit *before = new QLineEdit(&window);
        SegmentedControl *control = new SegmentedControl(&window);
        QLineEdit *after = new QLineEdit(&window);

        Times()
        {
            auto *layout = new QHBoxLayout(&window);
            for (QWidget *widget :
                 {static_cast<QWidget *>(before), static_cast<QWidget *>(control), static_cast<QWidget *>(after)})
                layout->addWidget(widget);
            for (const QString &text : {u"All"_s, u"Upcoming"_s, u"Past"_s})
                control->addSegment(text);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
        }
    };

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ThemeChoice::Light); }

    void theFirstSegmentIsCurrentWithoutASignal()
    {
        SegmentedControl control;
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QCOMPARE(control.current(), -1);
        QCOMPARE(control.addSegment(u"All"_s), 0);
        QCOMPARE(control.addSegment(u"Past"_s), 1);
        QCOMPARE(control.current(), 0);
        QCOMPARE(changed.count(), 0);
        control.setText(1, u"Pasadas"_s);
        QCOMPARE(control.segment(1)->text(), u"Pasadas"_s);
    }

    void aClickChoosesOnce()
    {
        Times times;
        QSignalSpy changed(times.control, &SegmentedControl::currentChanged);
        QTest::mouseClick(times.control->segment(2), Qt::LeftButton);
        QTest::mouseClick(times.control->segment(2), Qt::LeftButton);
        QCOMPARE(times.control->current(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toInt(), 2);
    }

    void arrowsMoveTheChoiceAndStopAtTheEnds()
    {
        Times times;
        times.control->setFocus();
        QCOMPARE(QApplication::focusWidget(), times.control->segment(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(times.control->current(), 1);
        QCOMPARE(QApplication::focusWidget(), times.control->segment(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(times.control->current(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(times.control->current(), 0);
    }

    void arrowsAreMirroredFromRightToLeft()
    {
        Times times;
        times.window.setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        times.control->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(times.control->current(), 1);
        QVERIFY(times.control->segment(0)->x() > times.control->segment(1)->x());
    }

    void tabStopsOnceAtTheCurrentSegment()
    {
        Times times;
        times.control->setCurrent(1);
        times.before->setFocus();
        QTest::keyClick(times.before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), times.control->segment(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), times.after);
        QTest::keyClick(times.after, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), times.control->segment(1));
    }

    void screenReadersSeeTheSegmentsAsButtons()
    {
        Times times;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(times.control->segment(0));
        QVERIFY(seen != nullptr);
        QCOMPARE(seen->text(QAccessible::Name), u"All"_s);
        QVERIFY(seen->state().checkable);
        QVERIFY(seen->state().checked);
    }

    void anInactiveFilterHasNoClear()
    {
        FilterButton filter;
        filter.setText(u"Status"_s);
        QVERIFY(filter.clearButton()->isHidden());
        filter.setActive(true);
        QVERIFY(!filter.clearButton()->isHidden());
        filter.setClearable(false);
        QVERIFY(filter.clearButton()->isHidden());
        QVERIFY(filter.isActive());
    }

    void clearingAsksTheOwnerAndKeepsTheKeyboard()
    {
        FilterButton filter;
        filter.setText(u"This year"_s);
        filter.setActive(true);
        filter.show();
        filter.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&filter));
        QSignalSpy cleared(&filter, &FilterButton::cleared);
        QTest::mouseClick(filter.clearButton(), Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
        QVERIFY(filter.isActive()); // the owner says so when it has cleared
        QVERIFY(filter.button()->hasFocus());
        filter.clearButton()->setFocus();
        QTest::keyClick(filter.clearButton(), Qt::Key_Space);
        QCOMPARE(cleared.count(), 2);
        QTest::keyClick(filter.button(), Qt::Key_Delete);
        QCOMPARE(cleared.count(), 3);
        filter.setActive(false);
        QTest::keyClick(filter.button(), Qt::Key_Delete);
        QCOMPARE(cleared.count(), 3);
    }

    void aFilterSaysToScreenReadersThatItIsActive()
    {
        FilterButton filter;
        filter.setText(u"Status"_s);
        QCOMPARE(filter.button()->accessibleName(), u"Status"_s);
        filter.setActive(true);
        QVERIFY(filter.button()->accessibleName() != u"Status"_s);
        QVERIFY(filter.button()->accessibleName().contains(u"Status"_s));
        QVERIFY(filter.clearButton()->accessibleName().contains(u"Status"_s));
    }

    void withoutAMenuAClickIsSaid()
    {
        FilterButton filter;
        QSignalSpy clicked(&filter, &FilterButton::clicked);
        QTest::mouseClick(filter.button(), Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        QMenu menu;
        filter.setMenu(&menu);
        QCOMPARE(filter.button()->menu(), &menu);
    }
};

QTEST_MAIN(ChoicesTest)

#include "tst_choices.moc"
