#include "PdfFields.h"

#include "Metrics.h"
#include "NewPassphraseFields.h"
#include "TextRole.h"
#include "WrapLayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bitacora {

namespace {

/// A column of two fields reads better than one as wide as the page.
constexpr int widestPassword = 420;

} // namespace

PdfFields::PdfFields(QWidget *parent)
    : QWidget(parent)
    , m_protect(new QCheckBox(this))
    , m_archive(new QCheckBox(this))
    , m_password(new NewPassphraseFields(NewPassphraseFields::Kind::OfFile, this))
    , m_note(new QLabel(this))
{
    build();
    // One excludes the other: who ticks one has left the other.
    connect(m_protect, &QCheckBox::toggled, this, [this](bool ticked) {
        if (ticked)
            m_archive->setChecked(false);
        showChoice();
        if (ticked && isVisible())
            m_password->firstField()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_archive, &QCheckBox::toggled, this, [this](bool ticked) {
        if (ticked)
            m_protect->setChecked(false);
        showChoice();
    });
    showChoice();
}

void PdfFields::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::grid);
    auto *choices = new WrapLayout(2 * metrics::grid, metrics::grid);
    choices->addWidget(m_protect);
    choices->addWidget(m_archive);
    column->addLayout(choices);
    // In a row of its own, which knows that the fields are narrower than the page when it asks how tall they are.
    auto *row = new QHBoxLayout;
    row->addWidget(m_password, 1);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_note);
    m_password->setMaximumWidth(widestPassword);
    m_note->setWordWrap(true);
    setMuted(m_note);
}

bool PdfFields::isProtected() const
{
    return m_protect->isChecked();
}

bool PdfFields::validate()
{
    if (!isProtected())
        return true;
    if (!m_password->validate())
        return false;
    if (isUsablePdfPassword(m_password->passphrase()))
        return true;
    m_password->showError(tr("A PDF takes a password of at most %Ln byte(s); a letter with an accent is two.", nullptr,
                             longestPdfPassword));
    return false;
}

PdfForm PdfFields::take()
{
    PdfForm form;
    form.isForArchive = m_archive->isChecked();
    if (isProtected())
        form = PdfForm::withPassword(m_password->passphrase());
    wipe();
    return form;
}

void PdfFields::reset()
{
    m_protect->setChecked(false);
    m_archive->setChecked(false);
    wipe();
}

void PdfFields::wipe()
{
    m_password->wipe();
}

void PdfFields::showChoice()
{
    m_password->setVisible(isProtected());
    if (!isProtected())
        wipe();
    m_note->setVisible(isProtected() || m_archive->isChecked());
    retranslate();
    Q_EMIT changed();
}

void PdfFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PdfFields::retranslate()
{
    m_protect->setText(tr("Protect with a password"));
    m_archive->setText(tr("For an archive (PDF/A)"));
    m_note->setText(isProtected()
                        ? tr("Nobody opens the file without the password (AES-256), and it is kept nowhere: tell it to "
                             "the reader, and not in the message that the file comes with. A PDF/A takes no password.")
                        : tr("PDF/A-1b: the file brings along all that it takes to show it in many years. It takes no "
                             "password, since an archive must be able to open it."));
    m_archive->setToolTip(tr("A PDF/A takes no password."));
}

} // namespace bitacora
