#pragma once

#include <QtGlobal>

#include <memory>

namespace bitacora {

/// Keeps windows out of screenshots, recordings and shared screens, where the system has a means for that. Tests put one
/// of their own in its place.
class ScreenCapture
{
public:
    ScreenCapture() = default;
    ScreenCapture(const ScreenCapture &) = delete;
    ScreenCapture &operator=(const ScreenCapture &) = delete;
    virtual ~ScreenCapture() = default;

    /// That of this system.
    [[nodiscard]] static std::unique_ptr<ScreenCapture> ofSystem();

    /// False where every program may see what others show.
    [[nodiscard]] virtual bool canBeForbidden() const = 0;
    /// Of a window that the system has by now, by its number there (QWindow::winId).
    virtual void setForbidden(quintptr window, bool forbidden) = 0;
};

} // namespace bitacora
