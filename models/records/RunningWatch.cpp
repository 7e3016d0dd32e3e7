#include "RunningWatch.h"

#include "RecordedFacts.h"

#include <algorithm>

namespace bitacora {

int RunningWatch::seconds(const QDateTime &now) const
{
    constexpr qint64 thousand = 1000;
    const qint64 elapsed = (since.msecsTo(now) + thousand / 2) / thousand;
    return int(std::clamp<qint64>(before + std::max<qint64>(elapsed, 0), 0, maxFactSeconds));
}

void RunningWatch::goOnFrom(const QDateTime &now, const QDateTime &last)
{
    before = seconds(last);
    since = now;
}

} // namespace bitacora
