#include "BookingSection.h"

#include "BookingDefaults.h"
#include "FormField.h"
#include "MessageBar.h"
#include "PracticeSettingsRepository.h"
#include "SegmentedControl.h"

#include <QVBoxLayout>

#include <array>

namespace bitacora {

namespace {

constexpr std::array offered {SessionStatus::Pending, SessionStatus::Confirmed};

} // namespace

BookingSection::BookingSection(PracticeSettingsRepository &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_settings(settings)
    , m_statuses(new SegmentedControl(this))
    , m_field(new FormField(m_statuses, this))
    , m_messages(new MessageBar(this))
{
    for (const SessionStatus status : offered) {
        const int segment = m_statuses->addSegment(QString());
        if (status == defaultStatus(m_settings))
            m_statuses->setCurrent(segment);
    }
    m_statuses->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    content()->addWidget(m_field);
    content()->addWidget(m_messages);
    retranslate();
    connect(m_statuses, &SegmentedControl::currentChanged, this, &BookingSection::choose);
}

void BookingSection::choose(int segment)
{
    const auto done = setDefaultStatus(m_settings, offered[std::size_t(segment)]);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->clear();
    showSaved();
}

void BookingSection::retranslate()
{
    //: The heading of the settings about booking sessions
    setHeading(tr("Booking"));
    m_field->setLabel(tr("Status of a new session"));
    m_field->setHint(tr("Pending waits for the client's answer. Each session's status can be changed at any time."));
    for (std::size_t segment = 0; segment < offered.size(); ++segment)
        m_statuses->setText(int(segment), SessionStatusText::name(offered[segment]));
}

} // namespace bitacora
