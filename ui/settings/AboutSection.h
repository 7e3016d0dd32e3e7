#pragma once

#include "SettingsSection.h"

namespace bitacora {

/// What this is and what it stands on, with versions.
class AboutSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AboutSection(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel *m_versions;
    QLabel *m_license;
};

} // namespace bitacora
