#include "ChangeStack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// A number that changes set, and that can be made to refuse them.
struct Value
{
    int number = 0;
    bool refuses = false;

    Result<void> set(int to)
    {
        if (refuses)
            return failure(ErrorCode::DiskFull);
        number = to;
        return {};
    }
};

class NumberChange final : public Change
{
public:
    NumberChange(Value &value, int after, bool merges = false)
        : m_value(value)
        , m_before(value.number)
        , m_after(after)
        , m_merges(merges)
    {
    }
    Result<void> apply() override { return m_value.set(m_after); }
    Result<void> revert() override { return m_value.set(m_before); }
    QString text() const override { return u"setting %1"_s.arg(m_after); }
    bool mergeWith(const Change &later) override
    {
        const auto *other = dynamic_cast<const NumberChange *>(&later);
        if (!m_merges || !other)
            return false;
        m_after = other->m_after;
        return true;
    }
    bool isVoid() const override { return m_before == m_after; }

private:
    Value &m_value;
    int m_before;
    int m_after;
    bool m_merges;
};

} // namespace

class ChangeStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStackHasNothingToUndo();
    void aPushedChangeIsAppliedOnceAndCanBeUndone();
    void undoAndRedoGoBackAndForth();
    void aRefusedChangeIsNotKept();
    void aRefusedChangeLeavesTheRedoStepsAlone();
    void aRefusedUndoIsReportedAndDropped();
    void aRefusedRedoIsReportedAndDropped();
    void mergedChangesAreOneStep();
    void changesThatCancelEachOtherOutVanish();
    void changesThatAreOneThingAreOneStep();
    void ofAStepThatFailsHalfWayNothingIsLeft();
    void aStepOfOneChangeIsThatChange();
    void oneStepStandsInThePlaceOfOthers();
    void whatCannotBeReplacedStays();
    void aStepIsAnnouncedWhileItCanStillBeAskedFor();
    void aStepThatFailedIsNotSaidToBeDone();

private:
    Result<void> push(ChangeStack &stack, int number, bool merges = false)
    {
        return stack.push(std::make_unique<NumberChange>(m_value, number, merges));
    }

    Value m_value;

private Q_SLOTS:
    void cleanup() { m_value = {}; }
};

void ChangeStackTest::aNewStackHasNothingToUndo()
{
    ChangeStack stack;
    QVERIFY(!stack.canUndo());
    QVERIFY(!stack.canRedo());
    QVERIFY(stack.undoText().isEmpty());
    QVERIFY(stack.redoText().isEmpty());
    stack.undo();
    stack.redo();
    QCOMPARE(m_value.number, 0);
}

void ChangeStackTest::aPushedChangeIsAppliedOnceAndCanBeUndone()
{
    ChangeStack stack;
    const QSignalSpy changed(&stack, &ChangeStack::changed);
    QVERIFY(push(stack, 5));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_value.number, 5);
    QVERIFY(stack.canUndo());
    QVERIFY(!stack.canRedo());
    QCOMPARE(stack.undoText(), u"setting 5"_s);
}

void ChangeStackTest::undoAndRedoGoBackAndForth()
{
    ChangeStack stack;
    QVERIFY(push(stack, 5));
    QVERIFY(push(stack, 7));
    QSignalSpy changed(&stack, &ChangeStack::changed);
    stack.undo();
    QCOMPARE(m_value.number, 5);
    QCOMPARE(stack.undoText(), u"setting 5"_s);
    QCOMPARE(stack.redoText(), u"setting 7"_s);
    stack.undo();
    QCOMPARE(m_value.number, 0);
    QVERIFY(!stack.canUndo());
    stack.redo();
    stack.redo();
    QCOMPARE(m_value.number, 7);
    QCOMPARE(changed.size(), 4);
}

void ChangeStackTest::aRefusedChangeIsNotKept()
{
    ChangeStack stack;
    m_value.refuses = true;
    const QSignalSpy failed(&stack, &ChangeStack::failed);
    const Result<void> pushed = push(stack, 5);
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().code, ErrorCode::DiskFull);
    QVERIFY(!stack.canUndo());
    QCOMPARE(failed.size(), 0);
}

void ChangeStackTest::aRefusedChangeLeavesTheRedoStepsAlone()
{
    ChangeStack stack;
    QVERIFY(push(stack, 5));
    stack.undo();
    m_value.refuses = true;
    QVERIFY(!push(stack, 9));
    QCOMPARE(stack.redoText(), u"setting 5"_s);
}

void ChangeStackTest::aRefusedUndoIsReportedAndDropped()
{
    ChangeStack stack;
    QVERIFY(push(stack, 5));
    QVERIFY(push(stack, 7));
    m_value.refuses = true;
    QSignalSpy failed(&stack, &ChangeStack::failed);
    stack.undo();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::DiskFull);
    QCOMPARE(m_value.number, 7);
    QVERIFY(!stack.canRedo());
    QCOMPARE(stack.undoText(), u"setting 5"_s);
    m_value.refuses = false;
    stack.undo();
    QCOMPARE(m_value.number, 0);
    QCOMPARE(failed.size(), 1);
}

