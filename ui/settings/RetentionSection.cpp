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
constexpr int numberWidth = 96;
const QString draftName = u"settings.retention"_s;
const QString yearsKey = u"years"_s;
const QString minorAgeKey = u"minorAge"_s;
} // namespace

RetentionSection::RetentionSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_draft(practice.practice().settings(), draftName)
    , m_messages(new MessageBar(this))
{
    const auto numberOf = [this](const QString &key, int least, int most) {
        auto *line = new QLineEdit(this);
        return Number {line, new FormField(line, this), key, least, most};
    };
    m_years = numberOf(yearsKey, minRetentionYears, maxRetentionYears);
    m_minorAge = numberOf(minorAgeKey, minMinorAge, maxMinorAge);
    m_years.line->setObjectName(u"retentionYears"_s);
    m_minorAge.line->setObjectName(u"retentionMinorAge"_s);
    build(m_years);
    build(m_minorAge);
    content()->addWidget(m_messages);
    retranslate();
    load();
    const FormDraft::Content typed = m_draft.load();
    const auto bringBack = [&typed](const Number &number, const QString &error) {
        if (!typed.texts.contains(number.key))
            return;
        number.line->setText(typed.texts.value(number.key));
        number.field->setError(error);
    };
    bringBack(m_years, yearsSentence());
    bringBack(m_minorAge, minorAgeSentence());
    connect(&practice.practice().settings(), &PracticeSettingsRepository::valueChanged, this,
            qOverload<>(&RetentionSection::load));
}

RetentionSection::~RetentionSection()
{
    // A field that loses the keyboard while the page goes must not find half a section.
    m_years.line->disconnect(this);
    m_minorAge.line->disconnect(this);
}

void RetentionSection::build(const Number &number)
{
    number.line->setMaximumWidth(numberWidth);
    number.line->setInputMethodHints(Qt::ImhDigitsOnly);
    content()->addWidget(number.field);
    connect(number.line, &QLineEdit::editingFinished, this, &RetentionSection::flush);
    connect(number.line, &QLineEdit::textEdited, this, [this, field = number.field] {
        field->clearError();
        hideSaved();
    });
}

void RetentionSection::load()
{
    const RetentionRule rule = retentionRule(m_practice.practice().settings());
    load(m_years, rule.years);
    load(m_minorAge, rule.minorAge);
}

void RetentionSection::load(const Number &number, int value)
{
    // What somebody is typing, or is to mend, stays.
    if ((number.line->hasFocus() && number.line->isModified()) || number.field->hasError())
        return;
    number.line->setText(QLocale().toString(value));
}

bool RetentionSection::keep()
{
    FormDraft::Content typed;
    for (const Number &number : {m_years, m_minorAge}) {
        if (number.field->hasError())
            typed.texts.insert(number.key, number.line->text());
    }
    typed.open = !typed.texts.isEmpty();
    const auto kept = m_draft.save(typed);
    if (!kept)
        m_messages->showError(kept.error());
    return kept.has_value();
}

bool RetentionSection::read(const Number &number, const QString &error, int &value)
{
    bool isNumber = false;
    value = QLocale().toInt(number.line->text().trimmed(), &isNumber);
    if (!isNumber || value < number.least || value > number.most) {
        number.field->setError(error);
        return false;
    }
    number.field->clearError();
    number.line->setModified(false);
    return true;
}

bool RetentionSection::flush()
{
    int years = 0;
    int age = 0;
    const bool hasYears = read(m_years, yearsSentence(), years);
    const bool hasAge = read(m_minorAge, minorAgeSentence(), age);
    if (!keep())
        return false;
    const RetentionRule before = retentionRule(m_practice.practice().settings());
    const bool yearsStored =
        !hasYears || years == before.years || store(m_practice.settingsChanges().setRetentionYears(years));
    const bool ageStored =
        !hasAge || age == before.minorAge || store(m_practice.settingsChanges().setRetentionMinorAge(age));
    return yearsStored && ageStored;
}

bool RetentionSection::store(const Result<void> &done)
{
    if (!done) {
        m_messages->showError(done.error());
        return false;
    }
    m_messages->clear();
    showSaved();
    return true;
}

QString RetentionSection::yearsSentence() const
{
    return tr("Type whole years, from %1 to %2. Until then it is %n year(s).", nullptr,
              retentionRule(m_practice.practice().settings()).years)
        .arg(minRetentionYears)
        .arg(maxRetentionYears);
}

QString RetentionSection::minorAgeSentence() const
{
    return tr("Type an age in whole years, from %1 to %2. Until then it is %3.")
        .arg(minMinorAge)
        .arg(maxMinorAge)
        .arg(retentionRule(m_practice.practice().settings()).minorAge);
}

void RetentionSection::retranslate()
{
    //: The heading of the settings about how long records are kept
    setHeading(tr("Client records"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("retention years keep delete archive minor age"));
    m_years.field->setLabel(tr("Years to keep records after a client's last session"));
    m_years.field->setHint(
        tr("Whoever is about to delete a client before that is told until when the records should be kept. "
           "Nothing is ever deleted by itself. Ask what the law and the payers ask for where you work."));
    m_minorAge.field->setLabel(tr("Who was younger at the last session: those years after reaching the age of"));
    m_minorAge.field->setHint(
        tr("Whichever is later counts. Texas asks for seven years after a minor reaches 22. With 0, age makes no "
           "difference."));
    if (m_years.field->hasError())
        m_years.field->setError(yearsSentence());
    if (m_minorAge.field->hasError())
        m_minorAge.field->setError(minorAgeSentence());
}

} // namespace bitacora
