#pragma once

#include "SettingsSection.h"

namespace bitacora {

class FormField;
class Preferences;
class SegmentedControl;

/// Light, dark, or as the system is.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void refresh();

    Preferences &m_preferences;
    SegmentedControl *m_themes;
    FormField *m_field;
};

} // namespace bitacora
