#pragma once

#include "ClientDeletion.h"
#include "Practice.h"
#include "Result.h"
#include "Session.h"

#include <QList>
#include <QString>

#include <memory>

namespace bitacora {

/// A practice in a folder of its own with backups, and one that an earlier program made, for an operation that fails.
struct FaultScene
{
    QString folder;
    PracticeOptions options;
    /// What opens `path`.
    SecretBytes key;
    /// A session of which something is recorded, its client, and one whose record is past its period.
    SessionId session;
    ClientId client;
    ClientId past;

    /// The practice that the operation is about, and, where it has to be open for it, that practice.
    QString path;
    std::unique_ptr<Practice> practice;
    /// What preparing it has deleted and booked, where it is about that.
    DeletedProfile deleted;
    Session booked;

    [[nodiscard]] QString inFolder(const QString &name) const { return folder + u'/' + name; }
};

/// Something that a person does, and that happens whole or not at all.
struct FaultedOperation
{
    const char *name = nullptr;
    /// Before anything fails.
    Result<void> (*prepare)(FaultScene &scene) = nullptr;
    Result<void> (*run)(FaultScene &scene) = nullptr;
    /// What is not right after it was done, or was not, beyond what PracticeState tells; nothing when all is.
    QString (*judge)(FaultScene &scene, bool isDone) = nullptr;
    /// A failure may leave a first part that is whole by itself.
    bool hasParts = false;
    /// It reads a backup: what cannot be read of that is damaged.
    bool readsBackup = false;
    /// Where nothing may be renamed any more it cannot be undone halfway: the error says so with these words.
    const char *saidWhereItStays = nullptr;
    /// It asks nothing of SQLite.
    bool isOfFilesAlone = false;
};

/// Every operation that writes.
[[nodiscard]] QList<FaultedOperation> faultedOperations();

/// Fills the folder with what a scene begins with, and says which key, session and client it has.
[[nodiscard]] FaultScene makeFaultScene(const QString &folder);

} // namespace bitacora
