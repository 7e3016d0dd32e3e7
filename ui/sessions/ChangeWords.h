#pragma once

#include "ChangeSubject.h"

#include <QString>

namespace bitacora {

class Practice;

/// Whose records a change is of, in words: "Mateo Luna, Tue Nov 24, 4:00 PM" of one session, "Mateo Luna" of several
/// with one client or of the profile; empty when they are of nobody, of many, or gone.
QString wordsFor(const Practice &practice, const ChangeSubject &subject);

} // namespace bitacora
