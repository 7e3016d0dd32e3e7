#include "KeychainPart.h"

#include <QLibrary>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// What the keychain shows as the program that keeps something there.
QString service()
{
    return u"Bitácora"_s;
}

KeychainModule::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainModule::Outcome::Done;
    case QKeychain::EntryNotFound:
        return KeychainModule::Outcome::NotThere;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainModule::Outcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainModule::Outcome::NotAvailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainModule::Outcome::Failed;
}

/// libsecret agrees on a session with the keyring that it first meets, and keeps to it for as long as the program runs:
/// one that was started anew does not know that. So the next try begins anew, too. No second try here, which might ask
/// somebody once more who has just refused. Other systems have no such library, and nothing to forget.
void forgetSession()
{
    constexpr int libraryVersion = 0;
    const QFunctionPointer disconnect = QLibrary::resolve(u"secret-1"_s, libraryVersion, "secret_service_disconnect");
    if (disconnect)
        disconnect();
}

KeychainModule::Outcome endOf(const QKeychain::Job &job)
{
    const KeychainModule::Outcome outcome = outcomeOf(job.error());
    if (outcome == KeychainModule::Outcome::Failed || outcome == KeychainModule::Outcome::NotAvailable)
        forgetSession();
    return outcome;
}

/// Jobs delete themselves when they are done.
void run(QKeychain::Job *job, const QString &name, const std::function<void(QKeychain::Job *)> &done)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, done, Qt::QueuedConnection);
    // The queued call must find it.
    job->setAutoDelete(false);
    job->start();
}

} // namespace

void KeychainPart::write(const QString &name, const QByteArray &secret, const Listener &listener)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setBinaryData(secret);
    run(job, name, [listener](QKeychain::Job *done) {
        KeychainModule::Answer answer {endOf(*done), {}};
        listener(answer);
        done->deleteLater();
    });
}

void KeychainPart::read(const QString &name, const Listener &listener)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    run(job, name, [listener, job](QKeychain::Job *done) {
        const QByteArray read = job->binaryData();
        // Bytes of their own, so that whoever gets them can wipe them; those of the library it gives back as they are.
        KeychainModule::Answer answer {endOf(*done), QByteArray(read.constData(), read.size())};
        listener(answer);
        done->deleteLater();
    });
}

void KeychainPart::remove(const QString &name, const Listener &listener)
{
    run(new QKeychain::DeletePasswordJob(service(), this), name, [listener](QKeychain::Job *done) {
        KeychainModule::Answer answer {endOf(*done), {}};
        listener(answer);
        done->deleteLater();
    });
}

} // namespace bitacora
