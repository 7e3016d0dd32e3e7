#include "ScreenCapture.h"

// Those who read this on another system find nothing that they lack.
#ifdef _WIN32

#include <windows.h>

namespace bitacora {

namespace {

/// Windows 10 2004 and newer; the headers of older kits lack it.
constexpr DWORD leaveOut = 0x11;

class WindowsScreen final : public ScreenCapture
{
public:
    [[nodiscard]] bool canBeForbidden() const override { return true; }
    void setForbidden(quintptr window, bool forbidden) override
    {
        const auto handle = reinterpret_cast<HWND>(window);
        if (!forbidden)
            SetWindowDisplayAffinity(handle, WDA_NONE);
        // Where it cannot be left out it is black.
        else if (SetWindowDisplayAffinity(handle, leaveOut) == 0)
            SetWindowDisplayAffinity(handle, WDA_MONITOR);
    }
};

} // namespace

std::unique_ptr<ScreenCapture> ScreenCapture::ofSystem()
{
    return std::make_unique<WindowsScreen>();
}

} // namespace bitacora

#endif
