#include "CreatePage.h"
#include "FrontPages.h"
#include "NewPassphrasePage.h"
#include "NewSheetPage.h"
#include "OpenDialogs.h"
#include "PinPage.h"

#include <QStackedWidget>

namespace bitacora {

// What the pages before a practice hold that a lock takes away.

QString FrontPages::heldPath() const
{
    const QWidget *shown = m_stack.currentWidget();
    if (m_newPassphrase && shown == m_newPassphrase)
        return m_newPassphrase->path();
    if (m_newSheet && shown == m_newSheet)
        return m_newSheet->path();
    if (m_create && shown == m_create && m_create->step() == CreatePage::Recovery)
        return m_create->path();
    return {};
}

bool FrontPages::isUnlocking() const
{
    return (m_unlock && m_unlock->isUnlocking()) || (m_pin && m_pin->isUnlocking())
        || (m_create && m_create->isMaking());
}

void FrontPages::lock(UnlockPage::Reason reason)
{
    // Who was about to come in is gone.
    if (m_unlock)
        m_unlock->giveUp();
    if (m_pin)
        m_pin->wipe();
    if (m_create && m_create->isMaking())
        m_create->giveUp();
    const QString path = heldPath();
    if (path.isEmpty())
        return;
    closeDialogs();
    if (m_create)
        m_create->begin();
    // A new passphrase and a new sheet go with their pages.
    ask(path, reason);
}

} // namespace bitacora
