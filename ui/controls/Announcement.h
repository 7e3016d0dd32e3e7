#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace bitacora {

/// Has screen readers say `text` now, wherever the keyboard is: a message, an error beside a field, "Saved".
void announce(QWidget *where, const QString &text);

/// Told of each announcement until it is replaced by another or by nothing; for tests, since a platform without
/// screen readers drops them.
void observeAnnouncements(std::function<void(const QString &)> observer);

} // namespace bitacora
