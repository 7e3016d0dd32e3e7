#include "BookingSection.h"

#include "BookingDefaults.h"
#include "FormField.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "SegmentedControl.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bitacora {

namespace {

constexpr std::array offered {SessionStatus::Pending, SessionStatus::Confirmed};

} // namespace

BookingSection::BookingSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_statuses(new SegmentedControl(this))
    , m_field(new FormField(m_statuses, this))
    , m_messages(new MessageBar(this))
{
    for (std::size_t segment = 0; segment < offered.size(); ++segment)
        m_statuses->addSegment(QString());
    m_statuses->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    content()->addWidget(m_field);
    content()->addWidget(m_messages);
    BookingSection::retranslate();
    load();
    connect(&practice.practice().settings(), &PracticeSettingsRepository::valueChanged, this, &BookingSection::load);
    connect(m_statuses, &SegmentedControl::currentChanged, this, &BookingSection::choose);
}

void BookingSection::load()
{
    const auto stored = std::find(offered.begin(), offered.end(), defaultStatus(m_practice.practice().settings()));
    m_statuses->setCurrent(int(stored - offered.begin()));
}

void BookingSection::choose(int segment)
{
    const SessionStatus status = offered[std::size_t(segment)];
    // An undo has stored it already.
    if (status == defaultStatus(m_practice.practice().settings()))
        return;
    const auto done = m_practice.settingsChanges().setDefaultStatus(status);
    if (!done) {
        m_messages->showError(done.error());
        load();
        return;
    }
    m_messages->clear();
    showSaved();
}

void BookingSection::retranslate()
{
    //: The heading of the settings about booking sessions
    setHeading(tr("Booking"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("new session status confirmed default"));
    m_field->setLabel(tr("Status of a new session"));
    m_field->setHint(tr("Pending waits for the client's answer. Each session's status can be changed at any time."));
    for (std::size_t segment = 0; segment < offered.size(); ++segment)
        m_statuses->setText(int(segment), SessionStatusText::name(offered[segment]));
}

} // namespace bitacora
