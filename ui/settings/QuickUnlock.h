#pragma once

#include "KeychainModule.h"
#include "SecretBytes.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

class QTimer;

namespace bitacora {

class BackgroundJob;
class Clock;

/// Opens a practice that was locked by a PIN, for whoever asked for that: until the program ends, some hours have passed
/// or five PINs were wrong. The wrapped data key (see QuickKey) is in this object alone, the key that wraps it in the
/// system's keychain alone. One practice at a time. Destroying it forgets all.
class QuickUnlock : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostTries = 5;

    /// The keychain, when it is first needed; null where the program has none.
    using Keychain = std::function<KeychainModule *()>;

    struct Order
    {
        QString path;
        QString practiceId;
        SecretBytes dataKey;
        SecretBytes pin;
        int hours = 0;
    };

    enum class Problem {
        NoKeychain,
        KeychainRefused,
        KeychainFailed,
        /// The keychain shows no key: it is gone, or what holds it is locked, which libsecret tells nobody apart.
        KeyNotFound,
        PinWrong,
        /// So many wrong PINs that it is forgotten.
        Forgotten,
        /// Its hours have passed.
        Expired,
        OutOfMemory,
    };

    QuickUnlock(const Keychain &keychain, const Clock &clock, QObject *parent = nullptr);
    /// Waits a moment for the keychain to forget its key.
    ~QuickUnlock() override;

    /// Ends with turnedOn() or failed(), unless it is cancelled. Takes the place of what was on.
    void turnOn(Order order);
    /// Whether a PIN opens that practice now; forgets what has had its time.
    [[nodiscard]] bool isReadyFor(const QString &path);
    /// Until when; invalid while it is off.
    [[nodiscard]] QDateTime until() const;
    [[nodiscard]] int triesLeft() const;
    /// Ends with unlocked() or failed(), unless it is cancelled. A PIN that was looked at counts.
    void unlock(SecretBytes pin);
    /// After unlocked(), once.
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }
    /// Nothing more is said of what runs.
    void cancel();
    void forget();
    /// Whether five wrong PINs ended it since the last time that this was asked, for the log of the practice.
    [[nodiscard]] bool takeForgotten(const QString &path);
    /// The derivation of keys.
    [[nodiscard]] BackgroundJob &job() { return *m_job; }

    [[nodiscard]] static QString sentence(Problem problem);

Q_SIGNALS:
    /// The keys are made, and the keychain is to take its one, which may ask somebody first.
    void keychainAsked();
    void turnedOn();
    void unlocked();
    void failed(bitacora::QuickUnlock::Problem problem);
    /// It is on, or not any more.
    void changed();
    /// Its hours have passed while nobody asked.
    void expired();

private:
    struct Kept;
    void keep(const Kept &kept, const SecretBytes &keychainKey);
    void tryPin(const SecretBytes &keychainKey, const std::shared_ptr<SecretBytes> &pin);
    void forgetAfterTries();
    [[nodiscard]] bool hasHadItsTime() const;
    [[nodiscard]] KeychainModule *keychain();
    /// A listener that is called only while nothing was cancelled.
    [[nodiscard]] KeychainModule::Listener listening(const KeychainModule::Listener &listener,
                                                     const KeychainModule::Listener &late = {});

    Keychain m_findKeychain;
    const Clock &m_clock;
    BackgroundJob *m_job;
    QTimer *m_expiry;
    std::unique_ptr<Kept> m_kept;
    SecretBytes m_key;
    QString m_forgotten;
    /// Counts what was asked; an answer to what was cancelled is none.
    int m_round = 0;
};

} // namespace bitacora
