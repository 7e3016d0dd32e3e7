#include "LanguageModelSection.h"

#include "ChoiceField.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "ModelConsent.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "TextRole.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {
const QString draftName = u"settings.languageModel"_s;
const QString addressKey = u"address"_s;
} // namespace

LanguageModelSection::LanguageModelSection(OpenPractice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_draft(practice.practice().settings(), draftName)
    , m_on(new QCheckBox(this))
    , m_hint(new QLabel(this))
    , m_details(new QWidget(this))
    , m_address(new QLineEdit(m_details))
    , m_addressField(new FormField(m_address, m_details))
    , m_consent(new ModelConsent(m_details))
    , m_name(new ChoiceField(m_details))
    , m_nameField(new FormField(m_name, m_details))
    , m_test(new QPushButton(m_details))
    , m_result(new QLabel(m_details))
    , m_messages(new MessageBar(this))
{
    m_on->setObjectName(u"languageModelOn"_s);
    m_address->setObjectName(u"languageModelAddress"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setMaxLength(int(ModelAddress::maxLength));
    m_name->setObjectName(u"languageModelName"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->lineEdit()->setMaxLength(int(maxModelNameLength));
    m_test->setObjectName(u"languageModelTest"_s);
    m_result->setObjectName(u"languageModelResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_hint, m_result}) {
        label->setWordWrap(true);
        setTextRole(label, TextRole::Small);
        setMuted(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics::grid);
    row->addWidget(m_test);
    row->addWidget(m_result, 1);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(2 * metrics::grid);
    details->addWidget(m_addressField);
    details->addWidget(m_consent);
    details->addWidget(m_nameField);
    details->addLayout(row);
    content()->addWidget(m_on);
    content()->addWidget(m_hint);
    content()->addWidget(m_details);
    content()->addWidget(m_messages);
    retranslate();
    load();
    if (const FormDraft::Content typed = m_draft.load(); typed.texts.contains(addressKey)) {
        m_address->setText(typed.texts.value(addressKey));
        m_addressField->setError(sentenceFor(ModelAddress(m_address->text()).problem()));
    }
    connectFields();
}

LanguageModelSection::~LanguageModelSection()
{
    // A field that loses the keyboard while the page goes must not find half a section.
    m_address->disconnect(this);
    m_name->lineEdit()->disconnect(this);
}

void LanguageModelSection::connectFields()
{
    connect(m_on, &QCheckBox::clicked, this, &LanguageModelSection::choose);
    connect(m_address, &QLineEdit::editingFinished, this, &LanguageModelSection::flush);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        endTest();
        m_addressField->clearError();
        hideSaved();
    });
    connect(m_name, &QComboBox::activated, this, &LanguageModelSection::keepName);
    connect(m_name->lineEdit(), &QLineEdit::editingFinished, this, &LanguageModelSection::keepName);
    connect(m_name, &QComboBox::editTextChanged, this, &LanguageModelSection::hideSaved);
    connect(m_consent, &ModelConsent::chosen, this, &LanguageModelSection::allow);
    connect(m_test, &QPushButton::clicked, this, &LanguageModelSection::test);
    connect(&m_practice.practice().settings(), &PracticeSettingsRepository::languageModelChanged, this,
            &LanguageModelSection::load);
}

LanguageModel LanguageModelSection::stored() const
{
    return m_practice.practice().settings().languageModel();
}

void LanguageModelSection::load()
{
    const LanguageModel model = stored();
    m_on->setChecked(model.isOn);
    m_details->setVisible(model.isOn);
    // What somebody is typing, or is to mend, stays.
    const bool isBeingTyped = m_address->hasFocus() && m_address->isModified();
    if (!isBeingTyped && (m_address->text().isEmpty() || ModelAddress(m_address->text()).isValid()))
        m_address->setText(model.address);
    if (!(m_name->lineEdit()->hasFocus() && m_name->lineEdit()->isModified()))
        m_name->setEditText(model.name);
    m_consent->show(model);
    m_test->setEnabled(model.mayBeAsked());
    if (!model.mayBeAsked())
        endTest();
}

void LanguageModelSection::choose(bool on)
{
    LanguageModel model = stored();
    model.isOn = on;
    store(model);
}

void LanguageModelSection::allow(const QString &origin)
{
    // What stands in the field is what a person says yes to.
    if (!flush())
        return;
    LanguageModel model = stored();
    model.allowed = origin;
    store(model);
}

void LanguageModelSection::keepName()
{
    LanguageModel model = stored();
    model.name = m_name->currentText().trimmed();
    m_name->lineEdit()->setModified(false);
    store(model);
    showResult();
}

bool LanguageModelSection::store(const LanguageModel &model)
{
    if (model == stored())
        return true;
    if (const auto done = m_practice.settingsChanges().setLanguageModel(model); !done) {
        m_messages->showError(done.error());
        load();
        return false;
    }
    m_messages->clear();
    showSaved();
    return true;
}

bool LanguageModelSection::flush()
{
    LanguageModel model = stored();
    const ModelAddress address(m_address->text());
    FormDraft::Content wrong;
    if (!address.isValid()) {
        m_addressField->setError(sentenceFor(address.problem()));
        wrong = {{{addressKey, m_address->text()}}, true};
    } else if (model.address != address.text()) {
        m_addressField->clearError();
        model.address = address.text();
    }
    if (const auto kept = m_draft.save(wrong); !kept) {
        m_messages->showError(kept.error());
        return false;
    }
    if (address.isValid())
        m_address->setModified(false);
    model.name = m_name->currentText().trimmed();
    return store(model);
}

QString LanguageModelSection::sentenceFor(ModelAddress::Problem problem)
{
    switch (problem) {
    case ModelAddress::Problem::None:
        return {};
    case ModelAddress::Problem::Empty:
        return tr("Type an address, such as %1.").arg(ModelAddress::usual());
    case ModelAddress::Problem::Malformed:
        return tr("This is no address. It looks like %1.").arg(ModelAddress::usual());
    case ModelAddress::Problem::OtherScheme:
        return tr("An address begins with http:// or https://.");
    case ModelAddress::Problem::HasCredentials:
        return tr("Leave out the user name and the password: they would be sent and kept as plain text.");
    case ModelAddress::Problem::HasQuery:
        return tr("Leave out what stands behind the question mark or the number sign.");
    }
    return {};
}

void LanguageModelSection::retranslate()
{
    //: The heading of the settings about an AI model that writes text
    setHeading(tr("Language model"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("AI assistant Ollama llama LM Studio draft notes"));
    m_on->setText(tr("Draft notes with a language model, too"));
    m_hint->setText(tr("It is a program that you install on this computer, such as Ollama, llama.cpp or LM Studio. It "
                       "gets what was recorded of a session, without names, and its text is a proposal that is "
                       "compared with the data. While this is off, Bitácora connects to nothing."));
    m_on->setAccessibleDescription(m_hint->text());
    m_addressField->setLabel(tr("Address"));
    m_addressField->setHint(tr("Where its OpenAI interface answers. Ollama: %1").arg(ModelAddress::usual()));
    if (const ModelAddress address(m_address->text()); m_addressField->hasError() && !address.isValid())
        m_addressField->setError(sentenceFor(address.problem()));
    //: A language model
    m_nameField->setLabel(tr("Model"));
    m_nameField->setHint(tr("As its program calls it. Test the address to see which there are."));
    showResult();
}

} // namespace bitacora
