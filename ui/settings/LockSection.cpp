#include "LockSection.h"

#include "FormField.h"
#include "Preferences.h"
#include "TextRole.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int minutesWidth = 96;
}

LockSection::LockSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_preferences(preferences)
    , m_minutes(new QLineEdit(this))
    , m_field(new FormField(m_minutes, this))
    , m_withSystem(new QCheckBox(this))
    , m_whenSystem(new QLabel(this))
{
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setMaximumWidth(minutesWidth);
    m_minutes->setInputMethodHints(Qt::ImhDigitsOnly);
    m_withSystem->setObjectName(u"locksWithSystem"_s);
    content()->addWidget(m_field);
    setTextRole(m_whenSystem, TextRole::Small);
    setMuted(m_whenSystem);
    m_whenSystem->setWordWrap(true);
    content()->addWidget(m_withSystem);
    content()->addWidget(m_whenSystem);
    retranslate();
    refresh();
    connect(m_minutes, &QLineEdit::textEdited, this, &LockSection::read);
    connect(m_withSystem, &QCheckBox::clicked, this, [this](bool locks) {
        m_preferences.setLocksWithSystem(locks);
        showSaved();
    });
    connect(&m_preferences, &Preferences::idleMinutesChanged, this, &LockSection::refresh);
    connect(&m_preferences, &Preferences::locksWithSystemChanged, this, &LockSection::refresh);
}

void LockSection::read(const QString &text)
{
    bool isNumber = false;
    const int minutes = QLocale().toInt(text.trimmed(), &isNumber);
    if (!isNumber || minutes < Preferences::leastIdleMinutes || minutes > Preferences::mostIdleMinutes) {
        m_field->setError(limitSentence());
        hideSaved();
        return;
    }
    m_field->clearError();
    m_preferences.setIdleMinutes(minutes);
    showSaved();
}

void LockSection::refresh()
{
    // What is being typed stays, also while it is no number yet.
    if (QLocale().toInt(m_minutes->text().trimmed()) != m_preferences.idleMinutes() && !m_field->hasError())
        m_minutes->setText(QLocale().toString(m_preferences.idleMinutes()));
    m_withSystem->setChecked(m_preferences.locksWithSystem());
    sayWhenSystem();
}

void LockSection::setNoticesLeaving(bool notices)
{
    m_noticesLeaving = notices;
    sayWhenSystem();
}

void LockSection::sayWhenSystem()
{
    const QString when = tr("When it goes to sleep, its lid closes, its screen locks or the user changes.");
    m_whenSystem->setText(
        m_noticesLeaving || !m_preferences.locksWithSystem()
            ? when
            //: %1 is the sentence before
            : tr("%1 This system does not tell Bitácora of that for certain: do not rely on it.").arg(when));
    m_withSystem->setAccessibleDescription(m_whenSystem->text());
}

QString LockSection::limitSentence() const
{
    return tr("Type whole minutes, from %1 to %2. Until then the practice locks after %n minute(s).", nullptr,
              m_preferences.idleMinutes())
        .arg(Preferences::leastIdleMinutes)
        .arg(Preferences::mostIdleMinutes);
}

void LockSection::retranslate()
{
    //: The heading of the settings about locking the practice
    setHeading(tr("Lock"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("automatic idle minutes time screen sleep suspend lid"));
    m_field->setLabel(tr("Lock after so many idle minutes"));
    m_field->setHint(tr("The practice closes, and the screen shows nothing of it until the passphrase is typed again. "
                        "What you were writing is kept."));
    //: A box to check: the practice locks when the computer goes to sleep, and so on
    m_withSystem->setText(tr("Also lock with the computer"));
    sayWhenSystem();
    if (m_field->hasError())
        m_field->setError(limitSentence());
}

} // namespace bitacora
