#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace bitacora {

/// The unlocks with a wrong passphrase or recovery code, noted in `failed-unlocks.json` beside the keys while the
/// database is closed, and taken over into the activity log by the next unlock that succeeds. The file holds
/// nothing but instants and is no part of the log: whoever can write to the folder can alter or remove it, and adds
/// at most some entries at the log's end, which say when they were written there. A file that says nothing that can be
/// read may be a trace of somebody, and is kept aside. Internal to the store.
struct UnlockAttempts
{
    /// The newest ones, oldest first; at most `maximumKept`.
    QList<QDateTime> at;
    /// How many there were before those.
    qint64 earlier = 0;
    /// Since when the wait runs, where the clock was set back; else not valid.
    QDateTime waitFrom;
    /// False when the file says nothing that can be read, or one did since the last unlock that succeeded.
    bool isReadable = true;

    static constexpr int maximumKept = 50;

    [[nodiscard]] bool isEmpty() const { return at.isEmpty() && earlier == 0 && isReadable; }

    /// `folder` is the practice's, or a backup's, whose file is beside it. Never fails: what is not there, is none.
    static UnlockAttempts read(const QString &folder);
    /// Adds one, atomically. In a folder that cannot be written to nothing happens.
    static void note(const QString &folder, const QDateTime &instant);
    /// Once they are in the log, or, of a backup, which has none of its own, once it opened.
    static void forget(const QString &folder);
    static QString filePath(const QString &folder);

    /// How long the next try has to wait at `now`: not at all after four wrong ones, then 5 seconds, twice as long
    /// after each more, at most a quarter of an hour. Kept over restarts. A clock that was set back begins the wait
    /// anew (and is noted), so that it neither shortens it nor makes it last until the clock has caught up.
    static std::chrono::seconds waitAt(const QString &folder, const QDateTime &now);
};

} // namespace bitacora
