#include "AppearanceSection.h"

#include "FormField.h"
#include "Preferences.h"
#include "SegmentedControl.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

AppearanceSection::AppearanceSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_preferences(preferences)
    , m_themes(new SegmentedControl(this))
    , m_field(new FormField(m_themes, this))
{
    m_themes->setObjectName(u"theme"_s);
    // In the order of ThemeChoice.
    for (int index = 0; index <= int(ThemeChoice::Dark); ++index)
        m_themes->addSegment({});
    content()->addWidget(m_field);
    retranslate();
    refresh();
    connect(m_themes, &SegmentedControl::currentChanged, this, [this](int index) {
        m_preferences.setTheme(ThemeChoice(index));
        showSaved();
    });
    connect(&m_preferences, &Preferences::themeChanged, this, &AppearanceSection::refresh);
}

void AppearanceSection::refresh()
{
    const QSignalBlocker quiet(m_themes);
    m_themes->setCurrent(int(m_preferences.theme()));
}

void AppearanceSection::retranslate()
{
    setHeading(tr("Appearance"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("theme dark light color night"));
    //: A theme: light or dark, as the computer is set
    m_themes->setText(int(ThemeChoice::System), tr("System"));
    //: A theme
    m_themes->setText(int(ThemeChoice::Light), tr("Light"));
    //: A theme
    m_themes->setText(int(ThemeChoice::Dark), tr("Dark"));
    m_field->setLabel(tr("Theme"));
}

} // namespace bitacora
