#pragma once

#include <QByteArray>
#include <QClipboard>
#include <QHash>
#include <QObject>

namespace bitacora {

/// Remembers (as a hash) what was copied from this program, so that a lock can take it off the clipboard
/// without touching what another program put there.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject *parent = nullptr);

    /// Clears the clipboard and the selection where they still hold a text of ours.
    void clearOurs();

protected:
    /// Whether what is there was put there by this program, as far as the system knows.
    [[nodiscard]] virtual bool isOurs(QClipboard::Mode mode) const;

private:
    void remember(QClipboard::Mode mode);

    QHash<int, QByteArray> m_ours;
};

} // namespace bitacora
