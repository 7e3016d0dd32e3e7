#include "UnlockPage.h"

#include "BackgroundJob.h"
#include "BackupFolder.h"
#include "BackupList.h"
#include "BusyLine.h"
#include "Buttons.h"
#include "DemoPractice.h"
#include "FormField.h"
#include "HistoryText.h"
#include "Metrics.h"
#include "PassphraseField.h"
#include "RecoveryCode.h"
#include "RestoreOffer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int columnWidth = 380;
constexpr int fieldHeight = 40;
constexpr int buttonHeight = 36;
constexpr int codeLines = 3;
constexpr int linkGap = 3 * metrics::grid;

} // namespace

UnlockPage::UnlockPage(const Clock &clock, QWidget *parent)
    : FrontPage(columnWidth, parent)
    , m_clock(clock)
    , m_job(new BackgroundJob(this))
    , m_passphrase(new PassphraseField)
    , m_passphraseForm(new FormField(m_passphrase, content()))
    , m_unlock(new QPushButton(content()))
    , m_switch(new QPushButton(content()))
    , m_another(new QPushButton(content()))
{
    m_passphrase->setObjectName(u"unlockPassphrase"_s);
    m_passphrase->setMinimumHeight(fieldHeight);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_unlock->setMinimumHeight(buttonHeight);
    m_switch->setObjectName(u"useRecoveryCode"_s);
    m_another->setObjectName(u"openAnother"_s);
    makePrimary(m_unlock);
    makeLink(m_switch);
    makeLink(m_another);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_switch);
    buttons->addStretch();
    column()->addWidget(m_passphraseForm);
    column()->addSpacing(metrics::halfGrid);
    column()->addLayout(buttons);
    column()->addSpacing(linkGap);
    links()->addWidget(m_another);
    links()->addStretch();
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_passphrase, &QLineEdit::textEdited, m_passphraseForm, &FormField::clearError);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_switch, &QPushButton::clicked, this, [this] { useCode(!m_usesCode); });
    connect(m_another, &QPushButton::clicked, this, &UnlockPage::anotherRequested);
    connect(m_job, &BackgroundJob::runningChanged, this, &UnlockPage::setBusy);
    useCode(false);
}

void UnlockPage::makeCode()
{
    m_code = new QPlainTextEdit;
    m_codeForm = new FormField(m_code, content());
    m_code->setObjectName(u"unlockCode"_s);
    m_code->setTabChangesFocus(true);
    m_code->setFixedHeight(codeLines * m_code->fontMetrics().lineSpacing() + 2 * metrics::fieldPadding);
    m_code->installEventFilter(this);
    column()->insertWidget(column()->indexOf(m_passphraseForm) + 1, m_codeForm);
    setTabOrder(m_passphrase, m_code);
    connect(m_code, &QPlainTextEdit::textChanged, m_codeForm, &FormField::clearError);
}

void UnlockPage::makeBusy()
{
    m_busy = new BusyLine(*m_job, content());
    column()->insertWidget(column()->indexOf(m_passphraseForm) + 1, m_busy);
    setTabOrder(m_passphrase, m_busy);
    retranslate();
}

void UnlockPage::ask(const QString &path, Reason reason, const QDateTime &draftSavedAt)
{
    m_job->cancel();
    stopWaiting();
    setErasing(false);
    if (m_offer)
        m_offer->withdraw();
    m_path = path;
    m_reason = reason;
    m_draftSavedAt = draftSavedAt;
    wipe();
    useCode(false);
}

void UnlockPage::wipe()
{
    m_passphrase->wipe();
    m_passphraseForm->clearError();
    if (!m_codeForm)
        return;
    m_code->clear();
    m_codeForm->clearError();
}

QWidget *UnlockPage::firstField() const
{
    return currentForm()->field();
}

FormField *UnlockPage::currentForm() const
{
    return m_usesCode ? m_codeForm : m_passphraseForm;
}

void UnlockPage::useCode(bool use)
{
    m_usesCode = use;
    if (use && !m_codeForm)
        makeCode();
    m_passphraseForm->setVisible(!use);
    if (m_codeForm)
        m_codeForm->setVisible(use);
    retranslate();
    firstField()->setFocus();
}

void UnlockPage::unlock()
{
    if (m_job->isRunning())
        return;
    if (m_usesCode)
        return tryCode();
    auto passphrase = std::make_shared<SecretBytes>(SecretBytes::fromPassphrase(m_passphrase->text()));
    if (passphrase->isEmpty())
        return showError(tr("Type your passphrase."));
    if (!m_busy)
        makeBusy();
    m_job->start<Result<SecretBytes>>(
        [path = m_path, passphrase, &clock = m_clock](BackgroundJob::Control &) {
            return Practice::unlock(path, *passphrase, clock);
        },
        [this](Result<SecretBytes> key) {
            if (key)
                succeed(std::move(*key));
            else
                showError(key.error());
        });
}

void UnlockPage::tryCode()
{
    // The code is the key: what it passes through is overwritten.
    QString typed = m_code->toPlainText();
    QString code = typed.simplified();
    bitacora::wipe(typed);
    auto key = RecoveryCode::toDataKey(code);
    bitacora::wipe(code);
    if (key)
        succeed(std::move(*key));
    else
        showError(key.error());
}

