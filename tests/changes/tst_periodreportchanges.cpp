#include "ActivityRepository.h"
#include "OpenPractice.h"
#include "PeriodReportChanges.h"
#include "PeriodReportRepository.h"
#include "PracticeFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestPeriodReportChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open.reset();
        m_fixture = std::make_unique<PracticeFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s);
        m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    }

    void beginningIsOneStepThatCanBeUndoneAndDoneAgain()
    {
        const auto added = changes().add(autumn());
        QVERIFY(added && added->id.isValid());
        QCOMPARE(stack().undoText(), u"beginning a progress report"_s);
        QCOMPARE(stack().undoSubject().clients, QList<ClientId>({m_client}));
        stack().undo();
        QVERIFY(reports().isEmpty());
        stack().redo();
        QCOMPARE(reports().size(), 1);
        QVERIFY(reports().constFirst().saysTheSameAs(*added));
    }

    void whatIsTypedOnIsOneStep()
    {
        PeriodReport report = *changes().add(autumn());
        const PeriodReport before = report;
        for (const QString &words : {u"Mateo"_s, u"Mateo came"_s, u"Mateo came to every session."_s}) {
            report.introduction = words;
            QVERIFY(changes().update(report));
            m_fixture->clock.instant = m_fixture->clock.instant.addSecs(3);
        }
        stack().undo();
        QVERIFY(reports().constFirst().saysTheSameAs(before));
        stack().redo();
        QCOMPARE(reports().constFirst().introduction, u"Mateo came to every session."_s);
    }

    void whatIsTypedAfterAPauseIsAStepOfItsOwn()
    {
        PeriodReport report = *changes().add(autumn());
        report.introduction = u"One"_s;
        QVERIFY(changes().update(report));
        m_fixture->clock.instant = m_fixture->clock.instant.addSecs(60);
        report.introduction = u"Two"_s;
        QVERIFY(changes().update(report));
        stack().undo();
        QCOMPARE(reports().constFirst().introduction, u"One"_s);
    }

    void whatIsTheSameIsNoStep()
    {
        const PeriodReport report = *changes().add(autumn());
        QVERIFY(changes().update(report));
        QCOMPARE(stack().undoText(), u"beginning a progress report"_s);
    }

    void deletingIsUndoneWithEveryWord()
    {
        const PeriodReport report = *changes().add(autumn());
        QVERIFY(changes().remove(report.id));
        QVERIFY(reports().isEmpty());
        QCOMPARE(m_open->practice().activity().latest(1)->constFirst().kind, ActivityKind::ReportRemoved);
        stack().undo();
        QVERIFY(reports().constFirst().saysTheSameAs(report));
    }

    void whatIsNotValidIsNoStep()
    {
        PeriodReport report = autumn();
        report.to = report.from.addDays(-1);
        QCOMPARE(changes().add(report).error().subject, u"to"_s);
        QVERIFY(!stack().canUndo());
    }

private:
    [[nodiscard]] PeriodReport autumn() const
    {
        PeriodReport report;
        report.client = m_client;
        report.from = QDate(2026, 9, 1);
        report.to = QDate(2026, 11, 30);
        report.parts = {{u"plan:1"_s, true, u"Asks for help on his own."_s}};
        return report;
    }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    [[nodiscard]] PeriodReportChanges changes() const
    {
        return {m_open->practice().periodReports(), m_open->changes()};
    }
    [[nodiscard]] QList<PeriodReport> reports() const { return *m_open->practice().periodReports().ofClient(m_client); }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    ClientId m_client;
};

QTEST_GUILESS_MAIN(TestPeriodReportChanges)
#include "tst_periodreportchanges.moc"
