#include "PassphraseSection.h"

#include "BackgroundJob.h"
#include "BusyLine.h"
#include "Buttons.h"
#include "FormField.h"
#include "MessageBar.h"
#include "Metrics.h"
#include "NewPassphraseFields.h"
#include "PassphraseChange.h"
#include "PassphraseField.h"
#include "Practice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

PassphraseSection::PassphraseSection(Practice &practice, QWidget *parent)
    : SettingsSection(parent)
    , m_change(new PassphraseChange(practice, this))
    , m_open(new QPushButton(this))
    , m_panel(new QWidget(this))
    , m_messages(new MessageBar(this))
    , m_present(new PassphraseField)
    , m_presentForm(new FormField(m_present, m_panel))
    , m_fields(new NewPassphraseFields(NewPassphraseFields::Kind::Another, m_panel))
    , m_busy(new BusyLine(m_change->job(), m_panel))
    , m_submit(new QPushButton(m_panel))
    , m_cancel(new QPushButton(m_panel))
{
    m_fields->setOwnWords({practice.name()});
    content()->addWidget(m_open, 0, Qt::AlignLeading);
    content()->addWidget(m_panel);
    content()->addWidget(m_messages);
    buildPanel();
    retranslate();
    connect(m_open, &QPushButton::clicked, this, &PassphraseSection::openPanel);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseSection::closePanel);
    connect(m_submit, &QPushButton::clicked, this, &PassphraseSection::submit);
    connect(m_fields, &NewPassphraseFields::completed, this, &PassphraseSection::submit);
    connect(m_present, &QLineEdit::returnPressed, this, &PassphraseSection::goOn);
    connect(m_present, &QLineEdit::textEdited, m_presentForm, &FormField::clearError);
    connect(&m_change->job(), &BackgroundJob::runningChanged, this, &PassphraseSection::setBusy);
    // Whoever cancels stands on a button that goes.
    connect(m_busy->cancelButton(), &QPushButton::clicked, m_submit, [this] { m_submit->setFocus(); });
    connect(m_change, &PassphraseChange::failed, this, &PassphraseSection::showFailure);
    connect(m_change, &PassphraseChange::succeeded, this, [this] {
        closePanel();
        m_open->setFocus(Qt::OtherFocusReason);
        showSaved();
        m_messages->showInfo(
            tr("The passphrase was changed. The recovery code is still the same one, and copies of "
               "the practice that you made before still open with the old passphrase. If somebody else may "
               "know the old one, replace the data key as well, under Security."));
    });
}

void PassphraseSection::buildPanel()
{
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(m_presentForm);
    layout->addWidget(m_fields);
    layout->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_present->setObjectName(u"presentPassphrase"_s);
    m_submit->setObjectName(u"submitPassphrase"_s);
    m_open->setObjectName(u"openPassphrasePanel"_s);
    makePrimary(m_submit);
    makeLink(m_cancel);
    m_panel->hide();
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

bool PassphraseSection::validate()
{
    m_presentForm->clearError();
    if (!m_present->text().isEmpty())
        return m_fields->validate();
    m_presentForm->setError(tr("Type the passphrase that opens the practice now."));
    m_present->setFocus(Qt::OtherFocusReason);
    return false;
}

// Enter leads to the new one; after a wrong one, which stands there already, it tries again.
void PassphraseSection::goOn()
{
    if (m_fields->passphrase().isEmpty())
        m_fields->firstField()->setFocus(Qt::TabFocusReason);
    else
        submit();
}

void PassphraseSection::submit()
{
    m_messages->clear();
    if (!m_change->isRunning() && validate())
        m_change->start(SecretBytes::fromPassphrase(m_present->text()), m_fields->passphrase());
}

void PassphraseSection::showFailure(const Error &error)
{
    const QString refusal = PassphraseChange::refusal(error);
    if (refusal.isEmpty()) {
        m_messages->showError(error);
        return;
    }
    m_presentForm->setError(refusal);
    m_present->setFocus(Qt::OtherFocusReason);
    m_present->selectAll();
}

void PassphraseSection::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_presentForm, m_fields, m_submit, m_cancel})
        widget->setEnabled(!busy);
}

void PassphraseSection::wipe()
{
    m_present->wipe();
    m_present->setRevealed(false);
    m_presentForm->clearError();
    m_fields->wipe();
}

void PassphraseSection::hideEvent(QHideEvent *event)
{
    // Whoever leaves the page leaves no secret behind in a hidden field.
    closePanel();
    SettingsSection::hideEvent(event);
}

void PassphraseSection::retranslate()
{
    setHeading(tr("Passphrase"),
               //: Other words by which this part of the settings is found; translate freely, each word counts.
               tr("password key change security"));
    m_open->setText(tr("Change passphrase"));
    m_presentForm->setLabel(tr("Present passphrase"));
    m_busy->setText(tr("Changing the passphrase"));
    m_submit->setText(tr("Change passphrase"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace bitacora
