#include "LetterheadSection.h"

#include "FormField.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Nothing typed may be lost for longer than a second.
constexpr std::chrono::milliseconds saveDelay {700};
constexpr int addressHeight = 84;
/// As many characters as fit on a letterhead, and then some.
constexpr int longestLine = 200;

} // namespace

LetterheadSection::LetterheadSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_delay(new QTimer(this))
    , m_messages(new MessageBar(this))
    , m_name(addLine(m_nameField, u"practitionerName"_s))
    , m_credential(addLine(m_credentialField, u"credential"_s))
    , m_practiceName(addLine(m_practiceNameField, u"practiceName"_s))
    , m_address(new QPlainTextEdit(this))
{
    m_address->setObjectName(u"practiceAddress"_s);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(addressHeight);
    m_addressField = new FormField(m_address, this);
    content()->addWidget(m_addressField);
    content()->addWidget(m_messages);
    m_delay->setSingleShot(true);
    m_delay->setInterval(saveDelay);
    load();
    retranslate();
    connect(m_delay, &QTimer::timeout, this, &LetterheadSection::flush);
    connect(m_address, &QPlainTextEdit::textChanged, this, &LetterheadSection::edited);
    connect(&practice.practice().settings(), &PracticeSettingsRepository::practitionerChanged, this,
            &LetterheadSection::load);
}

QLineEdit *LetterheadSection::addLine(FormField *&field, const QString &objectName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setMaxLength(longestLine);
    field = new FormField(line, this);
    content()->addWidget(field);
    connect(line, &QLineEdit::textEdited, this, &LetterheadSection::edited);
    connect(line, &QLineEdit::editingFinished, this, &LetterheadSection::flush);
    return line;
}

void LetterheadSection::edited()
{
    hideSaved();
    m_delay->start();
}

bool LetterheadSection::flush()
{
    m_delay->stop();
    if (typed() == stored())
        return true;
    if (const auto done = m_practice.settingsChanges().setPractitioner(typed()); !done) {
        m_messages->showError(done.error());
        return false;
    }
    m_messages->clear();
    showSaved();
    return true;
}

void LetterheadSection::load()
{
    // While somebody types, the typed is newer than the stored.
    if (m_delay->isActive())
        return;
    const Practitioner practitioner = stored();
    if (practitioner == typed())
        return;
    m_name->setText(practitioner.name);
    m_credential->setText(practitioner.credential);
    m_practiceName->setText(practitioner.practiceName);
    const QSignalBlocker quiet(m_address);
    m_address->setPlainText(practitioner.practiceAddress);
}

Practitioner LetterheadSection::stored() const
{
    return m_practice.practice().settings().practitioner();
}

Practitioner LetterheadSection::typed() const
{
    return {m_name->text().trimmed(), m_credential->text().trimmed(), m_practiceName->text().trimmed(),
            m_address->toPlainText().trimmed()};
}

void LetterheadSection::hideEvent(QHideEvent *event)
{
    if (m_delay->isActive())
        flush();
    SettingsSection::hideEvent(event);
}

void LetterheadSection::retranslate()
{
    setHeading(tr("You and your practice"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("name license phone address letterhead signature"));
    m_nameField->setLabel(tr("Your name"));
    m_nameField->setHint(tr("As it is to stand at the head of your reports. Kept in the encrypted practice."));
    //: A professional title such as BCBA
    m_credentialField->setLabel(tr("Credential"));
    m_credentialField->setHint(tr("Such as BCBA, RBT or LPC, with your license number where payers ask for it."));
    m_practiceNameField->setLabel(tr("Name of the practice"));
    m_addressField->setLabel(tr("Address, phone, e-mail"));
    m_addressField->setHint(tr("The lines of your letterhead, as many as you need."));
}

} // namespace bitacora
