#pragma once

#include "Result.h"

#include <QObject>
#include <QString>

#include <memory>

class QUndoStack;

namespace bitacora {

/// One undoable change of records. `apply` and `revert` each call one repository, which writes one transaction.
class Change
{
public:
    virtual ~Change() = default;
    virtual Result<void> apply() = 0;
    virtual Result<void> revert() = 0;
    /// What it did, in the current language, after "Undo": "cancelling 3 sessions".
    [[nodiscard]] virtual QString text() const = 0;
};

/// The undo and redo of everything that was changed since the practice was unlocked.
class ChangeStack : public QObject
{
    Q_OBJECT

public:
    explicit ChangeStack(QObject *parent = nullptr);
    ~ChangeStack() override;

    /// Applies the change; only one that succeeded can be undone.
    Result<void> push(std::unique_ptr<Change> change);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// "cancelling 3 sessions", in the current language; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// What can be undone or redone, or its wording, changed.
    void changed();
    /// An undo or redo that the store refused; that step is dropped from the history.
    void failed(const bitacora::Error &error);

private:
    std::unique_ptr<QUndoStack> m_stack;
};

} // namespace bitacora