void ChangeStackTest::aRefusedRedoIsReportedAndDropped()
{
    ChangeStack stack;
    QVERIFY(push(stack, 5));
    stack.undo();
    m_value.refuses = true;
    const QSignalSpy failed(&stack, &ChangeStack::failed);
    stack.redo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!stack.canRedo());
    QVERIFY(!stack.canUndo());
}

void ChangeStackTest::mergedChangesAreOneStep()
{
    ChangeStack stack;
    QVERIFY(push(stack, 5, true));
    QVERIFY(push(stack, 6, true));
    QVERIFY(push(stack, 7, true));
    QCOMPARE(stack.undoText(), u"setting 7"_s);
    stack.undo();
    QCOMPARE(m_value.number, 0);
    QVERIFY(!stack.canUndo());
    stack.redo();
    QCOMPARE(m_value.number, 7);
}

void ChangeStackTest::changesThatCancelEachOtherOutVanish()
{
    ChangeStack stack;
    QVERIFY(push(stack, 5));
    QVERIFY(push(stack, 6, true));
    QVERIFY(push(stack, 5, true));
    QCOMPARE(stack.undoText(), u"setting 5"_s);
    stack.undo();
    QCOMPARE(m_value.number, 0);
    QVERIFY(!stack.canUndo());
}

void ChangeStackTest::changesThatAreOneThingAreOneStep()
{
    ChangeStack stack;
    const QSignalSpy changed(&stack, &ChangeStack::changed);
    QVERIFY(stack.asOneStep([&]() -> Result<void> {
        if (auto first = push(stack, 1); !first)
            return first;
        return push(stack, 2);
    }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_value.number, 2);
    QCOMPARE(stack.undoText(), u"setting 2"_s);
    stack.undo();
    QCOMPARE(m_value.number, 0);
    QVERIFY(!stack.canUndo());
    stack.redo();
    QCOMPARE(m_value.number, 2);
    m_value.refuses = true;
    stack.undo();
    QCOMPARE(m_value.number, 2);
}

void ChangeStackTest::ofAStepThatFailsHalfWayNothingIsLeft()
{
    ChangeStack stack;
    const auto done = stack.asOneStep([&]() -> Result<void> {
        if (auto first = push(stack, 1); !first)
            return first;
        return failure(ErrorCode::DiskFull);
    });
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(m_value.number, 0);
    QVERIFY(!stack.canUndo());
    QVERIFY(push(stack, 3));
    QCOMPARE(stack.undoText(), u"setting 3"_s);
}

void ChangeStackTest::aStepOfOneChangeIsThatChange()
{
    ChangeStack stack;
    QVERIFY(push(stack, 1, true));
    QVERIFY(stack.asOneStep([&] { return push(stack, 2, true); }));
    QVERIFY(stack.asOneStep([]() -> Result<void> { return {}; }));
    stack.undo();
    QCOMPARE(m_value.number, 0);
    QVERIFY(!stack.canUndo());
}

void ChangeStackTest::oneStepStandsInThePlaceOfOthers()
{
    ChangeStack stack;
    for (const int number : {1, 2, 3})
        QVERIFY(push(stack, number));
    QSignalSpy done(&stack, &ChangeStack::stepDone);
    QVERIFY(stack.replaceSteps(2, [&] { return push(stack, 30); }));
    QCOMPARE(m_value.number, 30);
    QVERIFY2(done.isEmpty(), "nobody undid anything");
    stack.undo();
    QCOMPARE(m_value.number, 1);
    QVERIFY(stack.canUndo());
    QCOMPARE(done.size(), 1);
}

void ChangeStackTest::whatCannotBeReplacedStays()
{
    ChangeStack stack;
    for (const int number : {1, 2, 3})
        QVERIFY(push(stack, number));
    QVERIFY(!stack.replaceSteps(2, [] { return Result<void>(failure(ErrorCode::DiskFull)); }));
    QCOMPARE(m_value.number, 3);
    QVERIFY(!stack.canRedo());
    stack.undo();
    QCOMPARE(m_value.number, 2);
}

void ChangeStackTest::aStepIsAnnouncedWhileItCanStillBeAskedFor()
{
    ChangeStack stack;
    QVERIFY(push(stack, 7));
    QStringList said;
    connect(&stack, &ChangeStack::stepBegins, &stack, [&](ChangeStack::Way way) {
        said << (way == ChangeStack::Way::Undo ? stack.undoText() : stack.redoText());
    });
    stack.undo();
    stack.redo();
    stack.redo();
    QCOMPARE(said, (QStringList {u"setting 7"_s, u"setting 7"_s}));
}

void ChangeStackTest::aStepThatFailedIsNotSaidToBeDone()
{
    ChangeStack stack;
    QVERIFY(push(stack, 7));
    QSignalSpy done(&stack, &ChangeStack::stepDone);
    m_value.refuses = true;
    stack.undo();
    QVERIFY(done.isEmpty());
}

QTEST_GUILESS_MAIN(ChangeStackTest)
#include "tst_changestack.moc"
