#pragma once

#include "KeyFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace bitacora {

/// A key file whose passphrase is "open sesame", in a folder of its own. Deriving a key anew for each test would only
/// take time: restore() brings the first one back.
class KeyFileFixture
{
public:
    static constexpr KdfCost cheap {KdfCost::minimumMemoryBytes, 1};

    KeyFileFixture()
        : path(folder.filePath(QStringLiteral("keys.json")))
        , key(KeyFile::newDataKey())
    {
        const auto written =
            KeyFile::write(path, practice, key, SecretBytes::fromPassphrase(QStringLiteral("open sesame")), cheap);
        if (!written)
            qFatal("The key file could not be written.");
        m_json = read();
    }

    void restore() const
    {
        QFile::remove(path);
        write(m_json);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void write(const QByteArray &json) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }

    [[nodiscard]] QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Cancelled stands for "no error at all", which no test expects.
    [[nodiscard]] ErrorCode unwrapError(const QString &passphrase = QStringLiteral("open sesame")) const
    {
        const auto unwrapped = KeyFile::unwrap(path, SecretBytes::fromPassphrase(passphrase));
        return unwrapped ? ErrorCode::Cancelled : unwrapped.error().code;
    }

    const QString practice = QStringLiteral("6f2a1f0e-8f5d-4c55-9d43-0f6a3a1f7c11");
    QTemporaryDir folder;
    QString path;
    SecretBytes key;

private:
    QByteArray m_json;
};

} // namespace bitacora
