#pragma once

#include "SettingsSection.h"

class QLineEdit;

namespace bitacora {

class FormField;
class Preferences;

/// After how many idle minutes the practice locks by itself.
class LockSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LockSection(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void refresh();
    void read(const QString &text);
    [[nodiscard]] QString limitSentence() const;

    Preferences &m_preferences;
    QLineEdit *m_minutes;
    FormField *m_field;
};

} // namespace bitacora
