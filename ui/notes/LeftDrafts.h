#pragma once

#include "SavedDraft.h"

#include <QList>

namespace bitacora {

class Practice;

/// What was filled in or written for a session, and is neither recorded nor discarded: a crash left it, or a lock.
struct LeftDraft
{
    enum class Kind { Form, Note };

    SavedDraft saved;
    Kind kind = Kind::Form;
    /// Of a form: a stopwatch runs in it.
    bool isTiming = false;

    /// Those that say something else than what is recorded, the newest first.
    [[nodiscard]] static QList<LeftDraft> all(const Practice &practice);
};

} // namespace bitacora
