#pragma once

#include "Error.h"
#include "PendingErasure.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace bitacora {

class BackgroundJob;

/// Erases what was deleted from the files of practices that are locked already, while their lock page is shown.
/// Destroying it waits for what still runs.
class Erasures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of a practice that is closed. Nothing happens without one.
    void start(std::unique_ptr<PendingErasure> erasure);
    [[nodiscard]] bool isRunning() const { return !m_jobs.isEmpty(); }
    [[nodiscard]] bool isRunning(const QString &path) const { return m_jobs.contains(path); }
    /// Until the practice can be opened.
    void waitFor(const QString &path);
    /// Why the last one of the practice failed, told once.
    [[nodiscard]] std::optional<Error> takeFailure(const QString &path);

    /// What a person is told when one failed.
    static QString sentenceOf(const Error &error);

Q_SIGNALS:
    void started(const QString &path);
    /// Where it failed, see takeFailure().
    void ended(const QString &path, bool erased);

private:
    void end(const QString &path, const Result<void> &erased);

    QHash<QString, BackgroundJob *> m_jobs;
    QHash<QString, Error> m_failures;
};

} // namespace bitacora
