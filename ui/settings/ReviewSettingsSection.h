#pragma once

#include "FormDraft.h"
#include "ReviewThresholds.h"
#include "SettingsSection.h"

#include <array>

class QLineEdit;

namespace bitacora {

class FormField;
class MessageBar;
class OpenPractice;

/// From when on the page Review calls something to mind.
class ReviewSettingsSection final : public SettingsSection
{
    Q_OBJECT

public:
    enum Field { WeeksNotSeen, MissedPercent, MissedOfSessions, MissedWithinDays, SessionsWithinDays, FieldCount };

    explicit ReviewSettingsSection(OpenPractice &practice, QWidget *parent = nullptr);
    ~ReviewSettingsSection() override;

    /// False when what was typed could not be stored.
    bool flush();
    [[nodiscard]] QLineEdit *edit(Field field) const { return m_edits.at(field); }
    [[nodiscard]] FormField *formField(Field field) const { return m_fields.at(field); }

protected:
    void retranslate() override;

private:
    /// Shows what is stored, but for what is wrong or being typed.
    void load();
    /// What is wrong is said, and holds up nothing else.
    bool store();
    [[nodiscard]] QString limits(Field field) const;

    OpenPractice &m_practice;
    FormDraft m_draft;
    std::array<QLineEdit *, FieldCount> m_edits {};
    std::array<FormField *, FieldCount> m_fields {};
    MessageBar *m_messages;
};

} // namespace bitacora
