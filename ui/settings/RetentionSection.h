#pragma once

#include "FormDraft.h"
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

    /// Stores what stands in the field, as leaving it does. What is no number of years changes nothing, stays there, and
    /// is there again after a lock. False when it could not be kept.
    bool flush();
    [[nodiscard]] QLineEdit *years() const { return m_years; }
    [[nodiscard]] FormField *field() const { return m_field; }

protected:
    void retranslate() override;

private:
    void load();
    /// What is no number of years yet; nothing forgets it.
    bool keep(const FormDraft::Content &typed);
    [[nodiscard]] QString limitSentence() const;

    OpenPractice &m_practice;
    FormDraft m_draft;
    QLineEdit *m_years;
    FormField *m_field;
    MessageBar *m_messages;
};

} // namespace bitacora
