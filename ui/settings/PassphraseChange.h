#pragma once

#include "KeyFile.h"

#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace bitacora {

class Practice;

/// Changes the passphrase of an open practice with the two key derivations, which take a second or two, on a
/// thread of their own. One change at a time. Destroying it waits for the one that runs, and stores it; so it goes
/// before the practice.
class PassphraseChange : public QObject
{
    Q_OBJECT

public:
    explicit PassphraseChange(Practice &practice, QObject *parent = nullptr);
    ~PassphraseChange() override;

    /// Ends with succeeded() or failed(). PassphraseWrong when `oldPassphrase` is not the one; then, as after
    /// any other failure, the old one still holds.
    void start(SecretBytes oldPassphrase, SecretBytes newPassphrase);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void succeeded();
    void failed(const bitacora::Error &error);

private:
    void end();
    [[nodiscard]] Result<void> store();

    Practice &m_practice;
    std::unique_ptr<QThread> m_thread;
    /// The new text of keys.json, which the thread makes.
    Result<QByteArray> m_keys;
};

} // namespace bitacora
