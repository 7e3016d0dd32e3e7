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
    const Result<void> applied = change->apply();
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

bool ChangeStack::canUndo() const
{
    return m_stack->canUndo();
}

bool ChangeStack::canRedo() const
{
    return m_stack->canRedo();
}

QString ChangeStack::undoText() const
{
    return textOfStep(m_stack->index() - 1);
}

QString ChangeStack::redoText() const
{
    return textOfStep(m_stack->index());
}

QString ChangeStack::textOfStep(int index) const
{
    const auto *step = dynamic_cast<const Step *>(m_stack->command(index));
    return step ? step->change().text() : QString();
}

void ChangeStack::undo()
{
    m_stack->undo();
    reportStep();
}

void ChangeStack::redo()
{
    m_stack->redo();
    reportStep();
}

void ChangeStack::reportStep()
{
    const std::optional<Error> error = std::exchange(m_error, std::nullopt);
    Q_EMIT changed();
    if (error)
        Q_EMIT failed(*error);
}

} // namespace bitacora
