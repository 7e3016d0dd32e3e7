#pragma once

#include "FrontPage.h"
#include "Practice.h"

#include <QDateTime>

class QPlainTextEdit;
class QPushButton;

namespace bitacora {

class BackgroundJob;
class BusyLine;
class Clock;
class FormField;
class PassphraseField;

/// Nothing but the question: the passphrase of a practice, or its recovery code.
class UnlockPage final : public FrontPage
{
    Q_OBJECT

public:
    /// Why it asks.
    enum class Reason { Opening, Locked, Idle };

    explicit UnlockPage(const Clock &clock, QWidget *parent = nullptr);

    /// `draftSavedAt`: when the newest note that waits was saved; invalid when there is none.
    void ask(const QString &path, Reason reason, const QDateTime &draftSavedAt = {});
    [[nodiscard]] QString path() const { return m_path; }
    /// What opening with the key found wrong.
    void showError(const Error &error);
    [[nodiscard]] QWidget *firstField() const override;
    /// The key of the practice, after unlocked().
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }
    /// Empties the fields and overwrites what they held.
    void wipe();

Q_SIGNALS:
    void unlocked(const QString &path, bool withRecoveryCode);
    void anotherRequested();

protected:
    void retranslate() override;
    void escape() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unlock();
    void tryCode();
    void succeed(SecretBytes key);
    void showError(const QString &sentence);
    void setBusy(bool busy);
    void useCode(bool use);
    void makeCode();
    void makeBusy();
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] FormField *currentForm() const;

    const Clock &m_clock;
    QString m_path;
    Reason m_reason = Reason::Opening;
    QDateTime m_draftSavedAt;
    SecretBytes m_key;
    bool m_usesCode = false;
    BackgroundJob *m_job = nullptr;
    PassphraseField *m_passphrase = nullptr;
    FormField *m_passphraseForm = nullptr;
    // These three are made when they are needed: the page is the first thing that a person waits for.
    QPlainTextEdit *m_code = nullptr;
    FormField *m_codeForm = nullptr;
    BusyLine *m_busy = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_another = nullptr;
};

} // namespace bitacora
