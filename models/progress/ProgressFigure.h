#pragma once

#include "MeasuredSession.h"
#include "ProgressMeasure.h"

#include <optional>

namespace bitacora {

/// Puts together the figure of one point from what was measured in its sessions.
class ProgressFigure
{
public:
    explicit ProgressFigure(ProgressMeasure measure)
        : m_measure(measure)
    {
    }

    /// False when it was recorded, but in another measure.
    bool take(const BehaviorData &data, const MeasuredSession &session);
    bool take(const ProgramData &data);
    /// None when nothing was taken.
    [[nodiscard]] std::optional<double> value() const;

private:
    bool takeShare(int part, int whole);

    ProgressMeasure m_measure;
    /// Of the measures that are averaged: the sum, and of how many; of a rate: the times, and the minutes.
    double m_sum = 0;
    double m_of = 0;
    int m_taken = 0;
};

} // namespace bitacora
