#include "ClipboardGuard.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

struct Mark
{
    QString format;
    QByteArray value;
};

/// What Windows takes for "no": a number of four bytes.
QByteArray no()
{
    return {sizeof(quint32), '\0'};
}

/// Each where it is understood; elsewhere nobody asks for it.
const std::array<Mark, 4> &marks()
{
    static const std::array all {
        // Klipper, and those who follow it: https://phabricator.kde.org/D12539
        Mark {u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret")},
        // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, "Cloud Clipboard and Clipboard History"
        Mark {u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
              QByteArrayLiteral("1")},
        Mark {u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, no()},
        Mark {u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, no()},
    };
    return all;
}

QByteArray fingerprint(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds lifetime, QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(lifetime);
    connect(m_timer, &QTimer::timeout, this, &ClipboardGuard::clearOurs);
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
    if (!isOurs(mode) || clipboard->text(mode).isEmpty()) {
        m_ours.remove(mode);
        return;
    }
    m_ours.insert(mode, fingerprint(clipboard->text(mode)));
    m_timer->start();
    // The selection follows the pointer; it is copied nowhere before somebody pastes it.
    if (mode == QClipboard::Clipboard)
        mark(mode);
}

void ClipboardGuard::mark(QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *copied = clipboard->mimeData(mode);
    if (!copied || copied->hasFormat(marks().front().format))
        return;
    auto marked = std::make_unique<QMimeData>();
    const QStringList formats = copied->formats();
    for (const QString &format : formats)
        marked->setData(format, copied->data(format));
    for (const Mark &mark : marks())
        marked->setData(mark.format, mark.value);
    clipboard->setMimeData(marked.release(), mode);
}

void ClipboardGuard::clearOurs()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_timer->stop();
    const auto ours = std::exchange(m_ours, {});
    for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
        const auto mode = QClipboard::Mode(it.key());
        if (fingerprint(clipboard->text(mode)) == it.value())
            clipboard->clear(mode);
    }
}

} // namespace bitacora
