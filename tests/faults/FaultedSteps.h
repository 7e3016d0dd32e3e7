#pragma once

#include "FaultedOperations.h"

#include <utility>

namespace bitacora {

/// Of which operations that fail are made.
namespace FaultedSteps {

template <typename Value>
Result<void> withoutValue(const Result<Value> &result)
{
    return result ? Result<void>() : Failure(result.error());
}

inline Result<void> openIt(FaultScene &scene)
{
    auto practice = Practice::openWithKey(scene.path, scene.key.clone(), scene.options);
    if (practice)
        scene.practice = std::move(*practice);
    return withoutValue(practice);
}

inline Result<void> nothing(FaultScene &scene)
{
    Q_UNUSED(scene)
    return {};
}

inline QString allRight(FaultScene &scene, bool isDone)
{
    Q_UNUSED(scene)
    Q_UNUSED(isDone)
    return {};
}

inline QString soundness(const Result<std::unique_ptr<Practice>> &practice)
{
    if (!practice)
        return practice.error().sentence();
    const auto report = (*practice)->verify();
    if (!report)
        return report.error().sentence();
    return report->findings.join(u' ');
}

inline QString isSound(FaultScene &scene, bool isDone)
{
    Q_UNUSED(isDone)
    return soundness(Practice::openWithKey(scene.path, scene.key.clone(), scene.options));
}

} // namespace FaultedSteps

} // namespace bitacora
