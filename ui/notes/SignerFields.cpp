#include "SignerFields.h"

#include "Error.h"
#include "FormField.h"
#include "Metrics.h"
#include "Practitioner.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bitacora {

SignerFields::SignerFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_credential(new QLineEdit)
    , m_nameField(new FormField(m_name, this))
    , m_credentialField(new FormField(m_credential, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    column->addWidget(m_nameField);
    column->addWidget(m_credentialField);
    for (QLineEdit *line : {m_name, m_credential}) {
        line->setMaxLength(maxSignerLength);
        connect(line, &QLineEdit::textEdited, this, &SignerFields::clearErrors);
    }
    m_name->setObjectName(QStringLiteral("signerName"));
    m_credential->setObjectName(QStringLiteral("signerCredential"));
    retranslate();
}

void SignerFields::show(const Practitioner &practitioner)
{
    m_name->setText(practitioner.name);
    m_credential->setText(practitioner.credential);
    clearErrors();
}

Signer SignerFields::signer() const
{
    return {m_name->text().trimmed(), m_credential->text().trimmed()};
}

bool SignerFields::showError(const Error &error)
{
    if (error.code != ErrorCode::SignerIncomplete)
        return false;
    const bool isName = m_name->text().trimmed().isEmpty();
    FormField *field = isName ? m_nameField : m_credentialField;
    field->setError(isName ? tr("Enter your whole name: a note is signed by a person.")
                           : tr("Enter your credential, such as RBT or BCBA."));
    field->field()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SignerFields::clearErrors()
{
    m_nameField->clearError();
    m_credentialField->clearError();
}

QLineEdit *SignerFields::firstEmpty() const
{
    for (QLineEdit *line : {m_name, m_credential}) {
        if (line->text().trimmed().isEmpty())
            return line;
    }
    return nullptr;
}

void SignerFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignerFields::retranslate()
{
    //: Of whoever signs a note.
    m_nameField->setLabel(tr("Name"));
    //: Of whoever signs a note, such as RBT or BCBA.
    m_credentialField->setLabel(tr("Credential"));
}

} // namespace bitacora
