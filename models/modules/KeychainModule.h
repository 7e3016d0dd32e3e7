#pragma once

#include <QByteArray>
#include <QString>
#include <QtPlugin>

#include <functional>

namespace bitacora {

/// Where the system keeps secrets for the programs of a person who is logged in. It may ask that person first, and
/// takes its time for that.
class KeychainModule
{
public:
    enum class Outcome {
        Done,
        /// Nothing is kept under that name, or what holds it is locked and stayed so without a word.
        NotThere,
        /// It is locked and stayed so, or the person said no.
        Refused,
        /// This system has none, or none that runs.
        NotAvailable,
        Failed,
    };

    struct Answer
    {
        Outcome outcome = Outcome::Failed;
        /// What was read. Whoever gets it wipes it.
        QByteArray secret;
    };

    /// Called once, in the thread that asked, never before the function has returned.
    using Listener = std::function<void(Answer &answer)>;

    KeychainModule() = default;
    KeychainModule(const KeychainModule &) = delete;
    KeychainModule &operator=(const KeychainModule &) = delete;
    virtual ~KeychainModule() = default;

    /// Takes the place of what was kept under that name.
    virtual void write(const QString &name, const QByteArray &secret, const Listener &listener) = 0;
    virtual void read(const QString &name, const Listener &listener) = 0;
    virtual void remove(const QString &name, const Listener &listener) = 0;
};

} // namespace bitacora

Q_DECLARE_INTERFACE(bitacora::KeychainModule, "org.bitacora.KeychainModule/1")
