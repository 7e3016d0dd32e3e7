#include "QuickUnlock.h"

#include "BackgroundJob.h"
#include "Clock.h"
#include "QuickKey.h"
#include "UnlockAttempts.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr std::chrono::minutes lookAgain {1};
/// A keychain that answers later is not waited for when the program ends.
constexpr std::chrono::milliseconds patience {1000};

QuickUnlock::Problem problemOf(KeychainModule::Outcome outcome)
{
    switch (outcome) {
    case KeychainModule::Outcome::NotThere:
        return QuickUnlock::Problem::KeyNotFound;
    case KeychainModule::Outcome::Refused:
        return QuickUnlock::Problem::KeychainRefused;
    case KeychainModule::Outcome::NotAvailable:
        return QuickUnlock::Problem::NoKeychain;
    case KeychainModule::Outcome::Done:
    case KeychainModule::Outcome::Failed:
        break;
    }
    return QuickUnlock::Problem::KeychainFailed;
}

QString nameOf(const QString &practiceId)
{
    return u"quick-unlock "_s + practiceId;
}

} // namespace

struct QuickUnlock::Kept
{
    QString path;
    QString practiceId;
    QByteArray wrapped;
    QDateTime since;
    std::chrono::hours hours {};
    /// Goes on when somebody sets the clock.
    QElapsedTimer running;
    int tries = 0;
};

