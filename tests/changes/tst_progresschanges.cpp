#include "ActivityRepository.h"
#include "OpenPractice.h"
#include "PlanRepository.h"
#include "PracticeFixture.h"
#include "ProgressChanges.h"
#include "ProgressRepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestProgressChanges : public QObject
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

    void addingIsOneStepThatCanBeUndoneAndDoneAgain()
    {
        const auto added = changes().add(fading());
        QVERIFY(added && added->id.isValid());
        QCOMPARE(stack().undoText(), u"marking a phase"_s);
        stack().undo();
        QVERIFY(marks().isEmpty());
        stack().redo();
        QCOMPARE(marks(), QList<ProgressMark>({*added}));
    }

    void changingIsUndoneWhole()
    {
        const ProgressMark before = changes().add(fading()).value();
        ProgressMark after = before;
        after.kind = ProgressMarkKind::Event;
        after.day = QDate(2026, 11, 20);
        after.label = u"Moved house"_s;
        after.entry = PlanEntryId {3};
        QVERIFY(changes().update(after));
        QCOMPARE(marks(), QList<ProgressMark>({after}));
        stack().undo();
        QCOMPARE(marks(), QList<ProgressMark>({before}));
    }

    void whatIsTheSameIsNoStep()
    {
        ProgressMark mark = changes().add(fading()).value();
        stack().undo();
        stack().redo();
        mark.label += u' ';
        QVERIFY(changes().update(mark));
        QVERIFY(!stack().undoText().contains(u"changing"_s));
    }

    void removingIsUndoneUnderTheSameId()
    {
        const ProgressMark mark = changes().add(fading()).value();
        QVERIFY(changes().remove(mark.id));
        QVERIFY(marks().isEmpty());
        stack().undo();
        QCOMPARE(marks(), QList<ProgressMark>({mark}));
        stack().undo();
        QVERIFY(marks().isEmpty());
        stack().redo();
        stack().redo();
        QVERIFY(marks().isEmpty());
    }

    void whatCannotBeStoredIsNoStep()
    {
        ProgressMark mark = fading();
        mark.label.clear();
        QCOMPARE(changes().add(mark).error().code, ErrorCode::NameMissing);
        QVERIFY(!stack().canUndo());
    }

    void anEntryThatComesBackHasItsMarks()
    {
        TargetBehavior behavior;
        behavior.name = u"Elopement"_s;
        const QDate day(2026, 11, 18);
        const PlanEntryId entry = m_open->planChanges().add(m_client, {behavior}, day)->constFirst().id;
        ProgressMark mark = fading();
        mark.entry = entry;
        mark = changes().add(mark).value();
        QVERIFY(m_open->planChanges().remove(m_client, entry, day));
        QVERIFY(m_open->practice().plans().entries(m_client)->isEmpty());
        stack().undo();
        QCOMPARE(marks(), QList<ProgressMark>({mark}));
    }

private:
    [[nodiscard]] ProgressChanges changes() const { return {m_open->practice().progress(), m_open->changes()}; }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    [[nodiscard]] QList<ProgressMark> marks() const { return m_open->practice().progress().marks(m_client).value(); }
    [[nodiscard]] ProgressMark fading() const
    {
        return {{}, m_client, ProgressMarkKind::Phase, QDate(2026, 11, 18), u"Prompt fading"_s, {}};
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    ClientId m_client;
};

QTEST_GUILESS_MAIN(TestProgressChanges)
#include "tst_progresschanges.moc"
