#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace bitacora {

/// The state of an appointment. The numbers are stored, and are the order in which lists group by status.
enum class SessionStatus { Pending = 0, Confirmed = 1, Completed = 2, Cancelled = 3, NoShow = 4 };

inline constexpr std::array allSessionStatuses {SessionStatus::Pending, SessionStatus::Confirmed,
                                                SessionStatus::Completed, SessionStatus::Cancelled,
                                                SessionStatus::NoShow};
inline constexpr int sessionStatusCount = int(allSessionStatuses.size());

struct SessionStatusText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionStatus)
public:
    /// The word that people read, in the current language: "No Show", "No asistió".
    static QString name(SessionStatus status);
    /// The word for scripts and files: "pending", "confirmed", "completed", "cancelled", "no_show".
    static QString key(SessionStatus status);
    static std::optional<SessionStatus> fromKey(const QString &key);
};

} // namespace bitacora
