#pragma once

#include "BackgroundJob.h"
#include "Practice.h"
#include "SampleWriter.h"

#include <QCoreApplication>

namespace bitacora {

/// The practice of made-up people that a newcomer looks around in. Its passphrase is no secret: a text
/// file in its folder says it.
class DemoPractice
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::DemoPractice)

public:
    static QString passphrase();
    /// "Sample practice" in the current language, inside `folder`.
    static QString pathIn(const QString &folder);
    /// Whether the practice at `path` was written here.
    static bool isSample(const QString &path);
    /// Writes it if it is not there yet, and returns its key. Nothing stays when it fails or is cancelled.
    /// For a worker's thread; the clock of `options` says where the sessions lie.
    [[nodiscard]] static Result<SecretBytes> prepare(const QString &path, PracticeOptions options,
                                                     const SampleSize &size, BackgroundJob::Control &control);
};

} // namespace bitacora
