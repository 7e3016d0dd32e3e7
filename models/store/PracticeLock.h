#pragma once

#include "Result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace bitacora {

/// The one process that may write to a practice. A lock whose process has died does not count.
/// Internal to the store.
class PracticeLock
{
public:
    /// PracticeInUse (the detail names the other process), PracticeNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<PracticeLock>> take(const QString &folder);
    ~PracticeLock();

private:
    explicit PracticeLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace bitacora
