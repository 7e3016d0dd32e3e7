#pragma once

#include "ActivityKind.h"
#include "PracticeBackup.h"
#include "Result.h"

#include <QString>

namespace bitacora {

class Practice;
class PracticeSettingsRepository;

/// When the backups of a practice are made by themselves and where they go. It stands in the practice.
struct BackupSettings
{
    static constexpr int defaultHours = 4;
    static constexpr int leastHours = 1;
    static constexpr int mostHours = 24;

    /// While the practice is open; each lock makes one, too. Only when something was changed.
    int hours = defaultHours;
    /// Empty: beside the practice.
    QString folder;
    /// Empty: none.
    QString secondFolder;

    [[nodiscard]] static BackupSettings of(const PracticeSettingsRepository &settings);
    /// All of them or none, with activity entries of what changed. NumberOutOfRange.
    [[nodiscard]] Result<void> store(PracticeSettingsRepository &settings,
                                     ActivityKind kind = ActivityKind::SettingsChanged) const;
    /// The folder that these settings mean for the practice at that path; it need not be there.
    [[nodiscard]] QString folderFor(const QString &practice) const;
    /// What a backup of the open practice is to be; may be run elsewhere, and after the practice is closed.
    [[nodiscard]] static BackupOrder orderFor(const Practice &practice);

    friend bool operator==(const BackupSettings &, const BackupSettings &) = default;
};

} // namespace bitacora
