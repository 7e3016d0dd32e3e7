#include "QuickUnlockPanel.h"

#include "Buttons.h"
#include "FormField.h"
#include "Metrics.h"
#include "PassphraseField.h"
#include "Preferences.h"
#include "QuickKey.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int pinWidth = 220;
constexpr int hoursWidth = 96;

void showError(FormField *form, const QString &sentence)
{
    form->setError(sentence);
    auto *field = qobject_cast<QLineEdit *>(form->field());
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

int hoursIn(const QLineEdit *line)
{
    bool isNumber = false;
    const int hours = QLocale().toInt(line->text().trimmed(), &isNumber);
    return isNumber && hours >= Preferences::leastQuickHours && hours <= Preferences::mostQuickHours ? hours : 0;
}

} // namespace

QuickUnlockPanel::QuickUnlockPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_passphrase(new PassphraseField)
    , m_passphraseForm(new FormField(m_passphrase, this))
    , m_pin(new PassphraseField)
    , m_pinForm(new FormField(m_pin, this))
    , m_again(new PassphraseField)
    , m_againForm(new FormField(m_again, this))
    , m_hours(new QLineEdit)
    , m_hoursForm(new FormField(m_hours, this))
    , m_submit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Small);
    m_passphrase->setObjectName(u"quickPassphrase"_s);
    m_pin->setObjectName(u"quickPin"_s);
    m_again->setObjectName(u"quickPinAgain"_s);
    m_hours->setObjectName(u"quickHours"_s);
    m_submit->setObjectName(u"quickSubmit"_s);
    for (PassphraseField *pin : {m_pin, m_again}) {
        pin->setMaximumWidth(pinWidth);
        pin->setMaxLength(QuickKey::mostDigits);
        pin->setInputMethodHints(pin->inputMethodHints() | Qt::ImhDigitsOnly);
    }
    m_hours->setMaximumWidth(hoursWidth);
    m_hours->setInputMethodHints(Qt::ImhDigitsOnly);
    m_cancel->setObjectName(u"quickCancel"_s);
    makePrimary(m_submit);
    makeLink(m_cancel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_sentence);
    for (FormField *form : {m_passphraseForm, m_pinForm, m_againForm, m_hoursForm}) {
        layout->addWidget(form);
        auto *line = qobject_cast<QLineEdit *>(form->field());
        connect(line, &QLineEdit::textEdited, form, &FormField::clearError);
        connect(line, &QLineEdit::returnPressed, this, &QuickUnlockPanel::submit);
    }
    layout->addLayout(buttons);
    hide();
    connect(m_submit, &QPushButton::clicked, this, &QuickUnlockPanel::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QuickUnlockPanel::cancelled);
    retranslate();
}

void QuickUnlockPanel::open(int hours)
{
    m_hours->setText(QLocale().toString(hours));
    setBusy(false);
    show();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void QuickUnlockPanel::close()
{
    wipe();
    hide();
}

void QuickUnlockPanel::wipe()
{
    for (PassphraseField *field : {m_passphrase, m_pin, m_again}) {
        field->wipe();
        field->setRevealed(false);
    }
    for (FormField *form : {m_passphraseForm, m_pinForm, m_againForm, m_hoursForm})
        form->clearError();
}

void QuickUnlockPanel::setBusy(bool busy)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_passphraseForm, m_pinForm, m_againForm, m_hoursForm, m_submit})
        widget->setEnabled(!busy);
}

void QuickUnlockPanel::showPassphraseError(const QString &sentence)
{
    showError(m_passphraseForm, sentence);
}

SecretBytes QuickUnlockPanel::passphrase() const
{
    return SecretBytes::fromPassphrase(m_passphrase->text());
}

SecretBytes QuickUnlockPanel::pin() const
{
    return SecretBytes::fromPassphrase(m_pin->text());
}

int QuickUnlockPanel::hours() const
{
    return hoursIn(m_hours);
}

bool QuickUnlockPanel::validate()
{
    if (m_passphrase->text().isEmpty())
        showError(m_passphraseForm, tr("Type the passphrase that opens the practice now."));
    else if (!QuickKey::isPin(m_pin->text()))
        showError(m_pinForm, tr("Type digits alone, at least %1 of them.").arg(QuickKey::leastDigits));
    else if (QuickKey::isObvious(m_pin->text()))
        showError(m_pinForm, tr("That is among the first that anybody tries. Choose other digits."));
    else if (m_again->text() != m_pin->text())
        showError(m_againForm, tr("This is not the same PIN."));
    else if (hours() == 0)
        showError(
            m_hoursForm,
            tr("Type whole hours, from %1 to %2.").arg(Preferences::leastQuickHours).arg(Preferences::mostQuickHours));
    else
        return true;
    return false;
}

void QuickUnlockPanel::submit()
{
    if (m_submit->isEnabled() && validate())
        Q_EMIT submitted();
}

void QuickUnlockPanel::hideEvent(QHideEvent *event)
{
    wipe();
    QWidget::hideEvent(event);
}

void QuickUnlockPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuickUnlockPanel::retranslate()
{
    m_sentence->setText(tr(
        "The PIN opens this practice after a lock, on this computer, until the program quits or the hours have passed. "
        "Five wrong ones, and it is forgotten. Half of what it takes lies in the system's keychain, and nothing "
        "beside the practice. The passphrase works always."));
    m_passphraseForm->setLabel(tr("Passphrase"));
    m_pinForm->setLabel(tr("PIN"));
    m_pinForm->setHint(tr("At least %1 digits.").arg(QuickKey::leastDigits));
    m_againForm->setLabel(tr("The PIN once more"));
    m_hoursForm->setLabel(tr("For so many hours"));
    m_submit->setText(tr("Turn on"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace bitacora
