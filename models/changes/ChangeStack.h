#pragma once

#include "Change.h"
#include "Result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QUndoStack;

namespace bitacora {

class ChangeGroup;

/// The undo and redo of everything that was changed since the practice was unlocked.
class ChangeStack : public QObject
{
    Q_OBJECT

public:
    enum class Way { Undo, Redo };

    explicit ChangeStack(QObject *parent = nullptr);
    ~ChangeStack() override;

    /// Applies the change; only one that succeeded can be undone.
    [[nodiscard]] Result<void> push(std::unique_ptr<Change> change);

    /// Makes one step of all that `steps` pushes. When it fails, what it pushed before is taken back.
    [[nodiscard]] Result<void> asOneStep(const std::function<Result<void>()> &steps);

    /// Takes the last `count` steps back, and makes one step of all that `steps` pushes in their place. When that
    /// fails, they are done again. Nothing is said of it but changed().
    [[nodiscard]] Result<void> replaceSteps(int count, const std::function<Result<void>()> &steps);

    /// Nothing can be undone or redone any more.
    void forget();

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// "cancelling 3 sessions", in the current language; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Whose records that is of.
    [[nodiscard]] ChangeSubject undoSubject() const;
    [[nodiscard]] ChangeSubject redoSubject() const;

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// What can be undone or redone, or its wording, changed.
    void changed();
    /// A step is about to be undone or redone: its words and its subject can still be asked for.
    void stepBegins(bitacora::ChangeStack::Way way);
    /// It was, after changed(); not when it failed.
    void stepDone(bitacora::ChangeStack::Way way);
    /// An undo or redo that the store refused; that step is dropped from the history.
    void failed(const bitacora::Error &error);

private:
    class Step;
    /// Null when there is none.
    [[nodiscard]] const Change *changeAt(int index) const;
    void keep(std::unique_ptr<Change> change);
    void reportStep(Way way);

    std::unique_ptr<QUndoStack> m_stack;
    /// What is being made one step.
    std::unique_ptr<ChangeGroup> m_group;
    /// Why the step that was just undone or redone failed.
    std::optional<Error> m_error;
};

} // namespace bitacora
