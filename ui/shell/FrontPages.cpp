#include "FrontPages.h"

#include "BackupFolder.h"
#include "CreatePage.h"
#include "DemoPractice.h"
#include "Erasures.h"
#include "IdleLock.h"
#include "InterruptedRestore.h"
#include "NewPassphrasePage.h"
#include "NewSheetPage.h"
#include "PinPage.h"
#include "PracticeRestore.h"
#include "WelcomePage.h"

#include <QDir>
#include <QStackedWidget>

#include <utility>

namespace bitacora {

FrontPages::FrontPages(const Ground &ground, const ShellOptions &options, QObject *parent)
    : QObject(parent)
    , m_stack(ground.stack)
    , m_preferences(ground.preferences)
    , m_options(options)
    , m_idleLock(ground.idleLock)
    , m_erasures(ground.erasures)
    , m_quick(ground.quick)
{
    connect(&m_erasures, &Erasures::started, this, [this](const QString &path) { showErasure(path, true); });
    connect(&m_erasures, &Erasures::ended, this, [this](const QString &path) { showErasure(path, false); });
}

WelcomePage &FrontPages::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage(m_preferences, m_options.practice, m_options.practicesFolder, &m_stack);
    m_welcome->setSampleSize(m_options.sample);
    m_stack.addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::createRequested, this, &FrontPages::createRequested);
    connect(m_welcome, &WelcomePage::openRequested, this, &FrontPages::openRequested);
    connect(m_welcome, &WelcomePage::backRequested, this, [this] { show(unlock()); });
    connect(m_welcome, &WelcomePage::restoreRequested, this, &FrontPages::beginRestoring);
    connect(m_welcome, &WelcomePage::sampleReady, this, [this](const QString &path) {
        if (const auto opened = m_open(path, m_welcome->takeKey()); !opened)
            m_welcome->showError(opened.error());
    });
    return *m_welcome;
}

CreatePage &FrontPages::create()
{
    if (m_create)
        return *m_create;
    m_create = new CreatePage(m_options.practice, m_options.practicesFolder, &m_stack);
    m_stack.addWidget(m_create);
    connect(m_create, &CreatePage::cancelled, this, &FrontPages::showWelcome);
    connect(m_create, &CreatePage::codeShown, &m_idleLock, &IdleLock::start);
    connect(m_create, &CreatePage::codeShown, this, &FrontPages::pageShown);
    connect(m_create, &CreatePage::busyChanged, this, &FrontPages::heldChanged);
    connect(m_create, &CreatePage::created, this,
            [this](const QString &path) { openOrAsk(path, m_create->takeKey()); });
    return *m_create;
}

UnlockPage &FrontPages::unlock()
{
    if (m_unlock)
        return *m_unlock;
    m_unlock = new UnlockPage(*m_options.practice.clock, &m_stack);
    m_unlock->setNotice(m_notice);
    m_stack.addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::unlocked, this, &FrontPages::unlocked);
    connect(m_unlock, &UnlockPage::busyChanged, this, &FrontPages::heldChanged);
    connect(m_unlock, &UnlockPage::backupGivenUp, this, &FrontPages::backupGivenUp);
    connect(m_unlock, &UnlockPage::restoreRequested, this, &FrontPages::beginRestoring);
    connect(m_unlock, &UnlockPage::anotherRequested, this, &FrontPages::leaveUnlock);
    return *m_unlock;
}

NewPassphrasePage &FrontPages::newPassphrase()
{
    if (m_newPassphrase)
        return *m_newPassphrase;
    m_newPassphrase = new NewPassphrasePage(m_options.practice, &m_stack);
    m_stack.addWidget(m_newPassphrase);
    connect(m_newPassphrase, &NewPassphrasePage::finished, this,
            [this](const QString &path) { openOrAsk(path, m_newPassphrase->takeKey()); });
    return *m_newPassphrase;
}

NewSheetPage &FrontPages::newSheet()
{
    if (m_newSheet)
        return *m_newSheet;
    m_newSheet = new NewSheetPage(*m_options.practice.clock, &m_stack);
    m_stack.addWidget(m_newSheet);
    connect(m_newSheet, &NewSheetPage::finished, this,
            [this](const QString &path) { openOrAsk(path, m_newSheet->takeKey()); });
    return *m_newSheet;
}

