#include "LiveKeys.h"

#include <Qt>

#include <array>

namespace bitacora {

namespace {

constexpr std::array digits {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,
                             Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9};
constexpr std::array spares {Qt::Key_Z, Qt::Key_X, Qt::Key_C, Qt::Key_V, Qt::Key_B, Qt::Key_N, Qt::Key_M, Qt::Key_P};
constexpr std::array upper {Qt::Key_Q, Qt::Key_W, Qt::Key_E, Qt::Key_R, Qt::Key_T,
                            Qt::Key_Y, Qt::Key_U, Qt::Key_I, Qt::Key_O};
constexpr std::array lower {Qt::Key_A, Qt::Key_S, Qt::Key_D, Qt::Key_F, Qt::Key_G,
                            Qt::Key_H, Qt::Key_J, Qt::Key_K, Qt::Key_L};

template <typename Keys>
int next(const Keys &keys, int &used)
{
    return used < int(keys.size()) ? int(keys.at(std::size_t(used++))) : 0;
}

} // namespace

int LiveKeys::nextBehavior()
{
    const int key = next(digits, m_behaviors);
    return key != 0 ? key : nextSpare();
}

int LiveKeys::nextSpare()
{
    return next(spares, m_spares);
}

LiveKeys::Pair LiveKeys::nextPair()
{
    int below = m_pairs;
    return {next(upper, m_pairs), next(lower, below)};
}

} // namespace bitacora
