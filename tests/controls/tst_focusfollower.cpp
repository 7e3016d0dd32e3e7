#include "FocusFollower.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace bitacora;

namespace {

class Form : public QWidget
{
public:
    explicit Form(QList<QWidget *> &moves)
        : first(new QLineEdit(this))
        , second(new QLineEdit(this))
    {
        second->move(0, first->sizeHint().height());
        m_focus.follow([&moves](QWidget *now) { moves.append(now); });
    }

    QLineEdit *first;
    QLineEdit *second;

private:
    FocusFollower m_focus;
};

} // namespace

/// Following the keyboard, and ending in time.
class TestFocusFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhereTheKeyboardGoesUntilItsWidgetEnds()
    {
        QList<QWidget *> moves;
        QWidget window;
        auto *form = new Form(moves);
        form->setParent(&window);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        form->first->setFocus();
        moves.clear();
        QTest::keyClick(form->first, Qt::Key_Tab);
        QCOMPARE(moves, QList<QWidget *> {form->second});
        moves.clear();
        // The keyboard leaves what is destroyed.
        delete form;
        QVERIFY(!QApplication::focusWidget());
        QVERIFY(moves.isEmpty());
    }
};

QTEST_MAIN(TestFocusFollower)
#include "tst_focusfollower.moc"
