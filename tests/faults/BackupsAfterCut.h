#pragma once

#include "BackupFolder.h"
#include "BackupList.h"
#include "Practice.h"

#include <QFileInfo>

#include <initializer_list>

namespace bitacora {

/// How many of the backups beside the practice at `path` call themselves good, and can be opened with one of the keys.
/// `wrong` says so where one calls itself good and is not.
[[nodiscard]] inline int soundBackups(const Practice &practice, const QString &path, const PracticeOptions &options,
                                      std::initializer_list<const SecretBytes *> keys, QString &wrong)
{
    const auto isSound = [&](const QString &backup) {
        PracticeOptions reading = options;
        reading.readOnly = true;
        for (const SecretBytes *key : keys) {
            const auto opened = Practice::openWithKey(backup, key->clone(), reading);
            const auto report = opened ? (*opened)->verify() : Result<VerifyReport>(Failure(opened.error()));
            if (report && report->isSound())
                return true;
        }
        return false;
    };
    int good = 0;
    for (const StoredBackup &backup :
         BackupList::of(BackupFolder::besideThePractice(path), practice.id(), practice.name())) {
        if (!backup.isGood())
            continue;
        ++good;
        if (!isSound(backup.path))
            wrong = QStringLiteral("a backup that calls itself good is not");
    }
    return good;
}

} // namespace bitacora
