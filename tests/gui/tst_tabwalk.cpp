#include "GuiBench.h"
#include "TabWalk.h"
#include "Visits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Tab leads through every place as one reads it, and back; nothing needs the mouse.
class TestTabWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabComesToEverythingInReadingOrder_data() { addVisitRows(); }
    void tabComesToEverythingInReadingOrder()
    {
        QFETCH(const std::function<void(GuiBench &)>, go);
        GuiBench bench;
        go(bench);
        QVERIFY(!QTest::currentTestFailed());
        const QStringList problems = TabWalk(TabWalk::shown(bench.window())).problems();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }
};

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
