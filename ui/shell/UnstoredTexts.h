#pragma once

#include "Error.h"
#include "Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace bitacora {

class Practice;
class UnstoredDrafts;

/// What was typed in practices that are locked and could not be stored: it waits here, encrypted, and is stored when
/// its practice is open again. And what is said of it, on the lock page and inside.
class UnstoredTexts
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::UnstoredTexts)

public:
    /// While it is being left. `isWhole`: the drafts are all that was not stored.
    void keep(const Practice &practice, const UnstoredDrafts &drafts, bool isWhole);
    [[nodiscard]] bool isEmpty() const { return m_kept.isEmpty(); }
    [[nodiscard]] bool holds(const QString &path) const { return m_kept.contains(path); }
    /// Stores what waits for the practice, which was just opened. Returns what is to be said of it; nothing when
    /// nothing waited. What cannot be stored yet goes on waiting.
    [[nodiscard]] Result<QString> store(Practice &practice);
    /// For the page that asks for the passphrase; nothing where nothing waits.
    [[nodiscard]] QString waiting(const QString &path) const;
    /// For whoever is about to close the program while something waits.
    [[nodiscard]] QString warning() const;
    void forget() { m_kept.clear(); }

private:
    struct Kept
    {
        /// Empty where nothing could be kept.
        QByteArray sealed;
        bool isWhole = true;
        Error reason;
    };

    QHash<QString, Kept> m_kept;
};

} // namespace bitacora
