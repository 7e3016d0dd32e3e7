#pragma once

#include "SettingsSection.h"

class QComboBox;

namespace bitacora {

class FormField;
class Preferences;

/// In which language the program speaks. It switches at once.
class LanguageSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LanguageSection(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void refresh();
    void choose(int index);

    Preferences &m_preferences;
    QComboBox *m_languages;
    FormField *m_field;
};

} // namespace bitacora
