#pragma once

#include "LanguageModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bitacora {

/// Beside the address of a language model on another computer: what would be sent there, and a person's word on it.
/// Hidden while the model is on this computer.
class ModelConsent : public QWidget
{
    Q_OBJECT

public:
    explicit ModelConsent(QWidget *parent = nullptr);

    void show(const LanguageModel &model);
    /// What it says, with what would leave this computer.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    /// Sending to this origin, and no other, is allowed; empty when it is not any more.
    void chosen(const QString &origin);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LanguageModel m_model;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace bitacora
