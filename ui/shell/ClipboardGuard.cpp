#include "ClipboardGuard.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <array>
#include <memory>

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
{
    // Each its own: whoever goes on selecting keeps no copied text alive by that.
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        timer->setInterval(lifetime);
        connect(timer, &QTimer::timeout, this, [this, mode] { clear(mode); });
        m_timers.insert(mode, timer);
    }
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::remember);
}

bool ClipboardGuard::isOurs(QClipboard::Mode mode) const
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return (mode == QClipboard::Clipboard && clipboard->ownsClipboard())
        || (mode == QClipboard::Selection && clipboard->ownsSelection());
}

QString ClipboardGuard::textIn(QClipboard::Mode mode) const
{
    return QGuiApplication::clipboard()->text(mode);
}

void ClipboardGuard::remember(QClipboard::Mode mode)
{
    // Another program's text is never read.
    QTimer *timer = m_timers.value(mode);
    if (!timer || !isOurs(mode) || textIn(mode).isEmpty()) {
        m_ours.remove(mode);
        return;
    }
    m_ours.insert(mode, fingerprint(textIn(mode)));
    timer->start();
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
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection})
        clear(mode);
}

void ClipboardGuard::clear(QClipboard::Mode mode)
{
    m_timers.value(mode)->stop();
    const QByteArray ours = m_ours.take(mode);
    if (!ours.isEmpty() && fingerprint(textIn(mode)) == ours)
        QGuiApplication::clipboard()->clear(mode);
}

} // namespace bitacora
