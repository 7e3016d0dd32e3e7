#pragma once

#include "SettingsSection.h"

namespace bitacora {

class FormField;
class MessageBar;
class PracticeSettingsRepository;
class SegmentedControl;

/// With what a new session begins.
class BookingSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit BookingSection(PracticeSettingsRepository &settings, QWidget *parent = nullptr);

    [[nodiscard]] SegmentedControl *statuses() const { return m_statuses; }

protected:
    void retranslate() override;

private:
    void choose(int segment);

    PracticeSettingsRepository &m_settings;
    SegmentedControl *m_statuses;
    FormField *m_field;
    MessageBar *m_messages;
};

} // namespace bitacora
