#pragma once

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace bitacora {

/// A small disk of its own, in a mount namespace that only this process sees. Linux alone.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString practicePath() const { return path() + QStringLiteral("/Test.bitacora"); }
    [[nodiscard]] bool makeReadOnly() const;
    /// To the last block.
    void fill() const;
    void makeRoom() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// Whether disks can be mounted: the process is in a namespace of its own.
[[nodiscard]] bool isInMountNamespace();
/// For main: starts this program once more in one where that can be had, and gives its exit code; none in that one
/// itself, or where it cannot be had.
[[nodiscard]] std::optional<int> exitCodeInMountNamespace();

} // namespace bitacora
