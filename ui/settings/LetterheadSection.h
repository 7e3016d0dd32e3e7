#pragma once

#include "Practitioner.h"
#include "SettingsSection.h"

class QLineEdit;
class QPlainTextEdit;

namespace bitacora {

class FormField;
class MessageBar;
class OpenPractice;

/// Who the practice is, as the head of each report says it. Kept in the encrypted practice, a moment after
/// the last key.
class LetterheadSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LetterheadSection(OpenPractice &practice, QWidget *parent = nullptr);

    /// Stores what was typed and is not stored yet.
    bool flush();

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    QLineEdit *addLine(FormField *&field, const QString &objectName);
    void edited();
    void load();
    [[nodiscard]] Practitioner stored() const;
    [[nodiscard]] Practitioner typed() const;

    OpenPractice &m_practice;
    QTimer *m_delay;
    MessageBar *m_messages;
    FormField *m_nameField = nullptr;
    FormField *m_credentialField = nullptr;
    FormField *m_practiceNameField = nullptr;
    FormField *m_addressField = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_credential;
    QLineEdit *m_practiceName;
    QPlainTextEdit *m_address;
};

} // namespace bitacora
