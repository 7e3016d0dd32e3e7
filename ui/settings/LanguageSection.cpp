#include "LanguageSection.h"

#include "FormField.h"
#include "Preferences.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int languagesWidth = 280;
}

LanguageSection::LanguageSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_preferences(preferences)
    , m_languages(new QComboBox(this))
    , m_field(new FormField(m_languages, this))
{
    m_languages->setObjectName(u"language"_s);
    // A language is named in itself, so that whoever landed in the wrong one finds the way back.
    m_languages->addItem(QString(), QString());
    m_languages->addItem(u"English"_s, u"en"_s);
    m_languages->addItem(u"Español"_s, u"es"_s);
    m_languages->setMaximumWidth(languagesWidth);
    content()->addWidget(m_field);
    retranslate();
    refresh();
    connect(m_languages, &QComboBox::activated, this, &LanguageSection::choose);
    connect(&m_preferences, &Preferences::languageChanged, this, &LanguageSection::refresh);
}

void LanguageSection::choose(int index)
{
    m_preferences.setLanguage(m_languages->itemData(index).toString());
    showSaved();
}

void LanguageSection::refresh()
{
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(m_preferences.language())));
}

void LanguageSection::retranslate()
{
    setHeading(tr("Language"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("english spanish region"));
    //: A choice of language: the one of the computer
    m_languages->setItemText(0, tr("Same as the system"));
    m_field->setLabel(tr("Language of the program"));
    m_field->setHint(tr("Dates, numbers and money follow it too. It changes at once."));
}

} // namespace bitacora
