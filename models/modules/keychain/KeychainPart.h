#pragma once

#include "KeychainModule.h"

#include <QObject>

namespace bitacora {

/// KeychainModule with QtKeychain: Windows' credential store, macOS' keychain, libsecret or KWallet. Never a file.
class KeychainPart final : public QObject, public KeychainModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.bitacora.KeychainModule/1")
    Q_INTERFACES(bitacora::KeychainModule)

public:
    void write(const QString &name, const QByteArray &secret, const Listener &listener) override;
    void read(const QString &name, const Listener &listener) override;
    void remove(const QString &name, const Listener &listener) override;
};

} // namespace bitacora
