#pragma once

#include "SettingsSection.h"

class QLineEdit;

namespace bitacora {

class FormField;
class MessageBar;
class OpenPractice;

/// How long the records of a client are to be kept.
class RetentionSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit RetentionSection(OpenPractice &practice, QWidget *parent = nullptr);
    ~RetentionSection() override;

    /// Stores what stands in the field, as leaving it does. What is no number of years stays there and changes nothing.
    void flush();
    [[nodiscard]] QLineEdit *years() const { return m_years; }
    [[nodiscard]] FormField *field() const { return m_field; }

protected:
    void retranslate() override;

private:
    void load();
    [[nodiscard]] QString limitSentence() const;

    OpenPractice &m_practice;
    QLineEdit *m_years;
    FormField *m_field;
    MessageBar *m_messages;
};

} // namespace bitacora
