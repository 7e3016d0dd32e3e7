#pragma once

#include <QByteArray>
#include <QClipboard>
#include <QHash>
#include <QObject>

#include <chrono>

class QTimer;

namespace bitacora {

/// Marks what is copied from this program as secret, so that programs that keep what was copied leave it out, and
/// takes it off the clipboard after a minute or at a lock. What another program put there is neither read nor touched:
/// of our own a hash is remembered.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualLifetime {60};

    explicit ClipboardGuard(std::chrono::milliseconds lifetime = usualLifetime, QObject *parent = nullptr);

    /// Clears the clipboard and the selection where they still hold a text of ours.
    void clearOurs();

protected:
    /// Whether what is there was put there by this program, as far as the system knows.
    [[nodiscard]] virtual bool isOurs(QClipboard::Mode mode) const;
    [[nodiscard]] virtual QString textIn(QClipboard::Mode mode) const;

private:
    void remember(QClipboard::Mode mode);
    void clear(QClipboard::Mode mode);
    /// Puts it there once more, with the mark.
    static void mark(QClipboard::Mode mode);

    QHash<int, QByteArray> m_ours;
    QHash<int, QTimer *> m_timers;
};

} // namespace bitacora
