#include "BackupSettings.h"

#include "BackupRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const PracticeSetting hoursSetting {u"backupHours"_s, BackupSettings::defaultHours};
const PracticeSetting folderSetting {u"backupFolder"_s, QString()};
const PracticeSetting secondFolderSetting {BackupRepository::secondFolderName.toString(), QString()};

} // namespace

BackupSettings BackupSettings::of(const PracticeSettingsRepository &settings)
{
    return {.hours = std::clamp(settings.value(hoursSetting).toInt(), leastHours, mostHours),
            .folder = settings.value(folderSetting).toString(),
            .secondFolder = settings.value(secondFolderSetting).toString()};
}

Result<void> BackupSettings::store(PracticeSettingsRepository &settings, ActivityKind kind) const
{
    if (hours < leastHours || hours > mostHours)
        return failure(ErrorCode::NumberOutOfRange, u"backupHours"_s, QString::number(hours));
    return settings.setValues({{hoursSetting, hours}, {folderSetting, folder}, {secondFolderSetting, secondFolder}},
                              kind);
}

QString BackupSettings::folderFor(const QString &practice) const
{
    BackupOrder order;
    order.practice = practice;
    order.folder = folder;
    return PracticeBackup::folderOf(order);
}

BackupOrder BackupSettings::orderFor(const Practice &practice)
{
    const BackupSettings chosen = of(practice.settings());
    BackupOrder order;
    order.practice = practice.path();
    order.dataKey = practice.dataKey();
    order.clock = &practice.clock();
    order.folder = chosen.folder;
    order.secondFolder = chosen.secondFolder;
    return order;
}

} // namespace bitacora
