#include "AddendumForm.h"

#include "Buttons.h"
#include "ChoiceField.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NoteEditor.h"
#include "OpenPractice.h"
#include "PracticeSettingsRepository.h"
#include "SignatureWords.h"
#include "SignerFields.h"
#include "WrapLayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

const QString typeName = u"type"_s;
const QString reasonName = u"reason"_s;
const QString textName = u"text"_s;

} // namespace

AddendumForm::AddendumForm(OpenPractice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_type(new ChoiceField)
    , m_reason(new QLineEdit)
    , m_text(new NoteEditor)
    , m_typeField(new FormField(m_type, this))
    , m_reasonField(new FormField(m_reason, this))
    , m_textField(new FormField(m_text, this))
    , m_signer(new SignerFields(this))
    , m_messages(new MessageBar(this))
    , m_sign(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    build();
    connect(m_type, &ChoiceField::activated, this, &AddendumForm::typed);
    connect(m_reason, &QLineEdit::textEdited, this, &AddendumForm::typed);
    connect(m_text, &NoteEditor::typed, this, &AddendumForm::typed);
    connect(m_text, &NoteEditor::escaped, this, &AddendumForm::closed);
    connect(&m_pause, &TypingPause::due, this, &AddendumForm::flush);
    connect(m_sign, &QPushButton::clicked, this, &AddendumForm::sign);
    connect(m_later, &QPushButton::clicked, this, &AddendumForm::closed);
    retranslate();
}

void AddendumForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_typeField, m_reasonField, m_textField, m_signer, m_messages})
        column->addWidget(part);
    auto *buttons = new WrapLayout(metrics::grid, metrics::grid);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_later);
    column->addLayout(buttons);
    for (const AddendumType type : {AddendumType::LateEntry, AddendumType::Correction, AddendumType::Clarification})
        m_type->addItem({}, int(type));
    m_reason->setMaxLength(maxAddendumReasonLength);
    constexpr int leastRows = 4;
    constexpr int mostRows = 16;
    m_text->setRows(leastRows, mostRows);
    m_reason->setObjectName(u"addendumReason"_s);
    m_text->setObjectName(u"addendumText"_s);
    m_sign->setObjectName(u"signAddendum"_s);
    makePrimary(m_sign);
    makeQuiet(m_later);
}

bool AddendumForm::open(SessionId session)
{
    flush();
    m_session = session;
    m_draft = std::make_unique<FormDraft>(m_practice.practice().settings(), u"addendum.%1"_s.arg(session.value));
    clear();
    const FormDraft::Content left = m_draft->load();
    m_type->choose(left.texts.value(typeName).toInt());
    m_reason->setText(left.texts.value(reasonName));
    m_text->showText(left.texts.value(textName));
    return left.open;
}

void AddendumForm::clear()
{
    m_type->setCurrentIndex(0);
    m_reason->clear();
    m_text->showText({});
    m_signer->show(m_practice.practice().settings().practitioner());
    m_messages->clear();
    m_reasonField->clearError();
    m_textField->clearError();
}

void AddendumForm::focusFirst()
{
    m_type->setFocus(Qt::TabFocusReason);
}

void AddendumForm::typed()
{
    m_reasonField->clearError();
    m_textField->clearError();
    m_pause.typed();
}

bool AddendumForm::flush()
{
    m_pause.stop();
    if (!m_draft)
        return true;
    FormDraft::Content content;
    const QString reason = m_reason->text();
    const QString text = m_text->toPlainText();
    if (!reason.trimmed().isEmpty() || !text.trimmed().isEmpty())
        content = {{{typeName, QString::number(m_type->currentData().toInt())}, {reasonName, reason}, {textName, text}},
                   true};
    const auto saved = m_draft->save(content);
    if (!saved)
        m_messages->showError(saved.error());
    return saved.has_value();
}

void AddendumForm::sign()
{
    const NewAddendum addendum {AddendumType(m_type->currentData().toInt()), m_reason->text().trimmed(),
                                m_text->toPlainText().trimmed(), m_signer->signer()};
    if (const auto done = m_practice.noteChanges().add(m_session, addendum); !done) {
        showError(done.error());
        return;
    }
    clear();
    flush();
    Q_EMIT closed();
}

void AddendumForm::showError(const Error &error)
{
    if (m_signer->showError(error))
        return;
    if (error.code != ErrorCode::AddendumIncomplete) {
        m_messages->showError(error);
        return;
    }
    const bool isReason = m_reason->text().trimmed().isEmpty();
    FormField *field = isReason ? m_reasonField : m_textField;
    field->setError(isReason ? tr("Say why this is added.") : tr("Write what is added."));
    field->field()->setFocus(Qt::OtherFocusReason);
}

void AddendumForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddendumForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void AddendumForm::retranslate()
{
    //: Of what is added to a signed note: late entry, correction or clarification.
    m_typeField->setLabel(tr("Kind"));
    m_reasonField->setLabel(tr("Reason"));
    //: What is added to a signed note.
    m_textField->setLabel(tr("Addendum"));
    for (const AddendumType type : {AddendumType::LateEntry, AddendumType::Correction, AddendumType::Clarification})
        m_type->setItemText(int(type), SignatureWords::type(type));
    m_sign->setText(tr("Sign the addendum"));
    m_later->setText(tr("Not yet"));
}

} // namespace bitacora
