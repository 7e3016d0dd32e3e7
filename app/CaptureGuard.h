#pragma once

#include "ScreenCapture.h"

#include <QObject>

#include <memory>

class QWindow;

namespace bitacora {

class Preferences;

/// Has the system keep every window of the program out of pictures of the screen, as long as the settings say so.
class CaptureGuard : public QObject
{
    Q_OBJECT

public:
    CaptureGuard(Preferences &preferences, std::unique_ptr<ScreenCapture> capture, QObject *parent = nullptr);

    [[nodiscard]] bool isPossible() const;

    /// Sees windows come.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void apply(const QWindow &window) const;

    Preferences &m_preferences;
    std::unique_ptr<ScreenCapture> m_capture;
};

} // namespace bitacora
