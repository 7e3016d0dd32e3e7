#include "ActivitySection.h"

#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "TextRole.h"
#include "ViewRecording.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace bitacora {

ActivitySection::ActivitySection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_views(new QCheckBox(this))
    , m_hint(new QLabel(this))
    , m_messages(new MessageBar(this))
{
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Small);
    setMuted(m_hint);
    content()->addWidget(m_views);
    content()->addWidget(m_hint);
    content()->addWidget(m_messages);
    retranslate();
    load();
    connect(&practice.practice().settings(), &PracticeSettingsRepository::valueChanged, this, &ActivitySection::load);
    connect(m_views, &QCheckBox::clicked, this, &ActivitySection::choose);
}

void ActivitySection::load()
{
    m_views->setChecked(bitacora::recordsViews(m_practice.practice().settings()));
}

void ActivitySection::choose(bool records)
{
    if (const auto done = m_practice.settingsChanges().setRecordsViews(records); !done) {
        m_messages->showError(done.error());
        load();
        return;
    }
    m_messages->clear();
    showSaved();
}

void ActivitySection::retranslate()
{
    //: The heading of the settings about the activity log
    setHeading(tr("Activity"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("log views record audit"));
    m_views->setText(tr("Record when a profile is viewed"));
    m_hint->setText(
        tr("The activity log then says when a client's page was opened, at most once in ten minutes. What is "
           "changed, exported or printed is always recorded."));
    m_views->setAccessibleDescription(m_hint->text());
}

} // namespace bitacora
