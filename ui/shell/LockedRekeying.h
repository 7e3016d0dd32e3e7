#pragma once

#include "Error.h"
#include "PracticeOptions.h"
#include "SecretBytes.h"

#include <QObject>
#include <QString>

#include <memory>

namespace bitacora {

class BackgroundJob;

/// Replaces the data key of a practice that is locked already, behind its lock page (see KeyReplacement). Ordered
/// before the practice is closed; begun when nothing else is to be done with it. Destroying it waits for what runs.
class LockedRekeying : public QObject
{
    Q_OBJECT

public:
    explicit LockedRekeying(const PracticeOptions &options, QObject *parent = nullptr);

    void order(const QString &path, SecretBytes passphrase);
    /// Ordered, and not ended yet.
    [[nodiscard]] bool isWanted() const { return m_passphrase != nullptr; }
    [[nodiscard]] bool isRunning() const;
    void start();

    [[nodiscard]] QString path() const { return m_path; }
    /// The new data key, once, after it ended well.
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }

Q_SIGNALS:
    /// `error` is null where it went well.
    void ended(const std::shared_ptr<bitacora::Error> &error);

private:
    PracticeOptions m_options;
    QString m_path;
    std::shared_ptr<SecretBytes> m_passphrase;
    SecretBytes m_key;
    BackgroundJob *m_job;
};

} // namespace bitacora
