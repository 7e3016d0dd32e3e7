#pragma once

#include "ChangeSubject.h"
#include "Result.h"

#include <QString>

namespace bitacora {

/// One undoable change of records. `apply` and `revert` each call one repository, which writes one transaction.
class Change
{
public:
    virtual ~Change() = default;
    /// The first time it does the change; after a `revert`, it does it again.
    [[nodiscard]] virtual Result<void> apply() = 0;
    [[nodiscard]] virtual Result<void> revert() = 0;
    /// What it did, in the current language, after "Undo": "cancelling 3 sessions".
    [[nodiscard]] virtual QString text() const = 0;
    /// Whose records it is of; of nobody's, such as a setting, when nothing is said.
    [[nodiscard]] virtual ChangeSubject subject() const { return {}; }

    /// Takes a later change, applied already, into this step (typing on in the same note). False leaves both as they are.
    virtual bool mergeWith(const Change &later)
    {
        Q_UNUSED(later)
        return false;
    }
    /// Whether undoing it would change nothing, because merged changes cancelled each other out.
    [[nodiscard]] virtual bool isVoid() const { return false; }
};

} // namespace bitacora
