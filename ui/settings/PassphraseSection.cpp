#include "PassphraseSection.h"

#include "Buttons.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "PassphraseChange.h"
#include "PassphraseField.h"
#include "Practice.h"
#include "StrengthMeter.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

PassphraseSection::PassphraseSection(Practice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_practice(practice)
    , m_change(new PassphraseChange(practice, this))
    , m_open(new QPushButton(this))
    , m_panel(new QWidget(this))
    , m_messages(new MessageBar(this))
    , m_meter(new StrengthMeter(m_panel))
    , m_progress(new QProgressBar(m_panel))
    , m_submit(new QPushButton(m_panel))
    , m_cancel(new QPushButton(m_panel))
{
    content()->addWidget(m_open, 0, Qt::AlignLeading);
    content()->addWidget(m_panel);
    content()->addWidget(m_messages);
    buildPanel();
    retranslate();
    connect(m_open, &QPushButton::clicked, this, &PassphraseSection::openPanel);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseSection::closePanel);
    connect(m_submit, &QPushButton::clicked, this, &PassphraseSection::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &PassphraseSection::submit);
    connect(m_new, &QLineEdit::textChanged, this, &PassphraseSection::measure);
    connect(m_present, &QLineEdit::textEdited, m_presentForm, &FormField::clearError);
    connect(m_again, &QLineEdit::textEdited, m_againForm, &FormField::clearError);
    connect(m_change, &PassphraseChange::failed, this, &PassphraseSection::showFailure);
    connect(m_change, &PassphraseChange::succeeded, this, [this] {
        setBusy(false);
        closePanel();
        showSaved();
        m_messages->showInfo(tr("The passphrase was changed. The recovery code is still the same one, and copies of "
                                "the practice that you made before still open with the old passphrase."));
    });
}

void PassphraseSection::buildPanel()
{
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::grid);
    m_present = addField(m_presentForm, u"presentPassphrase"_s);
    m_new = addField(m_newForm, u"newPassphrase"_s);
    layout->addWidget(m_meter);
    m_again = addField(m_againForm, u"newPassphraseAgain"_s);
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_submit->setObjectName(u"submitPassphrase"_s);
    m_open->setObjectName(u"openPassphrasePanel"_s);
    m_progress->setRange(0, 0);
    m_progress->hide();
    makePrimary(m_submit);
    makeLink(m_cancel);
    m_panel->hide();
}

PassphraseField *PassphraseSection::addField(FormField *&form, const QString &objectName)
{
    auto *field = new PassphraseField;
    field->setObjectName(objectName);
    form = new FormField(field, m_panel);
    m_panel->layout()->addWidget(form);
    return field;
}

void PassphraseSection::openPanel()
{
    m_messages->clear();
    m_open->hide();
    m_panel->show();
    m_present->setFocus(Qt::OtherFocusReason);
}

void PassphraseSection::closePanel()
{
    if (m_change->isRunning())
        return;
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    wipe();
    m_panel->hide();
    m_open->show();
    if (hadFocus)
        m_open->setFocus(Qt::OtherFocusReason);
}

void PassphraseSection::measure()
{
    m_newForm->clearError();
    m_meter->measure(m_new->text(), {m_practice.name()});
}

bool PassphraseSection::validate()
{
    m_presentForm->clearError();
    m_newForm->clearError();
    m_againForm->clearError();
    QWidget *wrong = m_new;
    if (m_present->text().isEmpty()) {
        m_presentForm->setError(tr("Type the passphrase that opens the practice now."));
        wrong = m_present;
    } else if (m_new->text().isEmpty()) {
        m_newForm->setError(tr("Type a new passphrase: four words that have nothing to do with each other are good."));
    } else if (m_meter->score() < leastScore) {
        m_newForm->setError(tr("This would soon be guessed. Make it longer: add a word or two that nobody expects."));
    } else if (m_new->text() != m_again->text()) {
        m_againForm->setError(tr("This is not the same as above. Type it once more."));
        wrong = m_again;
    } else {
        return true;
    }
    wrong->setFocus(Qt::OtherFocusReason);
    return false;
}

void PassphraseSection::submit()
{
    m_messages->clear();
    if (m_change->isRunning() || !validate())
        return;
    setBusy(true);
    m_change->start(SecretBytes::fromPassphrase(m_present->text()), SecretBytes::fromPassphrase(m_new->text()));
}

void PassphraseSection::showFailure(const Error &error)
{
    setBusy(false);
    if (error.code != ErrorCode::PassphraseWrong) {
        m_messages->showError(error);
        return;
    }
    m_presentForm->setError(tr("This is not the passphrase of the practice. Nothing was changed."));
    m_present->setFocus(Qt::OtherFocusReason);
    m_present->selectAll();
}

void PassphraseSection::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_presentForm), static_cast<QWidget *>(m_newForm), static_cast<QWidget *>(m_againForm),
          static_cast<QWidget *>(m_submit), static_cast<QWidget *>(m_cancel)})
        widget->setEnabled(!busy);
}

void PassphraseSection::wipe()
{
    for (PassphraseField *field : {m_present, m_new, m_again}) {
        field->wipe();
        field->setRevealed(false);
    }
    for (FormField *form : {m_presentForm, m_newForm, m_againForm})
        form->clearError();
    m_meter->clear();
}

void PassphraseSection::hideEvent(QHideEvent *event)
{
    // Whoever leaves the page leaves no secret behind in a hidden field.
    closePanel();
    SettingsSection::hideEvent(event);
}

void PassphraseSection::retranslate()
{
    setHeading(tr("Passphrase"));
    m_open->setText(tr("Change passphrase"));
    m_presentForm->setLabel(tr("Present passphrase"));
    m_newForm->setLabel(tr("New passphrase"));
    m_newForm->setHint(tr("Several words are easier to remember, and harder to guess, than one word with signs."));
    m_againForm->setLabel(tr("New passphrase once more"));
    m_progress->setAccessibleName(tr("Changing the passphrase"));
    m_submit->setText(tr("Change passphrase"));
    m_cancel->setText(tr("Cancel"));
    if (!m_new->text().isEmpty())
        measure();
}

} // namespace bitacora
