#pragma once

#include "FrontPage.h"
#include "Practice.h"

#include <QDateTime>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace bitacora {

class BackgroundJob;
class BusyLine;
class Clock;
class ErasureLine;
class FormField;
class PassphraseField;
class RestoreOffer;

/// Nothing but the question: the passphrase of a practice, or its recovery code.
class UnlockPage final : public FrontPage
{
    Q_OBJECT

public:
    /// Why it asks.
    enum class Reason {
        Opening,
        Locked,
        Idle,
        /// The practice at `path` is a backup, which is to take the place of another one.
        Restoring,
    };

    /// What else is to be said of the practice of a path, in sentences; nothing where there is nothing.
    using Notice = std::function<QString(const QString &path)>;

    explicit UnlockPage(const Clock &clock, QWidget *parent = nullptr);
    void setNotice(const Notice &notice) { m_notice = notice; }

    /// `draftSavedAt`: when the newest note that waits was saved; invalid when there is none.
    void ask(const QString &path, Reason reason, const QDateTime &draftSavedAt = {});
    [[nodiscard]] QString path() const { return m_path; }
    /// What opening with the key found wrong. Where nothing but a backup helps, its last good one is offered.
    void showError(const Error &error);
    /// The same without an error: somebody has looked at a backup, and turned away.
    void offerBackup();
    [[nodiscard]] bool isRestoring() const { return m_reason == Reason::Restoring; }
    void showError(const QString &sentence);
    /// Lets somebody in whose key was found elsewhere, or has them wait.
    void admit(SecretBytes key);
    /// Which practice asks and why, and what waits in it; for a page that asks in its place.
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] QString hint() const;
    /// What was deleted is being erased from its file meanwhile: who is let in waits until that is done.
    void setErasing(bool erasing);
    /// A backup takes the practice's place meanwhile; the same, until setErasing().
    void setRestoring();
    /// Somebody was let in, and waits.
    [[nodiscard]] bool isWaiting() const { return m_waits; }
    /// The program closes when all is erased: nobody is let in any more, until setErasing().
    void setQuitting();
    /// The same while a backup is made; that can be given up.
    void setBackingUp();
    void setBackupPercent(int percent);
    /// The practice gets another data key: nobody is let in until setErasing().
    void setReplacingKey();
    /// Why it did not.
    void showKeyFailure(const Error &error);
    void showErasureFailure(const Error &error);
    [[nodiscard]] QWidget *firstField() const override;
    /// The key of the practice, after unlocked().
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }
    /// Empties the fields and overwrites what they held.
    void wipe();
    /// A passphrase is being looked at, or who was let in waits.
    [[nodiscard]] bool isUnlocking() const;
    /// Lets nobody in after all, and forgets what was typed for that.
    void giveUp();

Q_SIGNALS:
    void unlocked(const QString &path, bool withRecoveryCode);
    /// isUnlocking() may have changed.
    void busyChanged();
    void anotherRequested();
    /// The backup is to take the place of the practice.
    void restoreRequested(const QString &backup, const QString &practice);
    void backupGivenUp();

protected:
    void retranslate() override;
    void escape() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unlock();
    void tryCode();
    void succeed(SecretBytes key);
    void setBusy(bool busy);
    void useCode(bool use);
    void makeCode();
    void makeBusy();
    ErasureLine &erasure();
    void stopWaiting();
    [[nodiscard]] FormField *currentForm() const;

    const Clock &m_clock;
    Notice m_notice;
    QString m_path;
    Reason m_reason = Reason::Opening;
    QDateTime m_draftSavedAt;
    SecretBytes m_key;
    bool m_usesCode = false;
    bool m_isErasing = false;
    bool m_waits = false;
    BackgroundJob *m_job = nullptr;
    PassphraseField *m_passphrase = nullptr;
    FormField *m_passphraseForm = nullptr;
    // These five are made when they are needed: the page is the first thing that a person waits for.
    QPlainTextEdit *m_code = nullptr;
    FormField *m_codeForm = nullptr;
    BusyLine *m_busy = nullptr;
    ErasureLine *m_erasure = nullptr;
    RestoreOffer *m_offer = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_another = nullptr;
};

} // namespace bitacora
