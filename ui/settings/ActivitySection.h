#pragma once

#include "SettingsSection.h"

class QCheckBox;
class QLabel;

namespace bitacora {

class MessageBar;
class OpenPractice;

/// What the activity log records beyond what is changed.
class ActivitySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ActivitySection(OpenPractice &practice, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox *recordsViews() const { return m_views; }

protected:
    void retranslate() override;

private:
    void load();
    void choose(bool records);

    OpenPractice &m_practice;
    QCheckBox *m_views;
    QLabel *m_hint;
    MessageBar *m_messages;
};

} // namespace bitacora
