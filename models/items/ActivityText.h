#pragma once

#include "ActivityRepository.h"
#include "HistoryText.h"

#include <QCoreApplication>
#include <QString>

namespace bitacora {

/// An entry of the activity log in words, in the current language and after the default locale.
class ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ActivityText)
public:
    explicit ActivityText(const Clock &clock);
    /// After a change of language or region.
    void retranslate();

    /// What happened: "Session rescheduled", "Undone: session rescheduled".
    [[nodiscard]] static QString title(const ActivityEntry &entry);
    /// From what to what: "Wed Nov 18, 2026, 4:00 PM → Fri Nov 20, 2026, 9:30 AM"; empty when there is no more to say.
    [[nodiscard]] QString detail(const ActivityEntry &entry) const;
    /// Both in one line.
    [[nodiscard]] QString sentence(const ActivityEntry &entry) const;
    /// The kind for a filter, where no entry says more: "Session status changed".
    [[nodiscard]] static QString kind(ActivityKind kind);
    /// What happened when a session's status became this: "Session cancelled".
    [[nodiscard]] static QString statusTitle(SessionStatus status);
    /// The word for scripts: "session_rescheduled".
    [[nodiscard]] static QString key(ActivityKind kind);

private:
    /// What was done to a record when the log calls it undone or done again, as far as the values tell; else empty.
    static QString repeated(const ActivityEntry &entry);

    HistoryText m_words;
};

} // namespace bitacora
