#pragma once

#include "SecretBytes.h"

#include <QWidget>

namespace bitacora {

class FormField;
class PassphraseField;
class StrengthMeter;

/// A new passphrase, typed twice, with what it is worth while it is typed.
///
/// What zxcvbn guesses within 10^6 tries (score 0 and 1) is refused with a sentence: against that even a dear key
/// derivation holds for days only, and this protects what children's families confide. From score 2 on the
/// choice is the person's; the meter goes on saying what would make it stronger.
class NewPassphraseFields : public QWidget
{
    Q_OBJECT

public:
    static constexpr int leastScore = 2;

    /// What the fields are called: beside the one that holds now, the passphrase is a new one; a file has a password.
    enum class Kind { First, Another, OfFile };

    explicit NewPassphraseFields(Kind kind, QWidget *parent = nullptr);

    /// What somebody who knows the person would try first: the name of the practice.
    void setOwnWords(const QStringList &words) { m_ownWords = words; }
    /// Whether the passphrase can be used; says beside the field what is wrong, and goes there.
    bool validate();
    /// Says beside the first field what else is wrong with it, and goes there.
    void showError(const QString &sentence);
    [[nodiscard]] SecretBytes passphrase() const;
    /// Empties both fields and overwrites what they held.
    void wipe();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// Enter was pressed in the last field.
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void retranslate();
    [[nodiscard]] QString errorWhenEmpty() const;
    [[nodiscard]] QString errorWhenOther() const;

    Kind m_kind;
    PassphraseField *m_first = nullptr;
    PassphraseField *m_second = nullptr;
    FormField *m_firstForm = nullptr;
    FormField *m_secondForm = nullptr;
    StrengthMeter *m_meter = nullptr;
    QStringList m_ownWords;
};

} // namespace bitacora
