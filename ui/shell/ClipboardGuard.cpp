#include "ClipboardGuard.h"

#include <QCryptographicHash>
#include <QGuiApplication>

#include <utility>

namespace bitacora {

namespace {

QByteArray fingerprint(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::remember);
}

bool ClipboardGuard::isOurs(QClipboard::Mode mode) const
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return (mode == QClipboard::Clipboard && clipboard->ownsClipboard())
        || (mode == QClipboard::Selection && clipboard->ownsSelection());
}

void ClipboardGuard::remember(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    // Another program's text is never read.
    if (isOurs(mode) && !clipboard->text(mode).isEmpty())
        m_ours.insert(mode, fingerprint(clipboard->text(mode)));
    else
        m_ours.remove(mode);
}

void ClipboardGuard::clearOurs()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto ours = std::exchange(m_ours, {});
    for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
        const auto mode = QClipboard::Mode(it.key());
        if (fingerprint(clipboard->text(mode)) == it.value())
            clipboard->clear(mode);
    }
}

} // namespace bitacora
