#include "ScreenCapture.h"

#import <AppKit/AppKit.h>

namespace bitacora {

namespace {

class MacScreen final : public ScreenCapture
{
public:
    bool canBeForbidden() const override { return true; }
    void setForbidden(quintptr window, bool forbidden) override
    {
        // Qt's number of a window is its view.
        NSView *view = reinterpret_cast<NSView *>(window);
        [[view window] setSharingType:forbidden ? NSWindowSharingNone : NSWindowSharingReadOnly];
    }
};

} // namespace

std::unique_ptr<ScreenCapture> ScreenCapture::ofSystem()
{
    return std::make_unique<MacScreen>();
}

} // namespace bitacora
