#pragma once

#include "FactTerm.h"

#include <optional>

namespace bitacora {

/// How many trials there were, and how many of them were correct.
struct TrialCount
{
    int correct = 0;
    /// At least 1, and not below `correct`.
    int total = 1;

    friend bool operator==(const TrialCount &, const TrialCount &) = default;
};

/// The work on one replacement program.
struct ProgramData
{
    int key = 0;
    FactTerm program;
    std::optional<TrialCount> trials;
    /// The levels of help that were given.
    FactTerms prompts;
    FactTerm teaching;
    FactTerm prompting;
    FactTerm response;

    friend bool operator==(const ProgramData &, const ProgramData &) = default;
};

/// Whole percent, halves rounded up: 2 of 3 are 67.
constexpr int percentOf(int part, int whole)
{
    constexpr int hundred = 100;
    return whole <= 0 ? 0 : int((qint64(part) * hundred * 2 + whole) / (qint64(whole) * 2));
}

} // namespace bitacora
