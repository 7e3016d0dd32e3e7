#pragma once

#include <QList>

namespace bitacora {

/// Which keys count what during a session: digits for behaviors, and for programs a letter of the upper row with the
/// one below it. What is left takes the letters that are left; after those there are none.
class LiveKeys
{
public:
    struct Pair
    {
        int correct = 0;
        int incorrect = 0;
    };

    /// 0 when no key is left.
    [[nodiscard]] int nextBehavior();
    /// For the second button of a behavior.
    [[nodiscard]] int nextSpare();
    [[nodiscard]] Pair nextPair();

private:
    int m_behaviors = 0;
    int m_spares = 0;
    int m_pairs = 0;
};

} // namespace bitacora
