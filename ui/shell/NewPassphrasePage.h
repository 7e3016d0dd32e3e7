#pragma once

#include "FrontPage.h"
#include "Practice.h"

class QPushButton;

namespace bitacora {

class BackgroundJob;
class BusyLine;
class MessageBar;
class NewPassphraseFields;

/// After the recovery code: the offer to choose a new passphrase before the practice opens.
class NewPassphrasePage final : public FrontPage
{
    Q_OBJECT

public:
    explicit NewPassphrasePage(const PracticeOptions &options, QWidget *parent = nullptr);

    /// `key` has been seen to open the practice of that id at `path`, which is closed now.
    void begin(const QString &path, const QString &practiceId, SecretBytes key);
    [[nodiscard]] QWidget *firstField() const override;
    /// Forgets the key and what was typed; a passphrase that is being set is not.
    void wipe();
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] SecretBytes takeKey() { return std::move(m_key); }

Q_SIGNALS:
    /// With a new passphrase or the old one.
    void finished(const QString &path);

protected:
    void retranslate() override;
    void escape() override;

private:
    void setPassphrase();
    void store(const Result<QByteArray> &keys);
    void setBusy(bool busy);
    void finish();

    PracticeOptions m_options;
    QString m_path;
    QString m_practiceId;
    SecretBytes m_key;
    BackgroundJob *m_job = nullptr;
    MessageBar *m_message = nullptr;
    NewPassphraseFields *m_fields = nullptr;
    BusyLine *m_busy = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace bitacora
