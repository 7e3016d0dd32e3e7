#include "ChangeStack.h"

#include "ChangeGroup.h"

#include <QUndoStack>

#include <utility>

namespace bitacora {

namespace {

// Every step may merge with the one before it; the changes themselves decide.
constexpr int mergeableStepId = 1;

} // namespace

/// A change on Qt's stack. A step that the store refuses marks itself obsolete, and the stack drops it.
class ChangeStack::Step final : public QUndoCommand
{
public:
    Step(std::unique_ptr<Change> change, std::optional<Error> &error)
        : m_change(std::move(change))
        , m_error(error)
    {
    }

    [[nodiscard]] const Change &change() const { return *m_change; }

    int id() const override { return mergeableStepId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = dynamic_cast<const Step *>(other);
        if (!later || !m_change->mergeWith(later->change()))
            return false;
        setObsolete(m_change->isVoid());
        return true;
    }

    void undo() override { settle(m_change->revert()); }

    void redo() override
    {
        // Pushing a step calls redo(), but it was applied before it was pushed.
        if (std::exchange(m_appliedBeforePush, false))
            return;
        settle(m_change->apply());
    }

private:
    void settle(const Result<void> &result)
    {
        if (result)
            return;
        m_error = result.error();
        setObsolete(true);
    }

    std::unique_ptr<Change> m_change;
    std::optional<Error> &m_error;
    bool m_appliedBeforePush = true;
};

ChangeStack::ChangeStack(QObject *parent)
    : QObject(parent)
    , m_stack(std::make_unique<QUndoStack>())
{
}

ChangeStack::~ChangeStack() = default;

Result<void> ChangeStack::push(std::unique_ptr<Change> change)
{
    // Before it is pushed, so that a refused change leaves what can be redone as it was.
    Result<void> applied = change->apply();
    if (!applied)
        return applied;
    if (m_group)
        m_group->add(std::move(change));
    else
        keep(std::move(change));
    return {};
}

Result<void> ChangeStack::asOneStep(const std::function<Result<void>()> &steps)
{
    // Within another one they are a part of that.
    if (m_group)
        return steps();
    m_group = std::make_unique<ChangeGroup>();
    Result<void> done = steps();
    std::unique_ptr<ChangeGroup> group = std::exchange(m_group, nullptr);
    if (!done) {
        (void)group->revert();
        return done;
    }
    if (group->size() == 1)
        keep(group->takeSingle());
    else if (group->size() > 1)
        keep(std::move(group));
    return {};
}

void ChangeStack::keep(std::unique_ptr<Change> change)
{
    auto step = std::make_unique<Step>(std::move(change), m_error);
    m_stack->push(step.release());
    Q_EMIT changed();
}

Result<void> ChangeStack::replaceSteps(int count, const std::function<Result<void>()> &steps)
{
    int undone = 0;
    while (undone < count && m_stack->canUndo() && !m_error) {
        m_stack->undo();
        if (!m_error)
            ++undone;
    }
    const std::optional<Error> error = std::exchange(m_error, std::nullopt);
    Result<void> done = error ? Result<void>(Failure(*error)) : asOneStep(steps);
    if (!done) {
        for (; undone > 0; --undone)
            m_stack->redo();
        m_error.reset();
    }
    Q_EMIT changed();
    return done;
}

void ChangeStack::forget()
{
    m_stack->clear();
    Q_EMIT changed();
}

bool ChangeStack::canUndo() const
{
    return m_stack->canUndo();
}

bool ChangeStack::canRedo() const
{
    return m_stack->canRedo();
}

const Change *ChangeStack::changeAt(int index) const
{
    const auto *step = dynamic_cast<const Step *>(m_stack->command(index));
    return step ? &step->change() : nullptr;
}

QString ChangeStack::undoText() const
{
    const Change *change = changeAt(m_stack->index() - 1);
    return change ? change->text() : QString();
}

QString ChangeStack::redoText() const
{
    const Change *change = changeAt(m_stack->index());
    return change ? change->text() : QString();
}

ChangeSubject ChangeStack::undoSubject() const
{
    const Change *change = changeAt(m_stack->index() - 1);
    return change ? change->subject() : ChangeSubject();
}

ChangeSubject ChangeStack::redoSubject() const
{
    const Change *change = changeAt(m_stack->index());
    return change ? change->subject() : ChangeSubject();
}

void ChangeStack::undo()
{
    if (!canUndo())
        return;
    Q_EMIT stepBegins(Way::Undo);
    m_stack->undo();
    reportStep(Way::Undo);
}

void ChangeStack::redo()
{
    if (!canRedo())
        return;
    Q_EMIT stepBegins(Way::Redo);
    m_stack->redo();
    reportStep(Way::Redo);
}

void ChangeStack::reportStep(Way way)
{
    const std::optional<Error> error = std::exchange(m_error, std::nullopt);
    Q_EMIT changed();
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT stepDone(way);
}

} // namespace bitacora
