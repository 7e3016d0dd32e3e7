#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace bitacora {

/// Tells a widget where the keyboard goes, by a function of that widget. It is a member of the widget: while the
/// children of one are destroyed the keyboard moves once more, and a connection to the widget itself would still call
/// what is half gone by then. A member ends before that.
class FocusFollower
{
public:
    /// `moved` is called with what has the keyboard now; with null where nothing has it.
    void follow(std::function<void(QWidget *now)> moved) const;

private:
    QObject m_context;
};

} // namespace bitacora
