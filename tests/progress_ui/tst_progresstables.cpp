#include "MadeUpMeasures.h"
#include "ProgressTableModel.h"
#include "ProgressTargetModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The list beside a graph and the table of its figures, as models.
class TestProgressTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void targetsStandUnderTheirHeadings()
    {
        ProgressTargetModel model;
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        MadeUpMeasures made;
        made.addTrials({1, 3, 5, 7});
        model.setProgress(made.data());
        QCOMPARE(reset.size(), 1);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data().toString());
        QCOMPARE(texts, QStringList({u"Programs"_s, u"Request help with words"_s, u"Behaviors"_s, u"Elopement"_s}));
        QVERIFY(model.index(0).data(ProgressTargetModel::HeadingRole).toBool());
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.index(0).data(ProgressTargetModel::TargetRole).toInt(), -1);
        QCOMPARE(model.index(3).data(ProgressTargetModel::TargetRole).toInt(), 1);
        QCOMPARE(model.rowOf(1), 3);
        QCOMPARE(model.rowOf(7), -1);
    }

    void aTrendIsAShapeAndAWord()
    {
        ProgressTargetModel model;
        MadeUpMeasures made;
        made.addTrials({1, 3, 5, 7});
        model.setProgress(made.data());
        const QModelIndex program = model.index(1);
        QCOMPARE(program.data(ProgressTargetModel::TrendRole).toInt(), int(TrendDirection::Rising));
        QCOMPARE(program.data(ProgressTargetModel::TrendTextRole).toString(), u"rising"_s);
        QCOMPARE(program.data(Qt::AccessibleTextRole).toString(), u"Request help with words, rising"_s);
        const QModelIndex behavior = model.index(3);
        QVERIFY(!behavior.data(ProgressTargetModel::TrendRole).isValid());
        QCOMPARE(behavior.data(Qt::AccessibleTextRole).toString(), u"Elopement"_s);
    }

    void whatThePlanGaveUpBeforeItWasMeasuredIsLeftOut()
    {
        QList<PlanEntry> plan = MadeUpMeasures::plan();
        for (PlanEntry &entry : plan)
            entry = PlanHistory::withStatus(entry, PlanStatus::Discontinued, MadeUpMeasures::dayOf(9));
        MadeUpMeasures made;
        made.addTrials({1});
        ProgressTargetModel model;
        model.setProgress(made.data(plan));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), u"Request help with words"_s);
    }

    void figuresStandNewestFirst()
    {
        ProgressTableModel model;
        const QAbstractItemModelTester tester(&model);
        MadeUpMeasures made;
        made.addTrials({1, -1, 5});
        made.addMark(ProgressMarkKind::Phase, 2, u"Prompts"_s);
        model.setSeries(made.programSeries());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        const auto row = [&model](int number) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(number, column).data().toString());
            return cells;
        };
        QCOMPARE(row(0), QStringList({u"3"_s, u"Mar 4, 2026"_s, u"Prompts"_s, u"50%"_s}));
        QCOMPARE(row(1), QStringList({u"2"_s, u"Mar 3, 2026"_s, u"Baseline"_s, u"\u2013"_s}));
        QCOMPARE(model.index(1, ProgressTableModel::FigureColumn).data(Qt::AccessibleTextRole).toString(),
                 u"not recorded"_s);
        QCOMPARE(model.pointOf(0), 2);
        QCOMPARE(model.rowOf(0), 2);
        QCOMPARE(model.headerData(ProgressTableModel::FigureColumn, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 u"Percentage of correct responses"_s);
    }
};

QTEST_MAIN(TestProgressTables)
#include "tst_progresstables.moc"
