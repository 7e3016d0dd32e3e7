#include "SessionWatch.h"

// Those who read this on another system find nothing that they lack.
#ifdef _WIN32

#include <windows.h>

#include <wtsapi32.h>

namespace bitacora {

namespace {

constexpr wchar_t className[] = L"BitacoraSessionWatch";

/// A window that nobody sees: Windows tells of sleep, lids and sessions through messages to one.
class WindowsSessionWatch final : public SessionWatch
{
public:
    WindowsSessionWatch()
    {
        WNDCLASSW windowClass = {};
        windowClass.lpfnWndProc = &WindowsSessionWatch::receive;
        windowClass.hInstance = GetModuleHandleW(nullptr);
        windowClass.lpszClassName = className;
        RegisterClassW(&windowClass);
        // Not one of HWND_MESSAGE: those are not told of what is broadcast.
        m_window = CreateWindowExW(0, className, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr,
                                   windowClass.hInstance, nullptr);
        if (m_window == nullptr)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        m_tellsOfSessions = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION) != 0;
        m_lid = RegisterPowerSettingNotification(m_window, &GUID_LIDSWITCH_STATE_CHANGE, DEVICE_NOTIFY_WINDOW_HANDLE);
    }

    ~WindowsSessionWatch() override
    {
        if (m_lid != nullptr)
            UnregisterPowerSettingNotification(m_lid);
        if (m_window == nullptr)
            return;
        WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }

    void setGuarding(bool guarding) override { m_guarding = guarding; }
    [[nodiscard]] bool canNotice() const override { return m_tellsOfSessions && m_lid != nullptr; }

private:
    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM details)
    {
        auto *watch = reinterpret_cast<WindowsSessionWatch *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        // Windows goes on to sleep when this returns: by then the practice is left.
        if (watch != nullptr && watch->m_guarding && isLeaving(message, what, details)) {
            Q_EMIT watch->left();
            if (message == WM_POWERBROADCAST && what == PBT_APMSUSPEND)
                Q_EMIT watch->sleeping();
        }
        return DefWindowProcW(window, message, what, details);
    }

    static bool isLeaving(UINT message, WPARAM what, LPARAM details)
    {
        if (message == WM_WTSSESSION_CHANGE)
            return what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT || what == WTS_REMOTE_DISCONNECT;
        if (message != WM_POWERBROADCAST)
            return false;
        return what == PBT_APMSUSPEND || (what == PBT_POWERSETTINGCHANGE && isLidClosed(details));
    }

    static bool isLidClosed(LPARAM details)
    {
        const auto *setting = reinterpret_cast<const POWERBROADCAST_SETTING *>(details);
        // 0 is closed (GUID_LIDSWITCH_STATE_CHANGE).
        return IsEqualGUID(setting->PowerSetting, GUID_LIDSWITCH_STATE_CHANGE) && setting->DataLength == sizeof(DWORD)
            && *reinterpret_cast<const DWORD *>(setting->Data) == 0;
    }

    HWND m_window = nullptr;
    HPOWERNOTIFY m_lid = nullptr;
    bool m_tellsOfSessions = false;
    bool m_guarding = false;
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofSystem()
{
    return std::make_unique<WindowsSessionWatch>();
}

} // namespace bitacora

#endif
