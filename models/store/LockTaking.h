#pragma once

class QLockFile;

namespace bitacora {

/// Takes the lock without waiting for whoever holds it, also one that this very process has left behind: it let it go
/// while the folder was away, as a network folder or a stick may be, and its file came back with the folder. And one that
/// names nobody, which a process leaves that is killed while it makes it. Where somebody does hold it, in this process
/// too, nothing changes and file.error() says why. Internal to the store.
[[nodiscard]] bool takeLock(QLockFile &file);

} // namespace bitacora
