#pragma once

#include "SecretBytes.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bitacora {

class Clock;

/// All that a person has of a practice and in the folder around it, to compare before and after. The log's entries that
/// say that it was opened or closed do not count, nor what is beside a database while it is open.
struct PracticeState
{
    /// Of the practice at `path`, as the key opens it.
    [[nodiscard]] static PracticeState of(const QString &path, const SecretBytes &key, const Clock &clock);

    /// Whether what has this name is what unfinished work leaves, and what later work takes away.
    [[nodiscard]] static bool isLeftover(const QString &name);

    /// What is not as it was, in words; nothing when all is, byte for byte.
    [[nodiscard]] QString changeFrom(const PracticeState &earlier) const;
    /// The same where other keys and moments are to be expected: as many of everything.
    [[nodiscard]] QString differenceFrom(const PracticeState &expected) const;

    bool opens = false;
    int schemaVersion = 0;
    QMap<QString, qint64> rows;
    /// Of every row.
    QByteArray records;
    /// Entries of the log by their kind.
    QMap<int, int> logged;
    /// The bytes of keys.json.
    QByteArray keys;
    /// In the folder around the practice and below.
    QStringList names;
    /// What unfinished work has left there.
    QStringList leftovers;
    int goodBackups = 0;
};

} // namespace bitacora
