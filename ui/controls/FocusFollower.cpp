#include "FocusFollower.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace bitacora {

void FocusFollower::follow(std::function<void(QWidget *now)> moved) const
{
    QObject::connect(qApp, &QApplication::focusChanged, &m_context,
                     [moved = std::move(moved)](QWidget *, QWidget *now) { moved(now); });
}

} // namespace bitacora
