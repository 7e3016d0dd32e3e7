#include "LockSection.h"

#include "FormField.h"
#include "Preferences.h"

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
{
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setMaximumWidth(minutesWidth);
    m_minutes->setInputMethodHints(Qt::ImhDigitsOnly);
    content()->addWidget(m_field);
    retranslate();
    refresh();
    connect(m_minutes, &QLineEdit::textEdited, this, &LockSection::read);
    connect(&m_preferences, &Preferences::idleMinutesChanged, this, &LockSection::refresh);
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
               tr("automatic idle minutes time screen"));
    m_field->setLabel(tr("Lock after so many idle minutes"));
    m_field->setHint(tr("The practice closes, and the screen shows nothing of it until the passphrase is typed again. "
                        "What you were writing is kept."));
    if (m_field->hasError())
        m_field->setError(limitSentence());
}

} // namespace bitacora
