#pragma once

namespace bitacora {

/// How many billing units a session of so many minutes makes. Of units of 15 minutes of which one that was begun counts
/// from 8 minutes on, 8 to 22 minutes are one and 23 to 37 two. Source: CMS, Medicare Claims Processing Manual
/// (Pub. 100-04), chapter 5, section 20.2 ("8-minute rule"); for a single service the midpoint rule of the AMA for
/// timed CPT codes gives the same.
[[nodiscard]] constexpr int billingUnits(int minutes, int unitMinutes, int leastMinutes)
{
    if (minutes <= 0 || unitMinutes <= 0)
        return 0;
    return minutes / unitMinutes + (minutes % unitMinutes >= leastMinutes ? 1 : 0);
}

} // namespace bitacora