PinPage &FrontPages::pin()
{
    if (m_pin)
        return *m_pin;
    m_pin = new PinPage(m_quick, unlock(), &m_stack);
    m_stack.addWidget(m_pin);
    connect(m_pin, &PinPage::passphraseRequested, this, &FrontPages::showUnlock);
    connect(m_pin, &PinPage::busyChanged, this, &FrontPages::heldChanged);
    connect(m_pin, &PinPage::unlocked, this, [this] {
        m_unlock->admit(m_pin->takeKey());
        if (m_unlock->isWaiting())
            showUnlock();
    });
    const auto end = [this](const QString &sentence) {
        if (m_stack.currentWidget() != m_pin)
            return;
        showUnlock();
        m_unlock->showError(sentence);
    };
    connect(m_pin, &PinPage::ended, this, end);
    connect(&m_quick, &QuickUnlock::expired, this,
            [end] { end(QuickUnlock::sentence(QuickUnlock::Problem::Expired)); });
    return *m_pin;
}

void FrontPages::showUnlock()
{
    if (m_stack.currentWidget() != &unlock())
        show(unlock());
}

void FrontPages::show(FrontPage &page)
{
    // These two hold the key: they lock themselves, and keep nothing once they are left.
    if (&page == m_newPassphrase || &page == m_newSheet)
        m_idleLock.start();
    else
        m_idleLock.stop();
    if (m_newPassphrase && &page != m_newPassphrase)
        m_newPassphrase->wipe();
    if (m_newSheet && &page != m_newSheet)
        m_newSheet->wipe();
    if (m_pin)
        m_pin->wipe();
    m_stack.setCurrentWidget(&page);
    page.firstField()->setFocus();
    Q_EMIT pageShown();
}

void FrontPages::showWelcome()
{
    if (m_unlock)
        m_unlock->wipe();
    const QString lost = welcome().lostPractice();
    welcome().clearMessage();
    if (!lost.isEmpty() && !Practice::exists(lost))
        welcome().showLost(lost);
    welcome().setBackOffered(m_unlock && !m_unlock->path().isEmpty());
    show(welcome());
}

void FrontPages::showLost(const QString &practice)
{
    if (InterruptedRestore::finish(practice))
        return ask(practice, UnlockPage::Reason::Opening);
    showWelcome();
    if (!practice.isEmpty() && !DemoPractice::isSample(practice))
        welcome().showLost(practice);
}

void FrontPages::leaveUnlock()
{
    const QString practice = std::exchange(m_toRestore, {});
    if (practice.isEmpty())
        return showWelcome();
    // Back to where the backup was offered.
    if (m_welcome && m_welcome->lostPractice() == practice) {
        unlock().ask({}, UnlockPage::Reason::Opening);
        return showWelcome();
    }
    unlock().ask(practice, UnlockPage::Reason::Opening);
    show(unlock());
    unlock().offerBackup();
}

void FrontPages::beginRestoring(const QString &backup, const QString &practice)
{
    m_toRestore = practice;
    unlock().ask(backup, UnlockPage::Reason::Restoring);
    show(unlock());
}

void FrontPages::beginCreating()
{
    create().begin();
    show(create());
}

void FrontPages::ask(const QString &path, UnlockPage::Reason reason, const QDateTime &draftSavedAt)
{
    m_toRestore.clear();
    (void)InterruptedRestore::finish(path);
    unlock().ask(path, reason, draftSavedAt);
    if (m_quick.isReadyFor(path)) {
        pin().begin();
        show(pin());
    } else {
        show(unlock());
    }
    unlock().setErasing(m_erasures.isRunning(path));
}

void FrontPages::showErasure(const QString &path, bool isRunning)
{
    if (!m_unlock || m_replacesKey || (m_quits && isRunning))
        return;
    const bool hasQuit = std::exchange(m_quits, false);
    if (!hasQuit && m_unlock->path() != path)
        return;
    // Who waits to be let in is told inside.
    const bool isTold = !isRunning && !m_unlock->isWaiting() && m_stack.currentWidget() == m_unlock;
    m_unlock->setErasing(isRunning);
    if (!isTold)
        return;
    if (const auto failure = m_erasures.takeFailure(path))
        m_unlock->showErasureFailure(*failure);
}

