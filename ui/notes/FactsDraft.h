#pragma once

#include "RecordedFacts.h"
#include "Result.h"

#include <QByteArray>
#include <QMap>

namespace bitacora {

/// What stands in the form: the facts, and what is half typed or refused and no fact (yet).
struct FactsDraft
{
    RecordedFacts facts;
    /// By the place in the form.
    QMap<QString, QString> typed;

    [[nodiscard]] QByteArray toBytes() const;
    /// DatabaseDamaged, PracticeNewer: see RecordedFactsJson::fromObject.
    [[nodiscard]] static Result<FactsDraft> fromBytes(const QByteArray &bytes);
    friend bool operator==(const FactsDraft &, const FactsDraft &) = default;
};

} // namespace bitacora
