#pragma once

#include "DayOfWork.h"

#include <QByteArray>
#include <QStringList>

namespace bitacora {

/// What a child does over and over, a day of work each time, until it is killed.
enum class KilledWork {
    Day,
    /// A backup after each day, the practice being open.
    Backup,
    /// Another data key after each day, the practice being closed for it.
    NewKey,
};

/// What a child is started with, after its practice: see StoreFixture::startChild.
[[nodiscard]] QStringList killedWorkArguments(KilledWork work, SessionId typedIn, qint64 firstRound);
/// The child: says each thing once it is done, in a line of its own. Comes back only where something fails.
[[nodiscard]] int runKilledWork(const QStringList &arguments);

/// What a child said before it was killed.
struct KilledWords
{
    /// Adds its lines, of which the last one may be half.
    void take(const QByteArray &said);

    Promises promises;
    /// The folders of the backups that are made.
    QStringList backups;
    qint64 newKeys = 0;
    /// How long the last one took, in milliseconds.
    int backupTime = 0;
    int newKeyTime = 0;
};

} // namespace bitacora
