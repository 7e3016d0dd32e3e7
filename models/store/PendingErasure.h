#pragma once

#include "Clock.h"
#include "Result.h"
#include "SecretBytes.h"

#include <QString>

#include <memory>

namespace bitacora {

class PracticeLock;

/// What was deleted from a practice and is still to be erased from its file, once the practice is closed: writing the
/// whole file anew takes its time, on whichever thread. While it lives, nobody else can open the practice.
/// The file remembers what is to be erased: what is not run, fails or is cut short is due when it is closed again.
class PendingErasure
{
public:
    PendingErasure(const QString &path, SecretBytes dataKey, const Clock &clock, std::unique_ptr<PracticeLock> lock);
    ~PendingErasure();
    Q_DISABLE_COPY_MOVE(PendingErasure)

    /// The practice's folder.
    [[nodiscard]] QString path() const { return m_path; }
    /// Once; slow, and either all is erased or the file is as it was. The practice can be opened again afterwards.
    /// PracticeInUse while another program reads what was deleted, DiskFull, ...
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> erase() const;

    QString m_path;
    SecretBytes m_dataKey;
    const Clock &m_clock;
    std::unique_ptr<PracticeLock> m_lock;
};

} // namespace bitacora
