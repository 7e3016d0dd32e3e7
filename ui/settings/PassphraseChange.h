#pragma once

#include "ActivityKind.h"
#include "KeyFile.h"
#include "Result.h"
#include "SecretBytes.h"

#include <QObject>
#include <QString>

namespace bitacora {

class BackgroundJob;
class Practice;
namespace PassphraseTry {
struct Rewrapping;
}

/// Changes the passphrase of an open practice with the two key derivations, which take a second or two, on a
/// thread of their own. Wrong ones count, and make the next try wait, as at an unlock. One change at a time.
/// Destroying it waits for the one that runs, and stores it; so it goes before the practice, and before whoever hears
/// of failedUnseen().
class PassphraseChange : public QObject
{
    Q_OBJECT

public:
    explicit PassphraseChange(Practice &practice, QObject *parent = nullptr);
    ~PassphraseChange() override;

    /// Ends with succeeded() or failed(), unless it is cancelled. PassphraseWrong when `oldPassphrase` is not the
    /// one, UnlockDelayed when several were not; then, as after any other failure, the old one still holds.
    void start(SecretBytes oldPassphrase, SecretBytes newPassphrase);
    /// The same passphrase, dearer to guess; ends as start() does.
    void strengthen(SecretBytes passphrase);
    /// Only whether it is the one, before something that the window does with it: ends with checked() or failed().
    void check(SecretBytes passphrase);
    /// The next dearer cost; the same when there is none that a computer of an office bears.
    [[nodiscard]] static KdfCost dearer(const KdfCost &cost);
    /// What stands beside the field when the passphrase in it was refused; empty when something else failed.
    [[nodiscard]] static QString refusal(const Error &error);
    [[nodiscard]] bool isRunning() const;
    /// The derivations. Cancelling them changes nothing, and nothing is said.
    [[nodiscard]] BackgroundJob &job() { return *m_job; }

Q_SIGNALS:
    void succeeded();
    void checked();
    void failed(const bitacora::Error &error);
    /// In place of failed(), where the page is gone that would say it: what is to be said elsewhere.
    void failedUnseen(const QString &sentence);

private:
    void derive(PassphraseTry::Rewrapping keys, ActivityKind kind);
    void store(const Result<QByteArray> &keys, ActivityKind kind);
    [[nodiscard]] bool areInForce(const Result<QByteArray> &keys) const;
    [[nodiscard]] static QString sentenceOf(const Error &error, ActivityKind kind);

    Practice &m_practice;
    BackgroundJob *m_job;
};

} // namespace bitacora
