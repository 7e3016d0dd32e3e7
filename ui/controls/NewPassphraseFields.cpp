#include "NewPassphraseFields.h"

#include "FormField.h"
#include "Metrics.h"
#include "PassphraseField.h"
#include "StrengthMeter.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

NewPassphraseFields::NewPassphraseFields(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_first(new PassphraseField)
    , m_second(new PassphraseField)
    , m_firstForm(new FormField(m_first, this))
    , m_secondForm(new FormField(m_second, this))
    , m_meter(new StrengthMeter(this))
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_second->setObjectName(u"newPassphraseAgain"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_firstForm);
    layout->addWidget(m_meter);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_secondForm);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphraseFields::measure);
    connect(m_second, &QLineEdit::textChanged, m_secondForm, &FormField::clearError);
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassphraseFields::completed);
    retranslate();
}

void NewPassphraseFields::measure()
{
    m_firstForm->clearError();
    m_meter->measure(m_first->text(), m_ownWords);
}

bool NewPassphraseFields::validate()
{
    m_secondForm->clearError();
    QWidget *wrong = m_first;
    if (m_first->text().isEmpty())
        m_firstForm->setError(errorWhenEmpty());
    else if (m_meter->score() < leastScore)
        m_firstForm->setError(tr("This would soon be guessed. Make it longer: add a word or two that nobody expects."));
    else if (m_first->text() != m_second->text()) {
        m_secondForm->setError(errorWhenOther());
        wrong = m_second;
    } else {
        return true;
    }
    wrong->setFocus();
    return false;
}

QString NewPassphraseFields::errorWhenEmpty() const
{
    return m_kind == Kind::OfFile
        ? tr("Type a password: four words that have nothing to do with each other are good.")
        : tr("Type a passphrase: four words that have nothing to do with each other are good.");
}

QString NewPassphraseFields::errorWhenOther() const
{
    if (!m_second->text().isEmpty())
        return tr("This is not the same as above. Type it once more.");
    return m_kind == Kind::OfFile ? tr("Type the password once more.") : tr("Type the passphrase once more.");
}

void NewPassphraseFields::showError(const QString &sentence)
{
    m_firstForm->setError(sentence);
    m_first->setFocus();
}

SecretBytes NewPassphraseFields::passphrase() const
{
    return SecretBytes::fromPassphrase(m_first->text());
}

void NewPassphraseFields::wipe()
{
    for (PassphraseField *field : {m_first, m_second}) {
        field->wipe();
        field->setRevealed(false);
    }
    m_firstForm->clearError();
    m_secondForm->clearError();
}

QWidget *NewPassphraseFields::firstField() const
{
    return m_first;
}

void NewPassphraseFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewPassphraseFields::retranslate()
{
    switch (m_kind) {
    case Kind::First:
        m_firstForm->setLabel(tr("Passphrase"));
        m_secondForm->setLabel(tr("The passphrase once more"));
        break;
    case Kind::Another:
        m_firstForm->setLabel(tr("New passphrase"));
        m_secondForm->setLabel(tr("New passphrase once more"));
        break;
    case Kind::OfFile:
        m_firstForm->setLabel(tr("Password"));
        m_secondForm->setLabel(tr("The password once more"));
        break;
    }
    m_firstForm->setHint(tr("Several words are easier to remember, and harder to guess, than one word with signs."));
    measure();
}

} // namespace bitacora