QuickUnlock::QuickUnlock(const Keychain &keychain, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_findKeychain(keychain)
    , m_clock(clock)
    , m_job(new BackgroundJob(this))
    , m_expiry(new QTimer(this))
{
    m_expiry->setInterval(lookAgain);
    connect(m_expiry, &QTimer::timeout, this, [this] {
        if (!m_kept || !hasHadItsTime())
            return;
        forget();
        Q_EMIT expired();
    });
}

QuickUnlock::~QuickUnlock()
{
    cancel();
    if (!m_kept)
        return;
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const QPointer<QEventLoop> waiting(&loop);
    keychain()->remove(nameOf(m_kept->practiceId), [waiting](const KeychainModule::Answer &) {
        if (waiting)
            waiting->quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

KeychainModule *QuickUnlock::keychain()
{
    return m_findKeychain ? m_findKeychain() : nullptr;
}

KeychainModule::Listener QuickUnlock::listening(const KeychainModule::Listener &listener,
                                                const KeychainModule::Listener &late)
{
    const QPointer<QuickUnlock> self(this);
    return [self, round = m_round, listener, late](KeychainModule::Answer &answer) {
        if (self && self->m_round == round)
            listener(answer);
        else if (late)
            late(answer);
    };
}

void QuickUnlock::turnOn(Order order)
{
    cancel();
    if (!keychain()) {
        Q_EMIT failed(Problem::NoKeychain);
        return;
    }
    const auto ordered = std::make_shared<Order>(std::move(order));
    const auto keychainKey = std::make_shared<SecretBytes>(QuickKey::newKeychainKey());
    m_job->start<Result<QByteArray>>(
        [ordered, keychainKey](BackgroundJob::Control &) {
            return QuickKey::wrap(ordered->practiceId, ordered->dataKey, *keychainKey, ordered->pin);
        },
        [this, path = ordered->path, id = ordered->practiceId, hours = ordered->hours,
         keychainKey](const Result<QByteArray> &wrapped) {
            if (!wrapped) {
                Q_EMIT failed(Problem::OutOfMemory);
                return;
            }
            Kept kept;
            kept.path = path;
            kept.practiceId = id;
            kept.wrapped = *wrapped;
            kept.hours = std::chrono::hours(hours);
            keep(kept, *keychainKey);
        });
}

void QuickUnlock::keep(const Kept &kept, const SecretBytes &keychainKey)
{
    KeychainModule *const module = keychain();
    const QString name = nameOf(kept.practiceId);
    QByteArray bytes(reinterpret_cast<const char *>(keychainKey.data()), qsizetype(keychainKey.size()));
    Q_EMIT keychainAsked();
    module->write(name, bytes,
                  listening(
                      [this, kept](const KeychainModule::Answer &answer) {
                          if (answer.outcome != KeychainModule::Outcome::Done) {
                              Q_EMIT failed(problemOf(answer.outcome));
                              return;
                          }
                          if (m_kept && m_kept->practiceId != kept.practiceId)
                              forget();
                          m_kept = std::make_unique<Kept>(kept);
                          m_kept->since = m_clock.now();
                          m_kept->running.start();
                          m_expiry->start();
                          Q_EMIT turnedOn();
                          Q_EMIT changed();
                      },
                      // Nobody wants it any more.
                      [module, name](const KeychainModule::Answer &) {
                          module->remove(name, [](const KeychainModule::Answer &) {});
                      }));
    QuickKey::wipe(bytes);
}

bool QuickUnlock::hasHadItsTime() const
{
    const QDateTime now = m_clock.now();
    // A clock that was set back gives nobody more time.
    return now < m_kept->since || now >= until()
        || std::chrono::milliseconds(m_kept->running.elapsed()) >= m_kept->hours;
}

bool QuickUnlock::isReadyFor(const QString &path)
{
    if (m_kept && hasHadItsTime())
        forget();
    return m_kept && m_kept->path == path;
}

QDateTime QuickUnlock::until() const
{
    return m_kept ? m_kept->since.addDuration(m_kept->hours) : QDateTime();
}

int QuickUnlock::triesLeft() const
{
    return m_kept ? mostTries - m_kept->tries : 0;
}

void QuickUnlock::unlock(SecretBytes pin)
{
    cancel();
    if (!m_kept || hasHadItsTime()) {
        forget();
        Q_EMIT failed(Problem::Expired);
        return;
    }
    const auto typed = std::make_shared<SecretBytes>(std::move(pin));
    keychain()->read(nameOf(m_kept->practiceId), listening([this, typed](KeychainModule::Answer &answer) {
                         if (answer.outcome == KeychainModule::Outcome::Done)
                             return tryPin(QuickKey::take(answer.secret), typed);
                         Q_EMIT failed(problemOf(answer.outcome));
                     }));
}

void QuickUnlock::tryPin(const SecretBytes &keychainKey, const std::shared_ptr<SecretBytes> &pin)
{
    if (!m_kept)
        return;
    // Counted before it is looked at: who cancels has tried.
    ++m_kept->tries;
    const auto key = std::make_shared<SecretBytes>(keychainKey.clone());
    m_job->start<Result<SecretBytes>>([wrapped = m_kept->wrapped, key,
                                       pin](BackgroundJob::Control &) { return QuickKey::unwrap(wrapped, *key, *pin); },
                                      [this](Result<SecretBytes> dataKey) {
                                          if (!m_kept)
                                              return;
                                          if (dataKey) {
                                              m_kept->tries = 0;
                                              m_key = std::move(*dataKey);
                                              Q_EMIT unlocked();
                                              return;
                                          }
                                          if (dataKey.error().code != ErrorCode::PassphraseWrong) {
                                              --m_kept->tries;
                                              Q_EMIT failed(Problem::OutOfMemory);
                                              return;
                                          }
                                          const bool isLast = m_kept->tries >= mostTries;
                                          if (isLast)
                                              forgetAfterTries();
                                          Q_EMIT failed(isLast ? Problem::Forgotten : Problem::PinWrong);
                                      });
}

void QuickUnlock::cancel()
{
    ++m_round;
    m_job->cancel();
    m_key = {};
    if (m_kept && m_kept->tries >= mostTries)
        forgetAfterTries();
}

void QuickUnlock::forgetAfterTries()
{
    m_forgotten = m_kept->path;
    // In the log of the next unlock, also when the program ends before.
    UnlockAttempts::note(m_kept->path, m_clock.now());
    forget();
}

void QuickUnlock::forget()
{
    if (!m_kept)
        return;
    const QString name = nameOf(m_kept->practiceId);
    m_kept.reset();
    m_expiry->stop();
    ++m_round;
    keychain()->remove(name, [](const KeychainModule::Answer &) {});
    Q_EMIT changed();
}

bool QuickUnlock::takeForgotten(const QString &path)
{
    if (m_forgotten.isEmpty() || m_forgotten != path)
        return false;
    m_forgotten.clear();
    return true;
}

QString QuickUnlock::sentence(Problem problem)
{
    switch (problem) {
    case Problem::NoKeychain:
        return tr("Quick unlock is not available: this system offers no keychain to the program.");
    case Problem::KeychainRefused:
        return tr("The system's keychain stayed locked or refused. Try again, or use the passphrase.");
    case Problem::KeychainFailed:
        return tr("The system's keychain did not work. Try again, or use the passphrase.");
    case Problem::KeyNotFound:
        return tr("The system's keychain is locked, or no longer has the key that goes with the PIN. Unlock the "
                  "keychain and try again, or use the passphrase.");
    case Problem::PinWrong:
        return tr("That is not the PIN.");
    case Problem::Forgotten:
        return tr("That was the fifth wrong PIN: it is forgotten now. Type the passphrase.");
    case Problem::Expired:
        return tr("The hours of quick unlock have passed. Type the passphrase.");
    case Problem::OutOfMemory:
        return tr("There was not enough memory to check the PIN. Close other programs, or use the passphrase.");
    }
    return {};
}

} // namespace bitacora
