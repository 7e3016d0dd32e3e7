#pragma once

#include "Result.h"
#include "SeriesPlan.h"
#include "SessionConflict.h"

#include <QCoreApplication>
#include <QStringList>

namespace bitacora {

class Clock;
class OpenPractice;

/// What speaks against the sessions of a plan, as sentences: each with its day and time where they are several.
struct SeriesWarnings
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::BookingPanel)
public:
    [[nodiscard]] static Result<QStringList> of(OpenPractice &practice, const SeriesPlan &plan);
    static QStringList sentences(const QList<SessionConflict> &conflicts, const Clock &clock);
};

} // namespace bitacora