void UnlockPage::admit(SecretBytes key)
{
    m_job->cancel();
    succeed(std::move(key));
}

void UnlockPage::succeed(SecretBytes key)
{
    m_key = std::move(key);
    m_waits = m_isErasing;
    if (m_waits)
        return setBusy(true);
    Q_EMIT unlocked(m_path, m_usesCode);
}

void UnlockPage::showError(const Error &error)
{
    showError(error.sentence());
    // One backup is not the place of another.
    if (BackupList::helpsAgainst(error.code) && !BackupFolder::isBackup(m_path))
        offerBackup();
}

void UnlockPage::offerBackup()
{
    if (!m_offer) {
        m_offer = new RestoreOffer(m_clock, content());
        // Above the gap before the links.
        column()->insertWidget(column()->count() - 1, m_offer);
        const QList<QWidget *> order {m_switch, m_offer->restoreButton(), m_offer->earlierButton(),
                                      m_offer->folderButton(), m_another};
        for (qsizetype i = 1; i < order.size(); ++i)
            setTabOrder(order.at(i - 1), order.at(i));
        connect(m_offer, &RestoreOffer::restoreRequested, this, &UnlockPage::restoreRequested);
    }
    m_offer->offerFor(m_path);
}

void UnlockPage::showError(const QString &sentence)
{
    currentForm()->setError(sentence);
    // What was typed stays, selected: one key replaces it.
    if (m_usesCode)
        m_code->selectAll();
    else
        m_passphrase->selectAll();
    firstField()->setFocus();
}

bool UnlockPage::isUnlocking() const
{
    return m_job->isRunning() || m_waits;
}

void UnlockPage::giveUp()
{
    m_job->cancel();
    stopWaiting();
    wipe();
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {firstField(), m_unlock, m_switch, m_another})
        widget->setEnabled(!busy);
    if (!busy && isVisible())
        firstField()->setFocus();
    Q_EMIT busyChanged();
}

void UnlockPage::escape()
{
    if (m_job->isRunning())
        m_job->cancel();
    else if (m_waits)
        stopWaiting();
    else if (m_usesCode && firstField()->isEnabled())
        useCode(false);
    else if (isRestoring() && m_another->isEnabled())
        Q_EMIT anotherRequested();
}

bool UnlockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_code && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            unlock();
            return true;
        }
    }
    return FrontPage::eventFilter(watched, event);
}

QString UnlockPage::reasonText() const
{
    QString name = Practice::nameOf(m_path);
    switch (m_reason) {
    case Reason::Opening:
        return name;
    case Reason::Locked:
        //: %1 is the name of the practice
        return tr("%1 · locked").arg(name);
    case Reason::Idle:
        //: %1 is the name of the practice; nobody touched the keyboard for a while
        return tr("%1 · locked after inactivity").arg(name);
    case Reason::Restoring:
        //: %1 is a date with a time
        return tr("Restore the backup of %1").arg(HistoryText(m_clock).moment(BackupList::at(m_path).madeAt));
    }
    return name;
}

QString UnlockPage::hint() const
{
    QStringList sentences;
    if (const QString notice = m_notice ? m_notice(m_path) : QString(); !notice.isEmpty())
        sentences.append(notice);
    if (isRestoring())
        sentences.append(tr("The passphrase that the practice had when this backup was made."));
    if (m_draftSavedAt.isValid()) {
        const QDateTime saved = m_draftSavedAt.toLocalTime();
        const QString when = saved.date() == m_clock.now().toLocalTime().date()
            ? QLocale().toString(saved.time(), QLocale::ShortFormat)
            : QLocale().toString(saved, QLocale::ShortFormat);
        //: %1 is a time of the day, such as 4:20 PM
        sentences.append(tr("Your note of %1 is saved and waits for you.").arg(when));
    }
    if (DemoPractice::isSample(m_path))
        //: %1 is the sample's passphrase, which is no secret
        sentences.append(tr("The passphrase of the sample practice is “%1”.").arg(DemoPractice::passphrase()));
    return sentences.join(u' ');
}

void UnlockPage::retranslate()
{
    setTitle(u"Bitácora"_s);
    setSubtitle(reasonText());
    m_passphraseForm->setLabel(tr("Passphrase"));
    m_passphraseForm->setHint(hint());
    if (m_codeForm) {
        m_codeForm->setLabel(tr("Recovery code"));
        m_codeForm->setHint(tr("The fourteen groups of letters and digits on your recovery sheet."));
    }
    //: A button: a backup takes the place of the practice
    m_unlock->setText(isRestoring() ? tr("Restore")
                                    //: A button: opens the locked practice
                                    : tr("Unlock"));
    m_switch->setText(m_usesCode ? tr("Use the passphrase") : tr("Use the recovery code"));
    //: A link: to the page before
    m_another->setText(isRestoring() ? tr("Back") : tr("Open another practice"));
    if (m_busy)
        m_busy->setText(tr("Checking the passphrase…"));
}

} // namespace bitacora
