#pragma once

#include "SettingsSection.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace bitacora {

class FormField;
class Preferences;

/// When the practice locks by itself: after how many idle minutes, and whether with the computer.
class LockSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LockSection(Preferences &preferences, QWidget *parent = nullptr);

    /// Whether the system tells when the person leaves.
    void setNoticesLeaving(bool notices);

protected:
    void retranslate() override;

private:
    void refresh();
    void read(const QString &text);
    void sayWhenSystem();
    [[nodiscard]] QString limitSentence() const;

    Preferences &m_preferences;
    QLineEdit *m_minutes;
    FormField *m_field;
    QCheckBox *m_withSystem;
    QLabel *m_whenSystem;
    bool m_noticesLeaving = true;
};

} // namespace bitacora
