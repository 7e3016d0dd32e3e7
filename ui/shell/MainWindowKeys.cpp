#include "ActivityRepository.h"
#include "BackgroundJob.h"
#include "Erasures.h"
#include "FrontPages.h"
#include "LockedBackups.h"
#include "LockedRekeying.h"
#include "MainWindow.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PendingErasure.h"
#include "PracticeView.h"
#include "SecurityServices.h"
#include "SheetReminder.h"
#include "UnstoredTexts.h"

#include <memory>
#include <utility>

namespace bitacora {

// Another data key for the practice, which nobody may have open meanwhile, this window included.

namespace {

void logForgotten(const Practice &practice)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::QuickUnlockForgotten;
    (void)practice.activity().append(entry);
}

} // namespace

void MainWindow::connectKeys()
{
    connect(m_rekeying, &LockedRekeying::ended, this, &MainWindow::keyReplaced);
}

SecurityServices MainWindow::securityServices()
{
    SecurityServices services;
    services.canForbidCapture = m_options.canForbidCapture;
    services.noticesLeaving = m_noticesLeaving;
    if (!m_practice->practice().isReadOnly()) {
        services.replaceKey = [this](SecretBytes passphrase) { replaceKey(std::move(passphrase)); };
        services.quickUnlock = m_quick.get();
    }
    return services;
}

void MainWindow::setNoticesLeaving(bool notices)
{
    m_noticesLeaving = notices;
    if (m_view)
        m_view->setSecurity(securityServices());
}

void MainWindow::followKeys()
{
    const QString path = m_practice->practice().path();
    if (!m_practice->practice().isReadOnly() && m_quick->takeForgotten(path))
        logForgotten(m_practice->practice());
    m_view->setSecurity(securityServices());
    if (m_silenced.contains(path))
        m_view->sheetReminder().silence();
    connect(&m_view->sheetReminder(), &MessageBar::closed, this, [this, path] { m_silenced.insert(path); });
}

void MainWindow::replaceKey(SecretBytes passphrase)
{
    if (!m_view || m_rekeying->isWanted())
        return;
    const auto kept = std::make_shared<SecretBytes>(std::move(passphrase));
    const auto order = [this, path = m_practice->practice().path(), kept] {
        // It waits under the key that would be replaced.
        if (m_unstored->holds(path))
            return m_front->showKeyFailure(path, {ErrorCode::StorageFailed, path, {}});
        // It would open nothing any more.
        m_quick->forget();
        m_rekeying->order(path, std::move(*kept));
        m_front->beginReplacingKey();
        m_keyReturn = comeBack();
    };
    if (closePractice(tr("Lock anyway"), order))
        order();
}

void MainWindow::startKeyReplacement()
{
    if (m_rekeying->isWanted() && !m_practice && !hasWorkBeforeKeys())
        m_rekeying->start();
}

void MainWindow::keyReplaced(const std::shared_ptr<Error> &error)
{
    const QString path = m_rekeying->path();
    // The new sheet is another one.
    if (!error)
        m_silenced.remove(path);
    SecretBytes key = m_rekeying->takeKey();
    const bool comesBack = takeReturn(std::exchange(m_keyReturn, nullptr));
    //: %1 is the name of a practice
    const QString replaced = tr("“%1” has its new data key. Print its new recovery sheet when it is open.");
    if (m_view) {
        // Another one was opened meanwhile: whoever works in it is not led away.
        m_front->endReplacingKey();
        if (error)
            return m_view->showError(*error);
        return m_view->messages().showInfo(replaced.arg(Practice::nameOf(path)));
    }
    if (error) {
        // Who was about to leave is to know that the old sheet still opens the practice.
        m_quits = false;
        return m_front->showKeyFailure(path, *error);
    }
    if (comesBack) {
        m_front->showNewSheet(path, std::move(key));
    } else {
        // Nobody is there to see its code.
        m_front->endReplacingKey();
        m_front->ask(path, UnlockPage::Reason::Locked);
        tellLater(path, replaced.arg(Practice::nameOf(path)));
    }
    quitWhenDone();
}

} // namespace bitacora
