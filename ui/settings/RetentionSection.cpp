#include "RetentionSection.h"

#include "FormField.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "RetentionSetting.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
constexpr int yearsWidth = 96;
const QString draftName = u"settings.retention"_s;
const QString yearsKey = u"years"_s;
} // namespace

RetentionSection::RetentionSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_draft(practice.practice().settings(), draftName)
    , m_years(new QLineEdit(this))
    , m_field(new FormField(m_years, this))
    , m_messages(new MessageBar(this))
{
    m_years->setObjectName(u"retentionYears"_s);
    m_years->setMaximumWidth(yearsWidth);
    m_years->setInputMethodHints(Qt::ImhDigitsOnly);
    content()->addWidget(m_field);
    content()->addWidget(m_messages);
    retranslate();
    load();
    if (const FormDraft::Content typed = m_draft.load(); typed.texts.contains(yearsKey)) {
        m_years->setText(typed.texts.value(yearsKey));
        m_field->setError(limitSentence());
    }
    connect(m_years, &QLineEdit::editingFinished, this, &RetentionSection::flush);
    connect(m_years, &QLineEdit::textEdited, this, [this] {
        m_field->clearError();
        hideSaved();
    });
    connect(&practice.practice().settings(), &PracticeSettingsRepository::valueChanged, this, &RetentionSection::load);
}

RetentionSection::~RetentionSection()
{
    // A field that loses the keyboard while the page goes must not find half a section.
    m_years->disconnect(this);
}

void RetentionSection::load()
{
    // What somebody is typing, or is to mend, stays.
    if ((m_years->hasFocus() && m_years->isModified()) || m_field->hasError())
        return;
    m_years->setText(QLocale().toString(retentionYears(m_practice.practice().settings())));
}

bool RetentionSection::keep(const FormDraft::Content &typed)
{
    const auto kept = m_draft.save(typed);
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

bool RetentionSection::flush()
{
    bool isNumber = false;
    const int years = QLocale().toInt(m_years->text().trimmed(), &isNumber);
    if (!isNumber || years < minRetentionYears || years > maxRetentionYears) {
        m_field->setError(limitSentence());
        return keep({{{yearsKey, m_years->text()}}, true});
    }
    m_field->clearError();
    m_years->setModified(false);
    if (!keep({}))
        return false;
    if (years == retentionYears(m_practice.practice().settings()))
        return true;
    if (const auto done = m_practice.settingsChanges().setRetentionYears(years); !done) {
        m_messages->showError(done.error());
        return false;
    }
    m_messages->clear();
    showSaved();
    return true;
}

QString RetentionSection::limitSentence() const
{
    return tr("Type whole years, from %1 to %2. Until then it is %n year(s).", nullptr,
              retentionYears(m_practice.practice().settings()))
        .arg(minRetentionYears)
        .arg(maxRetentionYears);
}

void RetentionSection::retranslate()
{
    //: The heading of the settings about how long records are kept
    setHeading(tr("Client records"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("retention years keep delete archive"));
    m_field->setLabel(tr("Years to keep records after a client's last session"));
    m_field->setHint(
        tr("Whoever is about to delete a client before that is told until when the records should be kept. "
           "Nothing is ever deleted by itself. Ask what the law and the payers ask for where you work."));
    if (m_field->hasError())
        m_field->setError(limitSentence());
}

} // namespace bitacora
