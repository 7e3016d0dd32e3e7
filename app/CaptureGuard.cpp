#include "CaptureGuard.h"

#include "Preferences.h"

#include <QGuiApplication>
#include <QPlatformSurfaceEvent>
#include <QWindow>

#include <utility>

namespace bitacora {

CaptureGuard::CaptureGuard(Preferences &preferences, std::unique_ptr<ScreenCapture> capture, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_capture(std::move(capture))
{
    connect(&m_preferences, &Preferences::forbidsCaptureChanged, this, &CaptureGuard::follow);
    if (m_preferences.forbidsCapture())
        follow();
}

bool CaptureGuard::isPossible() const
{
    return m_capture->canBeForbidden();
}

void CaptureGuard::follow()
{
    if (!isPossible())
        return;
    // Menus and dialogs are windows of their own, and come later.
    if (m_preferences.forbidsCapture())
        qGuiApp->installEventFilter(this);
    else
        qGuiApp->removeEventFilter(this);
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (const QWindow *window : windows) {
        if (window->handle())
            apply(*window);
    }
}

void CaptureGuard::apply(const QWindow &window) const
{
    m_capture->setForbidden(quintptr(window.winId()), m_preferences.forbidsCapture());
}

bool CaptureGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PlatformSurface) {
        const auto *window = qobject_cast<const QWindow *>(watched);
        const bool hasCome = static_cast<const QPlatformSurfaceEvent *>(event)->surfaceEventType()
            == QPlatformSurfaceEvent::SurfaceCreated;
        if (window && hasCome && window->isTopLevel())
            apply(*window);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bitacora
