#pragma once

#include "SettingsSection.h"

namespace bitacora {

class FormField;
class MessageBar;
class OpenPractice;
class SegmentedControl;

/// With what a new session begins.
class BookingSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit BookingSection(OpenPractice &practice, QWidget *parent = nullptr);

    [[nodiscard]] SegmentedControl *statuses() const { return m_statuses; }

protected:
    void retranslate() override;

private:
    void load();
    void choose(int segment);

    OpenPractice &m_practice;
    SegmentedControl *m_statuses;
    FormField *m_field;
    MessageBar *m_messages;
};

} // namespace bitacora
