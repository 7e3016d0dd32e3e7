#include "PassphrasePrompt.h"

#include "BackgroundJob.h"
#include "BusyLine.h"
#include "Buttons.h"
#include "FormField.h"
#include "Metrics.h"
#include "PassphraseField.h"
#include "TextRole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

PassphrasePrompt::PassphrasePrompt(BackgroundJob &job, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_field(new PassphraseField)
    , m_form(new FormField(m_field, this))
    , m_busy(new BusyLine(job, this))
    , m_submit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_field->setObjectName(u"promptPassphrase"_s);
    m_submit->setObjectName(u"promptSubmit"_s);
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Small);
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
    layout->addWidget(m_form);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    hide();
    connect(m_field, &QLineEdit::returnPressed, this, &PassphrasePrompt::submit);
    connect(m_field, &QLineEdit::textEdited, m_form, &FormField::clearError);
    connect(m_submit, &QPushButton::clicked, this, &PassphrasePrompt::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PassphrasePrompt::cancelled);
    connect(&job, &BackgroundJob::runningChanged, this, &PassphrasePrompt::setBusy);
    retranslate();
}

void PassphrasePrompt::setTexts(const QString &sentence, const QString &submit, const QString &busy)
{
    m_sentence->setText(sentence);
    m_submit->setText(submit);
    m_busy->setText(busy);
}

void PassphrasePrompt::open()
{
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void PassphrasePrompt::close()
{
    m_field->wipe();
    m_field->setRevealed(false);
    m_form->clearError();
    hide();
}

void PassphrasePrompt::showError(const QString &sentence)
{
    m_form->setError(sentence);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

SecretBytes PassphrasePrompt::passphrase() const
{
    return SecretBytes::fromPassphrase(m_field->text());
}

void PassphrasePrompt::submit()
{
    if (!m_submit->isEnabled())
        return;
    if (m_field->text().isEmpty())
        return showError(tr("Type the passphrase that opens the practice now."));
    Q_EMIT submitted();
}

void PassphrasePrompt::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_form, m_submit, m_cancel})
        widget->setEnabled(!busy);
}

void PassphrasePrompt::hideEvent(QHideEvent *event)
{
    // Whoever leaves the page leaves no secret behind in a hidden field.
    m_field->wipe();
    QWidget::hideEvent(event);
}

void PassphrasePrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassphrasePrompt::retranslate()
{
    m_form->setLabel(tr("Passphrase"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace bitacora
