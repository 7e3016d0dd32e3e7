#pragma once

#include "MarkerWords.h"

#include <QString>

namespace bitacora {

class Practice;

/// Hands out the words one after the other.
class NextWord
{
public:
    QString operator()() { return MarkerWords::word(m_next++); }

private:
    int m_next = 0;
};

/// Stores a word of its own in every text that a practice keeps: profiles, plans, sessions, what happened in them, notes,
/// marks, reports, holds, settings. What could not be stored, in words; nothing when all was.
[[nodiscard]] QString recordMarkedDay(Practice &practice, NextWord &word);

} // namespace bitacora
