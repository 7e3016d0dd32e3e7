#pragma once

#include "RecordedFacts.h"
#include "Result.h"
#include "RunningWatch.h"

#include <QByteArray>
#include <QMap>

namespace bitacora {

/// What stands in the form: the facts, and what is half typed or refused and no fact (yet).
struct FactsDraft
{
    RecordedFacts facts;
    /// By the place in the form.
    QMap<QString, QString> typed;
    /// Stopwatches that were started in the session; what they measure is no fact before they are stopped.
    QList<RunningWatch> running {};

    /// Whether all of it is facts.
    [[nodiscard]] bool isFinished() const { return typed.isEmpty() && running.isEmpty(); }

    [[nodiscard]] QByteArray toBytes() const;
    /// DatabaseDamaged, PracticeNewer: see RecordedFactsJson::fromObject.
    [[nodiscard]] static Result<FactsDraft> fromBytes(const QByteArray &bytes);
    friend bool operator==(const FactsDraft &, const FactsDraft &) = default;
};

} // namespace bitacora