void FrontPages::waitToQuit()
{
    m_quits = true;
    unlock().setQuitting();
    show(unlock());
}

void FrontPages::waitForBackup()
{
    m_quits = true;
    unlock().setBackingUp();
    show(unlock());
    unlock().setBackingUp();
}

void FrontPages::setBackupPercent(int percent)
{
    if (m_unlock)
        m_unlock->setBackupPercent(percent);
}

void FrontPages::setRestoring(bool restoring)
{
    if (restoring) {
        showUnlock();
        unlock().setRestoring();
    } else {
        unlock().setErasing(false);
    }
}

void FrontPages::showRestoreFailure(const Error &error)
{
    if (error.code != ErrorCode::DatabaseKeyMismatch)
        return showUnlockError(error);
    // It is the key of this very backup that was asked for.
    showUnlockError({m_restoresWithCode ? ErrorCode::RecoveryCodeWrong : ErrorCode::BackupDamaged,
                     QDir::toNativeSeparators(unlock().path()),
                     {}});
}

void FrontPages::beginReplacingKey()
{
    m_replacesKey = true;
    showUnlock();
    unlock().setReplacingKey();
}

void FrontPages::showNewSheet(const QString &path, SecretBytes key)
{
    m_replacesKey = false;
    unlock().setErasing(false);
    newSheet().begin(path, std::move(key));
    show(newSheet());
}

void FrontPages::showKeyFailure(const QString &path, const Error &error)
{
    m_replacesKey = false;
    ask(path, UnlockPage::Reason::Locked);
    unlock().showKeyFailure(error);
}

void FrontPages::stayOpen()
{
    m_quits = false;
    unlock().setErasing(false);
}

void FrontPages::showUnlockError(const Error &error)
{
    showUnlock();
    unlock().showError(error);
}

void FrontPages::showUnlockError(const QString &sentence)
{
    showUnlock();
    unlock().showError(sentence);
}

void FrontPages::showWelcomeError(const Error &error)
{
    welcome().showError(error);
}

void FrontPages::opened(const QString &path)
{
    m_toRestore.clear();
    if (m_unlock)
        m_unlock->ask(path, UnlockPage::Reason::Opening);
    if (m_welcome)
        m_welcome->clearMessage();
    if (m_newSheet)
        m_newSheet->wipe();
    if (m_pin)
        m_pin->wipe();
}

void FrontPages::unlocked(const QString &path, bool withRecoveryCode)
{
    SecretBytes key = m_unlock->takeKey();
    if (!m_toRestore.isEmpty()) {
        m_restoresWithCode = withRecoveryCode;
        const auto order = std::make_shared<RestoreOrder>();
        order->backup = path;
        order->dataKey = std::move(key);
        order->clock = m_options.practice.clock;
        Q_EMIT restoreRequested(order, m_toRestore);
    } else if (withRecoveryCode) {
        offerNewPassphrase(path, std::move(key));
    } else if (const auto opened = m_open(path, std::move(key)); !opened) {
        showUnlockError(opened.error());
    }
}

void FrontPages::offerNewPassphrase(const QString &path, SecretBytes key)
{
    // It stays as it is, passphrase and all.
    if (BackupFolder::isBackup(path))
        return openOrAsk(path, std::move(key));
    // Only to see whether the code is the right one; it opens for good once the passphrase was offered.
    PracticeOptions options = m_options.practice;
    options.withRecoveryCode = true;
    auto practice = Practice::openWithKey(path, key.clone(), options);
    if (!practice)
        return m_unlock->showError(practice.error());
    const QString id = (*practice)->id();
    // Nothing is erased just now: that is still due when it is locked.
    (*practice)->takeErasure().reset();
    practice->reset();
    m_unlock->wipe();
    newPassphrase().begin(path, id, std::move(key));
    show(newPassphrase());
}

void FrontPages::openOrAsk(const QString &path, SecretBytes key)
{
    if (const auto opened = m_open(path, std::move(key)); !opened) {
        ask(path, UnlockPage::Reason::Opening);
        showUnlockError(opened.error());
    }
}

} // namespace bitacora
