#include "ScreenCapture.h"

namespace bitacora {

namespace {

/// X11 shows every program what the others show, and Wayland leaves it to the desktop: neither can be told.
class OpenScreen final : public ScreenCapture
{
public:
    [[nodiscard]] bool canBeForbidden() const override { return false; }
    void setForbidden(quintptr /*window*/, bool /*forbidden*/) override { }
};

} // namespace

std::unique_ptr<ScreenCapture> ScreenCapture::ofSystem()
{
    return std::make_unique<OpenScreen>();
}

} // namespace bitacora
