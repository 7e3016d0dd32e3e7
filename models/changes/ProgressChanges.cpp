#include "ProgressChanges.h"

#include "ChangeStack.h"
#include "ProgressMarkChange.h"
#include "ProgressRepository.h"

namespace bitacora {

namespace {

QString wordsForPhase()
{
    //: After "Undo" or "Redo": in a graph.
    return ProgressChanges::tr("marking a phase");
}

QString wordsForEvent()
{
    //: After "Undo" or "Redo": in a graph; an event such as an illness.
    return ProgressChanges::tr("marking an event");
}

QString wordsForEdit()
{
    //: After "Undo" or "Redo": a phase or an event in a graph.
    return ProgressChanges::tr("changing a mark in a graph");
}

QString wordsForRemoval()
{
    //: After "Undo" or "Redo": a phase or an event in a graph.
    return ProgressChanges::tr("removing a mark from a graph");
}

} // namespace

ProgressChanges::ProgressChanges(ProgressRepository &progress, ChangeStack &stack)
    : m_progress(progress)
    , m_stack(stack)
{
}

Result<ProgressMark> ProgressChanges::add(const ProgressMark &mark)
{
    ProgressMark added = mark;
    added.id = {};
    auto change = std::make_unique<ProgressMarkChange>(
        m_progress, std::nullopt, added, mark.kind == ProgressMarkKind::Phase ? wordsForPhase : wordsForEvent);
    const ProgressMarkChange &pushed = *change;
    if (const auto done = m_stack.push(std::move(change)); !done)
        return Failure(done.error());
    return *pushed.after();
}

Result<void> ProgressChanges::update(const ProgressMark &mark)
{
    const auto before = m_progress.find(mark.id);
    if (!before)
        return Failure(before.error());
    ProgressMark after = mark;
    after.label = mark.label.trimmed();
    if (*before == after)
        return {};
    return m_stack.push(std::make_unique<ProgressMarkChange>(m_progress, *before, after, wordsForEdit));
}

Result<void> ProgressChanges::remove(ProgressMarkId id)
{
    const auto before = m_progress.find(id);
    if (!before)
        return Failure(before.error());
    return m_stack.push(std::make_unique<ProgressMarkChange>(m_progress, *before, std::nullopt, wordsForRemoval));
}

} // namespace bitacora
