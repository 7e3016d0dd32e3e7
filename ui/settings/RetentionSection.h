#pragma once

#include "FormDraft.h"
#include "Result.h"
#include "SettingsSection.h"

#include <QString>

class QLineEdit;

namespace bitacora {

class FormField;
class MessageBar;
class OpenPractice;

/// How long the records of a client are to be kept.
class RetentionSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RetentionSection(OpenPractice &practice, QWidget *parent = nullptr);
    ~RetentionSection() override;

    /// Stores what stands in the fields, as leaving them does. What is no such number changes nothing, stays there, and
    /// is there again after a lock. False when it could not be kept.
    bool flush();
    [[nodiscard]] QLineEdit *years() const { return m_years.line; }
    [[nodiscard]] FormField *field() const { return m_years.field; }
    [[nodiscard]] QLineEdit *minorAge() const { return m_minorAge.line; }
    [[nodiscard]] FormField *minorAgeField() const { return m_minorAge.field; }

protected:
    void retranslate() override;

private:
    /// A whole number of the rule.
    struct Number
    {
        QLineEdit *line = nullptr;
        FormField *field = nullptr;
        /// As the draft names it.
        QString key;
        int least = 0;
        int most = 0;
    };

    void build(const Number &number);
    void load();
    static void load(const Number &number, int value);
    /// What is no number of years, or no age, yet; nothing forgets it.
    bool keep();
    /// The number that was typed; none, with the reason below it, when it is none that can be.
    [[nodiscard]] static bool read(const Number &number, const QString &error, int &value);
    [[nodiscard]] QString yearsSentence() const;
    [[nodiscard]] QString minorAgeSentence() const;
    bool store(const Result<void> &done);

    OpenPractice &m_practice;
    FormDraft m_draft;
    Number m_years;
    Number m_minorAge;
    MessageBar *m_messages;
};

} // namespace bitacora
