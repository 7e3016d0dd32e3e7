#pragma once

#include "SecretBytes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

class BackgroundJob;
class BusyLine;
class FormField;
class PassphraseField;

/// Asks for the passphrase before something is done with the keys, in place: a sentence, the field, and two buttons.
class PassphrasePrompt : public QWidget
{
    Q_OBJECT

public:
    /// While `job` runs it is busy.
    explicit PassphrasePrompt(BackgroundJob &job, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &submit, const QString &busy);
    void open();
    /// Empties the field, overwrites what it held, and hides.
    void close();
    /// Beside the field.
    void showError(const QString &sentence);

    /// What was typed.
    [[nodiscard]] SecretBytes passphrase() const;

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void submit();
    void setBusy(bool busy);
    void retranslate();

    QLabel *m_sentence;
    PassphraseField *m_field;
    FormField *m_form;
    BusyLine *m_busy;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace bitacora
