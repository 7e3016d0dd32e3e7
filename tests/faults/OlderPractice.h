#pragma once

#include "Practice.h"
#include "StoreFixture.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace bitacora {

class DiskHistory;
class SigningFixture;

/// A practice that an earlier program made, and what a person does with it: bring it up to date by opening it, import
/// sessions, back it up, write in it, and go back to that backup. And what must be there of it, whenever the power goes.
class OlderPractice
{
public:
    /// Makes it in this folder.
    explicit OlderPractice(const QString &folder);
    ~OlderPractice();
    Q_DISABLE_COPY_MOVE(OlderPractice)

    /// Does the next of these things, once; what was wrong with it, or nothing.
    [[nodiscard]] QString goOn(DiskHistory &history);
    /// When something was announced, or was reached on the way to the restored practice.
    [[nodiscard]] const std::vector<qsizetype> &steps() const { return m_steps; }
    /// What is wrong in the folder, which a power cut at that moment has left of the one above; nothing when all is well.
    [[nodiscard]] QString judge(const QString &folder, qsizetype moment) const;

private:
    [[nodiscard]] QString bringUpToDate(DiskHistory &history);
    [[nodiscard]] QString import(DiskHistory &history);
    [[nodiscard]] QString backUp(DiskHistory &history);
    [[nodiscard]] QString write(DiskHistory &history);
    [[nodiscard]] QString restore(DiskHistory &history);
    [[nodiscard]] Result<std::unique_ptr<Practice>> open(const QString &path) const;
    /// What is to be known of the practice.
    struct Found
    {
        bool isImported = false;
        /// What was written after the backup.
        bool isWritten = false;
    };
    /// Nothing when the practice at the path is not whole.
    [[nodiscard]] std::optional<Found> look(const QString &path) const;
    [[nodiscard]] qsizetype reached(DiskHistory &history);
    [[nodiscard]] bool isSetAside(const QString &folder) const;
    [[nodiscard]] static bool isReached(const std::optional<qsizetype> &step, qsizetype moment)
    {
        return step && moment >= *step;
    }

    std::unique_ptr<SigningFixture> m_fixture;
    QString m_path;
    std::size_t m_next = 0;
    // When each step was announced, and when the last one began.
    std::optional<qsizetype> m_imported;
    std::optional<qsizetype> m_backedUp;
    std::optional<qsizetype> m_written;
    std::optional<qsizetype> m_restoring;
    std::optional<qsizetype> m_restored;
    std::vector<qsizetype> m_steps;
};

} // namespace bitacora
