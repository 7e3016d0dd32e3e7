#pragma once

#include "ActivityFilter.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace bitacora {

/// What belongs together in a filter of the activity log. The order is that in which people read them.
enum class ActivityGroup { Profile, Sessions, Notes, Exports, Access, Settings, Undo };

inline constexpr std::array allActivityGroups {ActivityGroup::Profile, ActivityGroup::Sessions, ActivityGroup::Notes,
                                               ActivityGroup::Exports, ActivityGroup::Access,   ActivityGroup::Settings,
                                               ActivityGroup::Undo};

/// One entry of a list to filter the activity log by: a kind, or the change of a session's status to one of them.
struct ActivityChoice
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ActivityChoice)
public:
    ActivityKind kind = ActivityKind::PracticeOpened;
    /// Only with SessionStatusChanged.
    std::optional<SessionStatus> status;

    /// Each kind once, the change of a status once for each status, group after group.
    static QList<ActivityChoice> all();

    [[nodiscard]] ActivityGroup group() const;
    /// Whether entries of this can concern one client.
    [[nodiscard]] bool isOfClients() const;
    [[nodiscard]] bool isIn(const ActivityFilter &filter) const;
    void addTo(ActivityFilter &filter) const;
    /// "Session cancelled", in the current language.
    [[nodiscard]] QString title() const;
    /// The word for scripts: "session_cancelled".
    [[nodiscard]] QString key() const;

    static QString groupName(ActivityGroup group);
    /// "profile", "sessions", "notes", "exports", "access", "settings", "undo".
    static QString groupKey(ActivityGroup group);

    friend bool operator==(const ActivityChoice &, const ActivityChoice &) = default;
};

} // namespace bitacora
